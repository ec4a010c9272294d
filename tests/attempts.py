"""Attempts at one posting that can be compared."""

from uuid import UUID

from sqlalchemy import Select, select, update

from ai_interviewer.database import transaction
from ai_interviewer.models import Answer, Feedback, Question
from ai_interviewer.services._records import results
from ai_interviewer.services.interviews import retakes
from tests.factories import ANSWER, an_interview, complete_interview

WEAK = "I would look at it."
NOTHING = "I don't know."
VAGUE = "I always try to do it well, because quality is very important."


async def two_attempts(user: UUID, job: UUID, first_answer: str = WEAK) -> tuple[UUID, UUID]:
    """A weak attempt, and a better one with the same questions."""
    begun = await an_interview(user, job_id=job)
    first = await complete_interview(user, begun, *[first_answer] * 3)
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    return first, await complete_interview(user, again, ANSWER, ANSWER, ANSWER)


async def complete_retake(
    user: UUID, first: UUID, *, repeats_questions: bool = True, questions: int = 3
) -> UUID:
    """Retake this interview, answer its questions and finish; the retake's id."""
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=repeats_questions)
    return await complete_interview(user, again, *[ANSWER] * questions)


def feedback_ids(session: UUID) -> Select[tuple[UUID]]:
    """The ids of the feedback in an interview."""
    return (
        select(Feedback.id)
        .join(Answer, Answer.id == Feedback.answer_id)
        .join(Question, Question.id == Answer.question_id)
        .where(Question.interview_session_id == session)
    )


async def mark_as_another_rubric(session: UUID) -> None:
    async with transaction() as db:
        await db.execute(
            update(Feedback)
            .where(Feedback.id.in_(feedback_ids(session)))
            .values(rubric_version="0", instrument_hash="another")
        )
        await results.refresh_results(db, session_id=session)


async def a_weak_interview(user: UUID, *, job: UUID | None = None) -> UUID:
    """An interview finished after a weak answer to one of its three questions."""
    return await complete_interview(user, await an_interview(user, job_id=job), VAGUE)
