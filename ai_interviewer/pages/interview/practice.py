"""A finished practice: its points, and when the question comes back."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import alert
from ai_interviewer.components.moments import moment
from ai_interviewer.pages.interview.summary import failure_alert, work_status
from ai_interviewer.state.dashboard.practice import PracticeState
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.texts import t

_OUTCOME = InterviewState.interview.outcome


def practice_summary() -> rx.Component:
    """This time's points beside the last time's, and what comes next."""
    interview = InterviewState.interview
    return rx.el.section(
        rx.el.div(
            rx.el.h1(t.practice.title, class_name=theme.TITLE),
            rx.el.p(
                interview.role_title,
                rx.cond(interview.company != "", t.app.separator + interview.company, ""),
                t.app.separator,
                moment(interview.created),
                t.app.separator,
                interview.interviewer,
                rx.cond(interview.model != "", t.app.separator + interview.model, ""),
                class_name=theme.MUTED,
            ),
            class_name=theme.STACK_TIGHT,
        ),
        rx.cond(_OUTCOME.after != "", points_comparison(), rx.el.p(t.completed.no_score)),
        rx.cond(
            _OUTCOME.again != "",
            rx.el.p(_OUTCOME.again, class_name=theme.TEXT),
            rx.el.p(t.practice.settled, class_name=theme.TEXT),
        ),
        work_status(),
        failure_alert(),
        alert(PracticeState.alert),
        next_question(),
        id="summary",
        tab_index=-1,
        aria_label=t.completed.summary,
        class_name=theme.CARD,
    )


def points_comparison() -> rx.Component:
    return rx.el.div(
        rx.el.dl(
            rx.cond(
                _OUTCOME.before != "",
                rx.fragment(
                    points(t.practice.before, _OUTCOME.before),
                    points(
                        t.practice.after,
                        _OUTCOME.after,
                        rx.el.span(
                            rx.cond(_OUTCOME.is_comparable, "→ ", "∦ "),
                            aria_hidden="true",
                            class_name=theme.PRACTICE_ARROW,
                        ),
                    ),
                ),
                points(t.practice.after, _OUTCOME.after),
            ),
            class_name=theme.PRACTICE_POINTS,
        ),
        rx.cond(
            (_OUTCOME.before != "") & ~_OUTCOME.is_comparable,
            rx.el.p(t.practice.not_comparable, class_name=theme.MUTED),
        ),
        class_name=theme.STACK_TIGHT,
    )


def points(label: str, value: rx.Var[str], before: rx.Component | None = None) -> rx.Component:
    return rx.el.div(
        rx.el.dt(label, class_name=theme.MUTED),
        rx.el.dd(before or rx.fragment(), value, class_name=theme.OVERALL),
        class_name=theme.STACK_TIGHT,
    )


def next_question() -> rx.Component:
    """The next question that is due, or a link to the dashboard."""
    return rx.cond(
        _OUTCOME.next_id != "",
        rx.el.div(
            rx.el.h2(t.practice.next_heading, class_name=theme.SUBHEADING),
            rx.el.p(_OUTCOME.next_question, class_name=theme.TEXT),
            rx.el.div(
                rx.el.button(
                    t.practice.begin_next,
                    type="button",
                    on_click=PracticeState.begin(_OUTCOME.next_id),
                    class_name=theme.BUTTON,
                ),
            ),
            class_name=theme.STACK_TIGHT,
        ),
        rx.el.div(
            rx.el.a(t.practice.to_dashboard, href=routes.DASHBOARD, class_name=theme.BUTTON_PLAIN)
        ),
    )
