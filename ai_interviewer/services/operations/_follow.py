"""An interview's operations as they progress, in any tab and after any reload."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.database import transaction
from ai_interviewer.database.notifications import wakes
from ai_interviewer.domain.enums import OperationStatus
from ai_interviewer.domain.errors import DomainError
from ai_interviewer.models import Operation
from ai_interviewer.models.base import now
from ai_interviewer.services._records.access import operations_of, owned_interview
from ai_interviewer.views.questions import OperationView

_LOOK_AGAIN = 1.0
"""Seconds without news after which a follower looks again. This updates the elapsed time, and makes
up for a lost wake-up."""


async def follow(*, user_id: UUID, session_id: UUID) -> AsyncIterator[list[OperationView]]:
    """The interview's operations: at once, at every change, and every second while one runs.

    Ends when none runs any more. Raises NotFound for another user's interview.
    """
    with wakes(session_id) as woken:
        while True:
            woken.clear()
            operations = await current_operations(user_id=user_id, session_id=session_id)
            yield operations
            if all(operation.is_final for operation in operations):
                return
            with suppress(TimeoutError):
                await asyncio.wait_for(woken.wait(), _LOOK_AGAIN)


async def current_operations(*, user_id: UUID, session_id: UUID) -> list[OperationView]:
    """The interview's operations now, the oldest first. Raises NotFound."""
    async with transaction() as db:
        await owned_interview(db, user_id=user_id, session_id=session_id)
        return await current_operations_within(db, user_id=user_id, session_id=session_id)


async def current_operations_within(
    db: AsyncSession, *, user_id: UUID, session_id: UUID
) -> list[OperationView]:
    """The interview's operations now, for a caller that checked the owner."""
    rows = await operations_of(db, user_id=user_id, session_id=session_id)
    return [_view(row) for row in rows]


def _view(row: Operation) -> OperationView:
    return OperationView(
        id=str(row.id),
        kind=row.kind.value,
        status=row.status.value,
        question_number=row.question_number,
        text=row.partial_text,
        elapsed_seconds=int(((row.finished_at or now()) - row.requested_at).total_seconds()),
        message=_message(row),
        is_final=row.status.is_final,
        has_failed=row.status in (OperationStatus.FAILED, OperationStatus.CANCELLED),
    )


def _message(row: Operation) -> str:
    if row.status is OperationStatus.CANCELLED:
        return DomainError("cancelled").message
    if row.status is not OperationStatus.FAILED:
        return ""
    return DomainError(row.error_key or "internal", **_parameters(row)).message


def _parameters(row: Operation) -> dict[str, str | int]:
    """The values in the sentence. A time to wait has been running out since the failure."""
    parameters = dict(row.error_parameters or {})
    if "seconds" in parameters and row.finished_at is not None:
        seconds_since = int((now() - row.finished_at).total_seconds())
        parameters["seconds"] = max(1, parameters["seconds"] - seconds_since)
    return parameters
