"""The dialog that starts an interview."""

from dataclasses import dataclass

import reflex as rx
from reflex.event import EventType

from ai_interviewer import routes, theme
from ai_interviewer.components.dialogs import close_button, modal
from ai_interviewer.components.focus.pieces import form_error
from ai_interviewer.components.forms import (
    field,
    hint_id,
    model_group,
    select,
    submit_button,
    text_input,
)
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.domain import limits
from ai_interviewer.domain.enums import FeedbackTiming
from ai_interviewer.texts import t
from ai_interviewer.theme import room
from ai_interviewer.views.account import UsageView
from ai_interviewer.views.interviewers import InterviewerChoice, ModelGroup

_ID = "begin"


@dataclass(frozen=True)
class Choices:
    """What the form offers for the choices made so far, and the handlers of further ones."""

    interviewers: rx.Var[list[InterviewerChoice]]
    has_all: rx.Var[bool]
    hint: rx.Var[str]
    chosen: rx.Var[InterviewerChoice]
    models: rx.Var[list[ModelGroup]]
    model: rx.Var[str]
    estimate: rx.Var[UsageView]
    on_questions: EventType[str]
    on_interviewer: EventType[str]
    on_model: EventType[str]
    on_gradings: EventType[str]


def begin_dialog(
    *,
    is_open: rx.Var[bool],
    role_title: rx.Var[str],
    has_resume: rx.Var[bool],
    message: rx.Var[str],
    choices: Choices,
    on_begin: EventType[dict[str, str]],
    on_close: EventType[()],
) -> rx.Component:
    return rx.cond(
        is_open,
        modal(
            rx.el.p(role_title, class_name=theme.MUTED),
            rx.cond(has_resume, begin_form(message, choices, on_begin), resume_notice()),
            id=_ID,
            title=t.begin.title,
            on_close=on_close,
        ),
    )


def begin_form(
    message: rx.Var[str],
    choices: Choices,
    on_begin: EventType[dict[str, str]],
) -> rx.Component:
    return rx.el.form(
        field(
            question_count(choices.on_questions),
            label=t.begin.questions,
            id="questions",
            hint=t.begin.questions_hint,
        ),
        field(
            interviewer_choice(choices),
            label=t.begin.interviewer,
            id="interviewer",
            hint=rx.cond(choices.has_all, choices.hint, t.begin.only_a_model),
        ),
        rx.cond(choices.chosen.is_model, model_choice(choices)),
        field(
            feedback_timing(),
            label=t.begin.feedback,
            id="feedback-timing",
        ),
        rx.el.div(minutes_a_question(), class_name=room.IF_AT_END),
        rx.cond(choices.chosen.may_grade_several_times, gradings_choice(choices.on_gradings)),
        cost_estimate(choices.estimate),
        form_error(message),
        rx.el.div(
            submit_button(t.begin.begin),
            close_button(t.app.close, dialog=_ID),
            class_name=theme.ROW,
        ),
        on_submit=on_begin,
        class_name=room.BEGIN_FORM,
    )


def feedback_timing() -> rx.Component:
    options = [
        (FeedbackTiming.AFTER_EACH.value, t.begin.after_each),
        (FeedbackTiming.AT_END.value, t.begin.at_end),
    ]
    return select(options, id="feedback-timing", name="feedback")


def minutes_a_question() -> rx.Component:
    """A time for each question, for a rehearsal. The style sheet knows when it is one."""
    return field(
        text_input(
            id="minutes",
            name="minutes",
            hint=t.begin.minutes_hint,
            type="number",
            min="1",
            max=str(limits.MINUTES_A_QUESTION_MOST),
        ),
        label=t.begin.minutes,
        id="minutes",
        hint=t.begin.minutes_hint,
        is_optional=True,
    )


def gradings_choice(on_change: EventType[str]) -> rx.Component:
    """How often each answer is graded."""
    return field(
        text_input(
            id="gradings",
            name="gradings",
            hint=t.begin.gradings_hint,
            type="number",
            min="1",
            max=str(limits.GRADINGS_MOST),
            default_value="1",
            on_change=on_change,
        ),
        label=t.begin.gradings,
        id="gradings",
        hint=t.begin.gradings_hint,
    )


def cost_estimate(estimate: rx.Var[UsageView]) -> rx.Component:
    """What the interview will roughly cost; nothing if it is free."""
    return rx.cond(
        estimate.tokens != "",
        rx.el.p(
            estimate_text(estimate),
            role="status",
            class_name=theme.MUTED,
        ),
    )


def estimate_text(estimate: rx.Var[UsageView]) -> rx.Component:
    cost = rx.cond(estimate.cost != "", estimate.cost, t.begin.estimate_unknown)
    return sentence_with(
        t.begin.estimate, estimate=rx.fragment(estimate.tokens, t.app.separator, cost)
    )


def question_count(on_change: EventType[str]) -> rx.Component:
    return text_input(
        id="questions",
        name="questions",
        hint=t.begin.questions_hint,
        type="number",
        min=str(limits.QUESTIONS_FEWEST),
        max=str(limits.QUESTIONS_MOST),
        default_value=str(limits.QUESTIONS_DEFAULT),
        required=True,
        on_change=on_change,
    )


def interviewer_choice(choices: Choices) -> rx.Component:
    return rx.el.select(
        rx.foreach(
            choices.interviewers,
            lambda interviewer: rx.el.option(interviewer.label, value=interviewer.name),
        ),
        id="interviewer",
        name="interviewer",
        default_value=choices.chosen.name,
        on_change=choices.on_interviewer,
        class_name=theme.INPUT,
        custom_attrs={"aria-describedby": hint_id("interviewer")},
    )


def model_choice(choices: Choices) -> rx.Component:
    """The model that asks; first the one chosen in Settings, then all that the provider lists."""
    return field(
        rx.el.select(
            rx.cond(
                choices.model == "",
                rx.el.option(t.settings.model_none, value="", disabled=True),
            ),
            rx.foreach(choices.models, model_group),
            id="begin-model",
            name="model",
            value=choices.model,
            on_change=choices.on_model,
            class_name=theme.INPUT,
        ),
        label=t.begin.model,
        id="begin-model",
    )


def resume_notice() -> rx.Component:
    return rx.el.div(
        rx.el.p(t.begin.no_resume, class_name=theme.TEXT),
        rx.el.div(
            rx.el.a(t.begin.to_resume, href=routes.RESUME, class_name=theme.BUTTON),
            close_button(t.app.close, dialog=_ID),
            class_name=theme.ROW,
        ),
        class_name=theme.STACK_MID,
    )
