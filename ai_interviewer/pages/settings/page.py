"""Settings: the key, the model, the account."""

import reflex as rx

from ai_interviewer import __version__, routes, theme
from ai_interviewer.components.faces import loading, page_heading
from ai_interviewer.components.forms import (
    field,
    hint_id,
)
from ai_interviewer.components.moments import moment
from ai_interviewer.pages.frame import signed_in_frame
from ai_interviewer.pages.settings.access_tokens import access_tokens_section
from ai_interviewer.pages.settings.local_models import local_models_section
from ai_interviewer.pages.settings.own_providers import own_providers_section
from ai_interviewer.pages.settings.own_questions import own_questions_section
from ai_interviewer.pages.settings.providers import key_section, model_section
from ai_interviewer.pages.settings.shared_reports import shared_reports_section
from ai_interviewer.pages.settings.sign_ins import password_section, sign_ins_section
from ai_interviewer.pages.settings.your_data import your_data_section
from ai_interviewer.state.settings.page import SettingsState
from ai_interviewer.texts import t


def settings_page() -> rx.Component:
    return signed_in_frame(
        page_heading(t.settings.heading),
        rx.cond(
            SettingsState.is_loaded,
            rx.el.div(
                key_section(),
                model_section(),
                local_models_section(),
                own_providers_section(),
                feedback_section(),
                own_questions_section(is_loaded=SettingsState.is_loaded),
                account_section(),
                password_section(),
                sign_ins_section(),
                shared_reports_section(),
                access_tokens_section(),
                your_data_section(),
                rx.cond(SettingsState.profile.is_administrator, administration_section()),
                rx.el.p(t.settings.version.format(version=__version__), class_name=theme.MUTED),
                class_name=theme.STACK,
            ),
            loading(lines=6),
        ),
        current=routes.SETTINGS,
        is_narrow=True,
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
        field(
            rx.el.select(
                *(
                    rx.el.option(label, value=value)
                    for value, label in t.settings.feedback_lengths.items()
                ),
                id="feedback-length",
                value=SettingsState.profile.feedback_length,
                on_change=SettingsState.choose_feedback_length,
                disabled=~rx.State.is_hydrated,
                class_name=theme.INPUT,
            ),
            label=t.settings.feedback_length,
            id="feedback-length",
            hint=t.settings.feedback_length_hint,
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


def administration_section() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t.administration.navigation, class_name=theme.HEADING),
        rx.el.p(t.administration.section_lead, class_name=theme.TEXT),
        rx.el.div(
            rx.el.a(
                t.administration.section_link, href=routes.ADMIN, class_name=theme.BUTTON_PLAIN
            ),
        ),
        class_name=theme.CARD,
    )
