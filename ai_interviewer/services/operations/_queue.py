"""Putting work on the queue, in the same transaction as what it is about."""

import asyncio
from typing import Any
from uuid import UUID

import procrastinate
from procrastinate.exceptions import JobAborted
from procrastinate.jobs import Job
from procrastinate.psycopg_connector import PsycopgConnector
from procrastinate.retry import BaseRetryStrategy, RetryDecision
from sqlalchemy import ColumnElement, select, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.database.notifications import notify
from ai_interviewer.domain.enums import InterviewStatus, OperationKind, OperationStatus
from ai_interviewer.domain.errors import RateLimited
from ai_interviewer.models import Operation
from ai_interviewer.models.base import new_id, now
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

queue = procrastinate.App(connector=PsycopgConnector())


class _HandBack(BaseRetryStrategy):
    """Retry when the runner asks for it, and at once when a shutdown interrupted the job."""

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision | None:
        if isinstance(exception, _runner.RetryLater):
            return RetryDecision(retry_in={"milliseconds": round(exception.seconds * 1000)})
        if isinstance(exception, asyncio.CancelledError | JobAborted):
            return RetryDecision(retry_in={"seconds": 0})
        # The database was away, or we have a bug: the work is still wanted, but not in a hurry.
        return RetryDecision(retry_in={"seconds": min(60, 2**job.attempts)})


@queue.task(name="run_operation", queue=QUEUE, retry=_HandBack(), pass_context=True)
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

    `revision` counts repetitions that are wanted, such as a second grading after an objection.
    Beyond the user's limit the work stands as failed, to be tried again: what it is about is kept.
    With `must_start` RateLimited is raised instead.
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
            requested_at=now(),
        )
        .on_conflict_do_nothing(index_elements=["idempotency_key"])
        .returning(col(Operation.id))
    )
    operation_id = await db.scalar(statement)
    if operation_id is not None and must_start:
        await rate_buckets.allow_operation(db, user_id=user_id)
        await _defer(db, operation_id)
    elif operation_id is not None:
        await _start(db, operation_id, user_id=user_id)


async def restart_failed(*, user_id: UUID, session_id: UUID) -> None:
    """Run again everything of this interview that failed or was cancelled. Raises NotFound.

    A completed interview asks nothing more: only its analyses are repeated.
    """
    async with transaction() as db:
        interview = await owned_interview(db, user_id=user_id, session_id=session_id, lock=True)
        is_over = interview.status is InterviewStatus.COMPLETED
        after_the_end = (OperationKind.ANALYSIS, OperationKind.SUMMARY)
        kinds = after_the_end if is_over else tuple(OperationKind)
        await _restart(
            db, col(Operation.kind).in_(kinds), col(Operation.interview_session_id) == session_id
        )


async def restart_within(
    db: AsyncSession, *, session_id: UUID, kind: OperationKind, question_number: int
) -> None:
    """Run one piece of work again if it stopped, as part of a change whose owner was checked."""
    await _restart(
        db,
        col(Operation.interview_session_id) == session_id,
        col(Operation.kind) == kind,
        col(Operation.question_number) == question_number,
    )


async def _restart(db: AsyncSession, *which: ColumnElement[bool]) -> None:
    """Queue stopped operations again under their own ids, so that nothing is ever done twice."""
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
            requested_at=now(),
        )
        .returning(col(Operation.id), col(Operation.user_id))
    )
    # The oldest first, as they were asked for: where the limit allows only some, feedback on the
    # answer comes before the next question.
    for operation_id, user_id in sorted((await db.execute(stopped)).tuples()):
        await _start(db, operation_id, user_id=user_id)


async def _start(db: AsyncSession, operation_id: UUID, *, user_id: UUID) -> None:
    """Queue the job, or let the operation fail when the user asked for too much in a minute."""
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
        await _defer(db, operation_id)


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
    """As `cancel`, as part of a larger change whose owner was checked."""
    await _cancel(
        db, col(Operation.interview_session_id) == session_id, col(Operation.kind).in_(kinds)
    )


async def cancel_all_within(db: AsyncSession, *, user_id: UUID) -> None:
    """Stop all work of a user, as part of a larger change."""
    await _cancel(db, col(Operation.user_id) == user_id)


async def forget_orphans_within(db: AsyncSession) -> None:
    """Take jobs off the queue whose operation is gone, as part of the change that deleted it.

    A job that is running goes by itself when its worker notices.
    """
    await db.execute(_FORGET_ORPHANS, {"task": run_operation.name})


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
                operation.job_id, abort=True, connection=await _driver(db)
            )
        await notify(db, operation.interview_session_id)


async def _defer(db: AsyncSession, operation_id: UUID) -> None:
    """Queue the job on the transaction's own connection: it exists only if we commit."""
    deferrer = run_operation.configure(connection=await _driver(db))
    job_id = await deferrer.defer_async(operation_id=str(operation_id))
    await db.execute(
        update(Operation).where(col(Operation.id) == operation_id).values(job_id=job_id)
    )


async def _driver(db: AsyncSession) -> Any:
    """The psycopg connection under the database session."""
    connection = await db.connection()
    return (await connection.get_raw_connection()).driver_connection
