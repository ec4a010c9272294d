"""The figures of the present, looked up for Prometheus again and again."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from threading import Thread
from wsgiref.simple_server import WSGIServer

from prometheus_client import start_wsgi_server
from sqlalchemy.exc import SQLAlchemyError

from ai_interviewer.config import metrics, settings
from ai_interviewer.database import database
from ai_interviewer.services.administration.vitals import vitals

_EVERY = 10.0
_PATIENCE = 5.0


@asynccontextmanager
async def measuring(*, has_port: bool) -> AsyncIterator[None]:
    """While the block lasts, keep the figures fresh, and serve them at METRICS_PORT if set."""
    if not settings().metrics:
        yield
        return
    metrics.forget_dead_processes()
    task = asyncio.create_task(_look_again_and_again())
    served = _serve() if has_port and settings().metrics_port else None
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        if served is not None:
            server, thread = served
            await asyncio.to_thread(server.shutdown)
            server.server_close()
            thread.join()


def _serve() -> tuple[WSGIServer, Thread]:
    registry = metrics.registry()
    return start_wsgi_server(int(settings().metrics_port or 0), settings().host, registry)


async def _look_again_and_again() -> None:
    while True:
        await look()
        await asyncio.sleep(_EVERY)


async def look() -> None:
    """Look once: at the queue, the workers and the database."""
    pool = database().engine
    if pool is not None:
        metrics.POOL_IN_USE.set(pool.pool.checkedout())  # type: ignore[attr-defined]
    try:
        async with asyncio.timeout(_PATIENCE):
            now = await vitals(patience=0)
    except (SQLAlchemyError, TimeoutError, OSError):
        metrics.DATABASE_UP.set(0)
        return
    metrics.DATABASE_UP.set(1)
    metrics.QUEUE_LENGTH.set(now.waiting)
    metrics.QUEUE_AGE.set(now.oldest_waiting_seconds)
    metrics.RUNNING.set(now.running)
    metrics.WORKERS.set(now.workers)
