"""The worker runs queued operations, inside the app or in a process of its own."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

import psycopg
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import Job
from procrastinate.psycopg_connector import PsycopgConnector
from procrastinate.utils import utcnow
from sqlalchemy import text

from ai_interviewer.config import settings
from ai_interviewer.database import database, transaction
from ai_interviewer.database.engine import CONNECTION
from ai_interviewer.outages import Outage, is_passing, keep_running, running
from ai_interviewer.services.operations._evaluation_jobs import requeue_lost_evaluations_within
from ai_interviewer.services.operations._queue import QUEUE, queue, requeue_lost_within
from ai_interviewer.services.operations._runner import Handlers

_STALLED_AFTER = 8
_STALLED_AFTER_ALONE = 4
"""Seconds without a heartbeat (one every 2 s) after which a job's worker counts as dead."""
_SWEEP_EVERY = 2.0
_POOL_PATIENCE, _POOL_RECONNECTS_FOR = 5.0, 2.0
"""Left to itself, the pool doubles its pauses: after an outage of 40 s it waits for 20 s more. So
it gives up soon, and we begin again."""
_TELL_OF_OUTAGES = ("procrastinate.utils", "procrastinate.worker", "asyncio")
"""Loggers that call it an error when a task of the queue meets an outage."""
_SWEEP_LOCK = 0x61695F7377

logger = logging.getLogger(__name__)


@asynccontextmanager
async def run_queue(handlers: Handlers, *, is_alone: bool) -> AsyncIterator[None]:
    """Run the queue while the block lasts; interrupted jobs go back to it at the end.

    With `is_alone` this process owns the database. It then takes over the jobs of a killed process
    sooner, since no busy neighbour can be mistaken for a dead one.
    """
    for name in _TELL_OF_OUTAGES:
        logging.getLogger(name).addFilter(_is_no_outage)
    connector = PsycopgConnector(
        conninfo=database().dsn,
        min_size=1,
        max_size=6,
        timeout=_POOL_PATIENCE,
        reconnect_timeout=_POOL_RECONNECTS_FOR,
        kwargs=CONNECTION,
    )
    with queue.replace_connector(connector):
        async with queue.open_async():
            stalled_after = _STALLED_AFTER_ALONE if is_alone else _STALLED_AFTER
            await _take_over(seconds_since_heartbeat=stalled_after)
            sweep = partial(_sweep, stalled_after)
            async with running(
                keep_running("the queue", partial(_work, handlers)),
                keep_running("the sweep for stalled work", sweep),
            ):
                yield


def _is_no_outage(record: logging.LogRecord) -> bool:
    """Leave out what comes of an outage, which has its own lines in the log.

    That includes a job that this process has ended after another one took it over.
    """
    error = record.exc_info[1] if record.exc_info else None
    return error is None or not (is_passing(error) or _is_no_longer_theirs(error))


async def _work(handlers: Handlers, known: Outage) -> None:
    """Run jobs until one of the queue's side tasks fails; then the queue's worker returns."""
    await queue.check_connection_async()
    known.note_success()
    await queue.run_worker_async(
        queues=[QUEUE],
        concurrency=settings().worker_concurrency,
        install_signal_handlers=False,
        fetch_job_polling_interval=1,
        abort_job_polling_interval=1,
        shutdown_graceful_timeout=3,
        update_heartbeat_interval=2,
        stalled_worker_timeout=_STALLED_AFTER,
        delete_jobs="successful",
        additional_context={"handlers": handlers},
    )


async def _sweep(stalled_after: float, known: Outage) -> None:
    """Take over jobs of workers that died, whichever process notices first."""
    while True:
        await asyncio.sleep(_SWEEP_EVERY)
        async with transaction(patience=0) as db:
            known.note_success()
            query = text("SELECT pg_try_advisory_xact_lock(:key)")
            if await db.scalar(query, {"key": _SWEEP_LOCK}):
                await _take_over(seconds_since_heartbeat=stalled_after)
                await requeue_lost_within(db)
                await requeue_lost_evaluations_within(db)


async def _take_over(*, seconds_since_heartbeat: float) -> None:
    stalled = await queue.job_manager.get_stalled_jobs(
        seconds_since_heartbeat=seconds_since_heartbeat
    )
    for job in stalled:
        await _take_over_job(job)


async def _take_over_job(job: Job) -> None:
    """Queue it again, unless its worker was only slow and has just ended it."""
    try:
        await queue.job_manager.retry_job(job, retry_at=utcnow())
    except ConnectorException as error:
        if not _is_no_longer_theirs(error):
            raise
    else:
        logger.warning("Taking over job %s of a worker that stopped", job.id)


def _is_no_longer_theirs(error: BaseException) -> bool:
    """Whether the queue says that the job is not under way any more."""
    return isinstance(error.__cause__, psycopg.errors.RaiseException)
