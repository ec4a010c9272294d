"""Beside a question's text: its type, why it was asked, and whether it was relevant."""

from collections.abc import Callable

import reflex as rx
from reflex.event import EventSpec

from ai_interviewer import theme
from ai_interviewer.texts import t
from ai_interviewer.views.questions import QuestionView


def question_tags(question: rx.Var[QuestionView]) -> rx.Component:
    return rx.el.p(
        rx.el.span(question.type_label, class_name=theme.TAG_ACCENT),
        rx.cond(
            question.follows_up > 0,
            rx.el.span(
                rx.cond(
                    question.is_repeated, t.interview.follow_up_repeated, t.interview.follow_up
                ),
                class_name=theme.TAG,
            ),
        ),
        class_name=theme.ROW,
    )


def relevance_rating(
    question: rx.Var[QuestionView], on_rate: Callable[[rx.Var[str], bool], EventSpec]
) -> rx.Component:
    """Whether the question was relevant: yes or no. The choice can be changed."""
    return rx.el.div(
        rx.el.span(t.interview.relevant, id="relevance-" + question.id, class_name=theme.MUTED),
        rx.el.span(
            rating_button(t.interview.yes, question, "yes", on_rate(question.id, True)),
            rating_button(t.interview.no, question, "no", on_rate(question.id, False)),
            role="group",
            custom_attrs={"aria-labelledby": "relevance-" + question.id},
            class_name=theme.ROW,
        ),
        class_name=theme.ROW,
    )


def rating_button(
    text: str, question: rx.Var[QuestionView], value: str, on_click: EventSpec
) -> rx.Component:
    is_chosen = question.rating == value
    return rx.el.button(
        text,
        type="button",
        on_click=on_click,
        custom_attrs={"aria-pressed": rx.cond(is_chosen, "true", "false")},
        class_name=rx.cond(is_chosen, theme.CHOICE_ON, theme.CHOICE),
    )


def question_reason(question: rx.Var[QuestionView]) -> rx.Component:
    """The posting's requirement and the résumé line behind the question."""
    return rx.cond(
        question.requirement != "",
        rx.el.details(
            rx.el.summary(t.interview.why, class_name=theme.SUMMARY_PLAIN),
            rx.el.dl(
                rx.el.dt(t.interview.why_requirement, class_name=theme.MUTED),
                rx.el.dd(rx.el.q(question.requirement)),
                rx.cond(
                    question.evidence != "",
                    rx.fragment(
                        rx.el.dt(t.interview.why_evidence, class_name=theme.MUTED),
                        rx.el.dd(rx.el.q(question.evidence)),
                    ),
                ),
                class_name=theme.STACK_TIGHT,
            ),
            key=question.id,
            class_name=theme.DETAILS_PLAIN,
        ),
    )
