"""The dialog that starts a retake."""

import reflex as rx
from reflex.event import EventType

from ai_interviewer import routes, theme
from ai_interviewer.components.begin_dialog import estimate_text
from ai_interviewer.components.dialogs import close_button, modal
from ai_interviewer.components.focus.pieces import form_error
from ai_interviewer.components.forms import hint_id, submit_button
from ai_interviewer.texts import t
from ai_interviewer.views.account import UsageView
from ai_interviewer.views.attempts import RetakeTerms

_ID = "retake"
SAME, NEW = "same", "new"
"""The values of the choice between the same questions and new ones."""


def retake_dialog(
    *,
    is_open: rx.Var[bool],
    terms: rx.Var[RetakeTerms],
    estimate: rx.Var[UsageView],
    message: rx.Var[str],
    on_begin: EventType[dict[str, str]],
    on_close: EventType[()],
) -> rx.Component:
    lacks_key = terms.needs_key & ~terms.has_key
    return rx.cond(
        is_open,
        modal(
            rx.el.p(
                terms.role_title,
                t.app.separator,
                t.app.attempt.format(number=terms.attempt_number),
                class_name=theme.MUTED,
            ),
            rx.cond(
                terms.has_resume,
                rx.cond(
                    lacks_key,
                    prerequisite(terms.no_key, t.retake.to_settings, routes.SETTINGS),
                    retake_form(terms, estimate, message, on_begin),
                ),
                prerequisite(t.retake.no_resume, t.retake.to_resume, routes.RESUME),
            ),
            id=_ID,
            title=t.retake.title,
            on_close=on_close,
        ),
    )


def retake_form(
    terms: rx.Var[RetakeTerms],
    estimate: rx.Var[UsageView],
    message: rx.Var[str],
    on_begin: EventType[dict[str, str]],
) -> rx.Component:
    return rx.el.form(
        rx.el.fieldset(
            rx.el.legend(t.retake.questions, class_name=theme.LABEL),
            question_choice(SAME, label=t.retake.same, hint=terms.same_hint, is_first=True),
            question_choice(NEW, label=t.retake.new, hint=terms.new_hint),
            class_name=theme.STACK_TIGHT,
        ),
        terms_and_cost(terms, estimate),
        form_error(message),
        rx.el.div(
            submit_button(t.retake.begin),
            close_button(t.app.close, dialog=_ID),
            class_name=theme.ROW,
        ),
        on_submit=on_begin,
        class_name=theme.STACK_MID,
    )


def question_choice(
    value: str, *, label: str, hint: str | rx.Var[str], is_first: bool = False
) -> rx.Component:
    name = f"questions-{value}"
    return rx.el.div(
        rx.el.input(
            type="radio",
            id=name,
            name="repeat",
            value=value,
            default_checked=is_first,
            class_name=theme.RADIO,
            custom_attrs={"aria-describedby": hint_id(name)},
        ),
        rx.el.div(
            rx.el.label(label, html_for=name, class_name=theme.LABEL),
            rx.el.p(hint, id=hint_id(name), class_name=theme.HINT),
            class_name=theme.LIST_TEXT,
        ),
        class_name=theme.RADIO_ROW,
    )


def terms_and_cost(terms: rx.Var[RetakeTerms], estimate: rx.Var[UsageView]) -> rx.Component:
    """The settings that stay the same, and what the retake will roughly cost."""
    return rx.el.div(
        rx.el.p(terms.terms, class_name=theme.MUTED),
        rx.cond(
            estimate.tokens != "",
            rx.el.p(estimate_text(estimate), class_name=theme.MUTED),
        ),
        class_name=theme.STACK_TIGHT,
    )


def prerequisite(text: str | rx.Var[str], link: str, path: str) -> rx.Component:
    """What is missing, and where to add it."""
    return rx.el.div(
        rx.el.p(text, role="alert", class_name=theme.ALERT),
        rx.el.div(
            rx.el.a(link, href=path, class_name=theme.BUTTON),
            close_button(t.app.close, dialog=_ID),
            class_name=theme.ROW,
        ),
        class_name=theme.STACK_MID,
    )
