"""The websocket of an open page: what the page's state learns of it, and how much may come."""

import logging
import time
from collections import Counter
from collections.abc import Iterable
from ipaddress import ip_network
from uuid import UUID

from starlette.requests import HTTPConnection, cookie_parser
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ai_interviewer import routes
from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.services.accounts import tokens
from ai_interviewer.web import cookies, frames
from ai_interviewer.web.addresses import client_address

PATHS = ("/_event", "/_event/")
MESSAGE_CHARACTERS = 500_000
"""Several times the longest text that any form takes."""
MESSAGES_AT_ONCE, MESSAGES_A_SECOND = 300, 30
SOCKETS_A_USER, SOCKETS_OF_STRANGERS, SOCKETS_OF_AN_ADDRESS = 50, 400, 100
"""Open pages of one account, of all who are not signed in, and of those at one address, in this
process."""
ARRIVALS_AT_ONCE, ARRIVALS_A_SECOND = 200, 0.5
"""Pages that strangers at one address open: what each leaves behind is kept for an hour."""
LONGEST_QUERY = 500
_MOST_ADDRESSES = 10_000

logger = logging.getLogger(__name__)

Headers = Iterable[tuple[bytes, bytes]]
_KEPT = frozenset({b"host", b"origin", b"upgrade", b"connection", b"sec-websocket-protocol"})
_THIS_MACHINE = frozenset({"127.0.0.1", str(ip_network("::1/64", strict=False))})
_NOT_TEXT, _AGAINST_THE_RULES, _TOO_LARGE, _OUR_ERROR = 1003, 1008, 1009, 1011
_CLOSE = "websocket.close"


class Sockets:
    """Lets websockets speak to the app, within bounds."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._open: Counter[UUID | str | None] = Counter()
        self._arrivals: dict[str, _Bucket] = {}

    def has_room(self, scope: Scope) -> bool:
        """Whether whoever this is may open one more page. It counts as opened."""
        owner = _owner(scope["headers"])
        if owner:
            return self._open[owner] < SOCKETS_A_USER
        address = _strangers_address(scope)
        return self._open[None] < SOCKETS_OF_STRANGERS and (
            not address
            or (self._open[address] < SOCKETS_OF_AN_ADDRESS and self._may_arrive(address))
        )

    def _may_arrive(self, address: str) -> bool:
        if len(self._arrivals) >= _MOST_ADDRESSES:
            self._arrivals.clear()
        bucket = self._arrivals.setdefault(address, _Bucket(ARRIVALS_AT_ONCE, ARRIVALS_A_SECOND))
        return bucket.takes_one()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        owner = _owner(scope["headers"])
        counted: list[UUID | str | None] = [owner]
        if owner is None and (address := _strangers_address(scope)):
            counted.append(address)
        line = _Line(receive, send)
        self._open.update(counted)
        try:
            inner = {**scope, "headers": kept_headers(scope["headers"])}
            await self._app(inner, line.receive, line.send)
        except Exception:
            logger.exception("Unexpected error in a websocket")
            await line.send({"type": _CLOSE, "code": _OUR_ERROR})
        finally:
            self._open.subtract(counted)
            for who in counted:
                if self._open[who] <= 0:
                    del self._open[who]


def kept_headers(headers: Headers) -> list[tuple[bytes, bytes]]:
    """The headers that a page's state may remember.

    Reflex keeps them with the state, in Redis too. Of the cookies only ours stay, and in place of
    the log-in cookie a token that opens nothing.
    """
    came = _cookies(headers)
    ours = {
        routes.COOKIE: tokens.for_page(came.get(cookies.name(routes.COOKIE), "")),
        routes.TYPED_EMAIL_COOKIE: came.get(cookies.name(routes.TYPED_EMAIL_COOKIE), ""),
    }
    cookie = "; ".join(f"{name}={value}" for name, value in ours.items() if value)
    kept = [(name, value) for name, value in headers if name.lower() in _KEPT]
    return [*kept, (b"cookie", cookie.encode("latin-1"))] if cookie else kept


def _strangers_address(scope: Scope) -> str:
    """The address to count strangers by; empty for this machine itself, which is not counted."""
    address = client_address(HTTPConnection(scope))
    return "" if address in _THIS_MACHINE else address


def _owner(headers: Headers) -> UUID | None:
    try:
        return tokens.read(_cookies(headers).get(cookies.name(routes.COOKIE), "")).user_id
    except NotSignedIn:
        return None


def _cookies(headers: Headers) -> dict[str, str]:
    # As browsers read it: the standard library's own parser gives up at the first cookie it finds
    # odd, and on localhost every program of the machine leaves its cookies.
    return cookie_parser(
        "; ".join(v.decode("latin-1") for name, v in headers if name.lower() == b"cookie")
    )


class _Bucket:
    """So many at once, and as time goes by some more."""

    def __init__(self, most: int, a_second: float) -> None:
        self._most, self._a_second = float(most), a_second
        self._left, self._counted_at = self._most, time.monotonic()

    def takes_one(self) -> bool:
        now = time.monotonic()
        refilled = self._left + (now - self._counted_at) * self._a_second
        self._left, self._counted_at = min(self._most, refilled), now
        if self._left < 1:
            return False
        self._left -= 1
        return True


class _Line:
    """One websocket, hung up on as soon as something comes that no page of ours sends."""

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive, self._send = receive, send
        self._messages = _Bucket(MESSAGES_AT_ONCE, MESSAGES_A_SECOND)
        self._is_closed = False

    async def receive(self) -> Message:
        message = await self._receive()
        if message["type"] != "websocket.receive":
            return message
        offence = self._offence(message)
        if offence is None:
            return message
        await self.send({"type": _CLOSE, "code": offence})
        return {"type": "websocket.disconnect", "code": offence}

    async def send(self, message: Message) -> None:
        """Pass on what the app says; after the end it speaks to nobody."""
        if self._is_closed:
            return
        self._is_closed = message["type"] == _CLOSE
        await self._send(_sendable(message))

    def _offence(self, message: Message) -> int | None:
        """The code to close with; None when all is well."""
        text = message.get("text")
        if text is None:
            return _NOT_TEXT
        if len(text) > MESSAGE_CHARACTERS:
            return _TOO_LARGE
        if not self._messages.takes_one() or not frames.is_ours(text):
            return _AGAINST_THE_RULES
        return None


def _sendable(message: Message) -> Message:
    """Without halves of a surrogate pair, which JSON lets in and no websocket lets out.

    The server would end the connection over one, and again whenever the page comes back.
    """
    text = message.get("text")
    if text is None:
        return message
    try:
        text.encode()
    except UnicodeEncodeError:
        return {**message, "text": text.encode(errors="replace").decode()}
    return message
