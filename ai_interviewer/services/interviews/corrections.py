"""Pointing at the words of an answer that say a key point which was not heard.

The correction is the candidate's own: it counts in what they read and practise. Scores, trends,
verdicts and research keep what the interviewer heard.
"""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import FeedbackTiming, InterviewKind, InterviewStatus
from ai_interviewer.domain.errors import Conflict, NotFound, ValidationFailed
from ai_interviewer.domain.key_points import Correction, Heard
from ai_interviewer.domain.limits import CORRECTION_CHARACTERS
from ai_interviewer.domain.receipts import locate
from ai_interviewer.models import Answer, Feedback, InterviewSession
from ai_interviewer.services._records import json_columns, practice_cards
from ai_interviewer.services._records.access import answer_of, owned_question


async def correct(*, user_id: UUID, question_id: UUID, number: int, words: str) -> None:
    """Count key point `number` (from 1) as heard, by these words of the answer.

    Correcting it again replaces the words. Nothing happens when it was heard anyway. Raises
    NotFound, Conflict (no_feedback_yet) or ValidationFailed (words_not_in_answer).
    """
    async with transaction() as db:
        interview, answer, feedback = await _corrigible(db, user_id, question_id)
        points = json_columns.analysis_from_json(feedback.content).key_points
        if not 1 <= number <= len(points):
            raise NotFound
        is_short = len(words) <= CORRECTION_CHARACTERS
        quote = locate(words, answer.text or "") if is_short else None
        if quote is None:
            raise ValidationFailed("words_not_in_answer")
        if points[number - 1].heard is not Heard.HEARD:
            others = _without(answer, number)
            await _store(db, interview, answer, feedback, (*others, Correction(number, quote)))


async def undo(*, user_id: UUID, question_id: UUID, number: int) -> None:
    """Take the correction of key point `number` back. Raises NotFound or Conflict."""
    async with transaction() as db:
        interview, answer, feedback = await _corrigible(db, user_id, question_id)
        await _store(db, interview, answer, feedback, _without(answer, number))


async def _corrigible(
    db: AsyncSession, user_id: UUID, question_id: UUID
) -> tuple[InterviewSession, Answer, Feedback]:
    """The locked answer with its current feedback, if the user may see that. A sample has none."""
    interview, question = await owned_question(
        db, user_id=user_id, question_id=question_id, lock=True
    )
    if interview.kind is InterviewKind.SAMPLE:
        raise NotFound
    answer = await answer_of(db, question_id=question.id, lock=True)
    is_kept_back = (
        interview.feedback_timing is FeedbackTiming.AT_END
        and interview.status is InterviewStatus.IN_PROGRESS
    )
    feedback = await _current_feedback(db, answer) if answer and not is_kept_back else None
    if answer is None or feedback is None:
        raise Conflict("no_feedback_yet")
    return interview, answer, feedback


async def _current_feedback(db: AsyncSession, answer: Answer) -> Feedback | None:
    query = select(Feedback).where(col(Feedback.answer_id) == answer.id, col(Feedback.is_current))
    feedback: Feedback | None = await db.scalar(query)
    return feedback


def _without(answer: Answer, number: int) -> tuple[Correction, ...]:
    stored = json_columns.corrections_from_json(answer.corrections)
    return tuple(correction for correction in stored if correction.number != number)


async def _store(
    db: AsyncSession,
    interview: InterviewSession,
    answer: Answer,
    feedback: Feedback,
    corrections: tuple[Correction, ...],
) -> None:
    ordered = sorted(corrections, key=lambda correction: correction.number)
    answer.corrections = json_columns.corrections_to_json(ordered)
    await db.flush()
    await practice_cards.review_answer(db, interview, feedback, is_again=True)
