"""The dialog "New interview", bound to its state, and the button that opens it."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.begin_dialog import Choices, begin_dialog
from ai_interviewer.state.begin_dialog import BeginState
from ai_interviewer.texts import t
from ai_interviewer.views.material import PostingView


def start_interview_button(posting: rx.Var[PostingView]) -> rx.Component:
    return rx.el.button(
        t.jobs.start,
        type="button",
        class_name=theme.BUTTON,
        disabled=~rx.State.is_hydrated,
        on_click=BeginState.open_dialog(posting.id, posting.role_title),
    )


def new_interview_dialog() -> rx.Component:
    return begin_dialog(
        is_open=BeginState.is_open,
        role_title=BeginState.role_title,
        has_resume=BeginState.has_resume,
        message=BeginState.alert,
        choices=Choices(
            interviewers=BeginState.interviewers,
            has_all=BeginState.has_all_interviewers,
            hint=BeginState.hint,
            chosen=BeginState.chosen,
            models=BeginState.models,
            model=BeginState.model,
            estimate=BeginState.estimate,
            on_questions=BeginState.choose_questions,
            on_interviewer=BeginState.choose_interviewer,
            on_model=BeginState.choose_model,
            on_gradings=BeginState.choose_gradings,
        ),
        on_begin=BeginState.begin,
        on_close=BeginState.close_dialog,
    )
