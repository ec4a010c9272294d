"""The questions of a completed interview: a row each, which opens to its answer and feedback."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.interview.feedback import answer_text, feedback_body
from ai_interviewer.components.interview.objection import objection_form
from ai_interviewer.components.interview.questions import (
    question_reason,
    question_tags,
    relevance_rating,
)
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.pages.interview.key_points import corrections
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.texts import t
from ai_interviewer.views.questions import QuestionView

_RECORDS = "questions"
# When the browser looks for the anchor in the address, the questions aren't on the page yet, and
# later ones may be folded.
_GO_TO_QUESTION = (
    "(() => { const go = () => { const anchor = window.location.hash.slice(1);"
    f" const question = anchor.startsWith({routes.QUESTION_ANCHOR!r})"
    " && document.getElementById(anchor); if (!question) return;"
    " question.querySelector('details').open = true;"
    " question.focus(); question.scrollIntoView(); };"
    " window.onhashchange = go; go(); })"
)
_OPEN_OR_CLOSE_ALL = (
    f"(() => {{ const all = [...document.querySelectorAll('#{_RECORDS} > section > details')];"
    " const isOneClosed = all.some((one) => !one.open);"
    " all.forEach((one) => { one.open = isOneClosed; }); })"
)


def question_records() -> rx.Component:
    return rx.el.div(
        rx.cond(
            InterviewState.questions.length() > 1,
            rx.el.div(
                rx.el.p(t.completed.questions, class_name=theme.SUBHEADING),
                open_all(),
                class_name=theme.RECORDS_HEAD,
            ),
        ),
        rx.foreach(InterviewState.questions, question_record),
        id=_RECORDS,
        on_mount=rx.call_function(rx.Var(_GO_TO_QUESTION)),
        class_name=theme.RECORDS,
    )


def open_all() -> rx.Component:
    """Open every question, or close all if every one is open. The style sheet knows which."""
    return rx.el.button(
        rx.el.span(t.completed.open_all, class_name=theme.IF_SOME_CLOSED),
        rx.el.span(t.completed.close_all, class_name=theme.IF_ALL_OPEN),
        type="button",
        on_click=rx.call_function(rx.Var(_OPEN_OR_CLOSE_ALL)),
        class_name=theme.BUTTON_QUIET,
    )


def question_record(question: rx.Var[QuestionView]) -> rx.Component:
    """One question. A practice has only one, which is open from the start."""
    name = t.interview.question_number.format(number=question.number)
    return rx.el.section(
        rx.el.details(
            rx.el.summary(record_row(question, name), class_name=theme.RECORD_SUMMARY),
            record(question),
            open=InterviewState.interview.is_practice,
            class_name=theme.RECORD_DETAILS,
        ),
        id=f"{routes.QUESTION_ANCHOR}{question.number}",
        tab_index=-1,
        aria_label=name,
        custom_attrs={"aria-busy": rx.cond(question.is_analysing, "true", "false")},
        class_name=theme.RECORD,
    )


def record_row(question: rx.Var[QuestionView], name: str | rx.Var[str]) -> rx.Component:
    """The question's number and type, the one thing to fix, and the score."""
    return rx.el.div(
        rx.el.div(
            rx.el.span("▸", aria_hidden="true", class_name=theme.RECORD_ARROW),
            rx.el.h2(name, class_name=theme.LABEL_CAPS),
            rx.el.span(
                question.type_label,
                rx.cond(
                    question.follows_up > 0,
                    rx.fragment(t.app.separator, t.interview.follow_up),
                ),
                class_name=theme.RECORD_TYPE,
            ),
            class_name=theme.RECORD_NAME,
        ),
        rx.cond(
            question.to_fix != "",
            rx.el.p(question.to_fix, lang=question.lang, class_name=theme.RECORD_FIX),
            rx.el.p(row_status(question), class_name=theme.RECORD_FIX_NONE),
        ),
        rx.cond(
            question.feedback.overall != "",
            rx.el.p(
                rx.cond(
                    question.feedback.is_in_words,
                    question.feedback.overall,
                    sentence_with(
                        t.completed.score,
                        words_class=theme.SR_ONLY,
                        points=rx.el.span(question.feedback.overall, class_name=theme.SCORE_POINTS),
                    ),
                ),
                class_name=theme.RECORD_POINTS,
            ),
            rx.el.span(),
        ),
        class_name=theme.RECORD_ROW,
    )


def row_status(question: rx.Var[QuestionView]) -> rx.Var[str]:
    """What stands in a row without anything to fix."""
    return rx.cond(
        question.is_answered,
        rx.cond(
            question.has_feedback,
            t.completed.nothing_to_fix,
            rx.cond(question.is_analysing, t.interview.analysing, t.completed.no_score),
        ),
        rx.cond(question.is_skipped, t.completed.skipped, t.completed.no_answer),
    )


def later_tries(question: rx.Var[QuestionView]) -> rx.Component:
    """Links to what was tried after the answer that counts."""
    return rx.cond(
        question.tries.length() > 0,
        rx.el.p(
            t.completed.tries,
            rx.foreach(
                question.tries,
                lambda one: rx.fragment(
                    " ", rx.el.a(one.label, href=one.path, class_name=theme.LINK)
                ),
            ),
            class_name=theme.MUTED,
        ),
    )


def record(question: rx.Var[QuestionView]) -> rx.Component:
    """The question with its answer and feedback."""
    return rx.el.div(
        question_tags(question),
        rx.el.p(question.text, lang=question.lang, class_name=theme.QUESTION_TEXT_SMALL),
        question_reason(question),
        rx.cond(
            question.is_answered,
            answer_text(question),
            rx.el.p(
                rx.cond(question.is_skipped, t.completed.you_skipped, t.completed.not_answered),
                class_name=theme.MUTED,
            ),
        ),
        rx.cond(question.hints_taken != "", rx.el.p(question.hints_taken, class_name=theme.MUTED)),
        later_tries(question),
        rx.cond(
            question.has_feedback,
            rx.el.div(
                rx.el.h3(t.interview.feedback, class_name=theme.HEADING),
                feedback_body(question, corrections()),
                objection_form(question, InterviewState.objection_alert, InterviewState.disagree),
                class_name=theme.STACK_MID,
            ),
        ),
        rx.cond(question.is_analysing, rx.el.p(t.interview.analysing, class_name=theme.MUTED)),
        relevance_rating(question, InterviewState.rate_question),
        class_name=theme.RECORD_BODY,
    )
