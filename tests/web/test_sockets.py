"""What a page's websocket may send, and what the page's state learns of it."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.requests import cookie_parser

from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.routes import COOKIE, TYPED_EMAIL_COOKIE
from ai_interviewer.services import accounts
from ai_interviewer.services.accounts import tokens
from ai_interviewer.web import sockets
from ai_interviewer.web.frames import PLACE_CHARACTERS, is_deeper_than, is_ours
from ai_interviewer.web.guard import Guard
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
        return {"type": "websocket", "path": "/_event/", "headers": headers, "query_string": b""}


def text(content: str) -> dict:
    return {"type": "websocket.receive", "text": content}


CLOSED = {code: {"type": "websocket.close", "code": code} for code in (1003, 1008, 1009)}


# How much


def an_event(answer: str = "", **fields: object) -> str:
    event = {"name": "a.state.submit", "payload": {"answer": answer}, **fields}
    return f"42/_event,{json.dumps(['event', event], ensure_ascii=False)}"


async def test_what_a_page_sends_arrives():
    page = Page()
    longest = an_event("x" * (sockets.MESSAGE_CHARACTERS - len(an_event())))

    await page.sends(text("40/_event,"), text(longest), text("3"))

    assert page.heard == ["40/_event,", longest, "3"]


@pytest.mark.parametrize(
    ("message", "code"),
    [
        (text(an_event("x" * sockets.MESSAGE_CHARACTERS)), 1009),
        ({"type": "websocket.receive", "bytes": b"\x00"}, 1003),
        ({"type": "websocket.receive", "bytes": b"\x00", "text": None}, 1003),
        (text("42/_event," + "[" * 100_000), 1008),
        (text("2"), 1008),
    ],
    ids=["long", "binary", "binary without text", "deep", "not ours"],
)
async def test_what_no_page_sends_ends_the_connection(message, code):
    page = Page()

    await page.sends(text("40/_event,"), message, text("3"))

    assert page.heard == ["40/_event,"]
    assert page.said[1:] == [CLOSED[code]]


@pytest.mark.parametrize(
    ("said", "sent"), [("ї 𝕏", "ї 𝕏"), ("a\ud800b", "a?b"), ("\udc00\ud800", "??")]
)
async def test_half_a_character_does_not_end_the_connection(said, sent):
    sendings: list[dict] = []

    async def app(scope, receive, send):
        await send({"type": "websocket.send", "text": said})

    async def send(message):
        sendings.append(message)

    await sockets.Sockets(app)(Page.scope([]), None, send)

    assert sendings == [{"type": "websocket.send", "text": sent}]


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
        return guarded.admit(Page.scope([(b"cookie", f"{COOKIE}={token}".encode())]))

    assert (has_room(mine), has_room(yours), has_room("")) == (False, True, True)
    guarded._open.update({None: sockets.SOCKETS_OF_STRANGERS})
    assert (has_room(yours), has_room(""), has_room("forged")) == (True, False, False)


async def test_strangers_at_one_address_leave_room_for_others(db):
    guarded = sockets.Sockets(app=None)
    mine = await a_sign_in(await a_user())

    def has_room(address: str, token: str = "") -> bool:
        scope = Page.scope([(b"cookie", f"{COOKIE}={token}".encode())])
        return guarded.admit({**scope, "client": (address, 5)})

    arrived = [has_room("203.0.113.9") for _ in range(2 * sockets.ARRIVALS_AT_ONCE)]

    assert arrived.index(False) >= sockets.ARRIVALS_AT_ONCE
    assert arrived.count(True) < 1.5 * sockets.ARRIVALS_AT_ONCE
    assert (has_room("203.0.113.9", mine), has_room("203.0.113.10")) == (True, True)
    assert all(has_room("127.0.0.1") for _ in range(2 * sockets.ARRIVALS_AT_ONCE))
    guarded._open.update({"203.0.113.10": sockets.SOCKETS_OF_AN_ADDRESS})
    assert not has_room("203.0.113.10")


async def test_an_address_is_counted_while_its_page_is_open():
    counts: list[int] = []

    async def app(scope, receive, send):
        counts.append(guarded._open["203.0.113.9"])

    guarded = sockets.Sockets(app)
    await guarded({**Page.scope([]), "client": ("203.0.113.9", 5)}, None, None)

    assert counts == [1]
    assert not guarded._open


async def test_a_page_that_breaks_is_closed_and_makes_room_again(caplog):
    counts: list[int] = []
    said: list[dict] = []

    async def app(scope, receive, send):
        counts.append(guarded._open[None])
        raise RuntimeError

    async def send(message):
        said.append(message)

    guarded = sockets.Sockets(app)
    for _ in range(2):
        await guarded(Page.scope([]), None, send)

    assert counts == [1, 1]
    assert not guarded._open
    assert said == [{"type": "websocket.close", "code": 1011}] * 2
    assert "Unexpected error in a websocket" in caplog.text


# What


@pytest.mark.parametrize(
    "frame",
    [
        *("1", "3", "40/_event,", "40/_event,{}", "41/_event,"),
        '40/_event,{"schema":"abc"}',
        '40/_event,{"event":{"name":"a.hydrate","payload":{},"router_data":{"pathname":"/"}}}',
        an_event(),
        an_event(router_data={"pathname": "/jobs", "asPath": "/jobs?x=1", "query": {"x": "1"}}),
        an_event(traceparent="00-1", substate="x"),
        *(an_event(name=f"a.b_c.{name}") for name in ("x", "on_load_internal", "setvars", "X2")),
        '42/_event,["client_error",{"message":"x"}]',
    ],
)
def test_what_the_front_end_says_is_understood(frame):
    assert is_ours(frame)


@pytest.mark.parametrize(
    "frame",
    [
        *("", "0", "2", "4", "5", "6", "40", "42", "3probe", "2probe", " 3", "3\n", "４0/_event,"),
        *("40/_event", "40/,", "40/other,", "41", "40/_event,[]", '40/_event,"x"', "40/_event,{"),
        *('40/_event,{"event":{}}', '40/_event,{"event":null}', '40/_event,{"event":[]}'),
        '42["event",{"name":"a.x"}]',
        '42/other,["event",{"name":"a.x"}]',
        '42/_event,1["event",{"name":"a.x"}]',
        '43/_event,1["x"]',
        '45/_event,1-["event",{"_placeholder":true,"num":0}]',
        *(f"42/_event,{rest}" for rest in ("", "[]", "{}", "null", "5", "[", '["event"]', "[[]]")),
        *(f'42/_event,["{name}",{{"name":"x"}}]' for name in ("connect", "disconnect", "ping")),
        *(f'42/_event,["{name}",{{}}]' for name in ("__class__", "_trigger_event", "Event", "")),
        '42/_event,["event",{"name":"a.x"},{"name":"a.x"}]',
        '42/_event,["event","x"]',
        *(an_event(name=name) for name in (None, 5, ["x"], {}, "a." + "x" * 301, "", "x", "a.x.")),
        *(
            an_event(name=f"a.{name}")
            for name in ("_x", "__init__", "setvar", "x y", "ї", "x\n", "0")
        ),
        *(an_event(payload=payload) for payload in (None, [], "x", 5)),
        *(
            an_event(router_data=place)
            for place in (None, [], "x", {"pathname": {}}, {"query": "x"})
        ),
        an_event(router_data={"asPath": ["x"]}),
        an_event(router_data={"pathname": "/jobs", "more": "x"}),
        an_event(router_data={"pathname": "/jobs", "query": {"x": "x" * PLACE_CHARACTERS}}),
        f'42/_event,["event",{{"name":"a.x","payload":{{"a":{"1" * 5000}}}}}]',
    ],
)
def test_what_the_front_end_never_says_is_not(frame):
    assert not is_ours(frame)


@given(
    st.text(max_size=60), st.sampled_from(["", "40/_event,", "42/_event,", '42/_event,["event",'])
)
@settings(max_examples=200, deadline=None)
def test_any_frame_can_be_judged(rest, beginning):
    assert is_ours(beginning + rest) in (True, False)


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
        sockets.headers_for_state(
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

    plain = sockets.headers_for_state([(b"cookie", f"{COOKIE}={token}".encode())])
    prefixed = dict(sockets.headers_for_state([(b"cookie", f"__Host-{COOKIE}={token}".encode())]))

    assert plain == []
    assert cookie_parser(prefixed[b"cookie"].decode()).keys() == {COOKIE}


async def test_what_the_state_holds_names_the_user_and_opens_nothing(db):
    user = await a_user()
    kept = tokens.for_page(await a_sign_in(user))

    assert await accounts.signed_in_user_of_page(token=kept) == user
    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=kept)
    assert tokens.for_page(kept) == ""


async def test_the_cookie_itself_is_no_page_s_token(db):
    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user_of_page(token=await a_sign_in(await a_user()))


async def test_a_page_that_outlives_its_sign_in_is_nobody_s(db):
    token = await a_sign_in(await a_user())
    kept = tokens.for_page(token)

    await accounts.log_out(token=token)

    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user_of_page(token=kept)


@pytest.mark.parametrize(
    "cookie", ["", COOKIE, f"{COOKIE}=", f"{COOKIE}=forged", f"{COOKIE}=a.b.c; {COOKIE}=d", "ї=ї"]
)
def test_a_stranger_s_cookie_leaves_nothing(cookie):
    assert sockets.headers_for_state([(b"cookie", cookie.encode())]) == []


@given(st.lists(st.tuples(st.binary(max_size=20), st.binary(max_size=60)), max_size=6))
@settings(max_examples=100, deadline=None)
def test_any_headers_can_be_read(headers):
    sockets.headers_for_state([*headers, *((b"cookie", value) for _, value in headers)])
