"""The key points of an answered question, each with what was heard of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import reflex as rx
from reflex.event import EventSpec, EventType

from ai_interviewer import theme
from ai_interviewer.components.focus.pieces import form_error
from ai_interviewer.components.forms import connected_fields
from ai_interviewer.components.interview.scores import quote, quoted_before
from ai_interviewer.domain.key_points import Heard
from ai_interviewer.domain.limits import CORRECTION_CHARACTERS
from ai_interviewer.texts import t
from ai_interviewer.views.feedback import UNSURE, FeedbackView, KeyPointView


@dataclass(frozen=True, slots=True)
class Corrections:
    """What happens when the candidate says "I said that", and takes it back.

    `alert` is about the key point at `alert_place`: the question's id, a hyphen and the number.
    """

    on_correct: EventType[dict[str, str]]
    on_undo: Callable[[rx.Var[str], rx.Var[int]], EventSpec]
    alert: rx.Var[str]
    alert_place: rx.Var[str]


def key_points(
    feedback: rx.Var[FeedbackView],
    question_id: rx.Var[str],
    corrections: Corrections,
) -> rx.Component:
    """How many were heard, and behind it each one with the words that say it."""
    points = feedback.key_points
    return rx.cond(
        points.length() > 0,
        rx.el.details(
            rx.el.summary(
                t.feedback.key_points,
                rx.cond(feedback.heard != "", t.app.separator + feedback.heard, ""),
                class_name=theme.SUMMARY,
            ),
            rx.el.div(
                key_points_list(points, question_id, corrections), class_name=theme.DETAILS_BODY
            ),
            class_name=theme.DETAILS,
        ),
    )


def key_points_list(
    points: rx.Var[list[KeyPointView]], question_id: rx.Var[str], corrections: Corrections
) -> rx.Component:
    return rx.fragment(
        rx.el.p(t.feedback.key_points_note, class_name=theme.MUTED),
        rx.el.ol(
            rx.foreach(points, lambda point: key_point(point, question_id, corrections)),
            class_name=theme.KEY_POINTS,
        ),
    )


def key_point(
    point: rx.Var[KeyPointView], question_id: rx.Var[str], corrections: Corrections
) -> rx.Component:
    return rx.el.li(
        rx.el.p(
            rx.el.span(icon(point.heard), aria_hidden="true"),
            " ",
            rx.el.span(point.heard_label),
            class_name=rx.match(
                point.heard,
                (Heard.HEARD.value, theme.KEY_POINT_HEARD),
                (Heard.PARTLY.value, theme.KEY_POINT_PARTLY),
                (UNSURE, theme.MUTED),
                theme.KEY_POINT_NOT_HEARD,
            ),
        ),
        rx.el.p(point.text, class_name=theme.STRONG),
        rx.cond(point.why != "", rx.el.p(point.why, class_name=theme.MUTED)),
        rx.foreach(point.quotes, quote),
        quoted_before(point.is_quoted_before),
        rx.cond(point.graded != "", rx.el.p(point.graded, class_name=theme.MUTED)),
        correction(point, question_id, corrections),
        class_name=theme.STACK_TIGHT,
    )


def correction(
    point: rx.Var[KeyPointView], question_id: rx.Var[str], corrections: Corrections
) -> rx.Component:
    """The form to say that it was said, or the button that takes that back."""
    return rx.cond(
        point.can_correct,
        rx.el.details(
            rx.el.summary(t.feedback.i_said_that, class_name=theme.SUMMARY_PLAIN),
            correction_form(point, question_id, corrections),
            class_name=theme.DETAILS_PLAIN,
        ),
        rx.cond(
            point.graded != "",
            rx.el.div(
                rx.el.button(
                    t.feedback.undo_correction,
                    type="button",
                    on_click=corrections.on_undo(question_id, point.number),
                    class_name=theme.BUTTON_QUIET,
                )
            ),
        ),
    )


def correction_form(
    point: rx.Var[KeyPointView], question_id: rx.Var[str], corrections: Corrections
) -> rx.Component:
    place = question_id + "-" + point.number.to_string()
    box = "words-" + place
    hint = "words-hint-" + place
    return rx.el.form(
        connected_fields(
            hidden("question_id", question_id),
            hidden("number", point.number.to_string()),
            rx.el.label(t.feedback.your_words, html_for=box, class_name=theme.LABEL),
            rx.el.input(
                id=box,
                name="words",
                required=True,
                max_length=CORRECTION_CHARACTERS,
                class_name=theme.INPUT,
                custom_attrs={"aria-describedby": hint},
            ),
            rx.el.p(t.feedback.your_words_hint, id=hint, class_name=theme.HINT),
            rx.cond(corrections.alert_place == place, form_error(corrections.alert)),
            rx.el.div(
                rx.el.button(t.feedback.count_it, type="submit", class_name=theme.BUTTON_PLAIN)
            ),
        ),
        on_submit=corrections.on_correct,
        class_name=theme.STACK_TIGHT,
    )


def hidden(name: str, value: Any) -> rx.Component:
    return rx.el.input(type="hidden", name=name, value=value, read_only=True)


def icon(heard: rx.Var[str]) -> rx.Var[str]:
    return rx.match(heard, (Heard.HEARD.value, "✓"), (Heard.PARTLY.value, "◐"), (UNSURE, "?"), "○")
