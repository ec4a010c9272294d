"""Feedback on one answer: scores with their receipts, and what to do next."""

import reflex as rx
from reflex.event import EventType

from ai_interviewer import theme
from ai_interviewer.components.highlights import marked_text
from ai_interviewer.components.interview.key_points import Corrections, key_points
from ai_interviewer.components.interview.objection import revision
from ai_interviewer.components.interview.scores import quote, quoted_before, score
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.texts import t
from ai_interviewer.views.feedback import (
    ClaimView,
    FeedbackView,
    GapView,
    RecommendationView,
    ResumeCheckView,
)
from ai_interviewer.views.questions import QuestionView


def feedback_body(question: rx.Var[QuestionView], corrections: Corrections) -> rx.Component:
    """All of the feedback, in the language it was written in. `corrections` are of key points."""
    feedback = question.feedback
    return rx.el.div(
        overall(feedback),
        rx.el.div(rx.foreach(feedback.scores, score), class_name=theme.SCORES),
        key_points(feedback, question.id, corrections),
        claims(t.feedback.strengths, feedback.strengths),
        claims(t.feedback.improvements, feedback.improvements),
        gaps(feedback.gaps),
        recommendations(feedback.recommendations),
        resume_checks(feedback.resume_checks),
        stronger_answer(feedback),
        rx.cond(feedback.ignored_instruction, note(t.feedback.ignored)),
        rx.cond(feedback.is_trimmed, note(t.feedback.trimmed)),
        rx.cond(feedback.by_rule != "", note(feedback.by_rule)),
        scored_by(feedback),
        rx.foreach(feedback.earlier, revision),
        lang=feedback.lang,
        class_name=theme.STACK,
    )


def overall(feedback: rx.Var[FeedbackView]) -> rx.Component:
    return rx.cond(
        feedback.overall != "",
        rx.el.p(
            rx.el.span(t.feedback.overall, class_name=theme.SUBHEADING),
            rx.cond(
                feedback.is_in_words,
                rx.el.span(feedback.overall, class_name=theme.OVERALL),
                sentence_with(
                    t.feedback.points,
                    words_class=theme.MUTED,
                    points=rx.el.span(feedback.overall, class_name=theme.OVERALL),
                ),
            ),
            class_name=theme.ROW_BASELINE,
        ),
    )


def claims(title: str, items: rx.Var[list[ClaimView]]) -> rx.Component:
    return rx.cond(
        items.length() > 0,
        rx.el.section(
            rx.el.h4(title, class_name=theme.SUBHEADING),
            rx.el.ul(rx.foreach(items, claim), class_name=theme.BULLETS),
            class_name=theme.STACK_TIGHT,
        ),
    )


def claim(item: rx.Var[ClaimView]) -> rx.Component:
    return rx.el.li(
        rx.el.p(item.text, class_name=theme.TEXT),
        rx.foreach(item.quotes, quote),
        quoted_before(item.is_quoted_before),
    )


def gaps(items: rx.Var[list[GapView]]) -> rx.Component:
    return rx.cond(
        items.length() > 0,
        rx.el.section(
            rx.el.h4(t.feedback.gaps, class_name=theme.SUBHEADING),
            rx.el.ul(rx.foreach(items, gap), class_name=theme.BULLETS),
            class_name=theme.STACK_TIGHT,
        ),
    )


def gap(item: rx.Var[GapView]) -> rx.Component:
    return rx.el.li(
        rx.el.p(item.text, class_name=theme.TEXT),
        rx.cond(
            item.requirement != "",
            rx.el.p(
                sentence_with(t.feedback.gap_requirement, requirement=rx.el.q(item.requirement)),
                class_name=theme.MUTED,
            ),
        ),
    )


def recommendations(items: rx.Var[list[RecommendationView]]) -> rx.Component:
    return rx.cond(
        items.length() > 0,
        rx.el.section(
            rx.el.h4(t.feedback.recommendations, class_name=theme.SUBHEADING),
            rx.el.ul(rx.foreach(items, recommendation), class_name=theme.BULLETS),
            class_name=theme.STACK_TIGHT,
        ),
    )


def recommendation(item: rx.Var[RecommendationView]) -> rx.Component:
    return rx.el.li(
        rx.el.p(rx.el.strong(item.topic), class_name=theme.TEXT),
        rx.el.p(item.why, class_name=theme.TEXT),
        rx.el.p(
            rx.el.span(t.feedback.exercise, class_name=theme.STRONG),
            " ",
            item.exercise,
            class_name=theme.TEXT,
        ),
    )


def resume_checks(items: rx.Var[list[ResumeCheckView]]) -> rx.Component:
    return rx.cond(
        items.length() > 0,
        rx.el.section(
            rx.el.h4(t.feedback.resume_checks, class_name=theme.SUBHEADING),
            rx.el.ul(rx.foreach(items, resume_check), class_name=theme.BULLETS),
            class_name=theme.STACK_TIGHT,
        ),
    )


def resume_check(item: rx.Var[ResumeCheckView]) -> rx.Component:
    """What the résumé claims, and the words of the answer that bear it out."""
    return rx.el.li(
        rx.el.p(item.text, class_name=theme.TEXT),
        rx.el.p(
            sentence_with(t.feedback.resume_says, quote=rx.el.q(item.resume_quote)),
            class_name=theme.MUTED,
        ),
        rx.cond(
            (item.quotes.length() > 0) | item.is_quoted_before,
            rx.fragment(
                rx.el.p(t.feedback.answer_shows, class_name=theme.MUTED),
                rx.foreach(item.quotes, quote),
                quoted_before(item.is_quoted_before),
            ),
            rx.el.p(t.feedback.answer_silent, class_name=theme.MUTED),
        ),
    )


def stronger_answer(feedback: rx.Var[FeedbackView]) -> rx.Component:
    return rx.cond(
        feedback.stronger_answer != "",
        rx.el.details(
            rx.el.summary(t.feedback.stronger, class_name=theme.SUMMARY),
            rx.el.div(
                rx.el.p(t.feedback.stronger_note, class_name=theme.MUTED),
                rx.el.p(feedback.stronger_answer, class_name=theme.PRE),
                class_name=theme.DETAILS_BODY,
            ),
            class_name=theme.DETAILS,
        ),
    )


def more_feedback(
    feedback: rx.Var[FeedbackView], on_click: EventType[()], *, is_busy: rx.Var[bool]
) -> rx.Component:
    """The way to what a short feedback left out."""
    return rx.cond(
        feedback.is_short,
        rx.el.div(
            rx.el.p(t.feedback.short_note, class_name=theme.MUTED),
            rx.el.button(
                t.feedback.more,
                type="button",
                on_click=on_click,
                disabled=is_busy | ~rx.State.is_hydrated,
                class_name=theme.BUTTON_PLAIN,
            ),
            class_name=theme.STACK_TIGHT,
        ),
    )


def scored_by(feedback: rx.Var[FeedbackView]) -> rx.Component:
    return rx.el.p(
        t.feedback.scored_by.format(interviewer=feedback.interviewer),
        rx.cond(feedback.model != "", t.app.separator + feedback.model, ""),
        rx.cond(feedback.gradings != "", t.app.separator + feedback.gradings, ""),
        class_name=theme.MUTED,
    )


def note(text: str | rx.Var[str]) -> rx.Component:
    return rx.el.p(text, class_name=theme.MUTED)


def answer_text(question: rx.Var[QuestionView]) -> rx.Component:
    """The answer, with the quoted words marked."""
    return marked_text(question.segments, lang=question.lang)
