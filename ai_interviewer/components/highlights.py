"""Text with marked words: quotes in an answer, search words in an excerpt."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.views.feedback import (
    Segment,
)


def marked_text(segments: rx.Var[list[Segment]], *, lang: rx.Var[str]) -> rx.Component:
    return rx.el.p(rx.foreach(segments, marked_segment), lang=lang, class_name=theme.ANSWER)


def marked_segment(part: rx.Var[Segment]) -> rx.Component:
    return rx.cond(part.is_quoted, rx.el.mark(part.text, class_name=theme.MARK), part.text)
