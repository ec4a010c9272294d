"""The administrators' page of accounts."""

from collections.abc import Awaitable
from functools import partial
from typing import Protocol

import reflex as rx

from ai_interviewer import routes
from ai_interviewer.domain import limits
from ai_interviewer.domain.administration import Actor
from ai_interviewer.domain.errors import Conflict, NotFound, ValidationFailed
from ai_interviewer.domain.search import normalize_search
from ai_interviewer.services.administration import reset_links, users
from ai_interviewer.services.administration.administrators import Administrator
from ai_interviewer.state.administration.door import current_administrator, words_and_number
from ai_interviewer.state.forms import field
from ai_interviewer.texts import t
from ai_interviewer.views.administration.pages import AccountView, Paging, account_view, paging

RESULTS = "accounts-results"
"""The id of the line with the number of accounts. The focus moves to it when one is deleted."""
LINK = "reset-link"
"""The id of the field with a new link, which the focus moves to."""
_REFUSED = (Conflict, NotFound, ValidationFailed)


class _Act(Protocol):
    """What an administrator may do to an account."""

    def __call__(self, *, by: Actor, email: str) -> Awaitable[None]: ...


class AccountsState(rx.State):
    is_loaded: bool = False
    is_missing: bool = False
    accounts: list[AccountView] = []
    paging: Paging = Paging()
    results: str = ""
    words: str = ""
    notice: str = ""
    alert: str = ""
    link: str = ""
    """The reset link that was just made, shown until something else is done."""
    about: str = ""
    """The e-mail of the account beside which notice, alert and link are shown; else above all."""
    to_delete: str = ""
    """The e-mail of the account that the dialog asks about."""

    @rx.event
    async def open_page(self):
        """Show the accounts that the address asks for; to administrators alone."""
        try:
            by = await current_administrator(self)
        except NotFound:
            self.reset()
            self.is_missing = True
            return
        self._clear()
        await self._show(by)

    @rx.event
    async def search(self, form: dict[str, str]):
        """Go to the accounts with these words in the e-mail."""
        await current_administrator(self)
        return rx.redirect(routes.admin(routes.ADMIN, q=normalize_search(field(form, "q"))))

    @rx.event
    async def make_reset_link(self, email: str):
        """Make a link to set this account's password, and show it this once."""
        by = await current_administrator(self)
        address = _email(email)
        self._clear()
        try:
            self.link = await reset_links.create(by=by.actor, email=address)
        except _REFUSED as error:
            self.alert = error.message
        await self._show(by, address)
        return rx.set_focus(LINK) if self.link else None

    @rx.event
    async def end_sign_ins(self, email: str):
        await self._carry_out(users.end_sign_ins, email, t.administration.done_signed_out)

    @rx.event
    async def disable(self, email: str):
        await self._carry_out(users.disable_user, email, t.administration.done_disabled)

    @rx.event
    async def enable(self, email: str):
        await self._carry_out(users.enable_user, email, t.administration.done_enabled)

    @rx.event
    async def ask_to_delete(self, email: str):
        """Open the dialog that asks whether to delete this account."""
        await current_administrator(self)
        self._clear()
        self.to_delete = _email(email)

    @rx.event
    async def stop_deleting(self):
        await current_administrator(self)
        self.to_delete = ""

    @rx.event
    async def delete(self):
        """Delete the account that the dialog asks about."""
        await self._carry_out(users.delete_user, self.to_delete, t.administration.done_deleted)
        self.to_delete = ""
        return rx.set_focus(RESULTS)

    async def _carry_out(self, act: _Act, email: str, done: str):
        by = await current_administrator(self)
        address = _email(email)
        self._clear()
        try:
            await act(by=by.actor, email=address)
            self.notice = done.format(email=address)
        except _REFUSED as error:
            self.alert = error.message
        await self._show(by, address)

    async def _show(self, by: Administrator, about: str = ""):
        self.words, number = words_and_number(self.router.url.query_parameters)
        page = await users.page(words=self.words, number=number)
        show = partial(account_view, zone=by.time_zone, own_id=by.actor.user_id)
        self.accounts = [show(line) for line in page.lines]
        self.paging = paging(page, lambda n: routes.admin(routes.ADMIN, q=self.words, number=n))
        self.about = about if about in {account.email for account in self.accounts} else ""
        count = t.administration.account_count.format(count=page.total)
        where = t.history.page_of.format(number=page.number, pages=page.pages)
        self.results = count if page.pages == 1 else t.app.separator.join((count, where))
        self.is_loaded, self.is_missing = True, False

    def _clear(self):
        self.notice = self.alert = self.link = self.about = ""


def _email(email: object) -> str:
    return str(email)[: limits.EMAIL_CHARACTERS + 1]
