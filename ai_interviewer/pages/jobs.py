"""The list of job postings."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import empty, loading, page_heading
from ai_interviewer.pages.begin_dialog import new_interview_dialog, start_interview_button
from ai_interviewer.pages.frame import signed_in_frame
from ai_interviewer.state.jobs import JobsState
from ai_interviewer.texts import t
from ai_interviewer.views.material import PostingView


def jobs_page() -> rx.Component:
    return signed_in_frame(
        rx.el.div(
            page_heading(t.jobs.heading, t.jobs.lead), new_link(), class_name=theme.ROW_BETWEEN
        ),
        rx.cond(
            JobsState.is_loaded,
            rx.cond(
                JobsState.postings.length() > 0,
                rx.el.ul(rx.foreach(JobsState.postings, posting_row), class_name=theme.LIST),
                empty(t.jobs.empty, t.jobs.empty_text),
            ),
            loading(),
        ),
        new_interview_dialog(),
        current=routes.JOBS,
    )


def new_link() -> rx.Component:
    return rx.el.a(t.jobs.new, href=routes.NEW_JOB, class_name=theme.BUTTON_PLAIN)


def posting_row(posting: rx.Var[PostingView]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.a(
                posting.role_title,
                rx.cond(posting.company != "", t.app.separator + posting.company, ""),
                href=f"{routes.JOBS}/{posting.id}",
                class_name=theme.ROW_LINK,
            ),
            rx.el.p(
                posting.level_label,
                t.app.separator,
                posting.interviews,
                class_name=theme.MUTED,
            ),
            class_name=theme.STACK_TIGHT,
        ),
        start_interview_button(posting),
        class_name=theme.LIST_ROW,
    )
