"""One operation by its id: found, cancelled, or tried again."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import InterviewStatus, OperationKind
from ai_interviewer.domain.errors import Conflict
from ai_interviewer.models import Operation
from ai_interviewer.services._records.access import owned_interview, owned_operation
from ai_interviewer.services.operations._queue import _STOPPED, _cancel, _restart


async def cancel_one(*, user_id: UUID, operation_id: UUID) -> None:
    """Stop this operation; the call behind it is aborted.

    Raises NotFound, or Conflict (operation_over).
    """
    async with transaction() as db:
        operation = await owned_operation(db, user_id=user_id, operation_id=operation_id)
        await owned_interview(
            db, user_id=user_id, session_id=operation.interview_session_id, lock=True
        )
        await db.refresh(operation)
        if operation.status.is_final:
            raise Conflict("operation_over")
        await _cancel(db, col(Operation.id) == operation_id)


async def retry_one(*, user_id: UUID, operation_id: UUID) -> None:
    """Run this operation again, under the same id.

    Raises NotFound, or Conflict (operation_not_stopped, interview_completed).
    """
    async with transaction() as db:
        operation = await owned_operation(db, user_id=user_id, operation_id=operation_id)
        interview = await owned_interview(
            db, user_id=user_id, session_id=operation.interview_session_id, lock=True
        )
        await db.refresh(operation)
        if operation.status not in _STOPPED:
            raise Conflict("operation_not_stopped")
        is_over = interview.status is InterviewStatus.COMPLETED
        if is_over and operation.kind is OperationKind.QUESTION:
            raise Conflict("interview_completed")
        await _restart(db, col(Operation.id) == operation_id)


async def newest_within(
    db: AsyncSession, *, session_id: UUID, kind: OperationKind, question_number: int
) -> UUID | None:
    """The id of the newest operation of this kind and number, for a caller that checked the
    owner."""
    newest: UUID | None = await db.scalar(
        select(col(Operation.id))
        .where(
            col(Operation.interview_session_id) == session_id,
            col(Operation.kind) == kind,
            col(Operation.question_number) == question_number,
        )
        .order_by(col(Operation.created_at).desc(), col(Operation.id).desc())
        .limit(1)
    )
    return newest
