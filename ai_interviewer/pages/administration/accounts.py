"""Administration: accounts, and what can be done to each."""

import reflex as rx
from reflex.event import EventType

from ai_interviewer import routes, theme
from ai_interviewer.components.dialogs import close_button, modal
from ai_interviewer.components.faces import alert, empty, notice
from ai_interviewer.components.forms import connected_fields, field, submit_button, text_input
from ai_interviewer.components.moments import moment
from ai_interviewer.components.sentences import sentence_with
from ai_interviewer.domain import search
from ai_interviewer.pages.administration.frame import administration_frame, list_pages, new_link
from ai_interviewer.state.administration.accounts import LINK, RESULTS, AccountsState
from ai_interviewer.texts import t
from ai_interviewer.views.administration.pages import AccountView

_DIALOG = "delete-account"


def accounts_page() -> rx.Component:
    return administration_frame(
        search_form(),
        account_count(),
        rx.cond(AccountsState.about == "", messages()),
        rx.cond(AccountsState.accounts.length() > 0, account_list(), no_match()),
        delete_dialog(),
        current=routes.ADMIN,
        title=t.administration.accounts,
        lead=t.administration.accounts_lead,
        is_loaded=AccountsState.is_loaded,
        is_missing=AccountsState.is_missing,
    )


def search_form() -> rx.Component:
    return rx.el.form(
        connected_fields(
            field(
                text_input(
                    id="q",
                    name="q",
                    hint=t.administration.search_hint,
                    type="search",
                    default_value=AccountsState.words,
                    max_length=search.CHARACTERS,
                ),
                label=t.administration.search,
                id="q",
                hint=t.administration.search_hint,
            ),
            rx.el.div(
                submit_button(t.administration.search_apply),
                rx.cond(AccountsState.words != "", all_link()),
                class_name=theme.ROW,
            ),
        ),
        key=AccountsState.words,
        on_submit=AccountsState.search,
        role="search",
        class_name=theme.CARD_TIGHT,
    )


def all_link() -> rx.Component:
    return rx.el.a(t.administration.search_clear, href=routes.ADMIN, class_name=theme.BUTTON_PLAIN)


def account_count() -> rx.Component:
    """How many there are. It is always in the page, so that changes are announced."""
    return rx.el.p(
        AccountsState.results, id=RESULTS, role="status", tab_index=-1, class_name=theme.MUTED
    )


def messages() -> rx.Component:
    """What came of the last act: beside its account, or above all if that isn't in the list."""
    return rx.fragment(alert(AccountsState.alert), notice(AccountsState.notice))


def no_match() -> rx.Component:
    return empty(t.administration.no_account, t.administration.no_account_text, all_link())


def account_list() -> rx.Component:
    return rx.fragment(
        rx.el.ul(rx.foreach(AccountsState.accounts, account_row), class_name=theme.LIST),
        list_pages(AccountsState.paging),
    )


def account_row(account: rx.Var[AccountView]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.p(account.email, class_name=theme.FACT_STRONG),
            account_facts(account),
            account_tags(account),
            rx.cond(AccountsState.about == account.email, rx.fragment(messages(), reset_link())),
            class_name=theme.LIST_ENTRY,
        ),
        account_actions(account),
        key=account.id,
        class_name=theme.LIST_ROW,
    )


def reset_link() -> rx.Component:
    return new_link(
        AccountsState.link,
        id=LINK,
        label=t.administration.reset_link.format(email=AccountsState.about),
        hint=t.administration.reset_link_hint,
    )


def account_facts(account: rx.Var[AccountView]) -> rx.Component:
    return rx.el.p(
        sentence_with(t.administration.registered, time=moment(account.registered)),
        t.app.separator,
        rx.cond(
            account.is_seen,
            sentence_with(t.administration.last_seen, time=moment(account.last_seen)),
            t.administration.never_seen,
        ),
        t.app.separator,
        account.interviews,
        class_name=theme.MUTED,
    )


def account_tags(account: rx.Var[AccountView]) -> rx.Component:
    return rx.el.div(
        *(
            rx.cond(is_so, rx.el.span(name, class_name=style))
            for is_so, name, style in (
                (account.is_own, t.administration.own, theme.TAG_ACCENT),
                (account.is_administrator, t.administration.administrator, theme.TAG),
                (account.is_disabled, t.administration.disabled, theme.TAG),
            )
        ),
        class_name=theme.ROW,
    )


def account_actions(account: rx.Var[AccountView]) -> rx.Component:
    email = account.email
    return rx.el.details(
        rx.el.summary(
            t.administration.manage,
            aria_label=t.administration.manage_of.format(email=email),
            class_name=theme.SUMMARY_PLAIN,
        ),
        rx.el.div(
            rx.cond(
                account.is_disabled,
                rx.fragment(),
                act(
                    t.administration.reset,
                    t.administration.reset_of,
                    email,
                    AccountsState.make_reset_link(email),
                ),
            ),
            act(
                t.administration.end_sign_ins,
                t.administration.end_sign_ins_of,
                email,
                AccountsState.end_sign_ins(email),
            ),
            rx.cond(account.is_own, rx.fragment(), acts_on_others(account)),
            class_name=theme.ROW,
        ),
        class_name=theme.DETAILS_PLAIN,
    )


def acts_on_others(account: rx.Var[AccountView]) -> rx.Component:
    """What nobody can do to their own account here."""
    email = account.email
    return rx.fragment(
        rx.cond(
            account.is_disabled,
            act(
                t.administration.enable,
                t.administration.enable_of,
                email,
                AccountsState.enable(email),
            ),
            act(
                t.administration.disable,
                t.administration.disable_of,
                email,
                AccountsState.disable(email),
            ),
        ),
        act(
            t.administration.delete,
            t.administration.delete_of,
            email,
            AccountsState.ask_to_delete(email),
            style=theme.BUTTON_DANGER,
        ),
    )


def act(
    name: str,
    label: str,
    email: rx.Var[str],
    on_click: EventType[()],
    *,
    style: str = theme.BUTTON_PLAIN,
) -> rx.Component:
    """A button that says whose account it is about to those who hear it by itself."""
    return rx.el.button(
        name,
        type="button",
        aria_label=label.format(email=email),
        on_click=on_click,
        disabled=~rx.State.is_hydrated,
        class_name=style,
    )


def delete_dialog() -> rx.Component:
    email = AccountsState.to_delete
    return rx.cond(
        email != "",
        modal(
            rx.el.p(t.administration.delete_text.format(email=email), class_name=theme.TEXT),
            rx.el.div(
                # The first is focused when the dialog opens.
                close_button(t.app.close, dialog=_DIALOG),
                rx.el.button(
                    t.administration.delete,
                    type="button",
                    on_click=AccountsState.delete,
                    class_name=theme.BUTTON_DANGER,
                ),
                class_name=theme.ROW,
            ),
            id=_DIALOG,
            title=t.administration.delete_title,
            on_close=AccountsState.stop_deleting,
        ),
    )
