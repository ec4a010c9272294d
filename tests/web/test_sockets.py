"""What a page's websocket may send, and what the page's state learns of it."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.requests import cookie_parser

from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.routes import COOKIE, TYPED_EMAIL_COOKIE
from ai_interviewer.services import accounts, tokens
from ai_interviewer.web import sockets
from ai_interviewer.web.guard import Guard
from ai_interviewer.web.nesting import is_deeper_than
from tests.factories import a_sign_in, a_user
from tests.web.conftest import ORIGIN

OURS = (b"origin", ORIGIN.encode())


class Page:
    """A page's websocket, up to the app behind the guard."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.said: list[dict] = []
        self.headers: dict[bytes, bytes] = {}

    async def sends(self, *messages: dict) -> None:
        """Open, send these, and go."""

        async def app(scope, receive, send):
            self.headers = dict(scope["headers"])
            await send({"type": "websocket.accept"})
            while (message := await receive())["type"] != "websocket.disconnect":
                self.heard += [message["text"]] if "text" in message else []
            await send({"type": "websocket.send", "text": "after the end"})

        incoming = iter(
            [{"type": "websocket.connect"}, *messages, {"type": "websocket.disconnect"}]
        )

        async def receive():
            return next(incoming)

        async def send(message):
            self.said.append(message)

        guard = Guard(app, origins=[ORIGIN], client=None, is_https=False)
        await guard(self.scope([OURS]), receive, send)

    @staticmethod
    def scope(headers: list[tuple[bytes, bytes]]) -> dict:
        return {"type": "websocket", "path": "/_event/", "headers": headers}


def text(content: str) -> dict:
    return {"type": "websocket.receive", "text": content}


CLOSED = {code: {"type": "websocket.close", "code": code} for code in (1003, 1008, 1009)}


# How much


async def test_what_a_page_sends_arrives():
    page = Page()
    longest = "x" * sockets.MESSAGE_CHARACTERS

    await page.sends(text("40"), text(longest), text("x" * 10))

    assert page.heard == ["40", longest, "x" * 10]


@pytest.mark.parametrize(
    ("message", "code"),
    [
        (text("x" * (sockets.MESSAGE_CHARACTERS + 1)), 1009),
        ({"type": "websocket.receive", "bytes": b"\x00"}, 1003),
        ({"type": "websocket.receive", "bytes": b"\x00", "text": None}, 1003),
        (text("42" + "[" * 100_000), 1008),
        (text("42" + '{"a":' * 33 + "1" + "}" * 33), 1008),
    ],
    ids=["long", "binary", "binary without text", "deep lists", "deep objects"],
)
async def test_what_no_page_sends_ends_the_connection(message, code):
    page = Page()

    await page.sends(text("40"), message, text("too late"))

    assert page.heard == ["40"]
    assert page.said[1:] == [CLOSED[code]]


async def test_a_flood_ends_the_connection():
    page = Page()

    await page.sends(*[text("3")] * (5 * sockets.MESSAGES_AT_ONCE))

    assert sockets.MESSAGES_AT_ONCE <= len(page.heard) < 2 * sockets.MESSAGES_AT_ONCE
    assert page.said[-1] == CLOSED[1008]


async def test_nobody_opens_pages_without_end(db):
    mine, yours = await a_sign_in(await a_user()), await a_sign_in(await a_user())
    guarded = sockets.Sockets(app=None)
    guarded._open.update({tokens.read(mine).user_id: sockets.SOCKETS_A_USER})

    def has_room(token: str) -> bool:
        return guarded.has_room(Page.scope([(b"cookie", f"{COOKIE}={token}".encode())]))

    assert (has_room(mine), has_room(yours), has_room("")) == (False, True, True)
    guarded._open.update({None: sockets.SOCKETS_OF_STRANGERS})
    assert (has_room(yours), has_room(""), has_room("forged")) == (True, False, False)


async def test_a_closed_page_makes_room_again():
    counts: list[int] = []

    async def app(scope, receive, send):
        counts.append(guarded._open[None])
        raise ConnectionResetError

    guarded = sockets.Sockets(app)
    for _ in range(2):
        with pytest.raises(ConnectionResetError):
            await guarded(Page.scope([]), None, None)

    assert counts == [1, 1]
    assert not guarded._open


# How deep

nested = st.recursive(
    st.none() | st.text('[]{}"\\a'),
    lambda inside: (
        st.lists(inside, max_size=3) | st.dictionaries(st.text('"[\\'), inside, max_size=3)
    ),
    max_leaves=20,
)


def depth(value: object) -> int:
    match value:
        case list():
            return 1 + max(map(depth, value), default=0)
        case dict():
            return 1 + max(map(depth, value.values()), default=0)
        case _:
            return 0


@given(nested, st.integers(0, 5))
@settings(max_examples=150, deadline=None)
def test_the_depth_is_that_of_the_parsed_text(value, most):
    assert is_deeper_than(most, json.dumps(value, ensure_ascii=False)) == (depth(value) > most)


@pytest.mark.parametrize("text", ['"' * 400_000, '"' + '\\"' * 200_000, "\\" * 400_000, "]" * 40])
def test_no_text_makes_the_count_slow(text):
    """Minutes if the search started over at every quote."""
    assert is_deeper_than(32, "[" * 33 + text)
    assert not is_deeper_than(33, "[" * 33 + text)


# What the state learns


async def test_the_state_never_holds_the_log_in_cookie(db):
    token = await a_sign_in(await a_user())
    cookies = f"other=program; {COOKIE}={token}; {TYPED_EMAIL_COOKIE}=maya@example.org"

    headers = dict(
        sockets.kept_headers(
            [
                (b"cookie", cookies.encode()),
                (b"authorization", b"Basic c2VjcmV0"),
                (b"x-forwarded-for", b"192.0.2.7"),
                (b"user-agent", b"A browser"),
                (b"host", b"localhost:3000"),
            ]
        )
    )

    assert headers.keys() == {b"cookie", b"host"}
    assert token.encode() not in headers[b"cookie"]
    assert cookie_parser(headers[b"cookie"].decode()).keys() == {COOKIE, TYPED_EMAIL_COOKIE}


async def test_on_https_only_cookies_bound_to_this_host_reach_the_state(db, environment):
    token = await a_sign_in(await a_user())
    environment(APP_URL="https://rehearse.example.org")

    plain = sockets.kept_headers([(b"cookie", f"{COOKIE}={token}".encode())])
    prefixed = dict(sockets.kept_headers([(b"cookie", f"__Host-{COOKIE}={token}".encode())]))

    assert plain == []
    assert cookie_parser(prefixed[b"cookie"].decode()).keys() == {COOKIE}


async def test_what_the_state_holds_names_the_user_and_opens_nothing(db):
    user = await a_user()
    kept = tokens.for_page(await a_sign_in(user))

    assert await accounts.user_of_page(token=kept) == user
    with pytest.raises(NotSignedIn):
        await accounts.user_of(token=kept)
    assert tokens.for_page(kept) == ""


async def test_the_cookie_itself_is_no_page_s_token(db):
    with pytest.raises(NotSignedIn):
        await accounts.user_of_page(token=await a_sign_in(await a_user()))


async def test_a_page_that_outlives_its_sign_in_is_nobody_s(db):
    token = await a_sign_in(await a_user())
    kept = tokens.for_page(token)

    await accounts.log_out(token=token)

    with pytest.raises(NotSignedIn):
        await accounts.user_of_page(token=kept)


@pytest.mark.parametrize(
    "cookie", ["", COOKIE, f"{COOKIE}=", f"{COOKIE}=forged", f"{COOKIE}=a.b.c; {COOKIE}=d", "ї=ї"]
)
def test_a_stranger_s_cookie_leaves_nothing(cookie):
    assert sockets.kept_headers([(b"cookie", cookie.encode())]) == []


@given(st.lists(st.tuples(st.binary(max_size=20), st.binary(max_size=60)), max_size=6))
@settings(max_examples=100, deadline=None)
def test_any_headers_can_be_read(headers):
    sockets.kept_headers([*headers, *((b"cookie", value) for _, value in headers)])
