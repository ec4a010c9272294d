"""Whose models are used, with which key, and which model."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.faces import alert, notice
from ai_interviewer.components.focus.pieces import form_error
from ai_interviewer.components.forms import (
    connected_fields,
    field,
    model_group,
    submit_button,
    text_input,
)
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.domain.limits import API_KEY_CHARACTERS
from ai_interviewer.state.settings.page import SettingsState
from ai_interviewer.texts import t

_OTHER = "other"
_PROVIDER = SettingsState.provider


def key_section() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t.settings.key_heading, class_name=theme.HEADING),
        rx.el.p(t.settings.key_lead, class_name=theme.TEXT),
        provider_choice(),
        rx.cond(_PROVIDER.takes_key, key_form(), no_key_needed()),
        class_name=theme.CARD,
    )


def key_form() -> rx.Component:
    return rx.fragment(
        stored_key(),
        key_place(),
        form_error(SettingsState.key_alert),
        notice(SettingsState.key_notice),
        rx.el.form(
            connected_fields(
                field(key_input(), label=t.settings.key.format(provider=_PROVIDER.label), id="key"),
                rx.el.div(
                    submit_button(t.settings.save_key), remove_button(), class_name=theme.ROW
                ),
                is_busy=SettingsState.is_busy,
            ),
            on_submit=SettingsState.save_key,
            class_name=theme.STACK_MID,
        ),
    )


def no_key_needed() -> rx.Component:
    """Who pays where users save no key, and what is left of it."""
    return rx.fragment(
        rx.el.p(
            rx.cond(
                _PROVIDER.is_on_server_key,
                t.settings.key_of_server.format(provider=_PROVIDER.label),
                rx.cond(
                    _PROVIDER.is_local,
                    t.settings.key_of_local.format(provider=_PROVIDER.label),
                    t.settings.key_of_none.format(provider=_PROVIDER.label),
                ),
            ),
            class_name=theme.TEXT,
        ),
        rx.cond(_PROVIDER.allowance != "", rx.el.p(_PROVIDER.allowance, class_name=theme.MUTED)),
        notice(SettingsState.key_notice),
    )


def key_place() -> rx.Component:
    """Where a key is made; nothing for the one provider that everybody knows."""
    return rx.cond(
        (_PROVIDER.keys_at != "") & (SettingsState.profile.providers.length() > 1),
        rx.el.p(
            sentence_with(
                t.settings.keys_at,
                place=rx.el.a(
                    _PROVIDER.keys_at,
                    href=_PROVIDER.keys_at,
                    rel="noreferrer",
                    class_name=theme.LINK,
                ),
            ),
            class_name=theme.MUTED,
        ),
    )


def provider_choice() -> rx.Component:
    """The provider whose key and model are shown; nothing while there is only one."""
    providers = SettingsState.profile.providers
    return rx.cond(
        providers.length() > 1,
        field(
            rx.el.select(
                rx.foreach(providers, lambda p: rx.el.option(p.label, value=p.interviewer)),
                id="provider",
                value=_PROVIDER.interviewer,
                on_change=SettingsState.choose_provider,
                disabled=~rx.State.is_hydrated,
                class_name=theme.INPUT,
            ),
            label=t.settings.provider,
            id="provider",
        ),
    )


def stored_key() -> rx.Component:
    return rx.cond(
        _PROVIDER.has_key,
        rx.el.p(
            sentence_with(t.settings.key_stored, end=rx.el.code(f"…{_PROVIDER.last4}")),
            t.app.separator,
            rx.cond(_PROVIDER.is_verified, t.settings.key_verified, t.settings.key_unverified),
            class_name=theme.MUTED,
        ),
        rx.el.p(
            rx.cond(_PROVIDER.needs_key, t.settings.no_key, t.settings.key_optional),
            class_name=theme.MUTED,
        ),
    )


def key_input() -> rx.Component:
    return text_input(
        id="key",
        name="key",
        key=SettingsState.edition,
        type="password",
        auto_complete="off",
        required=True,
        max_length=API_KEY_CHARACTERS,
    )


def remove_button() -> rx.Component:
    return rx.cond(
        _PROVIDER.has_key,
        rx.el.button(
            t.settings.remove_key,
            type="button",
            on_click=SettingsState.remove_key,
            class_name=theme.BUTTON_DANGER,
        ),
    )


def model_section() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t.settings.model_heading, class_name=theme.HEADING),
        rx.el.p(t.settings.model_lead, class_name=theme.TEXT),
        field(model_choice(), label=t.settings.model, id="model"),
        rx.cond(
            SettingsState.schema_hint != "",
            rx.el.p(SettingsState.schema_hint, class_name=theme.HINT),
        ),
        rx.cond(SettingsState.model_choice == _OTHER, other_model()),
        alert(SettingsState.model_alert),
        notice(SettingsState.model_notice),
        class_name=theme.CARD,
    )


def model_choice() -> rx.Component:
    return rx.el.select(
        rx.cond(
            _PROVIDER.model == "", rx.el.option(t.settings.model_none, value="", disabled=True)
        ),
        rx.foreach(SettingsState.models, model_group),
        rx.cond(_PROVIDER.may_type_model, rx.el.option(t.settings.model_other, value=_OTHER)),
        id="model",
        value=SettingsState.model_choice,
        on_change=SettingsState.choose_model,
        disabled=~rx.State.is_hydrated,
        class_name=theme.INPUT,
    )


def other_model() -> rx.Component:
    return rx.el.form(
        field(
            text_input(
                id="model-name",
                name="model_name",
                hint=t.settings.model_other_hint,
                type="text",
                required=True,
                max_length=100,
            ),
            label=t.settings.model_other,
            id="model-name",
            hint=t.settings.model_other_hint,
        ),
        rx.el.div(submit_button(t.settings.save_model)),
        on_submit=SettingsState.save_model,
        class_name=theme.STACK_MID,
    )
