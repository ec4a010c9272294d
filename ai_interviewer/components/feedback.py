"""Feedback on one answer: scores with their proof, and what to do next."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.domain.views import (
    ClaimView,
    FeedbackView,
    GapView,
    QuestionView,
    RecommendationView,
    ScoreView,
    Segment,
)
from ai_interviewer.texts import t

_STEPS = (1, 2, 3, 4, 5)


def feedback_body(feedback: rx.Var[FeedbackView]) -> rx.Component:
    """The whole feedback, in the language it was written in."""
    return rx.el.div(
        overall(feedback),
        rx.el.div(rx.foreach(feedback.scores, score), class_name=theme.SCORES),
        claims(t.feedback.strengths, feedback.strengths),
        claims(t.feedback.improvements, feedback.improvements),
        gaps(feedback.gaps),
        recommendations(feedback.recommendations),
        rx.el.p(
            f"{t.feedback.scored_by} {feedback.interviewer}",
            rx.cond(feedback.model != "", t.app.separator + feedback.model, ""),
            class_name=theme.MUTED,
        ),
        lang=feedback.lang,
        class_name=theme.STACK,
    )


def overall(feedback: rx.Var[FeedbackView]) -> rx.Component:
    return rx.cond(
        feedback.overall != "",
        rx.el.p(
            rx.el.span(t.feedback.overall, class_name=theme.SUBHEADING),
            rx.el.span(feedback.overall, class_name=theme.OVERALL),
            rx.el.span(t.feedback.out_of, class_name=theme.MUTED),
            class_name=theme.ROW_BASELINE,
        ),
    )


def score(view: rx.Var[ScoreView]) -> rx.Component:
    return rx.el.section(
        rx.el.div(
            rx.el.h4(view.name, class_name=theme.SUBHEADING),
            rx.cond(
                view.is_assessed,
                rx.el.span(view.points, class_name=theme.SCORE_POINTS),
                rx.el.span(t.feedback.not_assessed, class_name=theme.MUTED),
            ),
            class_name=theme.SCORE_HEAD,
        ),
        rx.cond(view.is_assessed, steps(view.level)),
        rx.cond(view.anchor != "", rx.el.p(view.anchor, class_name=theme.STRONG, lang="en")),
        rx.cond(view.is_estimate, rx.el.p(t.feedback.estimate, class_name=theme.MUTED)),
        rx.el.p(view.rationale, class_name=theme.TEXT),
        rx.foreach(view.quotes, quote),
        rx.cond(
            view.missing.length() > 0,
            rx.el.div(
                rx.el.p(t.feedback.missing, class_name=theme.STRONG),
                rx.el.ul(rx.foreach(view.missing, rx.el.li), class_name=theme.COMPACT),
            ),
        ),
        class_name=theme.SCORE,
    )


def steps(level: rx.Var[int]) -> rx.Component:
    """The level as five steps; the number beside it says the same in words."""
    return rx.el.div(
        *(
            rx.el.span(class_name=rx.cond(level >= step, theme.SCORE_STEP_ON, theme.SCORE_STEP))
            for step in _STEPS
        ),
        aria_hidden="true",
        class_name=theme.SCORE_STEPS,
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
    return rx.el.li(rx.el.p(item.text, class_name=theme.TEXT), rx.foreach(item.quotes, quote))


def quote(text: rx.Var[str]) -> rx.Component:
    """The candidate's own words."""
    return rx.el.blockquote(text, class_name=theme.QUOTE)


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
                f"{t.feedback.gap_requirement}: ", rx.el.q(item.requirement), class_name=theme.MUTED
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
            rx.el.span(f"{t.feedback.exercise}: ", class_name=theme.STRONG),
            item.exercise,
            class_name=theme.TEXT,
        ),
    )


def highlighted_answer(question: rx.Var[QuestionView]) -> rx.Component:
    """The answer as it was given, the quoted words marked."""
    return rx.el.p(
        rx.foreach(question.segments, segment), lang=question.lang, class_name=theme.ANSWER
    )


def segment(part: rx.Var[Segment]) -> rx.Component:
    return rx.cond(part.is_quoted, rx.el.mark(part.text, class_name=theme.MARK), part.text)
