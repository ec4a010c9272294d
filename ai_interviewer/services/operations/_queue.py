"""Work enters and leaves the queue in the same transaction as the rows it is about."""

import asyncio
import logging
from typing import Any
from uuid import UUID

import procrastinate
from procrastinate.exceptions import JobAborted
from procrastinate.jobs import Job
from procrastinate.psycopg_connector import PsycopgConnector
from procrastinate.retry import BaseRetryStrategy, RetryDecision
from sqlalchemy import ColumnElement, func, select, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.database.notifications import notify
from ai_interviewer.domain.enums import InterviewStatus, OperationKind, OperationStatus
from ai_interviewer.domain.errors import RateLimited
from ai_interviewer.models import Operation
from ai_interviewer.models.base import new_id, now
from ai_interviewer.outages import is_passing
from ai_interviewer.services._records import rate_buckets
from ai_interviewer.services._records.access import owned_interview
from ai_interviewer.services.operations import _runner

QUEUE = "operations"
_UNDER_WAY = (OperationStatus.PENDING, OperationStatus.RUNNING)
_STOPPED = (OperationStatus.FAILED, OperationStatus.CANCELLED)
_FORGET_ORPHANS = text("""
    DELETE FROM procrastinate_jobs AS job
    WHERE job.task_name = :task AND job.status <> 'doing' AND NOT EXISTS (
        SELECT FROM operations WHERE operations.id = (job.args->>'operation_id')::uuid
    )
""")

_LOST = text("""
    SELECT id, user_id FROM operations AS operation
    WHERE operation.status IN ('PENDING', 'RUNNING')
        AND operation.requested_at < now() - interval '10 seconds'
        AND NOT EXISTS (
            SELECT FROM procrastinate_jobs AS job
            WHERE job.id = operation.job_id AND job.status IN ('todo', 'doing')
        )
    ORDER BY id
    FOR UPDATE OF operation SKIP LOCKED
""")
_QUEUE_UP = text("""
    SELECT -count(*) FROM operations WHERE user_id = :user_id AND status IN ('PENDING', 'RUNNING')
""")

queue = procrastinate.App(connector=PsycopgConnector())
logger = logging.getLogger(__name__)


class _RetryStrategy(BaseRetryStrategy):
    """Retries when the runner asks for it, and at once when a shutdown interrupted the job."""

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision | None:
        if isinstance(exception, _runner.RetryLater):
            return RetryDecision(retry_in={"milliseconds": round(exception.seconds * 1000)})
        if isinstance(exception, asyncio.CancelledError | JobAborted):
            return RetryDecision(retry_in={"seconds": 0})
        if is_passing(exception):
            return RetryDecision(retry_in={"seconds": 1})
        # We have a bug. The work is still wanted, but can wait.
        return RetryDecision(retry_in={"seconds": min(60, 2**job.attempts)})


RETRIES = _RetryStrategy()


@queue.task(name="run_operation", queue=QUEUE, retry=RETRIES, pass_context=True)
async def run_operation(context: procrastinate.JobContext, operation_id: str) -> None:
    handlers: _runner.Handlers = context.additional_context["handlers"]
    await _runner.run(context, operation_id=UUID(operation_id), handlers=handlers)


async def enqueue_within(
    db: AsyncSession,
    *,
    user_id: UUID,
    session_id: UUID,
    kind: OperationKind,
    question_number: int,
    answer_id: UUID | None = None,
    revision: int = 1,
    must_start: bool = False,
) -> None:
    """Start this work when the transaction commits. Asked twice, it runs once.

    `revision` counts wanted repetitions, such as a second grading after an objection. Beyond the
    user's limit the operation is stored as failed: the caller's rows are kept, and the user can
    try again. With `must_start`, RateLimited is raised instead.
    """
    statement = (
        insert(Operation)
        .values(
            id=new_id(),
            user_id=user_id,
            interview_session_id=session_id,
            answer_id=answer_id,
            question_number=question_number,
            kind=kind,
            status=OperationStatus.PENDING,
            idempotency_key=f"{kind}:{session_id}:{question_number}:{revision}",
            attempt=0,
            tries=0,
            partial_text="",
            created_at=now(),
            requested_at=func.clock_timestamp(),
        )
        .on_conflict_do_nothing(index_elements=["idempotency_key"])
        .returning(col(Operation.id))
    )
    operation_id = await db.scalar(statement)
    if operation_id is not None and must_start:
        await rate_buckets.allow_operation(db, user_id=user_id)
        await _defer(db, operation_id, user_id=user_id)
    elif operation_id is not None:
        await _start(db, operation_id, user_id=user_id)


async def restart_failed(*, user_id: UUID, session_id: UUID) -> None:
    """Run again everything of this interview that failed or was cancelled. Raises NotFound.

    A completed interview asks no more questions: only its analyses and summary are repeated.
    """
    async with transaction() as db:
        interview = await owned_interview(db, user_id=user_id, session_id=session_id, lock=True)
        is_over = interview.status is InterviewStatus.COMPLETED
        kinds_after_end = (OperationKind.ANALYSIS, OperationKind.SUMMARY)
        kinds = kinds_after_end if is_over else tuple(OperationKind)
        await _restart(
            db, col(Operation.kind).in_(kinds), col(Operation.interview_session_id) == session_id
        )


async def restart_within(
    db: AsyncSession, *, session_id: UUID, kind: OperationKind, question_number: int
) -> None:
    """Run one operation again if it failed or was cancelled. The caller checked the owner."""
    await _restart(
        db,
        col(Operation.interview_session_id) == session_id,
        col(Operation.kind) == kind,
        col(Operation.question_number) == question_number,
    )


async def _restart(db: AsyncSession, *which: ColumnElement[bool]) -> None:
    """Queue stopped operations again under their own ids, so that none is ever run twice."""
    stopped = (
        update(Operation)
        .where(*which, col(Operation.status).in_(_STOPPED))
        .values(
            status=OperationStatus.PENDING,
            tries=0,
            partial_text="",
            error_code=None,
            error_key=None,
            error_parameters=None,
            started_at=None,
            deadline_at=None,
            finished_at=None,
            requested_at=func.clock_timestamp(),
        )
        .returning(col(Operation.id), col(Operation.user_id))
    )
    # The oldest first. If the limit allows only some, feedback on the answer then comes before the
    # next question.
    for operation_id, user_id in sorted((await db.execute(stopped)).tuples()):
        await _start(db, operation_id, user_id=user_id)


async def _start(db: AsyncSession, operation_id: UUID, *, user_id: UUID) -> None:
    """Queue the job; beyond the user's limit, store the operation as failed."""
    try:
        await rate_buckets.allow_operation(db, user_id=user_id)
    except RateLimited as error:
        await db.execute(
            update(Operation)
            .where(col(Operation.id) == operation_id)
            .values(
                status=OperationStatus.FAILED,
                finished_at=now(),
                error_code=error.code.value,
                error_key=error.key,
                error_parameters=error.parameters,
            )
        )
    else:
        await _defer(db, operation_id, user_id=user_id)


async def cancel(*, user_id: UUID, session_id: UUID, kinds: tuple[OperationKind, ...]) -> None:
    """Stop this interview's running work of these kinds; the call behind it is aborted.

    Raises NotFound for another user's interview.
    """
    async with transaction() as db:
        await owned_interview(db, user_id=user_id, session_id=session_id)
        await cancel_within(db, session_id=session_id, kinds=kinds)


async def cancel_within(
    db: AsyncSession, *, session_id: UUID, kinds: tuple[OperationKind, ...]
) -> None:
    """Stop this interview's running work of these kinds. The caller checked the owner."""
    await _cancel(
        db, col(Operation.interview_session_id) == session_id, col(Operation.kind).in_(kinds)
    )


async def cancel_all_within(db: AsyncSession, *, user_id: UUID) -> None:
    """Stop all running work of a user on interviews."""
    await _cancel(db, col(Operation.user_id) == user_id)


async def forget_orphans_within(db: AsyncSession) -> None:
    """Delete the jobs whose operation the caller deleted.

    A running job ends by itself when its worker notices.
    """
    await db.execute(_FORGET_ORPHANS, {"task": run_operation.name})


async def requeue_lost_within(db: AsyncSession) -> None:
    """Queue again what is under way and has no job: its job ended without ending the operation."""
    for operation_id, user_id in (await db.execute(_LOST)).tuples():
        logger.warning("Operation %s had lost its job and is queued again", operation_id)
        await _defer(db, operation_id, user_id=user_id)


async def _cancel(db: AsyncSession, *which: ColumnElement[bool]) -> None:
    running = (
        select(Operation)
        .where(*which, col(Operation.status).in_(_UNDER_WAY))
        .order_by(col(Operation.id))
        .with_for_update()
    )
    for operation in list(await db.scalars(running)):
        operation.status = OperationStatus.CANCELLED
        operation.finished_at = now()
        if operation.job_id is not None:
            await queue.job_manager.cancel_job_by_id_async(
                operation.job_id, abort=True, connection=await driver_connection(db)
            )
        await notify(db, operation.interview_session_id)


async def _defer(db: AsyncSession, operation_id: UUID, *, user_id: UUID) -> None:
    """Queue the job on the transaction's own connection, so that it exists only if we commit.

    The more work a user has under way, the later their next job is taken: nobody waits behind
    somebody else's ten. Equals are taken in the order in which they came.
    """
    priority = await db.scalar(_QUEUE_UP, {"user_id": user_id})
    connection = await driver_connection(db)
    deferrer = run_operation.configure(connection=connection, priority=priority or 0)
    job_id = await deferrer.defer_async(operation_id=str(operation_id))
    await db.execute(
        update(Operation).where(col(Operation.id) == operation_id).values(job_id=job_id)
    )


async def driver_connection(db: AsyncSession) -> Any:
    """The psycopg connection under the database session."""
    connection = await db.connection()
    return (await connection.get_raw_connection()).driver_connection
