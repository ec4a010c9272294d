"""The faces of a screen that is not full: loading, empty, error, done."""

from collections.abc import Callable
from typing import Any

import reflex as rx
from reflex.event import EventType

from ai_interviewer import theme
from ai_interviewer.texts import t


def loading(*, lines: int = 4) -> rx.Component:
    """Grey lines in place of text, and a word for screen readers."""
    return rx.el.div(
        rx.el.span(t.app.loading, class_name=theme.SR_ONLY),
        *(rx.el.div(class_name=theme.SKELETON, aria_hidden="true") for _ in range(lines)),
        class_name=theme.SKELETON_BLOCK,
        custom_attrs={"data-loading": ""},
    )


def empty(title: str, text: str | rx.Var[str], action: rx.Component | None = None) -> rx.Component:
    """There is nothing to show, and what to do about it."""
    return rx.el.div(
        rx.el.p(title, class_name=theme.HEADING),
        rx.el.p(text, class_name=theme.TEXT),
        action or rx.fragment(),
        class_name=theme.EMPTY,
    )


def alert(message: rx.Var[str]) -> rx.Component:
    """What went wrong and what to do; nothing while there is no message."""
    return rx.cond(message != "", rx.el.p(message, role="alert", class_name=theme.ALERT))


def failure(message: rx.Var[str], on_retry: EventType[()]) -> rx.Component:
    """Work that failed: what happened, what to do, and a button to repeat it."""
    return rx.cond(
        message != "",
        rx.el.div(
            rx.el.p(message, class_name=theme.TEXT),
            rx.el.button(
                t.interview.try_again,
                type="button",
                on_click=on_retry,
                class_name=theme.BUTTON_PLAIN,
            ),
            role="alert",
            class_name=theme.ALERT_ROW,
        ),
    )


def notice(message: rx.Var[str]) -> rx.Component:
    """What has been done; nothing while there is no message."""
    return rx.cond(message != "", rx.el.p(message, role="status", class_name=theme.NOTICE))


def page_heading(title: str | rx.Var[str], lead: str | rx.Var[str] = "") -> rx.Component:
    return rx.el.div(
        rx.el.h1(title, class_name=theme.TITLE),
        rx.el.p(lead, class_name=theme.LEAD) if lead is not None else rx.fragment(),
        class_name=theme.STACK_TIGHT,
    )


def shrinking_list(items: rx.Var[list[Any]], row: Callable[[Any], rx.Component]) -> rx.Component:
    """Rows that go one by one. The second click of a double click doesn't reach the next row."""
    return rx.el.ul(
        rx.foreach(items, row),
        # With a new key, the rows settle again after one has gone.
        key=items.length().to_string(),
        class_name=f"{theme.LIST} {theme.SETTLING}",
    )
