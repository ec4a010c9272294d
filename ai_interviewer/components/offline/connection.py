"""Says when the connection is lost, and notices when work falls silent."""

import reflex as rx
from reflex.event import EventType, no_args_event_spec
from reflex_components_core.core.banner import has_connection_errors

from ai_interviewer import theme
from ai_interviewer.components.offline.storage import code
from ai_interviewer.texts import t


class Connection(rx.Component):
    """Our own piece of React, defined by `connection.js` in the page itself."""

    tag = "Connection"

    has_errors: rx.Var[bool]
    words: rx.Var[dict[str, str]]

    def add_custom_code(self) -> list[str]:
        return code("connection")


class Stalled(rx.Component):
    """Our own piece of React, defined by `stalled.js` in the page itself."""

    tag = "Stalled"

    is_under_way: rx.Var[bool]
    pulse: rx.Var[int]
    is_connected: rx.Var[bool]
    on_silent: rx.EventHandler[no_args_event_spec]

    def add_custom_code(self) -> list[str]:
        return code("stalled")


def connection_banner() -> rx.Component:
    """Shown while the server can't be reached. The page carries on by itself afterwards."""
    return Connection.create(
        has_errors=has_connection_errors,
        class_name=theme.BANNER,
        words={"lost": t.app.reconnecting},
    )


def stalled(
    *, is_under_way: rx.Var[bool], pulse: rx.Var[int], on_silent: EventType[()]
) -> rx.Component:
    """Asks the server again when work that is under way has not moved its `pulse` for a while."""
    return Stalled.create(
        is_under_way=is_under_way,
        pulse=pulse,
        is_connected=~has_connection_errors,
        on_silent=on_silent,
    )
