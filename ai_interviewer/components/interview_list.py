"""Interviews in a list."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.domain.views import InterviewSummary
from ai_interviewer.texts import t


def interview_list(interviews: rx.Var[list[InterviewSummary]]) -> rx.Component:
    return rx.el.ul(rx.foreach(interviews, interview_row), class_name=theme.LIST)


def interview_row(interview: rx.Var[InterviewSummary]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.a(
                interview.role_title,
                rx.cond(interview.company != "", t.app.separator + interview.company, ""),
                href=f"/interview/{interview.id}",
                class_name=theme.ROW_LINK,
            ),
            rx.el.p(
                moment(interview.created.iso, interview.created.label),
                t.app.separator,
                f"{t.history.attempt} {interview.attempt_number}",
                t.app.separator,
                interview.interviewer,
                class_name=theme.MUTED,
            ),
            class_name=theme.STACK_TIGHT,
        ),
        rx.el.div(
            rx.cond(
                interview.is_completed,
                rx.fragment(),
                rx.el.span(t.history.in_progress, class_name=theme.TAG_ACCENT),
            ),
            rx.el.span(
                f"{interview.answered}/{interview.question_count} {t.history.answered}",
                class_name=theme.MUTED,
            ),
            rx.cond(
                interview.overall != "",
                rx.el.span(interview.overall, class_name=theme.OVERALL_SMALL),
            ),
            class_name=theme.ROW,
        ),
        class_name=theme.LIST_ROW,
    )


def moment(iso: rx.Var[str], label: rx.Var[str]) -> rx.Component:
    return rx.el.time(label, custom_attrs={"dateTime": iso})
