"""One interview: live, one question at a time; completed, with all feedback."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import empty, loading
from ai_interviewer.components.focus.pieces import page_title
from ai_interviewer.components.interview.room import room_bar
from ai_interviewer.components.offline.connection import stalled
from ai_interviewer.pages.frame import signed_in_frame
from ai_interviewer.pages.interview.actions import finish_button
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
                rx.cond(
                    InterviewState.interview.is_completed,
                    rx.el.div(completed(), class_name=theme.READING),
                    live(),
                ),
            ),
            loading(lines=6),
        ),
        stalled(
            is_under_way=is_under_way(),
            pulse=InterviewState.ticker.seconds,
            on_silent=InterviewState.look_again,
        ),
        page_title(subject()),
        current=routes.HISTORY,
        bare_bar=room_bar(
            finish_button(),
            question=asked(),
            is_waiting=awaits_answer(),
            seconds=InterviewState.interview.seconds_a_question,
        ),
        is_bare=~InterviewState.interview.is_completed & ~InterviewState.is_missing,
        is_loading=~InterviewState.is_loaded,
    )


def asked() -> rx.Var[str]:
    """The id of the question, or try, that is answered."""
    screen = InterviewState.screen
    return rx.cond(screen.is_trying, screen.open_try.id, screen.current.id).to(str)


def awaits_answer() -> rx.Var[bool]:
    screen = InterviewState.screen
    is_open = screen.has_question & ~screen.is_answered & ~screen.is_skipped
    return is_open | screen.is_trying


def subject() -> rx.Var[str]:
    """What the page is about: which question, and of which interview."""
    interview, screen = InterviewState.interview, InterviewState.screen
    title = interview.role_title
    question = t.interview.question_title.format(
        number=screen.number, count=interview.question_count, role=title
    )
    return rx.cond(
        title == "",
        "",
        rx.cond(
            interview.is_practice,
            t.practice.page_title.format(role=title),
            rx.cond(interview.is_completed, t.interview.results_title.format(role=title), question),
        ),
    )


def is_under_way() -> rx.Var[bool]:
    """Whether the page waits for work of the interviewer."""
    screen = InterviewState.screen
    return (
        (InterviewState.ticker.status != "")
        | screen.is_preparing
        | screen.is_analysing
        | InterviewState.is_summarising
    )


def missing() -> rx.Component:
    return empty(
        t.interview.missing,
        t.interview.unknown,
        rx.el.a(t.interview.to_history, href=routes.HISTORY, class_name=theme.BUTTON_PLAIN),
    )
