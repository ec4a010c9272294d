"""Who is asking, and whose data a tab holds."""

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
from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.services import accounts
from ai_interviewer.services.accounts import tokens

_SNAPSHOTS = ("hydrate", "hydrate_and_load")
"""Reflex's own events that send a page everything that its state holds."""
_CHECKED_EVERY = 1.0
"""Seconds for which a page that was signed out elsewhere may still be sent news."""


async def current_user_id(state: rx.State) -> UUID:
    """The signed-in user, checked against token and database. Raises NotSignedIn."""
    tab = await state.get_state(TabState)
    if tab._checked_at:
        checked_at, tab._checked_at = tab._checked_at, 0.0
        if 0 <= time() - checked_at < _CHECKED_EVERY:
            return tokens.read_of_page(token(state)).user_id
    return await accounts.signed_in_user_of_page(token=token(state))


async def is_still_signed_in(state: rx.State, user_id: UUID) -> bool:
    """Whether the tab is still this user's, for work that went on while it was not locked."""
    try:
        return await current_user_id(state) == user_id
    except NotSignedIn:
        return False


def token(state: rx.State) -> str:
    """What the page keeps of its log-in cookie: see `web/sockets.py`. It goes to services only."""
    return _cookie(state, routes.COOKIE)


class SignInWatch:
    """The sign-in of a page that is sent news for a long time without asking for anything."""

    def __init__(self, state: rx.State, *, clock: Callable[[], float] = monotonic) -> None:
        self._token = token(state)
        self._clock = clock
        self._checked_at = clock()

    async def check(self) -> None:
        """Ask again, once a second at most. Raises NotSignedIn once the sign-in has ended."""
        if self._clock() - self._checked_at >= _CHECKED_EVERY:
            await accounts.signed_in_user_of_page(token=self._token)
            self._checked_at = self._clock()


def typed_email(state: rx.State) -> str:
    """The address of a log-in that just failed, so that the form keeps it."""
    return unquote(_cookie(state, routes.TYPED_EMAIL_COOKIE))


def _cookie(state: rx.State, name: str) -> str:
    # As browsers read it: the standard library's own parser gives up at the first cookie it finds
    # odd, and on localhost every program of the machine leaves its cookies.
    return cookie_parser(state.router.headers.cookie).get(name, "")


class TabState(rx.State):
    """Remembers whose sign-in the tab's state belongs to.

    `_checked_at` is when it was checked for a snapshot, in Unix time. The page's own event, which
    follows at once, uses that check up instead of asking the database again.
    """

    _sign_in: str = ""
    _checked_at: float = 0.0


class OnePersonPerTab(Middleware):
    """Empties a tab's state when the sign-in changed or ended, before anything of it is sent.

    Tab and state outlive a log-out: without this the next user of the tab would be sent the
    data of the one before, and whoever knows a tab's name what its owner left in it.
    """

    async def preprocess(self, app: rx.App, state: rx.State, event: Event) -> None:  # noqa: ARG002
        kept = token(state)
        fingerprint = hashlib.sha256(kept.encode()).hexdigest() if kept else ""
        tab = await state.get_state(TabState)
        if tab._sign_in != fingerprint:
            await _empty(state)
            tab._sign_in = fingerprint
        if kept and event.name.rpartition(".")[2] in _SNAPSHOTS:
            try:
                await accounts.signed_in_user_of_page(token=kept)
                tab._checked_at = time()
            except NotSignedIn:
                await _empty(state)
                tab._sign_in = fingerprint


async def _empty(state: rx.State) -> None:
    """Forget all that the tab holds; with Redis, also what this event had no need to read."""
    waiting = [rx.State]
    while waiting:
        cls = waiting.pop()
        await state.get_state(cls)
        waiting += cls.get_substates()
    state._get_root_state().reset()
