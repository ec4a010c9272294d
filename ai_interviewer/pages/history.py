"""Every interview, newest first."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import empty, loading, page_heading
from ai_interviewer.components.interview_list import interview_list
from ai_interviewer.pages._frame import signed_in
from ai_interviewer.state.lists import HistoryState
from ai_interviewer.texts import t


def history_page() -> rx.Component:
    return signed_in(
        page_heading(t.history.heading, t.history.lead),
        rx.cond(
            HistoryState.is_loaded,
            rx.cond(
                HistoryState.interviews.length() > 0,
                interview_list(HistoryState.interviews),
                empty(
                    t.history.empty,
                    t.history.empty_text,
                    rx.el.a(t.dashboard.to_jobs, href=routes.JOBS, class_name=theme.BUTTON_PLAIN),
                ),
            ),
            loading(),
        ),
        current=routes.HISTORY,
    )
