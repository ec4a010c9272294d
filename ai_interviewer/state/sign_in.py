"""Who is signed in, and whose data a tab holds."""

import hashlib
from collections.abc import Callable
from time import monotonic, time
from urllib.parse import unquote
from uuid import UUID

import reflex as rx
from reflex.middleware import Middleware
from reflex_base.event import Event
from starlette.requests import cookie_parser

from ai_interviewer import routes
from ai_interviewer.config import metrics
from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.services import accounts
from ai_interviewer.services.accounts import tokens

_SNAPSHOTS = ("hydrate", "hydrate_and_load")
"""Reflex's events that send a page its whole state."""
_CHECK_SECONDS = 1.0
"""A page that was signed out elsewhere may receive news for this long."""


async def current_user_id(state: rx.State) -> UUID:
    """The signed-in user, checked against token and database. Raises NotSignedIn."""
    tab = await state.get_state(TabState)
    if tab._checked_at:
        checked_at, tab._checked_at = tab._checked_at, 0.0
        if 0 <= time() - checked_at < _CHECK_SECONDS:
            return tokens.read_of_page(token(state)).user_id
    return await accounts.signed_in_user_of_page(token=token(state))


async def is_still_signed_in(state: rx.State, user_id: UUID) -> bool:
    """Whether the tab is still this user's, for events that released its lock for a while."""
    try:
        return await current_user_id(state) == user_id
    except NotSignedIn:
        return False


def token(state: rx.State) -> str:
    """The token in place of the page's log-in cookie (see `web/sockets.py`), for services only."""
    return _cookie(state, routes.COOKIE)


class SignInWatch:
    """Checks the sign-in of a page that receives news for a long time and sends nothing."""

    def __init__(self, state: rx.State, *, clock: Callable[[], float] = monotonic) -> None:
        self._token = token(state)
        self._clock = clock
        self._checked_at = clock()

    async def check(self) -> None:
        """Check again, once a second at most. Raises NotSignedIn if the sign-in has ended."""
        if self._clock() - self._checked_at >= _CHECK_SECONDS:
            await accounts.signed_in_user_of_page(token=self._token)
            self._checked_at = self._clock()


def typed_email(state: rx.State) -> str:
    """The e-mail of a log-in that just failed, for the form to show again."""
    return unquote(_cookie(state, routes.TYPED_EMAIL_COOKIE))


def _cookie(state: rx.State, name: str) -> str:
    # Starlette reads cookies as browsers do. The standard library gives up at the first odd cookie,
    # and on localhost every program of the machine leaves cookies.
    return cookie_parser(state.router.headers.cookie).get(name, "")


class TabState(rx.State):
    """Remembers whose sign-in the tab's state belongs to.

    `owner` is the user's name for the browser, which keeps unsaved texts under it.

    `_checked_at` is the Unix time of the check for a snapshot. The page's own event comes right
    after it, and uses that check once instead of asking the database again.

    `_address` is what the tab showed last.
    """

    owner: str = ""
    _sign_in: str = ""
    _checked_at: float = 0.0
    _address: str = ""


class OnePersonPerTab(Middleware):
    """Empties a tab's state if the sign-in changed or ended, before any of it is sent.

    Tabs and their states outlive a log-out. Without this, the next user of a tab would be sent the
    previous user's data, and so would anybody who knows the tab's id.

    A tab that is loaded at another address starts empty too. Otherwise it would first show what the
    last address was about, and then jump.
    """

    async def preprocess(self, app: rx.App, state: rx.State, event: Event) -> None:  # noqa: ARG002
        metrics.count_event()
        cookie = token(state)
        fingerprint = hashlib.sha256(cookie.encode()).hexdigest() if cookie else ""
        tab = await state.get_state(TabState)
        is_snapshot = event.name.rpartition(".")[2] in _SNAPSHOTS
        address = _address(event)
        is_elsewhere = is_snapshot and tab._address not in ("", address)
        if tab._sign_in != fingerprint or is_elsewhere:
            await _empty(state)
            tab._sign_in = fingerprint
        tab._address = address or tab._address
        if cookie and is_snapshot:
            try:
                tab.owner = _owner_name(await accounts.signed_in_user_of_page(token=cookie))
                tab._checked_at = time()
            except NotSignedIn:
                await _empty(state)
                tab._sign_in = fingerprint


def _address(event: Event) -> str:
    """Path and query of the page that sent it; empty for an event of the server's own."""
    return str(event.router_data.get("asPath", "")).partition("#")[0]


def _owner_name(user_id: UUID) -> str:
    return hashlib.sha256(f"kept texts of {user_id}".encode()).hexdigest()


async def _empty(state: rx.State) -> None:
    """Forget everything in the tab. With Redis, that includes states this event hasn't loaded."""
    waiting = [rx.State]
    while waiting:
        cls = waiting.pop()
        await state.get_state(cls)
        waiting += cls.get_substates()
    state._get_root_state().reset()
