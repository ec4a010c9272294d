"""An interview's operations as they progress, in any tab and after any reload."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from datetime import timedelta
from uuid import UUID

from sqlalchemy import func, text, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.database.notifications import wakes
from ai_interviewer.domain.enums import OperationStatus
from ai_interviewer.domain.errors import DomainError, ErrorCode
from ai_interviewer.models import Operation
from ai_interviewer.models.base import now
from ai_interviewer.outages import growing_pauses, is_passing
from ai_interviewer.services._records.access import operations_of, owned_interview
from ai_interviewer.texts import t
from ai_interviewer.views.questions import OperationView, Wait

_LOOK_AGAIN = 1.0
"""Seconds without news after which a follower looks again. This updates the elapsed time, and makes
up for a lost wake-up."""
_LATE_AFTER = timedelta(seconds=15)
"""Work that no worker took for so long says so."""
_GIVEN_UP_AFTER = timedelta(minutes=10)
"""Work that no worker took for so long fails, so that the page offers a way on."""
_A_WORKER_LIVES = text("""
    SELECT EXISTS (
        SELECT FROM procrastinate_workers WHERE last_heartbeat > now() - interval '10 seconds'
    )
""")


async def follow(*, user_id: UUID, session_id: UUID) -> AsyncIterator[list[OperationView] | None]:
    """The interview's operations: at once, at every change, and every second while one runs.

    None says that the database is away; the truth follows when it is back. Ends when no operation
    runs any more. Raises NotFound for another user's interview.
    """
    pauses = growing_pauses()
    with wakes(session_id) as woken:
        while True:
            woken.clear()
            try:
                operations = await _read(user_id=user_id, session_id=session_id)
            except Exception as error:
                if not is_passing(error):
                    raise
                yield None
                await asyncio.sleep(next(pauses))
                continue
            pauses = growing_pauses()
            yield operations
            if all(operation.is_final for operation in operations):
                return
            with suppress(TimeoutError):
                await asyncio.wait_for(woken.wait(), _LOOK_AGAIN)


async def _read(*, user_id: UUID, session_id: UUID) -> list[OperationView]:
    async with transaction(patience=0) as db:
        await owned_interview(db, user_id=user_id, session_id=session_id)
        await _give_up(db, user_id=user_id, session_id=session_id)
        return await current_operations_within(db, user_id=user_id, session_id=session_id)


async def _give_up(db: AsyncSession, *, user_id: UUID, session_id: UUID) -> None:
    """Fail what no worker took. A job that is taken after all finds nothing left to do."""
    await db.execute(
        update(Operation)
        .where(
            col(Operation.user_id) == user_id,
            col(Operation.interview_session_id) == session_id,
            col(Operation.status) == OperationStatus.PENDING,
            # By the database's clock, which is everybody's: a process may have its own idea.
            col(Operation.requested_at) < func.clock_timestamp() - _GIVEN_UP_AFTER,
        )
        .values(
            status=OperationStatus.FAILED,
            finished_at=now(),
            error_code=ErrorCode.INTERNAL_ERROR.value,
            error_key="never_taken",
        )
    )


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
    wait = await _wait(db, rows)
    return [_view(row, wait if _is_late(row) else Wait.NONE) for row in rows]


async def _wait(db: AsyncSession, rows: Sequence[Operation]) -> Wait:
    """Why late work has not been taken: all workers are busy, or there is none."""
    if not any(_is_late(row) for row in rows):
        return Wait.NONE
    return Wait.BUSY if await db.scalar(_A_WORKER_LIVES) else Wait.NO_WORKER


def _is_late(row: Operation) -> bool:
    is_waiting = row.status is OperationStatus.PENDING and row.tries == 0
    return is_waiting and row.requested_at < now() - _LATE_AFTER


def _view(row: Operation, wait: Wait) -> OperationView:
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
        wait=wait,
        expected_seconds=row.expected_seconds or 0,
    )


def _message(row: Operation) -> str:
    if row.status is OperationStatus.CANCELLED:
        return DomainError("cancelled").message
    if row.status is not OperationStatus.FAILED:
        return ""
    return DomainError(row.error_key or "internal", **_parameters(row)).message


def _parameters(row: Operation) -> dict[str, str | int]:
    """The values in the sentence. A time to wait has been running out since the failure."""
    # Failures of earlier versions did not name the provider.
    parameters = {"provider": t.begin.ai_provider, **(row.error_parameters or {})}
    if "seconds" in parameters and row.finished_at is not None:
        seconds_since = int((now() - row.finished_at).total_seconds())
        parameters["seconds"] = max(1, parameters["seconds"] - seconds_since)
    return parameters
