"""One dimension's score: the level, its anchor, the reason and the receipts."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.sentences import of_ten
from ai_interviewer.texts import language, t
from ai_interviewer.views.feedback import ScoreView

_STEPS = (1, 2, 3, 4, 5)


def score(view: rx.Var[ScoreView]) -> rx.Component:
    return rx.el.section(
        rx.el.div(
            rx.el.h4(view.name, class_name=theme.SUBHEADING),
            rx.cond(
                view.is_assessed,
                rx.cond(view.points != "", of_ten(view.points, class_name=theme.SCORE_POINTS)),
                rx.el.span(t.feedback.not_assessed, class_name=theme.MUTED),
            ),
            class_name=theme.SCORE_HEAD,
        ),
        rx.cond(view.is_assessed, steps(view.level)),
        rx.cond(view.anchor != "", rx.el.p(view.anchor, class_name=theme.STRONG, lang=language())),
        rx.cond(view.is_estimate, rx.el.p(t.feedback.estimate, class_name=theme.MUTED)),
        rx.cond(view.spread != "", rx.el.p(view.spread, class_name=theme.MUTED)),
        rx.cond(view.is_wide, rx.el.p(t.feedback.wide, class_name=theme.STRONG)),
        rx.el.p(view.rationale, class_name=theme.TEXT),
        rx.foreach(view.quotes, quote),
        quoted_before(view.is_quoted_before),
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
    """The level as five steps. Screen readers skip them, as the points say the same."""
    return rx.el.div(
        *(
            rx.el.span(class_name=rx.cond(level >= step, theme.SCORE_STEP_ON, theme.SCORE_STEP))
            for step in _STEPS
        ),
        aria_hidden="true",
        class_name=theme.SCORE_STEPS,
    )


def quote(text: rx.Var[str]) -> rx.Component:
    """The candidate's own words."""
    return rx.el.blockquote(text, class_name=theme.QUOTE)


def quoted_before(is_quoted_before: rx.Var[bool]) -> rx.Component:
    """Stands where quotes would come again that were shown before."""
    return rx.cond(is_quoted_before, rx.el.p(t.feedback.quoted_before, class_name=theme.MUTED))
