"""Form pieces: labelled fields, and forms that post to the server without an event."""

from typing import Any

import reflex as rx
from reflex.utils.exec import is_prod_mode
from reflex_base.config import get_config
from reflex_components_core.core.banner import has_connection_errors
from reflex_components_core.el.elements.forms import Form

from ai_interviewer import theme
from ai_interviewer.texts import t
from ai_interviewer.views.interviewers import ModelGroup, ModelOption


class PlainForm(Form):
    """A form that the browser posts. Reflex's own form prevents that."""

    @classmethod
    def create(cls, *children: Any, **props: Any) -> "PlainForm":
        form: PlainForm = super().create(*children, method="post", **props)
        form.event_triggers.pop("on_submit", None)
        return form


def post_form(*children: rx.Component, action: str, **props: Any) -> rx.Component:
    """A form that posts to an HTTP route of ours. In development, the backend has its own port."""
    origin = "" if is_prod_mode() else get_config().api_url
    return PlainForm.create(*children, action=origin + action, **props)


# A download doesn't leave the page, but the browser fires `beforeunload` all the same, and Reflex
# disconnects. It reconnects when the page becomes visible.
_RECONNECT = (
    "(() => addEventListener('beforeunload', () => setTimeout(() => "
    "document.dispatchEvent(new Event('visibilitychange')), 100), {once: true}))"
)


def download_button(text: str, *, action: str, class_name: str) -> rx.Component:
    """A button that posts to a route of ours, whose answer is a file."""
    return post_form(
        rx.el.button(
            text,
            type="submit",
            on_click=rx.call_function(rx.Var(_RECONNECT)),
            class_name=class_name,
        ),
        action=action,
    )


def connected_fields(*children: rx.Component, is_busy: rx.Var[bool] | bool = False) -> rx.Component:
    """Form content that is disabled unless the page is connected.

    Before it connects, a native submit would lose the text. After it disconnects, drafts can't be
    saved.
    """
    return rx.el.fieldset(
        *children,
        disabled=~rx.State.is_hydrated | has_connection_errors | is_busy,
        class_name=theme.CONTENTS,
    )


def loaded_fields(*children: rx.Component, is_loaded: rx.Var[bool]) -> rx.Component:
    """Form content that is disabled until the page has loaded, and stays enabled when the
    connection is lost: the browser keeps what is typed then.
    """
    return rx.el.fieldset(
        rx.el.input(type="hidden", name="submission", default_value=""),
        *children,
        disabled=~is_loaded,
        class_name=theme.CONTENTS,
    )


def field(
    control: rx.Component,
    *,
    label: str,
    id: str,
    hint: str | rx.Var[str] = "",
    is_optional: bool = False,
) -> rx.Component:
    """A control with its visible label. Screen readers read the hint too, if it has `hint_id`."""
    has_hint = isinstance(hint, rx.Var) or hint != ""
    optional = rx.el.span(" ", t.jobs.optional, class_name=theme.HINT, aria_hidden="true")
    return rx.el.div(
        rx.el.div(
            rx.el.label(label, html_for=id, class_name=theme.LABEL),
            optional if is_optional else rx.fragment(),
        ),
        control,
        rx.el.p(hint, id=hint_id(id), class_name=theme.HINT) if has_hint else rx.fragment(),
        class_name=theme.FIELD,
    )


def hint_id(id: str) -> str:
    return f"{id}-hint"


def text_input(
    *, id: str, name: str, hint: str = "", invalid: dict[str, Any] | None = None, **props: Any
) -> rx.Component:
    """`invalid` are the attributes that say whether an error is about it."""
    return rx.el.input(
        id=id,
        name=name,
        class_name=theme.INPUT,
        custom_attrs={**({"aria-describedby": hint_id(id)} if hint else {}), **(invalid or {})},
        **props,
    )


def select(
    options: list[tuple[str, str]], *, id: str, name: str, hint: str = "", **props: Any
) -> rx.Component:
    """A native select; `options` are (value, text)."""
    return rx.el.select(
        *(rx.el.option(text, value=value) for value, text in options),
        id=id,
        name=name,
        class_name=theme.INPUT,
        custom_attrs={"aria-describedby": hint_id(id)} if hint else {},
        **props,
    )


def submit_button(text: str, **props: Any) -> rx.Component:
    return rx.el.button(text, type="submit", class_name=theme.BUTTON, **props)


def model_group(group: rx.Var[ModelGroup]) -> rx.Component:
    options = rx.foreach(group.options, model_option)
    return rx.cond(
        group.maker != "", rx.el.optgroup(options, label=group.maker), rx.fragment(options)
    )


def model_option(option: rx.Var[ModelOption]) -> rx.Component:
    strict = t.settings.model_strict.format(model=option.short_model)
    return rx.el.option(rx.cond(option.is_strict, strict, option.short_model), value=option.model)
