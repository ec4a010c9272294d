"""What the running app answers, from the outside: headers on everything, and what is shut."""

import asyncio

import httpx
import pytest
from websockets.exceptions import InvalidStatus

from tests.running.app import RunningApp
from tests.running.sockets import HYDRATE, Socket, register

EVERYWHERE = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
LOCKED = "default-src 'none'; frame-ancestors 'none'"


@pytest.fixture
async def browser(app: RunningApp):
    async with httpx.AsyncClient(base_url=app.url, headers={"origin": app.url}) as client:
        yield client


def asset(page: str) -> str:
    return "/assets/" + page.split('"/assets/')[1].split('"', maxsplit=1)[0]


async def test_every_response_of_the_running_app_is_dressed(app, browser):
    script = asset((await browser.get("/")).text)
    pages = ("/", "/login", "/jobs", "/jobs/unknown", "/interview/unknown", "/settings", "/scores")
    others = [
        *[("GET", path, 200, "no-cache") for path in (*pages, "/favicon.svg", "/robots.txt")],
        ("GET", script, 200, "public, max-age=31536000, immutable"),
        *[("GET", path, 404, "no-store") for path in ("/no/such/page", "/assets/no.js", "/%00")],
        *[
            ("GET", path, 404, "no-store")
            for path in ("/..%2f..%2fetc/passwd", "/%ff", "/a%0d%0ab")
        ],
        *[("GET", f"/{own}", 404, "no-store") for own in ("ping", "_health", "_all_routes")],
        *[("GET", f"/{own}", 404, "no-store") for own in ("_upload/x", "auth-codespace", "_event")],
        ("GET", "/_event/?EIO=4&transport=polling", 404, "no-store"),
        ("POST", "/_event/?EIO=4&transport=polling", 404, "no-store"),
        ("POST", "/_upload", 404, "no-store"),
        ("GET", "/health", 200, "no-store"),
        ("GET", "/auth/login", 404, "no-store"),
        ("POST", "/auth/logout", 303, "no-store"),
        ("POST", "/resume/upload", 303, "no-store"),
        ("POST", "/", 405, "no-store"),
        *[(m, "/", 405, "no-store") for m in ("OPTIONS", "TRACE", "PUT", "DELETE", "PROPFIND")],
    ]
    for method, path, status, caching in others:
        answer = await browser.request(method, path)
        asked = f"{method} {path}"
        assert answer.status_code == status, asked
        assert EVERYWHERE.items() <= dict(answer.headers).items(), asked
        assert answer.headers["cache-control"] == caching, asked
        assert not [name for name in answer.headers if name.startswith("access-control-")], asked
        policy = answer.headers["content-security-policy"]
        is_page = answer.headers.get("content-type", "").startswith("text/html")
        assert is_page == ("'sha256-" in policy), asked
        assert is_page or policy == LOCKED, asked
        assert answer.headers.get("server") in (None, "granian"), asked


async def test_an_unchanged_page_keeps_the_policy_it_came_with(browser):
    etag = (await browser.get("/login")).headers["etag"]

    unchanged = await browser.get("/login", headers={"if-none-match": etag})

    assert unchanged.status_code == 304
    assert "content-security-policy" not in unchanged.headers


@pytest.mark.parametrize(
    "origin",
    [
        None,
        "null",
        "https://evil.example",
        "http://localhost:{port}.evil.example",
        "http://evil.localhost:{port}",
        "https://localhost:{port}",
        "http://localhost:1",
        "http://localhost",
        "ws://localhost:{port}",
        "*",
    ],
)
async def test_no_other_origin_opens_a_websocket_or_posts(app, origin):
    said = "" if origin is None else f"Origin: {origin.format(port=app.port)}\r\n"
    upgrade = (
        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    )

    for request in (
        f"GET /_event/?EIO=4&transport=websocket&token=x HTTP/1.1\r\n{upgrade}",
        "POST /auth/logout HTTP/1.1\r\nContent-Length: 0\r\n",
    ):
        answer = await raw_answer(app, f"{request}Host: localhost\r\n{said}\r\n")
        assert answer.startswith("http/1.1 403 "), answer
        for name, value in EVERYWHERE.items():
            assert f"{name}: {value.lower()}\r\n" in answer
        assert f"content-security-policy: {LOCKED}" in answer


async def raw_answer(app: RunningApp, request: str) -> str:
    """The beginning of the answer, in small letters."""
    reader, writer = await asyncio.open_connection("127.0.0.1", app.port)
    writer.write(request.encode())
    try:
        async with asyncio.timeout(10):
            return (await reader.readuntil(b"\r\n\r\n")).decode().lower()
    finally:
        writer.close()


@pytest.mark.parametrize("origin", ["https://evil.example", "http://localhost:3000"])
async def test_the_api_tells_a_browser_nothing_about_other_origins(app, origin):
    async with httpx.AsyncClient(base_url=f"{app.url}/api/v1", headers={"origin": origin}) as other:
        asked = {"access-control-request-method": "GET"}
        for answer in (await other.get("/version"), await other.options("/version", headers=asked)):
            told = [name for name in answer.headers if name.startswith("access-control-")]
            assert told == []


async def test_a_websocket_exists_at_one_path_only(app):
    for path in ("/", "/login", "/_upload", "/_event/x"):
        answer = await raw_answer(
            app,
            f"GET {path} HTTP/1.1\r\nHost: localhost\r\nOrigin: {app.url}\r\nUpgrade: websocket\r\n"
            "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
        )
        assert answer.startswith("http/1.1 404 "), path


async def test_a_body_that_declares_too_much_is_refused_dressed(app):
    answer = await raw_answer(
        app,
        f"POST /auth/login HTTP/1.1\r\nHost: localhost\r\nOrigin: {app.url}\r\n"
        "Content-Length: 99999999\r\n\r\n",
    )

    assert answer.startswith("http/1.1 413 ")
    assert "x-content-type-options: nosniff" in answer


async def test_the_log_holds_no_secret_and_no_text_whatever_is_sent(app):
    """Reflex logs the whole event when it does not know its name, and values in tracebacks."""
    password, key, story = "hunter2-hunter2-hunter2", "sk-canary-0123456789", "my canary life story"
    cookie = await register(app, password)
    form = {"resume": story, "key": key, "password": password}
    before = len(app.log)

    page = await Socket.open(app, cookie=cookie, token=f"tab-{story}".replace(" ", "-"))
    await page.call("no.such.handler", form)
    await page.call("no.such.my_canary_life_story", form)
    await page.call(HYDRATE, form)
    await page.call(HYDRATE, {}, router_data={"pathname": f"/{story}", "asPath": f"//[{story}"})
    await page.say(f'42/_event,["client_error",{{"message":"{story}","error_type":"{story}"}}]')
    await page.call(HYDRATE)
    await page.wait_for("is_hydrated")
    await page.close()
    broken = await Socket.open(app, cookie=cookie)
    await broken.say(f'42/_event,["event",{{"{story}')
    assert await broken.wait_for_close() == 1008

    lines = app.log[before:]
    assert "event_processor" in lines
    for value in (password, key, "canary", cookie, cookie.rpartition(".")[2]):
        assert value not in lines


async def test_a_look_alike_of_our_own_page_is_refused(app):
    with pytest.raises(InvalidStatus):
        await Socket.open(app, origin=f"{app.url}.evil.example")
