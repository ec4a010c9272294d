"""The panel beside a live interview: notes, what was asked before, posting and résumé."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.counter import input_limit
from ai_interviewer.components.forms import hint_id
from ai_interviewer.components.interview.earlier import earlier_answers
from ai_interviewer.components.interview.room import PANEL, panel_button
from ai_interviewer.domain.limits import NOTES_CHARACTERS
from ai_interviewer.pages.interview.key_points import corrections
from ai_interviewer.state.interview import InterviewState
from ai_interviewer.state.room.asides import AsideState
from ai_interviewer.texts import t
from ai_interviewer.theme import room

_SCREEN = InterviewState.screen


def side_panel() -> rx.Component:
    """Beside the page on a wide screen, at its foot on a phone. One can go on typing below it."""
    return rx.el.section(
        rx.el.div(
            rx.el.div(
                rx.el.h2(t.interview.panel, class_name=theme.SUBHEADING),
                panel_button(t.interview.panel_close, "✕", command="hide-popover"),
                class_name=room.PANEL_HEAD,
            ),
            notes_box(),
            earlier_answers(_SCREEN.earlier, corrections()),
            source(t.interview.posting, InterviewState.sources.posting),
            source(t.interview.resume, InterviewState.sources.resume),
            class_name=room.PANEL_BODY,
        ),
        id=PANEL,
        aria_label=t.interview.panel,
        custom_attrs={"popover": "manual"},
        class_name=room.PANEL,
    )


def notes_box() -> rx.Component:
    return rx.el.div(
        rx.el.label(t.interview.notes, html_for="notes", class_name=theme.LABEL),
        rx.el.textarea(
            id="notes",
            key=InterviewState.interview.id,
            default_value=InterviewState.interview.notes,
            on_change=AsideState.save_notes.debounce(400),
            max_length=input_limit(NOTES_CHARACTERS),
            custom_attrs={"aria-describedby": hint_id("notes")},
            class_name=room.NOTES,
        ),
        rx.el.p(t.interview.notes_hint, id=hint_id("notes"), class_name=theme.HINT),
        rx.el.p(AsideState.note, role="status", class_name=theme.HINT),
        class_name=theme.STACK_TIGHT,
    )


def source(title: str, text: rx.Var[str]) -> rx.Component:
    """A long text, which is sent only when somebody opens it."""
    return rx.el.details(
        rx.el.summary(title, class_name=theme.SUMMARY, on_click=InterviewState.show_sources),
        rx.el.div(rx.el.p(text, class_name=theme.PRE), class_name=theme.DETAILS_BODY),
        class_name=theme.DETAILS,
    )
