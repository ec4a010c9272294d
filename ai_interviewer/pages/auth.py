"""The pages to register and to log in. Their forms are plain form posts."""

import reflex as rx

from ai_interviewer import routes, theme
from ai_interviewer.components.faces import alert, notice, page_heading
from ai_interviewer.components.forms import (
    connected_fields,
    field,
    post_form,
    submit_button,
    text_input,
)
from ai_interviewer.components.shell import public_frame
from ai_interviewer.domain import limits
from ai_interviewer.pages.kept import kept_owner
from ai_interviewer.state.auth import AuthState
from ai_interviewer.texts import t


def register_page() -> rx.Component:
    return auth_page(
        rx.cond(
            AuthState.is_signup_open,
            rx.fragment(
                page_heading(t.auth.register_heading, t.auth.register_lead),
                credentials_form(
                    action=routes.AUTH_REGISTER,
                    button=t.auth.create,
                    password_hint=t.auth.password_hint,
                    autocomplete="new-password",
                ),
            ),
            rx.fragment(
                page_heading(t.auth.closed_heading, t.auth.closed_lead), alert(AuthState.error)
            ),
        ),
        other_page_link(t.auth.to_log_in, t.auth.log_in, routes.LOGIN),
    )


def log_in_page() -> rx.Component:
    return auth_page(
        page_heading(t.auth.log_in_heading, t.auth.log_in_lead),
        credentials_form(
            action=routes.AUTH_LOGIN,
            button=t.auth.log_in,
            password_hint="",
            autocomplete="current-password",
        ),
        rx.cond(
            AuthState.is_signup_open,
            other_page_link(t.auth.to_register, t.auth.create, routes.REGISTER),
        ),
    )


def auth_page(*content: rx.Component) -> rx.Component:
    return public_frame(rx.el.div(*content, class_name=theme.AUTH), kept_owner())


def credentials_form(
    *, action: str, button: str, password_hint: str, autocomplete: str
) -> rx.Component:
    return post_form(
        alert(AuthState.error),
        notice(AuthState.notice),
        connected_fields(
            field(email_input(), label=t.auth.email, id="email"),
            field(
                password_input(password_hint, autocomplete),
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
        key=AuthState.email,
        default_value=AuthState.email,
    )


def password_input(hint: str, autocomplete: str) -> rx.Component:
    return text_input(
        id="password",
        name="password",
        hint=hint,
        type="password",
        auto_complete=autocomplete,
        required=True,
        max_length=limits.PASSWORD_LONGEST,
    )


def other_page_link(question: str, name: str, path: str) -> rx.Component:
    return rx.el.p(
        question, " ", rx.el.a(name, href=path, class_name=theme.LINK), class_name=theme.MUTED
    )
