"""A completed interview: what it came to, and every question, which opens in place."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.dialogs import confirmation, open_button
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.pages.interview.attempts import changed_posting
from ai_interviewer.pages.interview.practice import practice_summary
from ai_interviewer.pages.interview.records import question_records
from ai_interviewer.pages.interview.retake_dialog import retake_interview_dialog
from ai_interviewer.pages.interview.summary import summary
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.texts import t
from ai_interviewer.views.questions import CoverageRow


def completed() -> rx.Component:
    return rx.el.div(
        rx.cond(InterviewState.interview.is_practice, practice_summary(), summary()),
        posting_note(),
        changed_posting(),
        question_records(),
        rx.cond(InterviewState.interview.is_practice, rx.fragment(), outline()),
        own_notes(),
        sources(),
        rx.el.div(
            back_to_job(),
            open_button(
                t.interview.delete, dialog="delete-interview", class_name=theme.BUTTON_DANGER
            ),
            class_name=theme.ROW,
        ),
        delete_dialog(),
        retake_interview_dialog(),
        custom_attrs={"data-wide": ""},
        class_name=theme.STACK_WIDE,
    )


def posting_note() -> rx.Component:
    """A note if the posting was edited or deleted since this interview began."""
    interview = InterviewState.interview
    return rx.cond(
        interview.is_posting_deleted,
        rx.el.p(t.completed.posting_deleted, class_name=theme.MUTED),
        rx.cond(
            interview.is_posting_edited,
            rx.el.p(t.completed.posting_edited, class_name=theme.MUTED),
        ),
    )


def outline() -> rx.Component:
    """Every requirement of the plan: whether it was asked about, and how good the answers were."""
    rows = InterviewState.interview.coverage
    return rx.cond(
        rows.length() > 0,
        rx.el.details(
            rx.el.summary(InterviewState.interview.finish.covered, class_name=theme.SUMMARY),
            rx.el.div(
                rx.el.p(t.completed.outline_text, class_name=theme.MUTED),
                rx.el.ul(rx.foreach(rows, outline_row), class_name=theme.LIST),
                class_name=theme.DETAILS_BODY,
            ),
            class_name=theme.DETAILS,
        ),
    )


def outline_row(row: rx.Var[CoverageRow]) -> rx.Component:
    return rx.el.li(
        rx.el.p(rx.el.q(row.requirement), class_name=theme.TEXT),
        rx.cond(
            row.evidence != "",
            rx.el.p(
                sentence_with(t.feedback.resume_says, quote=rx.el.q(row.evidence)),
                class_name=theme.MUTED,
            ),
        ),
        rx.cond(
            row.questions.length() > 0,
            rx.el.p(
                row.asked_in,
                t.app.separator,
                rx.cond(row.points != "", row.points, t.completed.no_level),
                class_name=theme.STRONG,
            ),
            rx.el.p(t.completed.not_asked, class_name=theme.MUTED),
        ),
        class_name=theme.COVERAGE_ROW,
    )


def own_notes() -> rx.Component:
    notes = InterviewState.interview.notes
    return rx.cond(
        notes != "",
        rx.el.details(
            rx.el.summary(t.completed.notes, class_name=theme.SUMMARY),
            rx.el.div(rx.el.p(notes, class_name=theme.PRE), class_name=theme.DETAILS_BODY),
            class_name=theme.DETAILS,
        ),
    )


def sources() -> rx.Component:
    """The posting and the résumé, as they were when this interview began."""
    return rx.el.details(
        rx.el.summary(
            t.interview.sources, class_name=theme.SUMMARY, on_click=InterviewState.show_sources
        ),
        rx.el.div(
            rx.el.h3(t.interview.posting, class_name=theme.SUBHEADING),
            rx.el.p(InterviewState.sources.posting, class_name=theme.PRE),
            rx.el.h3(t.interview.resume, class_name=theme.SUBHEADING),
            rx.el.p(InterviewState.sources.resume, class_name=theme.PRE),
            class_name=theme.DETAILS_BODY,
        ),
        class_name=theme.DETAILS,
    )


def back_to_job() -> rx.Component:
    return rx.cond(
        InterviewState.interview.job_id != "",
        rx.el.a(
            t.completed.back_to_job,
            href=f"{routes.JOBS}/{InterviewState.interview.job_id}",
            class_name=theme.BUTTON_PLAIN,
        ),
    )


def delete_dialog() -> rx.Component:
    return confirmation(
        id="delete-interview",
        title=t.interview.delete_heading,
        text=t.interview.delete_text,
        confirm=t.interview.delete_yes,
        on_confirm=InterviewState.delete,
    )
