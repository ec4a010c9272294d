"""Passing on a question: skipping it, or having it swapped for another."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.database import transaction
from ai_interviewer.database.notifications import notify
from ai_interviewer.domain.enums import InterviewKind, InterviewStatus, OperationKind
from ai_interviewer.domain.errors import Conflict, NotFound
from ai_interviewer.models import InterviewSession, Question
from ai_interviewer.models.base import now
from ai_interviewer.services import operations
from ai_interviewer.services._records import interview_rows, json_columns
from ai_interviewer.services._records.access import answer_of, owned_question

_AGAIN = 2
"""The question's number is asked about a second time."""


async def skip(*, user_id: UUID, question_id: UUID) -> None:
    """Leave this question without an answer, and go on to the next one.

    Nothing happens when it is answered or skipped already, or not the current one. Raises
    NotFound, or Conflict (interview_completed).
    """
    async with transaction() as db:
        interview, question = await _open_question(db, user_id=user_id, question_id=question_id)
        if await _is_settled(db, interview, question):
            return
        question.skipped_at = now()
        if question.number < interview.question_count:
            interview.current_number += 1
            await operations.enqueue_within(
                db,
                user_id=user_id,
                session_id=interview.id,
                kind=OperationKind.QUESTION,
                question_number=interview.current_number,
            )
        await notify(db, interview.id)


async def swap(*, user_id: UUID, question_id: UUID) -> None:
    """Have another question asked in place of this one, once for each number.

    Nothing happens when it is answered, skipped, or already the second of its number. Raises
    NotFound, or Conflict (interview_completed).
    """
    async with transaction() as db:
        interview, question = await _open_question(db, user_id=user_id, question_id=question_id)
        is_settled = await _is_settled(db, interview, question)
        if is_settled or not may_swap(interview, question.number):
            return
        rows = await interview_rows.question_rows(db, session_id=interview.id)
        numbers = {row.id: row.number for row, _, _ in rows}
        swapped = interview_rows.asked_question(question, numbers)
        interview.swapped_questions = [
            *interview.swapped_questions,
            json_columns.swapped_to_json(swapped),
        ]
        await db.delete(question)
        await db.flush()
        await operations.enqueue_within(
            db,
            user_id=user_id,
            session_id=interview.id,
            kind=OperationKind.QUESTION,
            question_number=swapped.number,
            revision=_AGAIN,
        )
        await notify(db, interview.id)


def may_swap(interview: InterviewSession, number: int) -> bool:
    """Whether the question of this number can be swapped: once, and not where all are repeated."""
    swapped = {one["number"] for one in interview.swapped_questions}
    return interview.questions_to_repeat is None and number not in swapped


async def _open_question(
    db: AsyncSession, *, user_id: UUID, question_id: UUID
) -> tuple[InterviewSession, Question]:
    """A question of an interview under way, with its interview locked."""
    interview, question = await owned_question(
        db, user_id=user_id, question_id=question_id, lock=True
    )
    if interview.kind is not InterviewKind.INTERVIEW:
        raise NotFound
    if interview.status is InterviewStatus.COMPLETED:
        raise Conflict("interview_completed")
    return interview, question


async def _is_settled(db: AsyncSession, interview: InterviewSession, question: Question) -> bool:
    answer = await answer_of(db, question_id=question.id, lock=True)
    is_answered = answer is not None and answer.text is not None
    is_current = question.number == interview.current_number
    return is_answered or question.skipped_at is not None or not is_current
