"""Which language is spoken at the moment."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from babel import Locale

_spoken: ContextVar[str] = ContextVar("spoken", default="en")


def language() -> str:
    """The BCP 47 code of the language that is spoken."""
    return _spoken.get()


def locale() -> Locale:
    """How that language writes numbers and days, and which plurals it has: CLDR's rules."""
    return _locale(language())


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Everything that is said inside is said in the language with this code."""
    before = _spoken.set(code)
    try:
        yield
    finally:
        _spoken.reset(before)


@cache
def _locale(code: str) -> Locale:
    return Locale.parse(code, sep="-")
