"""Attempts at one posting that can be compared."""

from uuid import UUID

from sqlalchemy import Select, select, update

from ai_interviewer.database import transaction
from ai_interviewer.models import Answer, Feedback, Question
from ai_interviewer.services import interviews
from ai_interviewer.services._records import results
from ai_interviewer.services.interviews import retakes
from tests.factories import ANSWER, an_interview, answered

WEAK = "I would look at it."
VAGUE = "I would look at it and then fix it somehow."


async def held(user: UUID, session: UUID, *texts: str) -> UUID:
    """The interview after these answers, completed."""
    for number, words in enumerate(texts):
        if number:
            await interviews.move_to_next_question(user_id=user, session_id=session)
        await answered(user, session, words)
    await interviews.finish(user_id=user, session_id=session)
    return session


async def two_attempts(user: UUID, job: UUID) -> tuple[UUID, UUID]:
    """A weak attempt, and a better one with the same questions."""
    first = await held(user, await an_interview(user, job_id=job), WEAK, WEAK, WEAK)
    again = await retakes.begin(user_id=user, session_id=first, repeats_questions=True)
    return first, await held(user, again, ANSWER, ANSWER, ANSWER)


def graded_in(session: UUID) -> Select[tuple[UUID]]:
    """The ids of the feedback in an interview."""
    return (
        select(Feedback.id)
        .join(Answer, Answer.id == Feedback.answer_id)
        .join(Question, Question.id == Answer.question_id)
        .where(Question.interview_session_id == session)
    )


async def graded_by_another_rubric(session: UUID) -> None:
    async with transaction() as db:
        await db.execute(
            update(Feedback)
            .where(Feedback.id.in_(graded_in(session)))
            .values(rubric_version="2", instrument_hash="another")
        )
        await results.refresh_results(db, session_id=session)


async def a_weak_interview(user: UUID, *, job: UUID | None = None) -> UUID:
    """One question of three answered weakly, then finished."""
    session = await an_interview(user, job_id=job)
    await answered(user, session, VAGUE)
    await interviews.finish(user_id=user, session_id=session)
    return session
