"""Who is asking, and whose data a tab holds."""

import hashlib
from collections.abc import Callable
from time import monotonic
from urllib.parse import unquote
from uuid import UUID

import reflex as rx
from reflex.middleware import Middleware
from reflex_base.event import Event
from starlette.requests import cookie_parser

from ai_interviewer import routes
from ai_interviewer.services import accounts

_CHECKED_EVERY = 1.0
"""Seconds for which a page that was signed out elsewhere may still be sent news."""


async def current_user_id(state: rx.State) -> UUID:
    """The signed-in user, checked against token and database. Raises NotSignedIn."""
    return await accounts.user_of_page(token=token(state))


def token(state: rx.State) -> str:
    """What the page keeps of its log-in cookie: see `web/sockets.py`. It goes to services only."""
    return _cookie(state, routes.COOKIE)


class Standing:
    """The sign-in of a page that is sent news for a long time without asking for anything."""

    def __init__(self, state: rx.State, *, clock: Callable[[], float] = monotonic) -> None:
        self._token = token(state)
        self._clock = clock
        self._checked_at = clock()

    async def check(self) -> None:
        """Ask again, once a second at most. Raises NotSignedIn once the sign-in has ended."""
        if self._clock() - self._checked_at >= _CHECKED_EVERY:
            await accounts.user_of_page(token=self._token)
            self._checked_at = self._clock()


def typed_email(state: rx.State) -> str:
    """The address of a log-in that just failed, so that the form keeps it."""
    return unquote(_cookie(state, routes.TYPED_EMAIL_COOKIE))


def _cookie(state: rx.State, name: str) -> str:
    # As browsers read it: the standard library's own parser gives up at the first cookie it finds
    # odd, and on localhost every program of the machine leaves its cookies.
    return cookie_parser(state.router.headers.cookie).get(name, "")


class TabState(rx.State):
    """Remembers whose sign-in the tab's state belongs to."""

    _sign_in: str = ""


class OnePersonATab(Middleware):
    """Empties a tab's state when the sign-in changed, before anything of it is sent.

    Tab and state outlive a log-out: without this the next user of the tab would be sent the
    data of the one before.
    """

    async def preprocess(self, app: rx.App, state: rx.State, event: Event) -> None:  # noqa: ARG002
        kept = token(state)
        fingerprint = hashlib.sha256(kept.encode()).hexdigest() if kept else ""
        tab = await state.get_state(TabState)
        if tab._sign_in != fingerprint:
            state._get_root_state().reset()
            tab._sign_in = fingerprint
