"""What a line of the log is about: the request, the user, the operation.

What runs for one request shares one set of names, so that whoever learns who is asking can say so
for the lines that follow.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_about: ContextVar[dict[str, str] | None] = ContextVar("about", default=None)


@contextmanager
def about(**names: object) -> Iterator[None]:
    """While the block lasts, lines have these names, besides those from around it."""
    token = _about.set({**known(), **{name: str(value) for name, value in names.items()}})
    try:
        yield
    finally:
        _about.reset(token)


def note(**names: object) -> None:
    """From now on, lines of this request have these names too. Outside of one, nothing happens."""
    current = _about.get()
    if current is not None:
        current.update({name: str(value) for name, value in names.items()})


def known() -> dict[str, str]:
    """The names that a line written now has."""
    return _about.get() or {}
