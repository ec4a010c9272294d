"""Servers that are away for a while: which errors pass, and what is done until they have passed.

PostgreSQL, Redis and the network between restart, fail over and are cut off. Whatever runs for
long survives that with these few functions: it waits with growing pauses, and says once that
something was lost and once that it is back.
"""

import asyncio
import logging
import os
import socket
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from functools import partial, wraps
from itertools import chain, repeat
from typing import Any, ParamSpec, TypeVar

import psycopg
import redis.exceptions
import sqlalchemy.exc
from procrastinate.exceptions import ConnectorException

P = ParamSpec("P")
T = TypeVar("T")

PATIENCE = 15.0
"""Seconds for which a request of a person is repeated before they are told."""

_PATIENCE_WITH_THE_END = 5.0
"""Seconds, in which jobs are handed back."""
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
    _seconds_before: float = field(default=0.0, init=False)
    """How long the losses lasted that are over."""

    @property
    def is_lost(self) -> bool:
        return self.failures > 0

    @property
    def seconds_lost(self) -> float:
        """How long it was lost altogether since this process began."""
        return self._seconds_before + (time.monotonic() - self._since if self.is_lost else 0.0)

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
                "Found %s again after %.1f s and %d failed attempts",
                self.what,
                seconds,
                self.failures,
            )
            self.failures = 0
            self._seconds_before += seconds


_outages: dict[str, Outage] = {}


def outage(what: str) -> Outage:
    """The process's one record of this thing's outages."""
    return _outages.setdefault(what, Outage(what))


def outages() -> list[Outage]:
    """Everything that this process may lose and has used, lost or not."""
    return list(_outages.values())


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


@asynccontextmanager
async def running(*works: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Run `works` in the background while the block lasts.

    They end only by being cancelled. One that fails takes the process down: whoever started it
    starts it again, which is better than a process that is half alive.
    """
    tasks = [asyncio.create_task(work) for work in works]
    for task in tasks:
        task.add_done_callback(_end_process_if_failed)
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task


def _end_process_if_failed(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        logger.critical("What must run all the time has failed; ending", exc_info=error)
        logging.shutdown()
        os._exit(70)  # EX_SOFTWARE


def end_soon() -> None:
    """End this process within seconds, even if closing waits for a server that is away."""
    timer = threading.Timer(_PATIENCE_WITH_THE_END, os._exit, (1,))
    timer.daemon = True
    timer.start()


async def patiently(
    call: Callable[[], Awaitable[T]],
    *,
    seconds: float = PATIENCE,
    on_failure: Callable[[BaseException], None] | None = None,
) -> T:
    """What `call` gives, repeated for `seconds` while its servers are away.

    `call` must be harmless to repeat: it may have succeeded without anybody learning of it.
    `on_failure` hears of each failure. Raises the last error when the time is over.
    """
    deadline = time.monotonic() + seconds
    pauses = growing_pauses()
    while True:
        try:
            return await call()
        except Exception as error:
            if not is_passing(error):
                raise
            if on_failure is not None:
                on_failure(error)
            pause = next(pauses)
            if time.monotonic() + pause > deadline:
                raise
        await asyncio.sleep(pause)


def patient(call: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    """Let `call` be repeated as `patiently` does. Only for what is harmless to do twice."""

    @wraps(call)
    async def repeat_while_away(*args: P.args, **kwargs: P.kwargs) -> T:
        return await patiently(partial(call, *args, **kwargs))

    return repeat_while_away


def growing_pauses() -> Iterator[float]:
    """Seconds to wait before the next attempt, and the one after it."""
    return chain(_PAUSES, repeat(_PAUSES[-1]))


def _kind(error: BaseException) -> str:
    """The error's class, and that of the driver's own error below it."""
    below = getattr(error, "orig", None) or error.__cause__
    names = [type(error).__name__, *([type(below).__name__] if below is not None else [])]
    return " from ".join(dict.fromkeys(names))
