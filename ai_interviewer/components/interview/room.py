"""The bar of the interview room, its keys and its timer. The room has no navigation."""

from pathlib import Path
from typing import Any

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.dialogs import close_button
from ai_interviewer.texts import t
from ai_interviewer.theme import room

PANEL = "panel"
_CODE = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


class RoomKeys(rx.Component):
    """Our own piece of React, defined by `room.js` in the page itself."""

    tag = "RoomKeys"

    def add_custom_code(self) -> list[str]:
        return [_CODE]


class RoomTimer(rx.Component):
    """Our own piece of React, defined by `room.js` in the page itself."""

    tag = "RoomTimer"

    of: rx.Var[str]
    is_running: rx.Var[bool]
    limit: rx.Var[int]
    class_name_over: rx.Var[str]
    class_name_spoken: rx.Var[str]
    words: rx.Var[dict[str, str]]

    def add_custom_code(self) -> list[str]:
        return [_CODE]


def by_key(name: str) -> dict[str, Any]:
    """Lets the key `name` press this button."""
    return {"data-roomkey": name}


def room_bar(
    *tools: rx.Component, question: rx.Var[str], is_waiting: rx.Var[bool], seconds: rx.Var[int]
) -> rx.Component:
    """Leave, the timer of this question, the keys; `tools` come last.

    The timer runs while the question `is_waiting` for its answer. After so many `seconds` it
    warns; after 0, never.
    """
    return rx.el.header(
        rx.el.a(
            rx.el.span("✕\u00a0", aria_hidden="true"),
            " ",
            t.interview.leave,
            href=routes.DASHBOARD,
            class_name=theme.BUTTON_QUIET,
            custom_attrs={"aria-describedby": "leave-hint"},
        ),
        rx.el.span(t.interview.leave_hint, id="leave-hint", class_name=room.LEAVE_HINT),
        rx.el.div(
            RoomTimer.create(
                of=question,
                is_running=is_waiting,
                limit=seconds,
                class_name=room.TIMER,
                class_name_over=room.TIMER_OVER,
                class_name_spoken=theme.SR_ONLY,
                words={
                    "show": t.interview.timer_show,
                    "hide": t.interview.timer_hide,
                    "over": t.interview.timer_over,
                },
            ),
            panel_button(t.interview.panel, "✎", command="toggle-popover"),
            rx.el.button(
                "?",
                type="button",
                aria_label=t.interview.keys,
                class_name=room.KEYS,
                custom_attrs={
                    "command": "show-modal",
                    "commandfor": "keys",
                    **by_key("help"),
                },
            ),
            *tools,
            class_name=room.TOOLS,
        ),
        RoomKeys.create(),
        keys_dialog(),
        class_name=room.ROOM_BAR,
    )


def panel_button(label: str, sign: str, *, command: str) -> rx.Component:
    """Opens or closes the panel of notes and sources. The server isn't asked."""
    return rx.el.button(
        rx.el.span(sign, aria_hidden="true"),
        type="button",
        aria_label=label,
        title=label,
        class_name=room.TOOL,
        custom_attrs={"command": command, "commandfor": PANEL},
    )


def keys_dialog() -> rx.Component:
    return rx.el.dialog(
        rx.el.div(
            rx.el.h2(t.interview.keys, id="keys-title", class_name=theme.HEADING),
            rx.el.dl(
                *(
                    rx.el.div(
                        rx.el.dt(rx.el.kbd(key), class_name=theme.STRONG),
                        rx.el.dd(what),
                        class_name=theme.ROW_BASELINE,
                    )
                    for key, what in t.interview.key_list
                ),
                class_name=theme.STACK_TIGHT,
            ),
            rx.el.p(t.interview.leave_hint, class_name=theme.MUTED),
            rx.el.div(close_button(t.app.close, dialog="keys")),
            class_name=theme.DIALOG_BODY,
        ),
        id="keys",
        class_name=theme.DIALOG,
        custom_attrs={"aria-labelledby": "keys-title"},
    )


def dots(*, number: rx.Var[int], count: rx.Var[int]) -> rx.Component:
    """One dot for each question; the heading says the same."""
    return rx.el.div(
        rx.foreach(
            rx.Var.range(count),
            lambda place: rx.el.span(class_name=rx.cond(place < number, room.DOT_ON, room.DOT)),
        ),
        aria_hidden="true",
        class_name=room.DOTS,
    )
