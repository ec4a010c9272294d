"""The questions and answers before the current one, folded."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.interview.feedback import answer_text, feedback_body
from ai_interviewer.components.interview.key_points import Corrections
from ai_interviewer.texts import t
from ai_interviewer.views.questions import QuestionView


def earlier_answers(
    questions: rx.Var[list[QuestionView]], corrections: Corrections
) -> rx.Component:
    return rx.cond(
        questions.length() > 0,
        rx.el.section(
            rx.el.h2(t.interview.earlier, class_name=theme.LABEL_CAPS),
            rx.foreach(questions, lambda question: earlier_answer(question, corrections)),
            class_name=theme.STACK_TIGHT,
        ),
    )


def earlier_answer(question: rx.Var[QuestionView], corrections: Corrections) -> rx.Component:
    return rx.el.details(
        rx.el.summary(
            f"{question.number}. ",
            rx.el.span(question.text, lang=question.lang),
            rx.cond(question.has_feedback, t.app.separator + question.feedback.overall, ""),
            class_name=theme.SUMMARY,
        ),
        rx.el.div(
            answer_text(question),
            rx.cond(question.has_feedback, feedback_body(question, corrections)),
            class_name=theme.DETAILS_BODY,
        ),
        class_name=theme.DETAILS,
    )
