"""The form for an answer, and for another try of it."""

from typing import Any

import reflex as rx
from reflex.event import EventType

from ai_interviewer import theme
from ai_interviewer.components.counter import character_count, count_id, input_limit
from ai_interviewer.components.focus.pieces import form_error, invalid
from ai_interviewer.components.forms import hint_id, submit_button
from ai_interviewer.components.offline.kept_text import kept_text
from ai_interviewer.domain.limits import ANSWER_CHARACTERS
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.state.room.asides import HINTS, AsideState
from ai_interviewer.state.room.draft import DraftState
from ai_interviewer.state.room.tries import TryState
from ai_interviewer.state.sign_in import TabState
from ai_interviewer.texts import t
from ai_interviewer.theme import room
from ai_interviewer.views.questions import HintView, OpenTry, QuestionView

_SCREEN = InterviewState.screen
_ERROR = "answer-error"
_SHOWN = rx.cond(_SCREEN.has_try, _SCREEN.latest_try[0].question, _SCREEN.current).to(QuestionView)


def answer_form() -> rx.Component:
    return rx.el.div(
        hints(),
        _form(_SCREEN.current, InterviewState.submit_answer, hint_button(), pass_buttons()),
        class_name=theme.STACK_TIGHT,
    )


def hints() -> rx.Component:
    """The hints so far. A new one is announced."""
    return rx.el.div(
        rx.cond(
            _SCREEN.current.hints.length() > 0,
            rx.el.section(
                rx.el.h3(t.interview.hints, class_name=theme.LABEL_CAPS),
                rx.foreach(_SCREEN.current.hints, hint),
                id=HINTS,
                tab_index=-1,
                class_name=room.HINTS,
            ),
        ),
        aria_live="polite",
    )


def hint(view: rx.Var[HintView]) -> rx.Component:
    return rx.el.div(
        rx.el.p(view.title, class_name=theme.STRONG),
        rx.cond(view.text != "", rx.el.p(view.text, lang=view.lang, class_name=theme.TEXT)),
        rx.cond(
            view.parts.length() > 0,
            rx.el.ul(rx.foreach(view.parts, rx.el.li), class_name=theme.COMPACT),
        ),
    )


def hint_button() -> rx.Component:
    return rx.cond(
        _SCREEN.current.more_hints > 0,
        rx.el.button(
            t.interview.hint_next,
            type="button",
            on_click=AsideState.take_hint(_SCREEN.current.id),
            class_name=theme.BUTTON_QUIET,
        ),
    )


def pass_buttons() -> rx.Component:
    """Skipping this question, and swapping it for another: an interview's, not a practice's."""
    return rx.cond(
        ~InterviewState.interview.is_practice,
        rx.el.span(
            rx.cond(
                _SCREEN.current.may_swap,
                rx.el.button(
                    t.interview.swap,
                    type="button",
                    on_click=AsideState.swap(_SCREEN.current.id),
                    class_name=theme.BUTTON_QUIET,
                ),
            ),
            rx.el.button(
                t.interview.skip,
                type="button",
                on_click=AsideState.skip(_SCREEN.current.id),
                class_name=theme.BUTTON_QUIET,
            ),
            class_name=room.PASSING,
        ),
    )


def try_form() -> rx.Component:
    """The form for a try. It is empty: what was said before stands below."""
    return rx.el.div(
        rx.el.p(t.feedback.try_text, class_name=theme.MUTED),
        fix_reminder(),
        _form(
            _SCREEN.open_try,
            TryState.submit,
            rx.el.button(
                t.feedback.stop_trying,
                type="button",
                on_click=TryState.stop,
                class_name=theme.BUTTON_QUIET,
            ),
        ),
        class_name=theme.STACK_TIGHT,
    )


def fix_reminder() -> rx.Component:
    """What to fix this time. On a wide screen the feedback stands beside the box anyway."""
    fix = _SHOWN.digest.fix
    return rx.cond(
        fix.text != "",
        rx.el.p(
            rx.el.strong(t.feedback.fix_this),
            " ",
            fix.text,
            lang=_SHOWN.feedback.lang,
            class_name=room.FIX_REMINDER,
        ),
    )


def _form(
    question: rx.Var[QuestionView] | rx.Var[OpenTry],
    on_submit: EventType[dict[str, Any]],
    *more: rx.Component,
) -> rx.Component:
    return rx.el.form(
        rx.el.input(type="hidden", name="question_id", value=question.id, read_only=True),
        rx.el.label(t.interview.answer, html_for="answer", class_name=theme.LABEL),
        rx.el.textarea(
            id="answer",
            name="answer",
            lang=question.lang,
            key=question.id,
            default_value=question.draft,
            max_length=input_limit(ANSWER_CHARACTERS),
            placeholder=t.interview.answer_placeholder,
            class_name=room.EDITOR,
            custom_attrs={
                "aria-describedby": f"{hint_id('answer')} {count_id('answer')}",
                "data-grows": "",
                **invalid(InterviewState.answer_alert != "", error=_ERROR),
            },
        ),
        character_count("answer", most=ANSWER_CHARACTERS, aim=question.aim),
        _kept_draft(question, on_submit),
        rx.el.div(submit_button(t.interview.submit), *more, class_name=theme.ROW),
        # It is below the button, because it disappears when the next draft is saved. Pressing
        # the button saves one, and the button mustn't move under the pointer.
        form_error(InterviewState.answer_alert, id=_ERROR),
        on_submit=on_submit,
        class_name=theme.STACK_TIGHT,
    )


def _kept_draft(question: rx.Var[QuestionView] | rx.Var[OpenTry], on_submit: Any) -> rx.Component:
    """Saves the draft, and says whether the server or only this browser has it."""
    return kept_text(
        "answer",
        id=hint_id("answer"),
        owner=TabState.owner,
        name=question.id,
        server_text=question.draft,
        server_revision=question.draft_revision,
        acknowledged=DraftState.acknowledged,
        refusals=InterviewState.refusals,
        note=DraftState.note,
        idle=t.interview.answer_hint,
        saved=t.interview.draft_saved,
        on_save=lambda text, number, revision, is_late: DraftState.save(
            question.id, text, number, revision, is_late
        ),
        on_submit=lambda text: on_submit({"question_id": question.id, "answer": text}),
    )
