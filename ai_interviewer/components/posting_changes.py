"""What changed in a posting between two interviews."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.texts import t
from ai_interviewer.views.attempts import TextChange


def posting_changes(changes: rx.Var[list[TextChange]], *, title: str) -> rx.Component:
    """The added and removed lines, folded; nothing if no line changed."""
    return rx.cond(
        changes.length() > 0,
        rx.el.details(
            rx.el.summary(title, class_name=theme.SUMMARY),
            rx.el.ul(rx.foreach(changes, line), class_name=theme.DETAILS_BODY),
            class_name=theme.DETAILS,
        ),
    )


def line(change: rx.Var[TextChange]) -> rx.Component:
    return rx.el.li(
        rx.cond(
            change.is_added,
            rx.fragment(label(t.compare.added), " ", rx.el.ins(change.text)),
            rx.fragment(label(t.compare.removed), " ", rx.el.del_(change.text)),
        ),
        class_name=theme.TEXT,
    )


def label(text: str) -> rx.Component:
    """The word before a line, which is neither underlined nor struck through."""
    return rx.el.span(text, class_name=theme.LABEL_CAPS)
