"""The outermost layer: origins, sizes, security headers, caching, prerendered paths."""

import base64
import hashlib

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from ai_interviewer.routes import COOKIE
from ai_interviewer.web.guard import BODY_BYTES, UPLOAD_BODY_BYTES, Guard
from ai_interviewer.web.policy import content_security_policy, prerendered_paths
from tests.factories import a_sign_in, a_user
from tests.web.conftest import ORIGIN

SECURITY_HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
}


def digest(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def directives(policy: str) -> dict[str, list[str]]:
    return {name: values for name, *values in (part.split() for part in policy.split("; "))}


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


# Who may speak to us


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "MADE-UP"])
@pytest.mark.parametrize("site", ["https://evil.example", "null", "", None])
async def test_a_change_must_come_from_our_own_pages(browser, method, site):
    del browser.headers["origin"]
    headers = {} if site is None else {"origin": site}

    response = await browser.request(method, "/auth/logout", headers=headers)

    assert response.status_code == 403


@pytest.mark.parametrize(
    "site",
    [
        *("http://localhost:3000.evil.example", "http://localhost", "https://localhost:3000"),
        *("http://LOCALHOST:3000", "http://localhost:3000/", "http://localhost:3000, null"),
    ],
)
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


async def opened(guard: Guard, headers: list[tuple[bytes, bytes]]) -> list[str]:
    """What the server says to somebody who opens the websocket."""
    said: list[str] = []
    incoming = iter([{"type": "websocket.connect"}, {"type": "websocket.disconnect"}])

    async def receive() -> dict[str, str]:
        return next(incoming)

    async def send(message: dict[str, str]) -> None:
        said.append(message["type"])

    scope = {"type": "websocket", "path": "/_event/", "headers": headers}
    await guard(scope, receive, send)
    return said


def a_guard(**options: object) -> Guard:
    """A guard around an app that accepts every websocket."""

    async def accepting(scope, receive, send):
        await receive()
        await send({"type": "websocket.accept"})

    settings = {"origins": [ORIGIN], "client": None, "is_https": False, **options}
    return Guard(accepting, **settings)


async def test_our_own_pages_may_open_the_websocket():
    assert await opened(a_guard(), [(b"origin", ORIGIN.encode())]) == ["websocket.accept"]


@pytest.mark.parametrize(
    "headers",
    [
        [],
        [(b"origin", b"https://evil.example")],
        [(b"origin", b"null")],
        [(b"origin", b"https://evil.example"), (b"origin", ORIGIN.encode())],
        [(b"referer", ORIGIN.encode())],
    ],
)
async def test_other_sites_cannot_open_the_websocket(headers):
    assert await opened(a_guard(), headers) == ["websocket.close"]


# How much


@pytest.mark.parametrize(
    ("path", "most"),
    [
        ("/auth/login", BODY_BYTES),
        ("/auth/register", BODY_BYTES),
        ("/resume/upload", UPLOAD_BODY_BYTES),
    ],
)
async def test_a_body_that_declares_itself_too_large_is_not_read(browser, path, most):
    was_read = False

    async def body():
        nonlocal was_read
        was_read = True
        yield b"x"

    response = await browser.post(path, content=body(), headers={"content-length": str(most + 1)})

    assert response.status_code == 413
    assert not was_read


async def test_an_undeclared_form_is_cut_off_while_it_comes(db, browser):
    response, sent = await flooded(browser, "/auth/login", b"email=", FORM)

    # The form's own limit a field answers 400 before ours on the whole body does.
    assert response.status_code in (400, 413)
    assert sent <= BODY_BYTES + 200_000


async def test_an_undeclared_upload_is_cut_off_while_it_comes(db, browser):
    browser.cookies.set(COOKIE, await a_sign_in(await a_user()))

    response, sent = await flooded(browser, "/resume/upload", PART, MULTIPART)

    assert response.status_code == 413
    assert sent <= BODY_BYTES + 200_000


async def test_nobody_signed_out_can_make_us_read_an_upload(db, browser):
    response, sent = await flooded(browser, "/resume/upload", PART, MULTIPART)

    assert response.headers["location"] == "/login"
    assert sent == 0


FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"
PART = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'


async def flooded(browser, path, beginning, content_type) -> tuple[httpx.Response, int]:
    """The answer to a body that does not end, and how much of it was read."""
    sent = 0

    async def endless():
        nonlocal sent
        yield beginning
        while sent < 10 * BODY_BYTES:
            sent += 100_000
            yield b"a" * 100_000

    headers = {"content-type": content_type}
    return await browser.post(path, content=endless(), headers=headers), sent


async def reading(request: Request) -> PlainTextResponse:
    return PlainTextResponse(str(len(await request.body())))


@pytest.mark.parametrize(
    ("size", "status"), [(BODY_BYTES, 200), (BODY_BYTES + 1, 413), (5 * BODY_BYTES, 413)]
)
async def test_the_limit_is_exact_with_and_without_a_declared_length(size, status):
    app = Starlette(routes=[Route("/", reading, methods=["POST"])])
    guard = Guard(app, origins=[ORIGIN], client=None, is_https=False)

    async def chunks():
        for start in range(0, size, 64_000):
            yield b"x" * min(64_000, size - start)

    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(guard), base_url=ORIGIN, headers={"origin": ORIGIN}
    ) as client:
        declared = await client.post("/", content=b"x" * size)
        undeclared = await client.post("/", content=chunks())

    assert (declared.status_code, undeclared.status_code) == (status, status)


@pytest.mark.parametrize("length", ["-1", "abc", "1e3", "\u00b2", ""])
async def test_a_length_that_is_none_is_refused(browser, length):
    request = browser.build_request("POST", "/auth/logout")
    request.headers = httpx.Headers(
        [(b"origin", ORIGIN.encode()), (b"content-length", length.encode("latin-1"))]
    )

    assert (await browser.send(request)).status_code == 413


# What pages may do


async def test_the_policy_allows_our_scripts_by_hash_and_nothing_inline(browser):
    policy = directives((await browser.get("/")).headers["content-security-policy"])

    assert set(policy["script-src"]) == {
        "'self'",
        digest("start()"),
        digest('log("in")'),
        digest("\n  lost('ї');\n"),
    }
    assert policy["default-src"] == ["'self'"]
    assert policy["connect-src"] == ["'self'"]
    for name in ("object-src", "base-uri", "frame-ancestors"):
        assert policy[name] == ["'none'"]


async def test_scripts_are_never_allowed_wholesale(browser):
    policy = directives((await browser.get("/")).headers["content-security-policy"])

    for name in ("script-src", "default-src"):
        assert not {"'unsafe-inline'", "'unsafe-eval'", "*", "data:", "https:"} & set(policy[name])
    assert not any("http" in value for values in policy.values() for value in values)


async def test_every_page_has_the_policy_and_other_files_need_none(browser):
    for path in ("/", "/login", "/jobs/new", "/nothing"):
        assert "content-security-policy" in (await browser.get(path)).headers, path

    assert "content-security-policy" not in (await browser.get("/assets/app.js")).headers


def test_a_changed_script_changes_the_policy(build):
    before = content_security_policy(build)

    (build / "index.html").write_text("<script>start() </script>", encoding="utf-8")

    assert digest("start() ") not in before
    assert digest("start() ") in content_security_policy(build)


# Caching


async def test_assets_are_kept_for_ever_because_their_names_change(browser):
    response = await browser.get("/assets/app.js")

    assert "immutable" in response.headers["cache-control"]
    assert "max-age=31536000" in response.headers["cache-control"]


async def test_a_missing_asset_is_not_kept(browser):
    response = await browser.get("/assets/nothing.js")

    assert response.status_code == 404
    assert "immutable" not in response.headers.get("cache-control", "")


@pytest.mark.parametrize("path", ["/", "/login", "/nothing"])
async def test_pages_are_asked_for_every_time(browser, path):
    assert (await browser.get(path)).headers["cache-control"] == "no-cache"


# Prerendered pages


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
