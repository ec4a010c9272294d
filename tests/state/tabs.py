"""A browser tab for tests: a state tree with the cookie and the address that its requests had."""

import importlib
import pkgutil
from typing import Any, TypeVar
from uuid import UUID

import reflex as rx
from reflex.event import EventHandler, EventSpec
from reflex.istate.data import RouterData
from reflex.state import State
from reflex_base.event import Event
from reflex_base.utils.format import json_dumps

import ai_interviewer.state
from ai_interviewer.routes import COOKIE
from ai_interviewer.state.sign_in import OnePersonPerTab
from ai_interviewer.web.sockets import headers_for_state
from tests.factories import a_sign_in, a_user

for _module in pkgutil.walk_packages(
    ai_interviewer.state.__path__, f"{ai_interviewer.state.__name__}."
):
    importlib.import_module(_module.name)


_State = TypeVar("_State", bound=rx.State)


class Tab:
    """One tab. `token` is the sign-in that its log-in cookie holds, empty for none."""

    def __init__(self, token: str = "", path: str = "/dashboard", cookies: str = "") -> None:
        self.root = State(_reflex_internal_init=True)
        self.load(path, token, cookies)

    def load(self, path: str, token: str = "", cookies: str = "") -> None:
        """Load another address, with another cookie."""
        cookie = "; ".join(part for part in (cookies, f"{COOKIE}={token}" if token else "") if part)
        self.token = token
        request_headers = [(b"cookie", cookie.encode()), (b"origin", b"http://localhost:3000")]
        headers = {
            name.decode(): value.decode() for name, value in headers_for_state(request_headers)
        }
        self.path = path
        self.root.router = RouterData.from_router_data({"headers": headers, "asPath": path})

    def follow_link(self, path: str) -> None:
        """Follow a link of ours; cookie and tab stay."""
        self.load(path, self.token)

    async def state(self, cls: type[_State]) -> _State:
        return await self.root.get_state(cls)

    async def do(self, handler: Any, *arguments: Any) -> Any:
        """Run an event handler as Reflex would, and give back what it returned."""
        event: EventHandler = handler
        cls = next(c for c in state_classes() if c.get_full_name() == event.state_full_name)
        return await event.fn(await self.state(cls), *arguments)

    def seen(self) -> str:
        """Everything that the browser is sent about this tab."""
        return json_dumps(self.root.dict())

    async def receive_event(self, event: str = "") -> None:
        """Run the middleware, as before every event."""
        incoming = Event(
            name=event or "reflex___state____state.hydrate", router_data={"asPath": self.path}
        )
        await OnePersonPerTab().preprocess(None, self.root, incoming)  # type: ignore[arg-type]


def state_classes() -> list[type[rx.State]]:
    """Every state of ours."""
    ours = ai_interviewer.state.__name__
    return [cls for cls in State.__subclasses__() if cls.__module__.startswith(ours)]


def handlers() -> dict[str, EventHandler]:
    """Every event that a browser can send to a state of ours, by name."""
    return {
        f"{cls.__name__}.{name}": handler
        for cls in state_classes()
        for name, handler in cls.event_handlers.items()
    }


def destination(result: Any) -> str:
    """The address that a handler's result redirects to; empty if it doesn't."""
    specs = result if isinstance(result, list) else [result]
    redirects = [
        s for s in specs if isinstance(s, EventSpec) and s.handler.fn.__qualname__ == "_redirect"
    ]
    return "".join(str({str(k): v for k, v in s.args}["path"]).strip('"') for s in redirects)


async def a_tab(path: str = "/dashboard") -> tuple[UUID, Tab]:
    """Somebody signed in, and their tab."""
    user = await a_user()
    return user, Tab(await a_sign_in(user), path)
