"""A completed interview, read in full."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.dialogs import confirmation, open_button
from ai_interviewer.components.feedback import feedback_body, highlighted_answer
from ai_interviewer.components.interview_list import moment
from ai_interviewer.components.questions import question_reason, question_tags
from ai_interviewer.domain.views import DimensionMean, QuestionView
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.texts import t


def completed() -> rx.Component:
    return rx.el.div(
        summary(),
        rx.foreach(InterviewState.questions, question_record),
        sources(),
        rx.el.div(
            back_to_job(),
            open_button(
                t.interview.delete, dialog="delete-interview", class_name=theme.BUTTON_DANGER
            ),
            class_name=theme.ROW,
        ),
        delete_dialog(),
        class_name=theme.STACK,
    )


def summary() -> rx.Component:
    interview = InterviewState.interview
    return rx.el.section(
        rx.el.div(
            rx.el.h1(interview.role_title, class_name=theme.TITLE),
            rx.el.p(
                rx.cond(interview.company != "", interview.company + t.app.separator, ""),
                f"{t.history.attempt} {interview.attempt_number}",
                t.app.separator,
                moment(interview.created.iso, interview.created.label),
                t.app.separator,
                interview.interviewer,
                rx.cond(interview.model != "", t.app.separator + interview.model, ""),
                class_name=theme.MUTED,
            ),
            class_name=theme.STACK_TIGHT,
        ),
        rx.cond(interview.overall != "", overall(), rx.el.p(t.completed.no_score)),
        rx.el.div(rx.foreach(interview.means, mean), class_name=theme.SCORES),
        still_running(),
        failed(),
        id="summary",
        tab_index=-1,
        aria_label=t.completed.summary,
        class_name=theme.CARD,
    )


def overall() -> rx.Component:
    interview = InterviewState.interview
    return rx.el.p(
        rx.el.span(interview.overall, class_name=theme.OVERALL),
        rx.el.span(
            f"{t.feedback.out_of}{t.app.separator}{t.completed.overall}{t.app.separator}"
            f"{interview.answered_count}/{interview.question_count} {t.completed.answered}",
            class_name=theme.MUTED,
        ),
        class_name=theme.ROW_BASELINE,
    )


def mean(row: rx.Var[DimensionMean]) -> rx.Component:
    return rx.el.div(
        rx.el.span(
            row.name,
            rx.cond(row.answers != "", f" ({row.answers} {t.completed.assessed})", ""),
            class_name=theme.SUBHEADING,
        ),
        rx.el.span(row.points, class_name=theme.SCORE_POINTS),
        rx.el.div(
            rx.el.div(style={"width": f"{row.share}%"}, class_name=theme.MEAN_FILL),
            class_name=theme.MEAN_BAR,
            aria_hidden="true",
        ),
        class_name=theme.MEAN_ROW,
    )


def still_running() -> rx.Component:
    """Analyses may go on after Finish; the page follows them."""
    return rx.el.p(
        rx.cond(InterviewState.ticker.status != "", t.completed.pending, ""),
        role="status",
        class_name=theme.MUTED,
    )


def failed() -> rx.Component:
    return rx.cond(
        InterviewState.failure != "",
        rx.el.div(
            rx.el.p(InterviewState.failure, class_name=theme.TEXT),
            rx.el.button(
                t.interview.try_again,
                type="button",
                on_click=InterviewState.try_again,
                class_name=theme.BUTTON_PLAIN,
            ),
            role="alert",
            class_name=theme.ALERT_ROW,
        ),
    )


def question_record(question: rx.Var[QuestionView]) -> rx.Component:
    """One question with its answer and feedback."""
    return rx.el.section(
        rx.el.div(
            rx.el.h2(f"{t.interview.question} {question.number}", class_name=theme.LABEL_CAPS),
            question_tags(question),
            class_name=theme.ROW,
        ),
        rx.el.p(question.text, lang=question.lang, class_name=theme.QUESTION_TEXT_SMALL),
        question_reason(question),
        rx.cond(
            question.is_answered,
            highlighted_answer(question),
            rx.el.p(t.completed.not_answered, class_name=theme.MUTED),
        ),
        rx.cond(
            question.has_feedback,
            rx.el.div(
                rx.el.h3(t.interview.feedback, class_name=theme.HEADING),
                feedback_body(question.feedback),
                class_name=theme.STACK_MID,
            ),
            rx.cond(question.is_analysing, rx.el.p(t.interview.analysing, class_name=theme.MUTED)),
        ),
        aria_label=f"{t.interview.question} {question.number}",
        custom_attrs={"aria-busy": rx.cond(question.is_analysing, "true", "false")},
        class_name=theme.CARD,
    )


def sources() -> rx.Component:
    """The texts this interview was about, as they stood when it began."""
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
