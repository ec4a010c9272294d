"""The websocket of an open page: which headers its state gets, and how much it may send."""

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
SOCKETS_A_USER, SOCKETS_OF_STRANGERS, SOCKETS_OF_AN_ADDRESS = 50, 800, 200
"""Open pages in this process: of one account, of all strangers, and of strangers at one address.
A stranger is anybody who isn't signed in."""
ARRIVALS_AT_ONCE, ARRIVALS_A_SECOND = 600, 0.5
"""Pages opened by strangers at one address: ten each for a class of sixty that registers together.
The state of each is kept for an hour, so in the long run there are fewer."""
LONGEST_QUERY = 500
_MOST_ADDRESSES = 10_000

logger = logging.getLogger(__name__)

Headers = Iterable[tuple[bytes, bytes]]
_KEPT_HEADERS = frozenset(
    {b"host", b"origin", b"upgrade", b"connection", b"sec-websocket-protocol"}
)
_THIS_MACHINE = frozenset({"127.0.0.1", str(ip_network("::1/64", strict=False))})
_NOT_TEXT, _AGAINST_THE_RULES, _TOO_LARGE, _OUR_ERROR = 1003, 1008, 1009, 1011
_CLOSE = "websocket.close"


class Sockets:
    """Passes websockets on to the app, within limits."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._open: Counter[UUID | str | None] = Counter()
        self._arrivals: dict[str, _Bucket] = {}

    def admit(self, scope: Scope) -> bool:
        """Whether this client may open one more page. A stranger's page counts as an arrival."""
        owner = _owner(scope["headers"])
        if owner:
            return self._open[owner] < SOCKETS_A_USER
        address = _strangers_address(scope)
        return self._open[None] < SOCKETS_OF_STRANGERS and (
            not address
            or (self._open[address] < SOCKETS_OF_AN_ADDRESS and self._count_arrival(address))
        )

    def _count_arrival(self, address: str) -> bool:
        """Count a page that a stranger opens; False when there were too many."""
        if len(self._arrivals) >= _MOST_ADDRESSES:
            self._arrivals.clear()
        bucket = self._arrivals.setdefault(address, _Bucket(ARRIVALS_AT_ONCE, ARRIVALS_A_SECOND))
        return bucket.take_one()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        owner = _owner(scope["headers"])
        counters: list[UUID | str | None] = [owner]
        if owner is None and (address := _strangers_address(scope)):
            counters.append(address)
        socket = _Socket(receive, send)
        self._open.update(counters)
        try:
            inner = {
                **scope,
                "headers": headers_for_state(scope["headers"]),
                # Behind a proxy this is the reader's address, by which limits count.
                "client": (client_address(HTTPConnection(scope)), 0),
            }
            await self._app(inner, socket.receive, socket.send)
        except Exception:
            logger.exception("Unexpected error in a websocket")
            await socket.send({"type": _CLOSE, "code": _OUR_ERROR})
        finally:
            self._open.subtract(counters)
            for counter in counters:
                if self._open[counter] <= 0:
                    del self._open[counter]


def headers_for_state(headers: Headers) -> list[tuple[bytes, bytes]]:
    """The headers that a page's state may remember.

    Reflex stores them with the state, in Redis too. Of the cookies only ours are kept, and the
    log-in cookie is replaced by a token that opens nothing.
    """
    request_cookies = _cookies(headers)
    state_cookies = {
        routes.COOKIE: tokens.for_page(request_cookies.get(cookies.name(routes.COOKIE), "")),
        routes.TYPED_EMAIL_COOKIE: request_cookies.get(cookies.name(routes.TYPED_EMAIL_COOKIE), ""),
    }
    cookie = "; ".join(f"{name}={value}" for name, value in state_cookies.items() if value)
    state_headers = [(name, value) for name, value in headers if name.lower() in _KEPT_HEADERS]
    if cookie:
        state_headers.append((b"cookie", cookie.encode("latin-1")))
    return state_headers


def _strangers_address(scope: Scope) -> str:
    """The address to count strangers by; empty for this machine, which is not counted."""
    address = client_address(HTTPConnection(scope))
    return "" if address in _THIS_MACHINE else address


def _owner(headers: Headers) -> UUID | None:
    try:
        return tokens.read(_cookies(headers).get(cookies.name(routes.COOKIE), "")).user_id
    except NotSignedIn:
        return None


def _cookies(headers: Headers) -> dict[str, str]:
    # Starlette reads cookies as browsers do. The standard library gives up at the first odd cookie,
    # and on localhost every program of the machine leaves cookies.
    return cookie_parser(
        "; ".join(v.decode("latin-1") for name, v in headers if name.lower() == b"cookie")
    )


class _Bucket:
    """A token bucket: a limit of so many at once, which refills with time."""

    def __init__(self, most: int, a_second: float) -> None:
        self._most, self._a_second = float(most), a_second
        self._left, self._counted_at = self._most, time.monotonic()

    def take_one(self) -> bool:
        now = time.monotonic()
        refilled = self._left + (now - self._counted_at) * self._a_second
        self._left, self._counted_at = min(self._most, refilled), now
        if self._left < 1:
            return False
        self._left -= 1
        return True


class _Socket:
    """One websocket. It is closed at the first message that no page of ours would send."""

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive, self._send = receive, send
        self._messages = _Bucket(MESSAGES_AT_ONCE, MESSAGES_A_SECOND)
        self._is_closed = False

    async def receive(self) -> Message:
        message = await self._receive()
        if message["type"] != "websocket.receive":
            return message
        close_code = self._close_code(message)
        if close_code is None:
            return message
        await self.send({"type": _CLOSE, "code": close_code})
        return {"type": "websocket.disconnect", "code": close_code}

    async def send(self, message: Message) -> None:
        """Send what the app sends, until the websocket is closed."""
        if self._is_closed:
            return
        self._is_closed = message["type"] == _CLOSE
        await self._send(_sendable(message))

    def _close_code(self, message: Message) -> int | None:
        """The code to close with; None when the message is fine."""
        text = message.get("text")
        if text is None:
            return _NOT_TEXT
        if len(text) > MESSAGE_CHARACTERS:
            return _TOO_LARGE
        if not self._messages.take_one() or not frames.is_ours(text):
            return _AGAINST_THE_RULES
        return None


def _sendable(message: Message) -> Message:
    """The message without lone surrogates, which JSON allows and a websocket cannot send.

    The server would end the connection over one, and again whenever the page reconnects.
    """
    text = message.get("text")
    if text is None:
        return message
    try:
        text.encode()
    except UnicodeEncodeError:
        return {**message, "text": text.encode(errors="replace").decode()}
    return message
