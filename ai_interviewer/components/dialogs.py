"""Modal dialogs on the browser's own <dialog>: focus, Esc and the backdrop come with it."""

from pathlib import Path
from typing import Any

import reflex as rx
from reflex.event import EventType, no_args_event_spec
from reflex_components_core.el.elements.other import Dialog

from ai_interviewer import theme
from ai_interviewer.texts import t

_COMMANDS = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
DISCARDS = {"data-discards": "true"}
"""Marks a button that throws away what was typed: the browser doesn't keep it either."""


class ModalDialog(Dialog):
    """A <dialog> with an event for closing it: by button, by Esc or by script."""

    on_close: rx.EventHandler[no_args_event_spec]


class Commands(rx.Component):
    """Our own piece of React, defined by `dialogs.js` in the page itself."""

    tag = "Commands"

    def add_custom_code(self) -> list[str]:
        return [_COMMANDS]


def commands() -> rx.Component:
    """Does what buttons with a `command` ask for, where the browser doesn't know these yet."""
    return Commands.create()


def open_button(text: str, *, dialog: str, class_name: str) -> rx.Component:
    """A button that opens a dialog of the page. The server isn't asked."""
    return rx.el.button(
        text,
        type="button",
        class_name=class_name,
        custom_attrs={"command": "show-modal", "commandfor": dialog},
    )


def confirmation(
    *, id: str, title: str, text: str, confirm: str, on_confirm: EventType[()]
) -> rx.Component:
    """A dialog that asks before something is deleted for good."""
    return rx.el.dialog(
        rx.el.div(
            rx.el.h2(title, id=f"{id}-title", class_name=theme.HEADING),
            rx.el.p(text, class_name=theme.TEXT),
            rx.el.div(
                # The first is focused when the dialog opens.
                close_button(t.app.close, dialog=id),
                rx.el.button(
                    confirm,
                    type="button",
                    class_name=theme.BUTTON_DANGER,
                    on_click=on_confirm,
                    custom_attrs={"command": "close", "commandfor": id, **DISCARDS},
                ),
                class_name=theme.ROW,
            ),
            class_name=theme.DIALOG_BODY,
        ),
        id=id,
        class_name=theme.DIALOG,
        custom_attrs={"aria-labelledby": f"{id}-title"},
    )


def close_button(text: str, *, dialog: str) -> rx.Component:
    return rx.el.button(
        text,
        type="button",
        class_name=theme.BUTTON_PLAIN,
        custom_attrs={"command": "close", "commandfor": dialog},
    )


def modal(
    *children: rx.Component,
    id: str,
    title: str | rx.Var[str],
    on_close: EventType[()],
    **props: Any,
) -> rx.Component:
    """A dialog that the server opens: it shows as soon as it is mounted."""
    show = f"(() => document.getElementById('{id}')?.showModal())"
    return ModalDialog.create(
        rx.el.div(
            rx.el.h2(title, id=f"{id}-title", class_name=theme.HEADING),
            *children,
            class_name=theme.DIALOG_BODY,
        ),
        id=id,
        on_mount=rx.call_function(rx.Var(show)),
        on_close=on_close,
        class_name=theme.DIALOG,
        custom_attrs={"aria-labelledby": f"{id}-title"},
        **props,
    )
