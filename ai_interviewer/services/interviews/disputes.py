"""Objecting to feedback: the objection is recorded, and the answer is graded once more."""

from uuid import UUID

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.domain.errors import Conflict
from ai_interviewer.domain.material import checked_objection
from ai_interviewer.models import Dispute
from ai_interviewer.services import operations
from ai_interviewer.services._records.access import owned_question
from ai_interviewer.services._records.disputes import unanswered_dispute
from ai_interviewer.services._records.interview_rows import current_feedback


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
        found = await current_feedback(db, question)
        if found is None:
            raise Conflict("no_feedback_yet")
        answer, feedback = found
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
