"""Who may change something or open the websocket: our own pages."""

from pathlib import Path

import httpx
import pytest
from starlette.responses import PlainTextResponse

from ai_interviewer.web.guard import Guard
from tests.web.conftest import ORIGIN
from tests.web.guards import SECURITY_HEADERS, a_guard


@pytest.mark.parametrize("site", ["https://evil.example", "null", "", None])
async def test_a_change_must_come_from_our_own_pages(browser, site):
    del browser.headers["origin"]
    headers = {} if site is None else {"origin": site}

    response = await browser.post("/auth/logout", headers=headers)

    assert response.status_code == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none", "", "same-origin, same-site"])
async def test_what_the_browser_says_of_the_site_counts_too(db, browser, site):
    refused = await browser.post("/auth/logout", headers={"sec-fetch-site": site})
    let_in = await browser.post("/auth/logout", headers={"sec-fetch-site": "same-origin"})

    assert (refused.status_code, let_in.status_code) == (403, 303)


async def test_two_origins_are_one_too_many(browser):
    request = browser.build_request("POST", "/auth/logout")
    twice = [(b"origin", ORIGIN.encode()), (b"origin", b"https://evil.example")]
    request.headers = httpx.Headers([*twice, (b"content-length", b"0")])

    assert (await browser.send(request)).status_code == 403


@pytest.mark.parametrize(
    "method", ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "MADE-UP", "post"]
)
async def test_methods_that_nothing_here_needs_are_refused(browser, method):
    # httpx would spell the method in capitals.
    request = browser.build_request("POST", "/auth/logout")
    request.method = method

    response = await browser.send(request)

    assert response.status_code == 405
    assert response.headers["allow"] == "GET, HEAD, POST"


@pytest.mark.parametrize(
    "path",
    [
        *("/_event", "/_event/", "/_event/?EIO=4&transport=polling", "//_event/", "/_upload"),
        *("/_upload/resume.txt", "/_health", "/_all_routes", "/auth-codespace", "/ping"),
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_reflex_s_own_endpoints_are_shut(method, path):
    """Long polling above all: a GET names no origin, and would open a session."""
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(a_guard(client=Path())), headers={"origin": ORIGIN}
    ) as client:
        assert (await client.request(method, f"{ORIGIN}{path}")).status_code == 404


LOOK_ALIKES = [
    *("http://localhost:3000.evil.example", "http://localhost", "https://localhost:3000"),
    *("http://LOCALHOST:3000", "http://localhost:3000/", "http://localhost:3000, null"),
    *("http://localhost:30000", "http://a.localhost:3000", "ws://localhost:3000", "*"),
    *("http://localhost:3000@evil.example", "http://evil.example#http://localhost:3000"),
]
OURS = [(b"origin", ORIGIN.encode())]


@pytest.mark.parametrize("site", LOOK_ALIKES)
async def test_a_look_alike_is_another_site(browser, site):
    response = await browser.post("/auth/logout", headers={"origin": site})

    assert response.status_code == 403


@pytest.mark.parametrize("site", ["http://localhost:3000", "http://127.0.0.1:3000"])
async def test_our_own_pages_may_post(db, browser, site):
    response = await browser.post("/auth/logout", headers={"origin": site})

    assert response.status_code == 303


async def test_reading_needs_no_origin(browser):
    del browser.headers["origin"]

    assert (await browser.get("/")).status_code == 200


async def open_websocket(
    guard: Guard, headers: list[tuple[bytes, bytes]], path: str = "/_event/", **scope: object
) -> list[dict]:
    """Open the websocket; what the server says."""
    said: list[dict] = []
    incoming = iter([{"type": "websocket.connect"}, {"type": "websocket.disconnect"}])

    async def receive() -> dict[str, str]:
        return next(incoming)

    async def send(message: dict[str, str]) -> None:
        said.append(message)

    await guard({"type": "websocket", "path": path, "headers": headers, **scope}, receive, send)
    return said


async def test_no_tab_has_an_endless_name():
    said = await open_websocket(a_guard(), OURS, query_string=b"token=" + b"x" * 500)

    assert said == [{"type": "websocket.close", "code": 1008}]


async def test_our_own_pages_may_open_the_websocket():
    assert await open_websocket(a_guard(), OURS) == [{"type": "websocket.accept"}]


@pytest.mark.parametrize(
    "headers",
    [
        [],
        [(b"origin", b"https://evil.example")],
        [(b"origin", b"null")],
        [(b"origin", b"https://evil.example"), (b"origin", ORIGIN.encode())],
        [(b"origin", ORIGIN.encode()), (b"origin", b"https://evil.example")],
        [(b"origin", ORIGIN.encode()), (b"sec-fetch-site", b"cross-site")],
        [(b"referer", ORIGIN.encode())],
        *([(b"origin", site.encode())] for site in LOOK_ALIKES),
    ],
)
async def test_other_sites_cannot_open_the_websocket(headers):
    assert await open_websocket(a_guard(), headers) == [{"type": "websocket.close", "code": 1008}]


async def test_a_refused_websocket_gets_an_answer_with_the_security_headers():
    extensions = {"websocket.http.response": {}}

    started, _ = await open_websocket(a_guard(), [], extensions=extensions)

    assert (started["type"], started["status"]) == ("websocket.http.response.start", 403)
    headers = {name.decode(): value.decode() for name, value in started["headers"]}
    assert SECURITY_HEADERS.items() <= headers.items()


@pytest.mark.parametrize("path", ["/", "/login", "/_event/x", "/_eventually", "/auth/login"])
async def test_only_the_pages_websocket_exists(path):
    assert await open_websocket(a_guard(), OURS, path) == [
        {"type": "websocket.close", "code": 1008}
    ]


async def test_no_other_origin_is_told_anything():
    async def generous(scope, receive, send):
        response = PlainTextResponse("x", headers={"Access-Control-Allow-Origin": "*"})
        response.raw_headers.append((b"Access-Control-Allow-Credentials", b"true"))
        await response(scope, receive, send)

    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(a_guard(generous, client=Path())), base_url=ORIGIN
    ) as client:
        headers = (await client.get("/")).headers

    assert not [name for name in headers if name.startswith("access-control-")]
