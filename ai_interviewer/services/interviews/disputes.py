"""Objecting to feedback: the objection is recorded, and the answer is graded once more."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.domain.errors import Conflict
from ai_interviewer.domain.material import checked_objection
from ai_interviewer.models import Answer, Dispute, Feedback, Question
from ai_interviewer.services import operations
from ai_interviewer.services._records.access import owned_question
from ai_interviewer.services._records.disputes import unanswered_dispute


async def disagree(*, user_id: UUID, question_id: UUID, objection: str) -> None:
    """Record an objection to the current feedback on an answer, and have it graded again.

    The objection is data for the grader, not an order. Both revisions stay readable. Raises
    NotFound, ValidationFailed, or Conflict while an earlier objection is still being looked at.
    """
    text = checked_objection(objection)
    async with transaction() as db:
        interview, question = await owned_question(
            db, user_id=user_id, question_id=question_id, lock=True
        )
        answer, feedback = await _current(db, question)
        if await unanswered_dispute(db, answer_id=answer.id) is not None:
            raise Conflict("objection_pending")
        db.add(Dispute(feedback_id=feedback.id, objection=text))
        await db.flush()
        await operations.enqueue_within(
            db,
            user_id=user_id,
            session_id=interview.id,
            kind=OperationKind.ANALYSIS,
            question_number=question.number,
            answer_id=answer.id,
            revision=feedback.revision + 1,
        )


async def _current(db: AsyncSession, question: Question) -> tuple[Answer, Feedback]:
    query = (
        select(Answer, Feedback)
        .join(Feedback, (col(Feedback.answer_id) == col(Answer.id)) & col(Feedback.is_current))
        .where(col(Answer.question_id) == question.id)
    )
    row = (await db.execute(query)).first()
    if row is None:
        raise Conflict("no_feedback_yet")
    return row[0], row[1]
