"""One interview: live, one question at a time; completed, with all feedback."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import empty, loading
from ai_interviewer.pages.frame import signed_in_frame
from ai_interviewer.pages.interview.completed import completed
from ai_interviewer.pages.interview.live import live
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.texts import t


def interview_page() -> rx.Component:
    return signed_in_frame(
        rx.cond(
            InterviewState.is_loaded,
            rx.cond(
                InterviewState.is_missing,
                missing(),
                rx.cond(InterviewState.interview.is_completed, completed(), live()),
            ),
            loading(lines=6),
        ),
        current=routes.HISTORY,
        is_narrow=True,
    )


def missing() -> rx.Component:
    return empty(
        t.interview.missing,
        t.interview.unknown,
        rx.el.a(t.interview.to_history, href=routes.HISTORY, class_name=theme.BUTTON_PLAIN),
    )
