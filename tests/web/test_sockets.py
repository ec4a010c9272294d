"""How much a page's websocket may send, and how many may be open."""

import pytest

from ai_interviewer.routes import COOKIE
from ai_interviewer.services.accounts import tokens
from ai_interviewer.web import sockets
from ai_interviewer.web.guard import Guard
from tests.factories import a_sign_in, a_user
from tests.web.conftest import ORIGIN
from tests.web.events import an_event

OURS = (b"origin", ORIGIN.encode())


class Page:
    """A page's websocket, up to the app behind the guard."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.said: list[dict] = []
        self.headers: dict[bytes, bytes] = {}

    async def send(self, *messages: dict) -> None:
        """Open the websocket, send these messages, and leave."""

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


def text_message(content: str) -> dict:
    return {"type": "websocket.receive", "text": content}


CLOSED = {code: {"type": "websocket.close", "code": code} for code in (1003, 1008, 1009)}


async def test_what_a_page_sends_arrives():
    page = Page()
    longest = an_event("x" * (sockets.MESSAGE_CHARACTERS - len(an_event())))

    await page.send(text_message("40/_event,"), text_message(longest), text_message("3"))

    assert page.heard == ["40/_event,", longest, "3"]


@pytest.mark.parametrize(
    ("message", "code"),
    [
        (text_message(an_event("x" * sockets.MESSAGE_CHARACTERS)), 1009),
        ({"type": "websocket.receive", "bytes": b"\x00"}, 1003),
        ({"type": "websocket.receive", "bytes": b"\x00", "text": None}, 1003),
        (text_message("42/_event," + "[" * 100_000), 1008),
        (text_message("2"), 1008),
    ],
    ids=["long", "binary", "binary without text", "deep", "not ours"],
)
async def test_what_no_page_sends_ends_the_connection(message, code):
    page = Page()

    await page.send(text_message("40/_event,"), message, text_message("3"))

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

    await page.send(*[text_message("3")] * (5 * sockets.MESSAGES_AT_ONCE))

    assert sockets.MESSAGES_AT_ONCE <= len(page.heard) < 2 * sockets.MESSAGES_AT_ONCE
    assert page.said[-1] == CLOSED[1008]


async def test_nobody_opens_pages_without_end(db):
    mine, yours = await a_sign_in(await a_user()), await a_sign_in(await a_user())
    guarded = sockets.Sockets(app=None)
    guarded._open.update({tokens.read(mine).user_id: sockets.SOCKETS_A_USER})

    def may_open(token: str) -> bool:
        return guarded.admit(Page.scope([(b"cookie", f"{COOKIE}={token}".encode())]))

    assert (may_open(mine), may_open(yours), may_open("")) == (False, True, True)
    guarded._open.update({None: sockets.SOCKETS_OF_STRANGERS})
    assert (may_open(yours), may_open(""), may_open("forged")) == (True, False, False)


async def test_strangers_at_one_address_leave_room_for_others(db):
    guarded = sockets.Sockets(app=None)
    mine = await a_sign_in(await a_user())

    def may_open(address: str, token: str = "") -> bool:
        scope = Page.scope([(b"cookie", f"{COOKIE}={token}".encode())])
        return guarded.admit({**scope, "client": (address, 5)})

    arrived = [may_open("203.0.113.9") for _ in range(2 * sockets.ARRIVALS_AT_ONCE)]

    assert arrived.index(False) >= sockets.ARRIVALS_AT_ONCE
    assert arrived.count(True) < 1.5 * sockets.ARRIVALS_AT_ONCE
    assert (may_open("203.0.113.9", mine), may_open("203.0.113.10")) == (True, True)
    assert all(may_open("127.0.0.1") for _ in range(2 * sockets.ARRIVALS_AT_ONCE))
    guarded._open.update({"203.0.113.10": sockets.SOCKETS_OF_AN_ADDRESS})
    assert not may_open("203.0.113.10")


async def test_a_class_of_sixty_opens_its_pages_at_one_address():
    guarded = sockets.Sockets(app=None)
    for _page in range(5):
        for _person in range(60):
            assert guarded.admit({**Page.scope([]), "client": ("203.0.113.9", 5)})
    guarded._open.update(dict.fromkeys([None, "203.0.113.9"], 2 * 60))

    assert guarded.admit({**Page.scope([]), "client": ("203.0.113.9", 5)})
    assert guarded.admit({**Page.scope([]), "client": ("198.51.100.9", 5)})


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
