"""Opening a page as a browser does: a new tab, the page's events, and the reply to them."""

import inspect
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

from reflex.event import EventHandler
from reflex.istate.data import RouterData
from reflex.state import State, StateUpdate
from reflex_base.event import Event
from reflex_base.utils.format import json_dumps
from sqlalchemy import Engine, event

from ai_interviewer import pages
from ai_interviewer.routes import COOKIE
from ai_interviewer.state.shell import ShellState
from ai_interviewer.state.sign_in import OnePersonPerTab
from ai_interviewer.web.sockets import headers_for_state

_SNAPSHOT = Event(name="reflex___state____state.hydrate_and_load")
_OF_THE_HARNESS = re.compile("SAVEPOINT|^EXPLAIN")


@dataclass(frozen=True, slots=True)
class Visit:
    """`seconds` of server time, `statements` of SQL, `sent` bytes."""

    seconds: float
    statements: int
    sent: int


async def visit(*, address: str, token: str) -> Visit:
    """Open the page in a new tab, by the same steps as Reflex: middleware, handlers, delta.

    Events that the handlers start are included, and the browser's time zone, which every page
    reports when it opens.
    """
    tab = _tab(address, token)
    with _statements() as statements:
        began = time.perf_counter()
        await OnePersonPerTab().preprocess(None, tab, _SNAPSHOT)
        for handler in (*_handlers_of(address), ShellState.event_handlers["remember_time_zone"]):
            await _run_handler(tab, handler)
        sent = json_dumps(StateUpdate(delta=await tab._get_resolved_delta()))
        seconds = time.perf_counter() - began
    return Visit(seconds, len(statements), len(sent.encode()))


async def _run_handler(tab: State, handler: EventHandler) -> None:
    cls = tab.get_class_substate(handler.state_full_name)
    state = await tab.get_state(cls)
    arguments = ["UTC"] * (len(inspect.signature(handler.fn).parameters) - 1)
    result = await handler.fn(state, *arguments)
    if not getattr(state, "is_loaded", True) or getattr(state, "is_missing", False):
        raise RuntimeError(f"{handler.fn.__qualname__} did not load its page.")
    for event_handler in result if isinstance(result, list) else [result]:
        if isinstance(event_handler, EventHandler):
            await _run_handler(tab, event_handler)


def _handlers_of(address: str) -> list[EventHandler]:
    path = address.partition("?")[0]
    return next(handlers for route, handlers in _routes().items() if re.fullmatch(route, path))


@cache
def _routes() -> dict[str, list[EventHandler]]:
    """What each page does when it opens, by a pattern of its path."""
    handlers: dict[str, list[EventHandler]] = {}

    class Registry:
        def add_page(self, _component: Any, *, route: str, on_load: Any = None, **_: Any) -> None:
            pattern = re.sub(r"\[\w+\]", "[^/]+", route)
            handlers[pattern] = (
                on_load if isinstance(on_load, list) else [on_load] if on_load else []
            )

    pages.register(Registry())  # type: ignore[arg-type]
    # Patterns come last: /jobs/new would match that of a posting.
    return dict(sorted(handlers.items(), key=lambda item: "[" in item[0]))


def _tab(address: str, token: str) -> State:
    tab = State(_reflex_internal_init=True)
    request_headers = [
        (b"cookie", f"{COOKIE}={token}".encode()),
        (b"origin", b"http://localhost:3000"),
    ]
    headers = {name.decode(): value.decode() for name, value in headers_for_state(request_headers)}
    tab.router = RouterData.from_router_data({"headers": headers, "asPath": address})
    return tab


@contextmanager
def _statements() -> Iterator[list[str]]:
    statements: list[str] = []

    def note(_connection, _cursor, statement, *_rest):
        if not _OF_THE_HARNESS.search(statement):
            statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", note)
