"""Settings: providers that the user adds by an address, where the host allows it."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.faces import notice, shrinking_list
from ai_interviewer.components.focus.pieces import form_error
from ai_interviewer.components.forms import connected_fields, field, submit_button, text_input
from ai_interviewer.domain.limits import PROVIDER_ADDRESS_CHARACTERS, PROVIDER_NAME_CHARACTERS
from ai_interviewer.state.settings.own_providers import OwnProvidersState
from ai_interviewer.state.settings.page import SettingsState
from ai_interviewer.texts import t
from ai_interviewer.views.account import ProviderView


def own_providers_section() -> rx.Component:
    return rx.cond(
        OwnProvidersState.is_shown,
        rx.el.section(
            rx.el.h2(t.settings.own_providers_heading, class_name=theme.HEADING),
            rx.el.p(t.settings.own_providers_lead, class_name=theme.TEXT),
            rx.cond(
                SettingsState.profile.has_own_providers,
                shrinking_list(SettingsState.profile.providers, own_row),
            ),
            form_error(OwnProvidersState.alert),
            notice(OwnProvidersState.notice),
            rx.el.form(
                connected_fields(
                    provider_field("provider_name", t.settings.own_provider_name),
                    provider_field(
                        "provider_address",
                        t.settings.own_provider_address,
                        hint=t.settings.own_provider_address_hint,
                    ),
                    rx.el.div(submit_button(t.settings.own_provider_add)),
                ),
                on_submit=OwnProvidersState.add,
                class_name=theme.STACK_MID,
            ),
            class_name=theme.CARD,
        ),
    )


def provider_field(name: str, label: str, hint: str = "") -> rx.Component:
    identifier = name.replace("_", "-")
    is_name = name == "provider_name"
    return field(
        text_input(
            id=identifier,
            name=name,
            key=f"{identifier}-{OwnProvidersState.edition}",
            hint=hint,
            type="text" if is_name else "url",
            auto_complete="off",
            required=True,
            max_length=PROVIDER_NAME_CHARACTERS if is_name else PROVIDER_ADDRESS_CHARACTERS,
        ),
        label=label,
        id=identifier,
        hint=hint,
    )


def own_row(provider: rx.Var[ProviderView]) -> rx.Component:
    return rx.cond(
        provider.is_own,
        rx.el.li(
            rx.el.div(
                rx.el.p(provider.label, class_name=theme.LABEL),
                rx.el.p(provider.address, class_name=theme.MUTED),
                class_name=theme.LIST_TEXT,
            ),
            rx.el.button(
                t.settings.own_provider_remove.format(provider=provider.label),
                type="button",
                on_click=OwnProvidersState.remove(provider.interviewer),
                disabled=~rx.State.is_hydrated,
                class_name=theme.BUTTON_PLAIN,
            ),
            class_name=theme.LIST_ROW,
        ),
    )
