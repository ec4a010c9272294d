"""The dialog that starts an interview."""

import reflex as rx
from reflex.event import EventType

from ai_interviewer import routes, theme
from ai_interviewer.components.dialogs import close_button, modal
from ai_interviewer.components.faces import alert
from ai_interviewer.components.forms import field, select, submit_button, text_input
from ai_interviewer.domain import limits
from ai_interviewer.domain.enums import FeedbackTiming, InterviewerName
from ai_interviewer.texts import t

_ID = "begin"
_BUILTIN, _OPENAI = InterviewerName.BUILTIN.value, InterviewerName.OPENAI.value
_TIMINGS = [
    (FeedbackTiming.AFTER_EACH.value, t.begin.after_each),
    (FeedbackTiming.AT_END.value, t.begin.at_end),
]


def begin_dialog(
    *,
    is_open: rx.Var[bool],
    role_title: rx.Var[str],
    has_resume: rx.Var[bool],
    has_key: rx.Var[bool],
    message: rx.Var[str],
    on_begin: EventType[dict[str, str]],
    on_close: EventType[()],
) -> rx.Component:
    return rx.cond(
        is_open,
        modal(
            rx.el.p(role_title, class_name=theme.MUTED),
            rx.cond(has_resume, begin_form(has_key, message, on_begin), resume_first()),
            id=_ID,
            title=t.begin.title,
            on_close=on_close,
        ),
    )


def begin_form(
    has_key: rx.Var[bool], message: rx.Var[str], on_begin: EventType[dict[str, str]]
) -> rx.Component:
    return rx.el.form(
        field(
            question_count(), label=t.begin.questions, id="questions", hint=t.begin.questions_hint
        ),
        field(
            interviewer_choice(has_key),
            label=t.begin.interviewer,
            id="interviewer",
            hint=f"{t.begin.builtin_hint} {t.begin.openai_hint}",
        ),
        field(
            select(_TIMINGS, id="feedback-timing", name="feedback"),
            label=t.begin.feedback,
            id="feedback-timing",
        ),
        alert(message),
        rx.el.div(
            submit_button(t.begin.begin),
            close_button(t.app.close, dialog=_ID),
            class_name=theme.ROW,
        ),
        on_submit=on_begin,
        class_name=theme.STACK_MID,
    )


def question_count() -> rx.Component:
    return text_input(
        id="questions",
        name="questions",
        hint=t.begin.questions_hint,
        type="number",
        min=str(limits.QUESTIONS_FEWEST),
        max=str(limits.QUESTIONS_MOST),
        default_value=str(limits.QUESTIONS_DEFAULT),
        required=True,
    )


def interviewer_choice(has_key: rx.Var[bool]) -> rx.Component:
    """OpenAI is preselected once a key is stored."""
    names = [(_BUILTIN, t.interviewers[_BUILTIN]), (_OPENAI, t.interviewers[_OPENAI])]
    return select(
        names,
        id="interviewer",
        name="interviewer",
        hint=t.begin.builtin_hint,
        default_value=rx.cond(has_key, _OPENAI, _BUILTIN),
    )


def resume_first() -> rx.Component:
    return rx.el.div(
        rx.el.p(t.begin.no_resume, class_name=theme.TEXT),
        rx.el.div(
            rx.el.a(t.begin.to_resume, href=routes.RESUME, class_name=theme.BUTTON),
            close_button(t.app.close, dialog=_ID),
            class_name=theme.ROW,
        ),
        class_name=theme.STACK_MID,
    )
