"""Servers that are away for a while: which errors pass, and what is done until they have passed.

PostgreSQL, Redis and the network between restart, fail over and are cut off. Whatever runs for
long survives that with these few functions: it waits with growing pauses, and says once that
something was lost and once that it is back.
"""

import asyncio
import logging
import socket
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain, repeat
from typing import TypeVar

import psycopg
import redis.exceptions
import sqlalchemy.exc
from procrastinate.exceptions import ConnectorException

T = TypeVar("T")

PATIENCE = 15.0
"""Seconds for which a request of a person is repeated before they are told."""

_PAUSES = (0.1, 0.2, 0.5, 1.0, 2.0)
_AWAY = (
    psycopg.OperationalError,
    psycopg.InterfaceError,
    # A server that is taking over from another is read-only for a moment.
    psycopg.errors.ReadOnlySqlTransaction,
    redis.exceptions.ConnectionError,
    redis.exceptions.TimeoutError,
    redis.exceptions.ReadOnlyError,
    # The pool had no connection to give.
    sqlalchemy.exc.TimeoutError,
    ConnectionError,
    socket.gaierror,
)

logger = logging.getLogger(__name__)


def is_passing(error: BaseException) -> bool:
    """Whether the same call may succeed a moment later, because a server was away.

    Deadlocks, serialization failures and full disks count: PostgreSQL reports them alike, and the
    remedy is the same.
    """
    if isinstance(error, sqlalchemy.exc.DBAPIError):
        return error.connection_invalidated or isinstance(error.orig, _AWAY)
    if isinstance(error, ConnectorException):
        return error.__cause__ is None or isinstance(error.__cause__, _AWAY)
    return isinstance(error, _AWAY)


@dataclass(slots=True)
class Outage:
    """What is known of one thing that may be away: `what` names it in the log.

    However often it is tried in vain, one line is written when it is lost and one when it is back.
    """

    what: str
    count: int = 0
    """How often it was lost since this process began."""
    failures: int = 0
    """Attempts that failed since it was last there."""
    _since: float = field(default=0.0, init=False)

    @property
    def is_lost(self) -> bool:
        return self.failures > 0

    def note_failure(self, error: BaseException) -> None:
        if not self.is_lost:
            self.count += 1
            self._since = time.monotonic()
            logger.warning("Lost %s: %s", self.what, _kind(error))
        self.failures += 1

    def note_success(self) -> None:
        if self.is_lost:
            seconds = time.monotonic() - self._since
            logger.warning(
                "%s is back after %.1f s and %d failed attempts", self.what, seconds, self.failures
            )
            self.failures = 0


_outages: dict[str, Outage] = {}


def outage(what: str) -> Outage:
    """The process's one record of this thing's outages."""
    return _outages.setdefault(what, Outage(what))


def outages() -> list[Outage]:
    """Everything that was lost at least once in this process, or is lost now."""
    return [known for known in _outages.values() if known.count]


async def keep_running(what: str, work: Callable[[Outage], Awaitable[None]]) -> None:
    """Run `work`, and run it again whenever it ends or what it needs is away.

    `work` calls `note_success` once it is connected. Any other error is raised.
    """
    known = outage(what)
    pauses = growing_pauses()
    while True:
        try:
            await work(known)
        except Exception as error:
            if not is_passing(error):
                raise
            known.note_failure(error)
        if not known.is_lost:
            pauses = growing_pauses()
        await asyncio.sleep(next(pauses))


async def patiently(
    call: Callable[[], Awaitable[T]],
    *,
    seconds: float = PATIENCE,
    on_wait: Callable[[], Awaitable[None]] | None = None,
) -> T:
    """What `call` gives, repeated for `seconds` while its servers are away.

    `call` must be harmless to repeat: it may have succeeded without anybody learning of it.
    `on_wait` is awaited before the first pause. Raises the last error when the time is over.
    """
    deadline = time.monotonic() + seconds
    pauses = growing_pauses()
    is_told = on_wait is None
    while True:
        try:
            return await call()
        except Exception as error:
            pause = next(pauses)
            if not is_passing(error) or time.monotonic() + pause > deadline:
                raise
        if not is_told and on_wait is not None:
            await on_wait()
            is_told = True
        await asyncio.sleep(pause)


def growing_pauses() -> Iterator[float]:
    """Seconds to wait before the next attempt, and the one after it."""
    return chain(_PAUSES, repeat(_PAUSES[-1]))


def _kind(error: BaseException) -> str:
    """The error's class, and that of the driver's own error below it."""
    below = getattr(error, "orig", None) or error.__cause__
    names = [type(error).__name__, *([type(below).__name__] if below is not None else [])]
    return " from ".join(dict.fromkeys(names))
