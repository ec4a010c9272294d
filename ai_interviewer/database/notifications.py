"""Waking those who follow an interview, over one LISTEN connection per process.

A notification carries only the interview's id; followers then read the rows. A lost notification
does no harm for long, because every follower also looks again after a time-out of its own.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from uuid import UUID

import psycopg
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.database.engine import CONNECTION, database
from ai_interviewer.outages import Outage, keep_running, running

CHANNEL = "interview_sessions"

_waiting: defaultdict[str, set[asyncio.Event]] = defaultdict(set)


async def notify(db: AsyncSession, session_id: UUID) -> None:
    """Wake the interview's followers in every process, once this transaction commits."""
    await db.execute(
        text("SELECT pg_notify(:channel, :id)"), {"channel": CHANNEL, "id": str(session_id)}
    )


@contextmanager
def wakes(session_id: UUID) -> Iterator[asyncio.Event]:
    """An event that is set whenever the interview changes."""
    event = asyncio.Event()
    key = str(session_id)
    _waiting[key].add(event)
    try:
        yield event
    finally:
        _waiting[key].discard(event)
        if not _waiting[key]:
            del _waiting[key]


@asynccontextmanager
async def listening() -> AsyncIterator[None]:
    """Keep the LISTEN connection of this process open."""
    async with running(keep_running("the notifications of progress", _listen)):
        yield


async def _listen(known: Outage) -> None:
    connecting = psycopg.AsyncConnection.connect(database().dsn, autocommit=True, **CONNECTION)
    async with await connecting as connection:
        await connection.execute(f"LISTEN {CHANNEL}")
        known.note_success()
        # Notifications may have been missed while nobody listened: let every follower look again.
        for key in list(_waiting):
            _wake(key)
        async for notification in connection.notifies():
            _wake(notification.payload)


def _wake(key: str) -> None:
    for event in _waiting.get(key, ()):
        event.set()
