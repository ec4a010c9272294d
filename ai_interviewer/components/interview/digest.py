"""Feedback as one card: the verdict, one strength, one thing to fix; the rest is folded."""

import reflex as rx
from reflex.event import EventType

from ai_interviewer import theme
from ai_interviewer.components.interview.feedback import (
    claims,
    gaps,
    note,
    recommendations,
    resume_check,
    scored_by,
)
from ai_interviewer.components.interview.key_points import Corrections, key_points_list
from ai_interviewer.components.interview.objection import objection_form, revision
from ai_interviewer.components.interview.scores import score
from ai_interviewer.components.sentences import of_ten, sentence_with
from ai_interviewer.texts import t
from ai_interviewer.theme import room
from ai_interviewer.views.feedback.digest import (
    DigestView,
    DimensionView,
    MarkedText,
    RemarkView,
)
from ai_interviewer.views.questions import QuestionView


def digest(
    *above: rx.Component,
    question: rx.Var[QuestionView],
    corrections: Corrections,
    objection_alert: rx.Var[str],
    on_objection: EventType[dict[str, str]],
) -> rx.Component:
    """The card of an answer with feedback, in the language that this was written in.

    `above` comes first in it.
    """
    shown = question.digest
    return rx.el.div(
        *above,
        verdict(shown),
        dimensions(shown),
        remarks(shown),
        rx.cond(question.feedback.ignored_instruction, note(t.feedback.ignored)),
        rx.cond(question.feedback.is_trimmed, note(t.feedback.trimmed)),
        rx.cond(question.feedback.by_rule != "", note(question.feedback.by_rule)),
        rx.el.div(
            key_points_fold(shown, question, corrections),
            receipts_fold(question),
            resume_fold(shown),
            outline_fold(question),
            objection_form(question, objection_alert, on_objection),
            class_name=room.FOLDS,
        ),
        # What was opened of one answer's feedback is folded again for the next.
        key=question.id,
        lang=question.feedback.lang,
        class_name=room.DIGEST_PARTS,
    )


def verdict(shown: rx.Var[DigestView]) -> rx.Component:
    return rx.cond(
        shown.standing != "",
        rx.el.p(
            rx.el.span(t.feedback.overall, class_name=theme.MUTED),
            rx.cond(
                shown.points != "",
                sentence_with(
                    t.feedback.points,
                    words_class=theme.MUTED,
                    points=rx.el.span(shown.points, class_name=room.VERDICT_POINTS),
                ),
            ),
            rx.el.strong(shown.standing, class_name=room.VERDICT_WORD),
            class_name=room.VERDICT,
        ),
    )


def dimensions(shown: rx.Var[DigestView]) -> rx.Component:
    """The assessed dimensions, what is not assessed, and how sure the levels are."""
    return rx.el.div(
        rx.el.ul(rx.foreach(shown.dimensions, dimension), class_name=room.DIMENSIONS),
        rx.el.div(
            rx.cond(shown.not_assessed != "", note(shown.not_assessed)),
            rx.cond(
                shown.doubts.length() > 0,
                rx.el.details(
                    rx.el.summary(t.feedback.how_sure, class_name=theme.SUMMARY_PLAIN),
                    rx.el.ul(rx.foreach(shown.doubts, rx.el.li), class_name=theme.COMPACT),
                    class_name=room.SURENESS_FOLD,
                ),
            ),
            class_name=room.SURENESS,
        ),
    )


def dimension(view: rx.Var[DimensionView]) -> rx.Component:
    return rx.el.li(view.name, " ", of_ten(view.value, class_name=theme.STRONG))


def remarks(shown: rx.Var[DigestView]) -> rx.Component:
    return rx.el.ul(
        rx.cond(
            shown.strength.text != "",
            rx.el.li(
                rx.el.span("✓", aria_hidden="true", class_name=room.REMARK_STRENGTH),
                rx.el.p(
                    rx.cond(
                        shown.strength.quote != "",
                        rx.fragment(remark_quote(shown.strength), " "),
                    ),
                    shown.strength.text,
                    class_name=theme.TEXT,
                ),
                class_name=room.REMARK,
            ),
        ),
        rx.cond(
            shown.fix.text != "",
            rx.el.li(
                rx.el.span("△", aria_hidden="true", class_name=room.REMARK_FIX),
                rx.el.p(
                    rx.el.strong(t.feedback.fix_this),
                    " ",
                    shown.fix.text,
                    rx.cond(shown.fix.quote != "", rx.fragment(" ", remark_quote(shown.fix))),
                    class_name=theme.TEXT,
                ),
                class_name=room.REMARK,
            ),
        ),
        class_name=room.REMARKS,
    )


def remark_quote(remark: rx.Var[RemarkView]) -> rx.Component:
    """The beginning of the words in question. They and their mark in the answer light together."""
    return rx.el.q(
        remark.quote,
        tab_index=0,
        custom_attrs={"data-mark": remark.mark},
        class_name=room.REMARK_QUOTE,
    )


def fold(title: rx.Component | str, *body: rx.Component) -> rx.Component:
    return rx.el.details(
        rx.el.summary(rx.el.h3(title, class_name=room.FOLD_TITLE), class_name=room.FOLD_SUMMARY),
        rx.el.div(*body, class_name=room.FOLD_BODY),
        class_name=room.FOLD,
    )


def key_points_fold(
    shown: rx.Var[DigestView], question: rx.Var[QuestionView], corrections: Corrections
) -> rx.Component:
    return rx.cond(
        shown.key_points.length() > 0,
        fold(
            rx.fragment(
                t.feedback.key_points,
                rx.cond(shown.heard != "", t.app.separator + shown.heard, ""),
            ),
            key_points_list(shown.key_points, question.id, corrections),
        ),
    )


def receipts_fold(question: rx.Var[QuestionView]) -> rx.Component:
    shown, feedback = question.digest, question.feedback
    return fold(
        t.feedback.receipts,
        rx.el.div(rx.foreach(shown.scores, score), class_name=theme.SCORES),
        claims(t.feedback.strengths, shown.strengths),
        claims(t.feedback.improvements, shown.improvements),
        gaps(feedback.gaps),
        recommendations(feedback.recommendations),
        scored_by(feedback),
        rx.foreach(feedback.earlier, revision),
    )


def resume_fold(shown: rx.Var[DigestView]) -> rx.Component:
    return rx.cond(
        shown.resume_checks.length() > 0,
        fold(
            t.feedback.resume_checks,
            rx.el.ul(rx.foreach(shown.resume_checks, resume_check), class_name=theme.BULLETS),
        ),
    )


def outline_fold(question: rx.Var[QuestionView]) -> rx.Component:
    outline = question.feedback.stronger_answer
    return rx.cond(
        outline != "",
        fold(
            t.feedback.stronger,
            rx.el.p(t.feedback.stronger_note, class_name=theme.MUTED),
            rx.el.p(outline, class_name=theme.PRE),
        ),
    )


def marked_answer(question: rx.Var[QuestionView]) -> rx.Component:
    """The answer, with the words marked that the remarks are about."""
    return rx.el.p(
        rx.cond(
            question.digest.marked.length() > 0,
            rx.foreach(question.digest.marked, marked_piece),
            question.answer,
        ),
        lang=question.lang,
        class_name=room.ANSWER,
    )


def marked_piece(piece: rx.Var[MarkedText]) -> rx.Component:
    return rx.cond(
        piece.mark > 0,
        rx.el.mark(
            piece.text,
            tab_index=0,
            custom_attrs={"data-mark": piece.mark},
            class_name=rx.cond(piece.is_strength, room.MARK_STRENGTH, room.MARK_FIX),
        ),
        piece.text,
    )
