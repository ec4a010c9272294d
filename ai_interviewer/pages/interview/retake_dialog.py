"""The dialog "Retake interview", bound to its state, and the button that opens it."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.retake_dialog import retake_dialog
from ai_interviewer.state.completed.retake_dialog import RetakeState
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.texts import t


def retake_button() -> rx.Component:
    return rx.el.button(
        t.retake.open,
        type="button",
        class_name=theme.BUTTON,
        disabled=~rx.State.is_hydrated,
        on_click=RetakeState.open(InterviewState.interview.id),
    )


def retake_interview_dialog() -> rx.Component:
    return retake_dialog(
        is_open=RetakeState.is_open,
        terms=RetakeState.terms,
        estimate=RetakeState.estimate,
        message=RetakeState.alert,
        on_begin=RetakeState.begin,
        on_close=RetakeState.close,
    )
