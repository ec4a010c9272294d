"""Who is asking, and whose data a tab holds."""

import hashlib
from uuid import UUID

import reflex as rx
from reflex.middleware import Middleware
from reflex_base.event import Event
from starlette.requests import cookie_parser

from ai_interviewer import routes
from ai_interviewer.services import accounts


async def current_user_id(state: rx.State) -> UUID:
    """The signed-in user, checked against cookie and database. Raises NotSignedIn."""
    return await accounts.user_of(token=_cookie(state, routes.COOKIE))


def typed_email(state: rx.State) -> str:
    """The address of a log-in that just failed, so that the form keeps it."""
    return _cookie(state, routes.TYPED_EMAIL_COOKIE)


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
        token = _cookie(state, routes.COOKIE)
        fingerprint = hashlib.sha256(token.encode()).hexdigest() if token else ""
        tab = await state.get_state(TabState)
        if tab._sign_in != fingerprint:
            state._get_root_state().reset()
            tab._sign_in = fingerprint
