"""The live interview: progress, question, answer, what the AI is doing, feedback."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.faces import failure
from ai_interviewer.components.interview.questions import question_reason, question_tags
from ai_interviewer.components.interview.room import dots
from ai_interviewer.pages.interview.actions import actions, finish_dialog
from ai_interviewer.pages.interview.answering import answer_form, try_form
from ai_interviewer.pages.interview.attempts import attempt_label, changed_posting
from ai_interviewer.pages.interview.feedback import after_feedback, feedback, submitted_answer
from ai_interviewer.pages.interview.panel import side_panel
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.texts import t
from ai_interviewer.theme import room

_SCREEN = InterviewState.screen
_TICKER = InterviewState.ticker
_IS_OPEN = _SCREEN.has_question & ~_SCREEN.is_answered & ~_SCREEN.is_skipped
_HAS_PANES = _SCREEN.is_answered & ~InterviewState.interview.is_feedback_at_end


def live() -> rx.Component:
    return rx.el.div(
        progress_header(),
        changed_posting(),
        rx.el.div(
            rx.el.div(
                question_region(),
                rx.cond(_IS_OPEN, answer_form()),
                rx.cond(_SCREEN.is_skipped, rx.el.p(t.interview.skipped_note)),
                rx.cond(_SCREEN.is_trying, try_form()),
                rx.cond(_SCREEN.is_answered, submitted_answer()),
                class_name=room.PANE,
            ),
            rx.el.div(
                failure(_SCREEN.alert, InterviewState.try_again),
                rx.cond(_SCREEN.is_answered, feedback()),
                # Below what it is about, so that nothing moves when it goes.
                status_row(),
                rx.cond(_SCREEN.is_answered & ~_SCREEN.is_analysing, after_feedback()),
                class_name=room.PANE,
            ),
            class_name=rx.cond(_HAS_PANES, room.PANES, room.ONE_PANE),
        ),
        actions(),
        side_panel(),
        finish_dialog(),
        class_name=room.ROOM,
    )


def progress_header() -> rx.Component:
    interview = InterviewState.interview
    return rx.el.header(
        rx.cond(
            interview.is_practice,
            rx.el.h1(t.practice.title, class_name=theme.SUBHEADING),
            rx.fragment(
                rx.el.h1(
                    t.interview.question_of.format(
                        number=_SCREEN.number, count=interview.question_count
                    ),
                    class_name=theme.SUBHEADING,
                ),
                dots(number=_SCREEN.number, count=interview.question_count),
            ),
        ),
        rx.el.p(
            interview.role_title,
            rx.cond(interview.company != "", t.app.separator + interview.company, ""),
            class_name=room.ABOUT,
        ),
        rx.cond(~interview.is_practice, rx.el.p(attempt_label(), class_name=room.ABOUT)),
        class_name=room.HEADER,
    )


def question_region() -> rx.Component:
    """The question. While it is generated, its words appear as they arrive."""
    question = _SCREEN.current
    return rx.el.section(
        rx.el.div(
            rx.el.h2(
                rx.cond(
                    InterviewState.interview.is_practice,
                    t.interview.question,
                    t.interview.question_number.format(number=_SCREEN.number),
                ),
                # The page's heading shows the number already.
                class_name=theme.SR_ONLY,
            ),
            rx.cond(_SCREEN.has_question, question_tags(question)),
            class_name=theme.ROW,
        ),
        rx.cond(
            _SCREEN.has_question,
            rx.el.p(
                question.text,
                lang=question.lang,
                class_name=rx.cond(
                    _SCREEN.is_answered, room.QUESTION_ANSWERED, theme.QUESTION_TEXT
                ),
            ),
            rx.cond(
                _TICKER.question_text != "",
                rx.el.p(_TICKER.question_text, class_name=theme.QUESTION_TEXT),
                rx.cond(_SCREEN.is_preparing, question_skeleton()),
            ),
        ),
        rx.cond(_SCREEN.has_question, question_reason(question)),
        rx.cond(question.is_trimmed, rx.el.p(t.interview.trimmed, class_name=theme.MUTED)),
        rx.cond(question.by_rule, rx.el.p(question.by_rule, class_name=theme.MUTED)),
        id="question",
        tab_index=-1,
        aria_label=t.interview.question,
        custom_attrs={"aria-busy": rx.cond(_SCREEN.has_question, "false", "true")},
        class_name=rx.cond(
            _SCREEN.is_answered,
            room.QUESTION,
            rx.cond(_SCREEN.has_question, theme.QUESTION, room.QUESTION_AWAITED),
        ),
    )


def question_skeleton() -> rx.Component:
    return rx.el.div(
        rx.el.div(class_name=theme.SKELETON),
        rx.el.div(class_name=theme.SKELETON),
        aria_hidden="true",
        class_name=theme.SKELETON_BLOCK,
    )


def status_row() -> rx.Component:
    """What the AI is doing, for how long, and a button to cancel it. Changes are announced."""
    return rx.el.div(
        rx.el.p(
            rx.cond(_TICKER.status != "", rx.el.span(class_name=theme.PULSE, aria_hidden="true")),
            rx.cond(
                _TICKER.is_slow,
                t.interview.slower.format(status=_TICKER.status),
                _TICKER.status,
            ),
            rx.el.span(
                # What is said of a try stands with it.
                rx.cond((_TICKER.status == "") & ~_SCREEN.has_try, InterviewState.announcement, ""),
                class_name=theme.SR_ONLY,
            ),
            role="status",
            class_name=theme.STATUS_TEXT,
        ),
        rx.cond(
            _TICKER.note != "",
            rx.el.p(_TICKER.note, role="status", class_name=theme.MUTED),
        ),
        rx.cond(
            _TICKER.seconds > 0,
            rx.el.span(
                t.interview.seconds.format(seconds=_TICKER.seconds),
                aria_hidden="true",
                class_name=theme.SECONDS,
            ),
        ),
        rx.cond(
            _TICKER.can_cancel,
            rx.el.button(
                t.interview.cancel,
                type="button",
                on_click=InterviewState.cancel,
                class_name=f"{theme.BUTTON_QUIET} {theme.SETTLING}",
            ),
        ),
        class_name=rx.cond(_TICKER.status != "", theme.STATUS_ROW, theme.CONTENTS),
    )
