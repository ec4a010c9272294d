"""The key points of an answered question, each with what was heard of it."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.interview.scores import quote
from ai_interviewer.domain.key_points import Heard
from ai_interviewer.texts import t
from ai_interviewer.views.feedback import FeedbackView, KeyPointView


def key_points(feedback: rx.Var[FeedbackView]) -> rx.Component:
    """How many were heard, and behind it each one with the words that say it."""
    points = feedback.key_points
    return rx.cond(
        points.length() > 0,
        rx.el.details(
            rx.el.summary(
                t.feedback.key_points,
                t.app.separator,
                feedback.heard,
                class_name=theme.SUMMARY,
            ),
            rx.el.div(
                rx.el.p(t.feedback.key_points_note, class_name=theme.MUTED),
                rx.el.ol(rx.foreach(points, key_point), class_name=theme.KEY_POINTS),
                class_name=theme.DETAILS_BODY,
            ),
            class_name=theme.DETAILS,
        ),
    )


def key_point(point: rx.Var[KeyPointView]) -> rx.Component:
    return rx.el.li(
        rx.el.p(
            rx.el.span(icon(point.heard), aria_hidden="true"),
            " ",
            rx.el.span(point.heard_label),
            class_name=rx.match(
                point.heard,
                (Heard.HEARD.value, theme.KEY_POINT_HEARD),
                (Heard.PARTLY.value, theme.KEY_POINT_PARTLY),
                theme.KEY_POINT_NOT_HEARD,
            ),
        ),
        rx.el.p(point.text, class_name=theme.STRONG),
        rx.cond(point.why != "", rx.el.p(point.why, class_name=theme.MUTED)),
        rx.foreach(point.quotes, quote),
        class_name=theme.STACK_TIGHT,
    )


def icon(heard: rx.Var[str]) -> rx.Var[str]:
    return rx.match(heard, (Heard.HEARD.value, "✓"), (Heard.PARTLY.value, "◐"), "○")
