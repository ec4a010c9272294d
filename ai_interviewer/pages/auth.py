"""The pages to register, to log in and to set a new password. Their forms are plain form posts."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import alert, loading, notice, page_heading
from ai_interviewer.components.focus.pieces import form_error, invalid
from ai_interviewer.components.forms import (
    connected_fields,
    field,
    post_form,
    submit_button,
    text_input,
)
from ai_interviewer.domain import limits
from ai_interviewer.pages.frame import open_frame
from ai_interviewer.state.auth import AuthState, ResetPasswordState
from ai_interviewer.texts import t

_ERROR = "form-error"


def register_page() -> rx.Component:
    may_register = AuthState.is_signup_open | (AuthState.invitation != "")
    return auth_page(
        rx.cond(
            AuthState.is_loaded,
            rx.cond(may_register, registration(), closed()),
            rx.fragment(page_heading(t.auth.register_page), loading()),
        )
    )


def registration() -> rx.Component:
    # All leads are equally long, so that nothing moves when it is known which to say.
    lead = rx.cond(AuthState.is_invitation_over, t.auth.over_but_open, t.auth.register_lead)
    is_invited = AuthState.invitation != ""
    return rx.fragment(
        page_heading(
            rx.cond(is_invited, t.auth.invited_heading, t.auth.register_heading),
            rx.cond(is_invited, t.auth.invited_lead, lead),
        ),
        credentials_form(
            rx.el.input(type="hidden", name="invitation", value=AuthState.invitation),
            action=routes.AUTH_REGISTER,
            button=t.auth.create,
            password_hint=t.auth.password_hint,
            autocomplete="new-password",
        ),
        log_in_link(),
    )


def closed() -> rx.Component:
    """In place of the form: how else one gets an account."""
    is_over = AuthState.is_invitation_over
    return rx.fragment(
        page_heading(
            rx.cond(is_over, t.auth.over_heading, t.auth.closed_heading),
            rx.cond(is_over, t.auth.over_lead, t.auth.closed_lead),
        ),
        rx.cond(is_over, rx.fragment(), alert(AuthState.error)),
        log_in_link(),
    )


def log_in_link() -> rx.Component:
    return other_page_link(t.auth.to_log_in, t.auth.log_in, routes.LOGIN)


def log_in_page() -> rx.Component:
    return auth_page(
        rx.cond(
            AuthState.notice != "",
            goodbye(),
            rx.fragment(
                page_heading(
                    t.auth.log_in_heading,
                    rx.cond(AuthState.is_password_set, t.auth.password_set, t.auth.log_in_lead),
                ),
                credentials_form(
                    action=routes.AUTH_LOGIN,
                    button=t.auth.log_in,
                    password_hint="",
                    autocomplete="current-password",
                ),
            ),
        ),
        rx.el.p(t.auth.forgotten, class_name=theme.MUTED),
        # Its place is kept until it is known whether there is a form to lead to.
        rx.el.div(
            other_page_link(t.auth.to_register, t.auth.create, routes.REGISTER),
            class_name=rx.cond(AuthState.is_signup_open, "", theme.UNSEEN),
        ),
    )


def reset_password_page() -> rx.Component:
    return auth_page(
        rx.cond(
            ResetPasswordState.is_loaded,
            rx.cond(ResetPasswordState.token != "", new_password(), reset_over()),
            rx.fragment(page_heading(t.auth.reset_heading), loading()),
        ),
    )


def new_password() -> rx.Component:
    return rx.fragment(
        page_heading(
            t.auth.reset_heading, t.auth.reset_lead.format(email=ResetPasswordState.email)
        ),
        post_form(
            form_error(ResetPasswordState.error, id=_ERROR),
            connected_fields(
                rx.el.input(type="hidden", name="token", value=ResetPasswordState.token),
                # For the browser's own store of passwords.
                rx.el.input(
                    value=ResetPasswordState.email,
                    auto_complete="username",
                    read_only=True,
                    hidden=True,
                ),
                field(
                    password_input(
                        t.auth.password_hint, "new-password", error=ResetPasswordState.error != ""
                    ),
                    label=t.auth.new_password,
                    id="password",
                    hint=t.auth.password_hint,
                ),
                rx.el.div(submit_button(t.auth.set_password)),
            ),
            action=routes.AUTH_RESET_PASSWORD,
            class_name=theme.STACK_MID,
        ),
    )


def reset_over() -> rx.Component:
    return rx.fragment(
        page_heading(t.auth.reset_over_heading, t.auth.reset_over_lead),
        rx.el.div(rx.el.a(t.auth.log_in, href=routes.LOGIN, class_name=theme.BUTTON_PLAIN)),
    )


def goodbye() -> rx.Component:
    """In place of the form, after an account was deleted."""
    return rx.fragment(
        page_heading(t.auth.goodbye_heading, t.auth.goodbye_lead),
        notice(AuthState.notice),
        rx.el.div(
            rx.el.a(t.app.to_start, href=routes.LANDING, class_name=theme.BUTTON_PLAIN),
        ),
    )


def auth_page(*content: rx.Component) -> rx.Component:
    return open_frame(rx.el.div(*content, class_name=theme.AUTH))


def credentials_form(
    *hidden: rx.Component, action: str, button: str, password_hint: str, autocomplete: str
) -> rx.Component:
    return post_form(
        form_error(AuthState.error, id=_ERROR),
        connected_fields(
            *hidden,
            field(email_input(), label=t.auth.email, id="email"),
            field(
                password_input(password_hint, autocomplete, error=AuthState.is_password_wrong),
                label=t.auth.password,
                id="password",
                hint=password_hint,
            ),
            rx.el.div(submit_button(button)),
        ),
        action=action,
        class_name=theme.STACK_MID,
    )


def email_input() -> rx.Component:
    return text_input(
        id="email",
        name="email",
        type="email",
        auto_complete="username",
        required=True,
        max_length=limits.EMAIL_CHARACTERS,
        invalid=invalid(AuthState.is_email_wrong, error=_ERROR),
        key=AuthState.email,
        default_value=AuthState.email,
    )


def password_input(hint: str, autocomplete: str, *, error: rx.Var[bool]) -> rx.Component:
    return text_input(
        id="password",
        name="password",
        hint=hint,
        invalid=invalid(error, error=_ERROR),
        type="password",
        auto_complete=autocomplete,
        required=True,
        max_length=limits.PASSWORD_LONGEST,
    )


def other_page_link(question: str, name: str, path: str) -> rx.Component:
    return rx.el.p(
        question, " ", rx.el.a(name, href=path, class_name=theme.LINK), class_name=theme.MUTED
    )
