"""Disagreeing with feedback, and the feedback that an objection replaced."""

import reflex as rx
from reflex.event import EventType

from ai_interviewer import theme
from ai_interviewer.components.counter import character_count, count_id, input_limit
from ai_interviewer.components.focus.pieces import form_error
from ai_interviewer.components.forms import connected_fields
from ai_interviewer.components.interview.scores import score
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.domain.limits import OBJECTION_CHARACTERS
from ai_interviewer.texts import t
from ai_interviewer.views.feedback import RevisionView
from ai_interviewer.views.questions import QuestionView


def revision(replaced: rx.Var[RevisionView]) -> rx.Component:
    """The earlier feedback, with the objection that had it replaced."""
    return rx.el.details(
        rx.el.summary(
            t.feedback.earlier,
            t.app.separator,
            replaced.overall,
            class_name=theme.SUMMARY_PLAIN,
        ),
        rx.el.div(
            rx.cond(
                replaced.objection != "",
                rx.el.p(
                    sentence_with(t.feedback.you_objected, objection=rx.el.q(replaced.objection)),
                    class_name=theme.MUTED,
                ),
            ),
            rx.el.div(rx.foreach(replaced.scores, score), class_name=theme.SCORES),
            class_name=theme.STACK_MID,
        ),
        class_name=theme.DETAILS_PLAIN,
    )


def objection_form(
    question: rx.Var[QuestionView], message: rx.Var[str], on_submit: EventType[dict[str, str]]
) -> rx.Component:
    """The form to disagree with the feedback on an answer."""
    box = "objection-" + question.id
    return rx.cond(
        question.feedback.is_disputable,
        rx.el.details(
            rx.el.summary(t.feedback.disagree, class_name=theme.SUMMARY_PLAIN),
            rx.el.form(
                connected_fields(
                    rx.el.input(
                        type="hidden", name="question_id", value=question.id, read_only=True
                    ),
                    rx.el.label(t.feedback.objection, html_for=box, class_name=theme.LABEL),
                    rx.el.textarea(
                        id=box,
                        name="objection",
                        required=True,
                        max_length=input_limit(OBJECTION_CHARACTERS),
                        class_name=theme.TEXTAREA,
                        custom_attrs={"aria-describedby": count_id(box)},
                    ),
                    character_count(box, most=OBJECTION_CHARACTERS),
                    rx.el.p(t.feedback.objection_hint, class_name=theme.HINT),
                    form_error(message),
                    rx.el.div(
                        rx.el.button(
                            t.feedback.send_objection, type="submit", class_name=theme.BUTTON_PLAIN
                        )
                    ),
                ),
                on_submit=on_submit,
                class_name=theme.STACK_TIGHT,
            ),
            # Among folds that stand in a row, an open one takes a row of its own.
            class_name=f"{theme.DETAILS_PLAIN} open:basis-full",
        ),
    )
