"""One operation runs: it is claimed, its handler works, and a failure is retried or stored.

No transaction is open while the handler waits for a call.
"""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from uuid import UUID

import procrastinate
from procrastinate.job_context import AbortReason
from sqlalchemy import case, func, or_, update
from sqlmodel import col

from ai_interviewer.config import log_context, metrics, settings
from ai_interviewer.database import transaction
from ai_interviewer.database.notifications import notify
from ai_interviewer.domain.enums import OperationKind, OperationStatus
from ai_interviewer.domain.errors import (
    DomainError,
    ErrorCode,
    FailureKind,
    InterviewerFailed,
)
from ai_interviewer.models import Operation
from ai_interviewer.models.base import now
from ai_interviewer.outages import is_passing
from ai_interviewer.services.operations._work import Superseded, Work

_MOST_RETRIES = 3
_FIRST_DELAY = 1.0

logger = logging.getLogger(__name__)


class RetryLater(Exception):
    """A transient failure: the queue is to run the job again in `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


Handler = Callable[[Work], Awaitable[None]]
Handlers = Mapping[OperationKind, Handler]
"""The handler of each kind of work."""


async def run(context: procrastinate.JobContext, *, operation_id: UUID, handlers: Handlers) -> None:
    """Run the operation if it is still wanted. Called by the queue."""
    work = await _claim(operation_id)
    if work is None:
        return
    about = log_context.about(operation_id=work.id, user_id=work.user_id)
    with until_cancelled(context), about:
        await _attempt(work, handlers[work.kind])


@contextmanager
def until_cancelled(context: procrastinate.JobContext) -> Iterator[None]:
    """Ends the block quietly when its user cancels the job, or another attempt has replaced it."""
    try:
        yield
    except Superseded:
        return
    except asyncio.CancelledError:
        if context.abort_reason() is not AbortReason.USER_REQUEST:
            raise
        # The row already says that the user cancelled; only the call had to stop.
        task = asyncio.current_task()
        if task is not None:
            task.uncancel()


async def _attempt(work: Work, handler: Handler) -> None:
    seconds_left = (work.deadline_at - now()).total_seconds()
    try:
        async with asyncio.timeout(seconds_left) as work.time_limit:
            await handler(work)
    except TimeoutError:
        await _fail(work, InterviewerFailed(FailureKind.TIMEOUT))
    except InterviewerFailed as error:
        await _retry_or_fail(work, error)
    except DomainError as error:
        await _fail(work, error)
    except Superseded:
        raise
    except Exception as error:
        if is_passing(error):
            # The work is still wanted, and nothing of it is stored yet.
            raise
        logger.exception("Operation %s failed unexpectedly", work.id)
        await _fail(work, DomainError("internal"))


async def _claim(operation_id: UUID) -> Work | None:
    """Make the operation ours. A retry keeps its deadline; anything else gets a new one."""
    limit = case(
        (col(Operation.kind) == OperationKind.QUESTION, settings().question_timeout),
        else_=settings().analysis_timeout,
    )
    is_retry = (col(Operation.status) == OperationStatus.PENDING) & (col(Operation.tries) > 0)
    claim = (
        update(Operation)
        .where(
            col(Operation.id) == operation_id,
            or_(
                col(Operation.status) == OperationStatus.PENDING,
                col(Operation.status) == OperationStatus.RUNNING,
            ),
        )
        .values(
            status=OperationStatus.RUNNING,
            attempt=col(Operation.attempt) + 1,
            started_at=func.coalesce(col(Operation.started_at), now()),
            deadline_at=case(
                (is_retry, col(Operation.deadline_at)),
                else_=now() + func.make_interval(0, 0, 0, 0, 0, 0, limit),
            ),
            partial_text="",
            expected_seconds=None,
        )
        .returning(Operation)
    )
    async with transaction() as db:
        row = await db.scalar(claim)
        if row is None:
            return None
        await notify(db, row.interview_session_id)
    return Work(
        id=row.id,
        user_id=row.user_id,
        session_id=row.interview_session_id,
        kind=row.kind,
        question_number=row.question_number,
        answer_id=row.answer_id,
        attempt=row.attempt,
        tries=row.tries,
        deadline_at=row.deadline_at or now() + timedelta(seconds=60),
    )


async def _retry_or_fail(work: Work, error: InterviewerFailed) -> None:
    """Retry a transient failure within the time limit. A longer Retry-After fails at once."""
    delay = retry_delay(error, tries=work.tries)
    if delay is None or now() + timedelta(seconds=delay) >= work.deadline_at:
        await _fail(work, error)
        return
    # A failed call is paid for too.
    async with work.record_usage() as db:
        await work.update(db, status=OperationStatus.PENDING, tries=work.tries + 1)
    raise RetryLater(delay)


def retry_delay(error: InterviewerFailed, *, tries: int) -> float | None:
    """Seconds to wait before the next try, after so many; None when it makes no sense.

    Exponential with equal jitter (AWS, "Exponential Backoff and Jitter", 2015).
    """
    if not error.kind.is_transient or tries >= _MOST_RETRIES:
        return None
    if error.retry_after is not None:
        return error.retry_after
    ceiling: float = _FIRST_DELAY * 2**tries
    return ceiling / 2 + random.uniform(0, ceiling / 2)  # noqa: S311 - not a secret


async def _fail(work: Work, error: DomainError) -> None:
    kind = error.kind.value if isinstance(error, InterviewerFailed) else ""
    logger.warning(
        "Operation %s (%s) failed: %s %s",
        work.id,
        work.kind.value,
        error.code.value,
        kind,
        extra={"details": {"error_code": error.code.value, "error_key": error.key}},
    )
    metrics.count_operation(work.kind.value, error.code.value)
    async with work.record_usage() as db:
        await work.update(
            db,
            status=OperationStatus.FAILED,
            finished_at=now(),
            error_code=error.code.value or ErrorCode.INTERNAL_ERROR,
            error_key=error.key,
            error_parameters=error.parameters,
        )
