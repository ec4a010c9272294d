"""The engine of this process and its transactions."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import (
    AsyncConnection,
    AsyncEngine,
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)
from sqlalchemy.pool import ConnectionPoolEntry

from ai_interviewer.outages import PATIENCE, outage, patiently

T = TypeVar("T")

CONNECTION: dict[str, Any] = {
    # A server that vanished without a word is noticed within seconds, not after the hours that
    # TCP would wait.
    "connect_timeout": 5,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
    # A pooler between transactions gives a statement to a server that never prepared it.
    "prepare_threshold": None,
}
"""How every connection to PostgreSQL is made; see libpq, "Parameter Key Words", and psycopg."""
_IDLE_FOR_AT_MOST = 10


@dataclass(frozen=True, slots=True)
class Database:
    """An open database. `sessions` makes a database session for each transaction; `reads` is what
    `reading` connects to."""

    url: str
    sessions: async_sessionmaker[AsyncSession]
    reads: AsyncEngine | AsyncConnection
    engine: AsyncEngine | None

    @property
    def dsn(self) -> str:
        """The address as psycopg spells it."""
        return self.url.replace("+psycopg", "", 1)


_open: Database | None = None


def open_database(url: str, *, bind: AsyncConnection | None = None) -> Database:
    """Open the database of this process. Must run after any fork.

    With `bind`, everything happens inside that connection's transaction, which a test rolls back.
    """
    global _open  # noqa: PLW0603 - one engine per process, opened by the lifespan
    if bind is not None:
        sessions = async_sessionmaker(
            bind=bind, expire_on_commit=False, join_transaction_mode="create_savepoint"
        )
        _open = Database(url=url, sessions=sessions, reads=bind, engine=None)
        return _open
    # pre_ping: the first request after a restart of PostgreSQL must not fail.
    # hide_parameters: the values of a failed statement may be résumés and answers.
    engine = create_async_engine(
        url,
        pool_pre_ping=True,
        pool_size=10,
        max_overflow=10,
        hide_parameters=True,
        connect_args=CONNECTION,
    )
    event.listen(engine.sync_engine, "connect", _limit_idle_transactions)
    _open = Database(
        url=url,
        sessions=async_sessionmaker(bind=engine, expire_on_commit=False),
        reads=engine.execution_options(isolation_level="AUTOCOMMIT"),
        engine=engine,
    )
    return _open


def _limit_idle_transactions(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    """Let the server give up a transaction whose process doesn't get on with it.

    One that was stopped would hold its rows, and everybody who waits for them a connection. Not
    among the options of the connection, which poolers refuse.
    """
    cursor = connection.cursor()
    cursor.execute(f"SET idle_in_transaction_session_timeout = '{_IDLE_FOR_AT_MOST}s'")
    cursor.close()
    connection.commit()


def database() -> Database:
    """The open database of this process."""
    if _open is None:
        raise RuntimeError("The database is not open; open_database() runs in the lifespan.")
    return _open


async def close() -> None:
    """Close every connection of this process's engine."""
    global _open  # noqa: PLW0603
    if _open is not None and _open.engine is not None:
        await _open.engine.dispose()
    _open = None


@asynccontextmanager
async def transaction(*, patience: float = PATIENCE) -> AsyncIterator[AsyncSession]:
    """One transaction: committed at the end, rolled back when an exception leaves the block.

    A server that is away is waited for, for `patience` seconds; then its error is raised. What has
    begun is never repeated here: only its caller knows whether that is harmless.
    """
    async with database().sessions.begin() as session:
        await _connected(session.connection, patience)
        yield session


@asynccontextmanager
async def reading(*, patience: float = PATIENCE) -> AsyncIterator[AsyncConnection]:
    """A connection that reads a few columns fast. No transaction begins and ends around its
    statements, which saves two trips to the server.

    Each statement sees what is committed when it begins, as it would in a transaction. A server
    that is away is waited for as in `transaction`.
    """
    reads = database().reads
    if isinstance(reads, AsyncConnection):
        yield reads
        return
    connection = await _connected(lambda: reads.connect().start(), patience)
    try:
        yield connection
    finally:
        # Whoever is cancelled meanwhile still gives the connection back.
        await asyncio.shield(asyncio.create_task(connection.close()))


async def _connected(connect: Callable[[], Awaitable[T]], patience: float) -> T:
    known = outage("the database")
    connection = await patiently(connect, seconds=patience, on_failure=known.note_failure)
    known.note_success()
    return connection
