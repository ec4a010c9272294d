"""The worker runs queued operations, inside the app or in a process of its own."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import psycopg
from procrastinate.exceptions import ConnectorException
from procrastinate.psycopg_connector import PsycopgConnector
from procrastinate.utils import utcnow
from sqlalchemy import text

from ai_interviewer.database import database, transaction
from ai_interviewer.services.operations._queue import QUEUE, queue
from ai_interviewer.services.operations._runner import Handlers

CONCURRENCY = 20
_STALLED_AFTER = 8
_STALLED_AFTER_ALONE = 4
"""Seconds without a heartbeat (one every 2 s) after which a job's worker counts as dead."""
_SWEEP_EVERY = 2.0
_RESTART_AFTER = 1.0
_SWEEP_LOCK = 0x61695F7377

logger = logging.getLogger(__name__)


@asynccontextmanager
async def run_queue(handlers: Handlers, *, is_alone: bool) -> AsyncIterator[None]:
    """Run the queue while the block lasts; interrupted jobs go back to it at the end.

    With `is_alone` this process owns the database. It then takes over the jobs of a killed process
    sooner, since no busy neighbour can be mistaken for a dead one.
    """
    connector = PsycopgConnector(conninfo=database().dsn, min_size=1, max_size=6)
    with queue.replace_connector(connector):
        async with queue.open_async():
            stalled_after = _STALLED_AFTER_ALONE if is_alone else _STALLED_AFTER
            await _take_over(seconds_since_heartbeat=stalled_after)
            tasks = [
                asyncio.create_task(_work(handlers)),
                asyncio.create_task(_sweep(stalled_after)),
            ]
            try:
                yield
            finally:
                for task in tasks:
                    task.cancel()
                for task in tasks:
                    with suppress(asyncio.CancelledError):
                        await task


async def _work(handlers: Handlers) -> None:
    """Run the queue's worker, and start it again when one of its side tasks fails."""
    while True:
        try:
            await queue.run_worker_async(
                queues=[QUEUE],
                concurrency=CONCURRENCY,
                install_signal_handlers=False,
                fetch_job_polling_interval=1,
                abort_job_polling_interval=1,
                shutdown_graceful_timeout=3,
                update_heartbeat_interval=2,
                stalled_worker_timeout=_STALLED_AFTER,
                delete_jobs="successful",
                additional_context={"handlers": handlers},
            )
        except (ConnectorException, psycopg.OperationalError) as error:
            logger.warning("The worker lost its database: %s", type(error).__name__)
        await asyncio.sleep(_RESTART_AFTER)


async def _sweep(stalled_after: float) -> None:
    """Take over the jobs of dead workers, in whichever process notices first."""
    while True:
        await asyncio.sleep(_SWEEP_EVERY)
        try:
            await _take_over_once(stalled_after)
        except (ConnectorException, psycopg.OperationalError, OSError) as error:
            logger.warning("Looking for stalled jobs failed: %s", type(error).__name__)


async def _take_over_once(stalled_after: float) -> None:
    async with transaction() as db:
        query = text("SELECT pg_try_advisory_xact_lock(:key)")
        if await db.scalar(query, {"key": _SWEEP_LOCK}):
            await _take_over(seconds_since_heartbeat=stalled_after)


async def _take_over(*, seconds_since_heartbeat: float) -> None:
    stalled = await queue.job_manager.get_stalled_jobs(
        seconds_since_heartbeat=seconds_since_heartbeat
    )
    for job in stalled:
        logger.warning("Taking over job %s of a worker that stopped", job.id)
        await queue.job_manager.retry_job(job, retry_at=utcnow())
