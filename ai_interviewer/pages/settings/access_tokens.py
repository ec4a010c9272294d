"""Settings: tokens for programs, made, shown once, and deleted."""

import reflex as rx

from ai_interviewer import theme
from ai_interviewer.components.faces import notice, shrinking_list
from ai_interviewer.components.focus.pieces import form_error
from ai_interviewer.components.forms import (
    connected_fields,
    field,
    select,
    submit_button,
    text_input,
)
from ai_interviewer.components.moments import moment
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.domain.limits import (
    TOKEN_DAYS_DEFAULT,
    TOKEN_DAYS_OFFERED,
    TOKEN_NAME_CHARACTERS,
)
from ai_interviewer.state.settings.access_tokens import AccessTokensState
from ai_interviewer.texts import t
from ai_interviewer.theme import paper
from ai_interviewer.views.account import TokenView

_NEW = "new-token"


def access_tokens_section() -> rx.Component:
    return rx.el.section(
        rx.el.h2(t.settings.tokens_heading, id="tokens", tab_index=-1, class_name=theme.HEADING),
        rx.el.p(t.settings.tokens_lead, class_name=theme.TEXT),
        notice(AccessTokensState.notice),
        rx.cond(
            AccessTokensState.tokens.length() > 0,
            shrinking_list(AccessTokensState.tokens, token_row),
        ),
        form_error(AccessTokensState.alert),
        form(),
        new_token(),
        class_name=theme.CARD,
    )


def form() -> rx.Component:
    days = [(str(days), t.settings.token_day.format(count=days)) for days in TOKEN_DAYS_OFFERED]
    return rx.el.form(
        connected_fields(
            field(
                text_input(
                    id="token-name",
                    name="token_name",
                    type="text",
                    auto_complete="off",
                    required=True,
                    max_length=TOKEN_NAME_CHARACTERS,
                ),
                label=t.settings.token_name,
                id="token-name",
            ),
            choice("token_read", t.settings.token_read, is_ticked=True),
            choice("token_write", t.settings.token_write),
            choice("token_interview", t.settings.token_interview),
            field(
                select(
                    days, id="token-days", name="token_days", default_value=str(TOKEN_DAYS_DEFAULT)
                ),
                label=t.settings.token_expires,
                id="token-days",
            ),
            rx.el.div(submit_button(t.settings.token_create)),
        ),
        on_submit=AccessTokensState.create,
        key=f"token-form-{AccessTokensState.edition}",
        class_name=theme.STACK_MID,
    )


def choice(name: str, label: str, *, is_ticked: bool = False) -> rx.Component:
    return rx.el.label(
        rx.el.input(
            type="checkbox", name=name, default_checked=is_ticked, class_name=theme.CHECKBOX
        ),
        label,
        class_name=paper.REPORT_CHOICE,
    )


def new_token() -> rx.Component:
    return rx.cond(
        AccessTokensState.new_token != "",
        rx.el.div(
            rx.el.label(t.settings.token_new, html_for=_NEW, class_name=theme.LABEL),
            rx.el.input(
                id=_NEW,
                value=AccessTokensState.new_token,
                read_only=True,
                auto_complete="off",
                class_name=theme.INPUT,
            ),
            rx.el.p(t.settings.token_once, class_name=theme.HINT),
            role="status",
            class_name=theme.STACK_TIGHT,
        ),
    )


def token_row(token: rx.Var[TokenView]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.p(token.name, class_name=theme.LABEL),
            rx.el.p(token.may, class_name=theme.MUTED),
            rx.el.p(
                sentence_with(t.settings.token_until, time=moment(token.expires)),
                t.app.separator,
                rx.cond(
                    token.is_used,
                    sentence_with(t.settings.token_used, time=moment(token.used)),
                    t.settings.token_unused,
                ),
                class_name=theme.MUTED,
            ),
            class_name=theme.LIST_TEXT,
        ),
        rx.el.button(
            t.settings.token_delete.format(name=token.name),
            type="button",
            on_click=AccessTokensState.remove(token.id),
            disabled=~rx.State.is_hydrated,
            class_name=theme.BUTTON_PLAIN,
        ),
        class_name=theme.LIST_ROW,
    )
