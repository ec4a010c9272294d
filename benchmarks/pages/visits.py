"""Opening a page as a browser does: a fresh tab, the page's event, and what it is sent."""

import importlib
import pkgutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import reflex as rx
from reflex.istate.data import RouterData
from reflex.state import State, StateUpdate
from reflex_base.utils.format import json_dumps
from sqlalchemy import Engine, event

import ai_interviewer.state
from ai_interviewer.routes import COOKIE
from ai_interviewer.state.sign_in import OnePersonATab
from ai_interviewer.web.sockets import kept_headers
from benchmarks.pages.limits import Page

for _module in pkgutil.iter_modules(ai_interviewer.state.__path__):
    importlib.import_module(f"{ai_interviewer.state.__name__}.{_module.name}")


@dataclass(frozen=True, slots=True)
class Visit:
    """`seconds` of server time, `statements` of SQL, `sent` bytes."""

    seconds: float
    statements: int
    sent: int


def state_of(page: Page) -> type[rx.State] | None:
    """The page's state, if there is one of that name."""
    return next((cls for cls in State.__subclasses__() if cls.__name__ == page.state), None)


async def visit(cls: type[rx.State], *, address: str, token: str) -> Visit:
    """Open the page in a new tab, by the same steps as Reflex: middleware, handler, delta."""
    tab = _tab(address, token)
    with _statements() as executed:
        began = time.perf_counter()
        await OnePersonATab().preprocess(None, tab, None)
        state = await tab.get_state(cls)
        await cls.event_handlers["open_page"].fn(state)
        sent = json_dumps(StateUpdate(delta=await tab._get_resolved_delta()))
        seconds = time.perf_counter() - began
    if not getattr(state, "is_loaded", True):
        raise RuntimeError(f"{address} did not load.")
    return Visit(seconds, len(executed), len(sent.encode()))


def _tab(address: str, token: str) -> State:
    tab = State(_reflex_internal_init=True)
    arriving = [(b"cookie", f"{COOKIE}={token}".encode()), (b"origin", b"http://localhost:3000")]
    headers = {name.decode(): value.decode() for name, value in kept_headers(arriving)}
    tab.router = RouterData.from_router_data({"headers": headers, "asPath": address})
    return tab


@contextmanager
def _statements() -> Iterator[list[str]]:
    executed: list[str] = []

    def note(_connection, _cursor, statement, *_rest):
        executed.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield executed
    finally:
        event.remove(Engine, "before_cursor_execute", note)
