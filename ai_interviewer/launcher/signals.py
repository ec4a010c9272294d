"""Ctrl-C, SIGTERM and a closed terminal all mean: stop, and leave nothing behind."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import NoReturn


def outlives_terminal() -> bool:
    """Whether we were started with nohup, to go on without a terminal."""
    return signal.getsignal(signal.SIGHUP) == signal.SIG_IGN


def stop_on_signals() -> None:
    """Turn the first request to stop into KeyboardInterrupt, and ignore further ones."""
    on_first_request(_interrupt)


def on_first_request(stop: Callable[[], None]) -> None:
    """Call `stop` at the first request to stop, and ignore further ones."""

    def heed(_number: int, _frame: FrameType | None) -> None:
        # Before all else: a further request could wait for a lock that this one holds.
        for number in _stop_signals():
            signal.signal(number, _already_stopping)
        stop()

    for number in _stop_signals():
        signal.signal(number, heed)


@contextmanager
def postponed() -> Iterator[None]:
    """Let a step finish that must not be interrupted; then stop if that was requested meanwhile."""
    requests: list[int] = []
    handlers = {number: signal.getsignal(number) for number in _stop_signals()}
    for number in handlers:
        signal.signal(number, lambda request, _frame: requests.append(request))
    try:
        yield
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        if requests:
            os.kill(os.getpid(), requests[0])


def ignore_from_now_on() -> None:
    """Ignore requests to stop: while Python shuts down, an impatient second one would kill it."""
    for number in _stop_signals():
        signal.signal(number, signal.SIG_IGN)


def leave(exit_code: int) -> NoReturn:
    """End this process at once, when everything is closed.

    Where the processor is busy, Python would take seconds to free the memory piece by piece.
    """
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(exit_code)


def _stop_signals() -> tuple[signal.Signals, ...]:
    hangup = () if outlives_terminal() else (signal.SIGHUP,)
    return (signal.SIGINT, signal.SIGTERM, *hangup)


def _interrupt() -> None:
    raise KeyboardInterrupt


def _already_stopping(_number: int, _frame: FrameType | None) -> None:
    """Do nothing. Unlike SIG_IGN, programs that we start while stopping don't inherit this."""
