"""Settings: the password, and where the account is signed in."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import loading, notice, shrinking_list
from ai_interviewer.components.focus.pieces import form_error
from ai_interviewer.components.forms import (
    connected_fields,
    field,
    post_form,
    submit_button,
    text_input,
)
from ai_interviewer.components.moments import moment
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.domain.limits import PASSWORD_LONGEST
from ai_interviewer.state.settings.page import SettingsState
from ai_interviewer.state.settings.sign_ins import SignInsState
from ai_interviewer.texts import t
from ai_interviewer.views.account import SignInView


def password_section() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t.settings.password_heading, class_name=theme.HEADING),
        rx.el.p(t.settings.password_lead, class_name=theme.TEXT),
        form_error(SignInsState.password_alert),
        notice(SignInsState.password_notice),
        post_form(
            connected_fields(
                username(),
                password_field(
                    t.settings.current_password,
                    id="current-password",
                    name="current_password",
                    autocomplete="current-password",
                ),
                password_field(
                    t.settings.new_password,
                    id="new-password",
                    name="new_password",
                    autocomplete="new-password",
                    hint=t.auth.password_hint,
                ),
                rx.el.div(submit_button(t.settings.change_password)),
            ),
            action=routes.AUTH_PASSWORD,
            class_name=theme.STACK_MID,
        ),
        id="password-section",
        tab_index=-1,
        class_name=theme.CARD,
    )


def username() -> rx.Component:
    """A hidden field that tells password managers which account the password belongs to."""
    return rx.el.input(
        type="text",
        key=SettingsState.profile.email,
        default_value=SettingsState.profile.email,
        auto_complete="username",
        read_only=True,
        hidden=True,
    )


def password_field(
    label: str, *, id: str, name: str, autocomplete: str, hint: str = ""
) -> rx.Component:
    return field(
        text_input(
            id=id,
            name=name,
            hint=hint,
            type="password",
            auto_complete=autocomplete,
            required=True,
            max_length=PASSWORD_LONGEST,
        ),
        label=label,
        id=id,
        hint=hint,
    )


def sign_ins_section() -> rx.Component:
    return rx.el.section(
        rx.el.h2(
            t.settings.sign_ins_heading, id="sign-ins", tab_index=-1, class_name=theme.HEADING
        ),
        rx.el.p(t.settings.sign_ins_lead, class_name=theme.TEXT),
        notice(SignInsState.notice),
        rx.cond(
            SignInsState.is_loaded,
            shrinking_list(SignInsState.sign_ins, sign_in_row),
            loading(lines=2),
        ),
        log_out_everywhere(),
        class_name=theme.CARD,
    )


def sign_in_row(sign_in: rx.Var[SignInView]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.p(sign_in.browser, class_name=theme.FACT_STRONG),
            rx.el.p(
                sentence_with(t.settings.signed_in, time=moment(sign_in.since)),
                t.app.separator,
                sentence_with(
                    t.settings.last_seen,
                    time=moment(sign_in.last_seen),
                ),
                class_name=theme.MUTED,
            ),
            class_name=theme.LIST_TEXT,
        ),
        rx.cond(
            sign_in.is_this_one,
            rx.el.span(t.settings.this_one, class_name=theme.TAG_ACCENT),
            rx.el.button(
                t.settings.end_sign_in,
                type="button",
                aria_label=t.settings.end_sign_in_label.format(browser=sign_in.browser),
                on_click=SignInsState.end(sign_in.id),
                disabled=~rx.State.is_hydrated,
                class_name=theme.BUTTON_PLAIN,
            ),
        ),
        class_name=theme.LIST_ROW,
    )


def log_out_everywhere() -> rx.Component:
    return post_form(
        rx.el.button(t.settings.everywhere, type="submit", class_name=theme.BUTTON_DANGER),
        rx.el.span(t.settings.everywhere_hint, class_name=theme.HINT),
        action=routes.AUTH_LOGOUT_EVERYWHERE,
        class_name=theme.ROW,
    )
