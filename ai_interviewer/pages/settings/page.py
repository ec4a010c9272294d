"""Settings: the key, the model, the account."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import alert, loading, notice, page_heading
from ai_interviewer.components.focus.pieces import form_error
from ai_interviewer.components.forms import (
    connected_fields,
    field,
    hint_id,
    submit_button,
    text_input,
)
from ai_interviewer.components.moments import moment
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.domain.limits import API_KEY_CHARACTERS
from ai_interviewer.pages.frame import signed_in_frame
from ai_interviewer.pages.settings.own_questions import own_questions_section
from ai_interviewer.pages.settings.shared_reports import shared_reports_section
from ai_interviewer.pages.settings.sign_ins import password_section, sign_ins_section
from ai_interviewer.pages.settings.your_data import your_data_section
from ai_interviewer.state.settings.page import SettingsState
from ai_interviewer.texts import t

_OTHER = "other"
_PROVIDER = SettingsState.provider


def settings_page() -> rx.Component:
    return signed_in_frame(
        page_heading(t.settings.heading),
        rx.cond(
            SettingsState.is_loaded,
            rx.el.div(
                key_section(),
                model_section(),
                feedback_section(),
                own_questions_section(is_loaded=SettingsState.is_loaded),
                account_section(),
                password_section(),
                sign_ins_section(),
                shared_reports_section(),
                your_data_section(),
                class_name=theme.STACK,
            ),
            loading(lines=6),
        ),
        current=routes.SETTINGS,
        is_narrow=True,
    )


def key_section() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t.settings.key_heading, class_name=theme.HEADING),
        rx.el.p(t.settings.key_lead, class_name=theme.TEXT),
        provider_choice(),
        stored_key(),
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
        class_name=theme.CARD,
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
        rx.el.p(t.settings.no_key, class_name=theme.MUTED),
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
        rx.cond(SettingsState.model_choice == _OTHER, other_model()),
        alert(SettingsState.model_alert),
        notice(SettingsState.model_notice),
        class_name=theme.CARD,
    )


def model_choice() -> rx.Component:
    return rx.el.select(
        rx.foreach(SettingsState.models, lambda name: rx.el.option(name, value=name)),
        rx.el.option(t.settings.model_other, value=_OTHER),
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


def feedback_section() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t.settings.feedback_heading, class_name=theme.HEADING),
        rx.el.div(
            rx.el.input(
                id="words-only",
                type="checkbox",
                default_checked=SettingsState.profile.is_words_only,
                on_change=SettingsState.choose_words_only,
                disabled=~rx.State.is_hydrated,
                class_name=theme.CHECKBOX,
                custom_attrs={"aria-describedby": hint_id("words-only")},
            ),
            rx.el.div(
                rx.el.label(t.settings.words_only, html_for="words-only", class_name=theme.LABEL),
                rx.el.p(
                    t.settings.words_only_hint, id=hint_id("words-only"), class_name=theme.HINT
                ),
            ),
            class_name=theme.RADIO_ROW,
        ),
        class_name=theme.CARD,
    )


def account_section() -> rx.Component:
    profile = SettingsState.profile
    return rx.el.section(
        rx.el.h2(t.settings.account, class_name=theme.HEADING),
        rx.el.dl(
            fact(t.settings.email, profile.email),
            fact(
                t.settings.member_since,
                moment(profile.member_since),
            ),
            fact(t.settings.time_zone, profile.time_zone),
            fact(
                t.settings.usage,
                rx.cond(
                    profile.tokens != "",
                    rx.fragment(
                        profile.tokens,
                        rx.cond(profile.cost != "", t.app.separator + profile.cost, ""),
                    ),
                    t.settings.no_usage,
                ),
            ),
            class_name=theme.STACK_TIGHT,
        ),
        class_name=theme.CARD,
    )


def fact(name: str, value: rx.Var[str] | rx.Component) -> rx.Component:
    return rx.el.div(
        rx.el.dt(name, class_name=theme.MUTED),
        rx.el.dd(value, class_name=theme.FACT),
        class_name=theme.ROW_BASELINE,
    )
