"""Whether an interview could be held now: everything that one needs, looked at together."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from typing import cast

from redis.asyncio import Redis
from redis.exceptions import RedisError
from sqlalchemy import TextClause, text
from sqlalchemy.exc import SQLAlchemyError

from ai_interviewer.config import settings
from ai_interviewer.database import migrations, transaction

OK = "ok"
LEAST_FREE_BYTES = 200_000_000
HEARTBEAT_SECONDS, WAITING_SECONDS = 10, 30
_PATIENCE = 2.0
_UNKNOWN = "unknown: the database does not answer"

_READ_ONLY = text("SELECT current_setting('transaction_read_only')")
# Writes to the log that PostgreSQL flushes at every commit, and to no table.
_WRITE = text("SELECT pg_logical_emit_message(true, 'ai_interviewer', 'ready')")
_REVISION = text("SELECT version_num FROM alembic_version")
_LIVING_WORKER = text("""
    SELECT EXISTS (
        SELECT FROM procrastinate_workers
        WHERE last_heartbeat > now() - make_interval(secs => :seconds)
    )
""").bindparams(seconds=HEARTBEAT_SECONDS)
# A retry has its time; everything else is due from when it was queued.
_OVERDUE_JOB = text("""
    SELECT EXISTS (
        SELECT FROM procrastinate_jobs AS job
        WHERE job.status = 'todo' AND now() - make_interval(secs => :seconds) > COALESCE(
            job.scheduled_at,
            (SELECT max(at) FROM procrastinate_events AS event WHERE event.job_id = job.id)
        )
    )
""").bindparams(seconds=WAITING_SECONDS)

_look: asyncio.Task[dict[str, str]] | None = None


async def readiness() -> dict[str, str]:
    """For each thing that an interview needs, `ok` or why not. Those who ask together share a look.

    The reasons hold no address and no secret.
    """
    global _look  # noqa: PLW0603 - however many ask, the database is asked once at a time
    if _look is None or _look.done() or _look.get_loop() is not asyncio.get_running_loop():
        _look = asyncio.create_task(_look_at_everything())
    return await asyncio.shield(_look)


async def _look_at_everything() -> dict[str, str]:
    checks: dict[str, Callable[[], Awaitable[str]]] = {"disk": _disk}
    if settings().redis_url is not None:
        checks["redis"] = _redis
    database, others = await asyncio.gather(
        _database_checks(), asyncio.gather(*map(_bounded, checks.values()))
    )
    return database | dict(zip(checks, others, strict=True))


async def _database_checks() -> dict[str, str]:
    later = {"migrations": _migrations, "worker": _worker, "queue": _queue}
    database = await _bounded(_database)
    if database != OK:
        return {"database": database, **dict.fromkeys(later, _UNKNOWN)}
    # One after the other: they need one connection of the pool.
    return {"database": OK, **{name: await _bounded(check) for name, check in later.items()}}


async def _bounded(check: Callable[[], Awaitable[str]]) -> str:
    try:
        async with asyncio.timeout(_PATIENCE):
            return await check()
    except TimeoutError:
        return "does not answer in time"
    except (SQLAlchemyError, RedisError, OSError, RuntimeError):
        return "does not answer"


async def _database() -> str:
    if await _value(_READ_ONLY) == "on":
        return "can only be read"
    await _value(_WRITE)
    return OK


async def _migrations() -> str:
    head = await asyncio.to_thread(migrations.head)
    return OK if await _value(_REVISION) == head else "not the revision that this version needs"


async def _worker() -> str:
    alive = await _value(_LIVING_WORKER)
    return OK if alive else f"no worker has reported for {HEARTBEAT_SECONDS} seconds"


async def _queue() -> str:
    is_late = await _value(_OVERDUE_JOB)
    return f"work has waited for more than {WAITING_SECONDS} seconds" if is_late else OK


async def _value(query: TextClause) -> object:
    async with transaction(patience=0) as db:
        return await db.scalar(query)


async def _redis() -> str:
    async with Redis.from_url(str(settings().redis_url)) as redis:
        await cast("Awaitable[bool]", redis.ping())
    return OK


async def _disk() -> str:
    folder = settings().data_dir
    while not folder.exists():
        # With secrets and a database elsewhere, it is made when something is first kept there.
        folder = folder.parent
    free = (await asyncio.to_thread(shutil.disk_usage, folder)).free
    return OK if free >= LEAST_FREE_BYTES else "less than 200 MB are free in DATA_DIR"
