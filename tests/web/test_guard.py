"""The outermost layer: headers on every answer, errors, prerendered paths."""

from pathlib import Path

import httpx
import pytest

from ai_interviewer.web.bodies import BODY_BYTES
from ai_interviewer.web.guard import Guard
from ai_interviewer.web.policy import prerendered_paths
from tests.web.conftest import ORIGIN
from tests.web.guards import SECURITY_HEADERS, a_guard


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", 200),
        ("GET", "/health", 200),
        ("GET", "/assets/app.js", 200),
        ("GET", "/nothing", 404),
        ("GET", "/assets/nothing.js", 404),
        ("POST", "/auth/logout", 303),
        ("GET", "/auth/login", 404),
        ("HEAD", "/", 200),
        ("OPTIONS", "/", 405),
        ("TRACE", "/auth/login", 405),
        ("POST", "/", 405),
        ("GET", "/_upload/x", 404),
        ("GET", "/_event/?EIO=4&transport=polling", 404),
        ("GET", "/%00", 404),
    ],
)
async def test_every_response_carries_the_security_headers(db, browser, method, path, status):
    response = await browser.request(method, path)

    assert response.status_code == status
    assert SECURITY_HEADERS.items() <= dict(response.headers).items()
    assert "geolocation=()" in response.headers["permissions-policy"]


async def test_refusals_carry_them_too(browser):
    refused = await browser.post("/auth/login", headers={"origin": "https://evil.example"})
    too_large = await browser.post("/auth/login", content=b"x" * (BODY_BYTES + 1))

    assert (refused.status_code, too_large.status_code) == (403, 413)
    for response in (refused, too_large):
        assert SECURITY_HEADERS.items() <= dict(response.headers).items()


async def test_only_https_promises_https(browser, guard, environment):
    assert "strict-transport-security" not in (await browser.get("/")).headers
    environment(APP_URL="https://rehearse.example.org")

    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(guard()), base_url="https://rehearse.example.org"
    ) as secure:
        assert "max-age=" in (await secure.get("/")).headers["strict-transport-security"]


async def fail(scope, receive, send):
    raise RuntimeError("the life story of a stranger")


async def test_an_unexpected_error_says_nothing_and_is_dressed(caplog):
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(a_guard(fail, client=Path())), base_url=ORIGIN
    ) as client:
        response = await client.get("/")

    assert (response.status_code, response.text) == (500, "Something went wrong.")
    assert SECURITY_HEADERS.items() <= dict(response.headers).items()
    assert response.headers["cache-control"] == "no-store"
    assert "Unexpected error in a request" in caplog.text


async def test_an_answer_that_breaks_off_is_no_whole_answer():
    async def breaking_off(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"half", "more_body": True})
        raise RuntimeError

    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(a_guard(breaking_off)), base_url=ORIGIN
    ) as client:
        with pytest.raises(RuntimeError):
            await client.get("/")


async def test_every_answer_names_what_it_is_and_how_it_is_encoded(db, browser):
    kinds = {}
    for path in ("/", "/nothing", "/assets/app.js", "/favicon.svg", "/health", "/ping"):
        response = await browser.get(path)
        kinds[path] = response.headers["content-type"].partition(";")[0]
        is_text = kinds[path].startswith("text/") or kinds[path].endswith("xml")
        # JSON is UTF-8 by definition.
        assert response.headers["content-type"].endswith("; charset=utf-8") == is_text, path

    assert kinds == {
        "/": "text/html",
        "/nothing": "text/html",
        "/assets/app.js": "text/javascript",
        "/favicon.svg": "image/svg+xml",
        "/health": "application/json",
        "/ping": "text/plain",
    }


@pytest.mark.parametrize(("path", "holds"), [("/login", 'log("in")'), ("/jobs/new", "New")])
async def test_a_prerendered_page_answers_at_its_own_path(browser, path, holds):
    for address in (path, path + "/", path + "?error=invalid_credentials"):
        response = await browser.get(address)

        assert response.status_code == 200, address
        assert holds in response.text


def test_prerendered_paths_are_the_folders_with_a_page(build):
    assert prerendered_paths(build) == {"/login", "/jobs/new"}


async def test_the_lifespan_passes_through():
    seen: list[str] = []

    async def app(scope, receive, send):
        seen.append(scope["type"])

    await Guard(app, origins=[], client=None, is_https=False)({"type": "lifespan"}, None, None)

    assert seen == ["lifespan"]
