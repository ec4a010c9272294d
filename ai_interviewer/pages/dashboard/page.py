"""What to do next, and the latest interviews."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import loading, page_heading
from ai_interviewer.components.interview_list import interview_list
from ai_interviewer.pages.dashboard.practice import due_practice
from ai_interviewer.pages.frame import signed_in_frame
from ai_interviewer.state.dashboard.page import DashboardState
from ai_interviewer.state.dashboard.practice import PracticeState
from ai_interviewer.texts import t


def dashboard_page() -> rx.Component:
    return signed_in_frame(
        page_heading(t.dashboard.heading),
        rx.cond(DashboardState.is_loaded, content(), loading()),
        current=routes.DASHBOARD,
    )


def content() -> rx.Component:
    return rx.el.div(
        unfinished_interviews(),
        rx.cond(DashboardState.has_interview, due_practice()),
        rx.cond(
            DashboardState.has_interview,
            next_interview(),
            # The first interview is the step that one is at.
            rx.cond(DashboardState.unfinished.length() > 0, rx.fragment(), first_steps()),
        ),
        recent_interviews(),
        class_name=theme.STACK,
    )


def unfinished_interviews() -> rx.Component:
    return rx.cond(
        DashboardState.unfinished.length() > 0,
        rx.el.section(
            rx.el.h2(t.dashboard.unfinished, class_name=theme.HEADING),
            interview_list(DashboardState.unfinished),
            rx.el.div(
                rx.el.a(
                    t.dashboard.go_on,
                    href=DashboardState.unfinished[0].path,
                    class_name=theme.BUTTON,
                )
            ),
            class_name=theme.CARD_TIGHT,
        ),
    )


def first_steps() -> rx.Component:
    newest = f"{routes.JOBS}/{DashboardState.newest_posting.id}"
    return rx.el.section(
        rx.el.h2(t.dashboard.next_heading, class_name=theme.HEADING),
        rx.el.ol(
            step(
                number=1,
                title=t.dashboard.resume_title,
                text=t.dashboard.resume_text,
                title_when_done=t.dashboard.resume_done,
                is_done=DashboardState.has_resume,
                is_next=~DashboardState.has_resume,
                href=routes.RESUME,
            ),
            step(
                number=2,
                title=t.dashboard.job_title,
                text=t.dashboard.job_text,
                title_when_done=t.dashboard.job_done,
                is_done=DashboardState.has_posting,
                is_next=DashboardState.has_resume & ~DashboardState.has_posting,
                href=routes.NEW_JOB,
            ),
            step(
                number=3,
                title=t.dashboard.interview_title,
                text=t.dashboard.interview_text,
                title_when_done=t.dashboard.interview_done,
                is_done=DashboardState.has_interview,
                is_next=DashboardState.has_resume & DashboardState.has_posting,
                href=rx.cond(DashboardState.has_posting, newest, routes.NEW_JOB),
            ),
            class_name=theme.STEPS,
        ),
        class_name=theme.STACK_MID,
    )


def step(
    *,
    number: int,
    title: str,
    text: str,
    title_when_done: str,
    is_done: rx.Var[bool],
    is_next: rx.Var[bool],
    href: str | rx.Var[str],
) -> rx.Component:
    """One of three steps: done, next, or later."""
    return rx.el.li(
        rx.el.p(t.dashboard.step.format(number=number), class_name=theme.LABEL_CAPS),
        rx.el.h3(rx.cond(is_done, f"✓ {title_when_done}", title), class_name=theme.POINT_TITLE),
        rx.cond(is_done, rx.fragment(), rx.el.p(text, class_name=theme.TEXT)),
        rx.el.div(
            rx.el.a(
                rx.cond(is_done, t.dashboard.look, title),
                href=href,
                class_name=rx.cond(is_next, theme.BUTTON, theme.LINK),
            ),
            class_name=theme.STEP_ACTION,
        ),
        class_name=rx.cond(is_done, theme.STEP_DONE, theme.STEP),
    )


def next_interview() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t.dashboard.ready, class_name=theme.HEADING),
        rx.el.p(t.dashboard.ready_text, class_name=theme.TEXT),
        rx.el.div(
            rx.el.a(
                t.dashboard.to_jobs,
                href=routes.JOBS,
                class_name=rx.cond(
                    PracticeState.queue.due.length() > 0, theme.BUTTON_PLAIN, theme.BUTTON
                ),
            )
        ),
        class_name=theme.CARD,
    )


def recent_interviews() -> rx.Component:
    return rx.el.section(
        rx.el.div(
            rx.el.h2(t.dashboard.recent, class_name=theme.HEADING),
            rx.el.a(t.dashboard.all, href=routes.HISTORY, class_name=theme.LINK),
            class_name=theme.ROW_BETWEEN,
        ),
        rx.cond(
            DashboardState.recent.length() > 0,
            interview_list(DashboardState.recent),
            rx.el.p(t.dashboard.no_recent, class_name=theme.MUTED),
        ),
        class_name=theme.STACK_TIGHT,
    )
