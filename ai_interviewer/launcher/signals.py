"""Ctrl-C, SIGTERM and a closed terminal all mean: stop, and leave nothing behind."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


def outlives_terminal() -> bool:
    """Whether we were started with nohup, whose point is to go on without a terminal."""
    return signal.getsignal(signal.SIGHUP) == signal.SIG_IGN


def stop_on_signals() -> None:
    """Turn the first request to stop into KeyboardInterrupt; further ones change nothing."""
    for number in _stop_signals():
        signal.signal(number, _interrupt)


@contextmanager
def postponed() -> Iterator[None]:
    """Let a step finish that must not be cut in half, then stop if that was asked meanwhile."""
    asked: list[int] = []
    before = {number: signal.getsignal(number) for number in _stop_signals()}
    for number in before:
        signal.signal(number, lambda arrived, _frame: asked.append(arrived))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        if asked:
            os.kill(os.getpid(), asked[0])


def ignore_from_now_on() -> None:
    """For the very end: while Python winds up, an impatient second request would kill it."""
    for number in _stop_signals():
        signal.signal(number, signal.SIG_IGN)


def _stop_signals() -> tuple[signal.Signals, ...]:
    hangup = () if outlives_terminal() else (signal.SIGHUP,)
    return (signal.SIGINT, signal.SIGTERM, *hangup)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    for number in _stop_signals():
        signal.signal(number, _already_stopping)
    raise KeyboardInterrupt


def _already_stopping(_number: int, _frame: FrameType | None) -> None:
    """Not SIG_IGN, which the programs that do the stopping would inherit."""
