"""The questions that are due for practice, on the dashboard."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.faces import alert
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.state.dashboard.practice import FORGOTTEN, HEADING, PracticeState
from ai_interviewer.texts import t
from ai_interviewer.views.practice import PracticeCardView

_QUEUE = PracticeState.queue


def due_practice() -> rx.Component:
    return rx.cond(
        PracticeState.is_loaded,
        rx.el.section(
            rx.el.h2(t.practice.heading, id=HEADING, tab_index=-1, class_name=theme.HEADING),
            alert(PracticeState.alert),
            forgotten_notice(),
            rx.cond(_QUEUE.due.length() > 0, due_questions(), nothing_due()),
            class_name=theme.CARD,
            custom_attrs={"aria-labelledby": HEADING},
        ),
    )


def forgotten_notice() -> rx.Component:
    """The question that was just removed from practice, and a button to undo that."""
    return rx.cond(
        PracticeState.forgotten != "",
        rx.el.div(
            rx.el.p(
                sentence_with(
                    t.practice.forgotten,
                    question=rx.el.span(PracticeState.forgotten, lang=PracticeState.forgotten_lang),
                ),
                class_name=theme.FACT,
            ),
            rx.el.button(
                t.practice.undo,
                type="button",
                on_click=PracticeState.undo,
                class_name=theme.BUTTON_PLAIN,
            ),
            id=FORGOTTEN,
            tab_index=-1,
            role="status",
            class_name=theme.NOTICE_ROW,
        ),
    )


def due_questions() -> rx.Component:
    return rx.el.div(
        rx.el.p(t.practice.lead, class_name=theme.MUTED),
        rx.el.ul(rx.foreach(_QUEUE.due, card_row), class_name=theme.LIST),
        rx.cond(_QUEUE.more > 0, rx.el.p(_QUEUE.more_label)),
        class_name=theme.STACK_TIGHT,
    )


def nothing_due() -> rx.Component:
    return rx.el.p(
        rx.cond(_QUEUE.is_empty, t.practice.none, _QUEUE.nothing_due), class_name=theme.TEXT
    )


def card_row(card: rx.Var[PracticeCardView], place: rx.Var[int]) -> rx.Component:
    """A question to practise. The first one's button is the page's main one."""
    return rx.el.li(
        rx.el.p(
            card.question, id="practice-" + card.id, lang=card.lang, class_name=theme.PRACTICE_TEXT
        ),
        rx.el.p(
            card.reason,
            t.app.separator,
            sentence_with(
                t.practice.from_interview,
                interview=rx.el.a(
                    card.interview, href=f"/interview/{card.session_id}", class_name=theme.LINK
                ),
            ),
            class_name=theme.MUTED,
        ),
        rx.el.div(
            rx.el.button(
                t.practice.begin,
                type="button",
                on_click=PracticeState.begin(card.id),
                class_name=rx.cond(place == 0, theme.BUTTON, theme.BUTTON_PLAIN),
                custom_attrs={"aria-describedby": "practice-" + card.id},
            ),
            rx.el.button(
                t.practice.forget,
                type="button",
                on_click=PracticeState.forget(card.id),
                class_name=theme.BUTTON_QUIET,
                custom_attrs={"aria-describedby": "practice-" + card.id},
            ),
            class_name=theme.ROW,
        ),
        class_name=theme.PRACTICE_ROW,
    )
