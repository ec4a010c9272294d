"""The outermost layer: origins, sizes, security headers, caching, prerendered paths."""

import asyncio
import base64
import hashlib
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.types import ASGIApp

from ai_interviewer.routes import COOKIE
from ai_interviewer.web.bodies import BODY_BYTES, UPLOAD_BODY_BYTES, run_with_limits
from ai_interviewer.web.guard import Guard
from ai_interviewer.web.policy import content_security_policy, prerendered_paths
from tests.factories import a_sign_in, a_user
from tests.web.conftest import ORIGIN

SECURITY_HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
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


# Who may speak to us


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


async def opened(
    guard: Guard, headers: list[tuple[bytes, bytes]], path: str = "/_event/", **scope: object
) -> list[dict]:
    """What the server says to somebody who opens the websocket."""
    said: list[dict] = []
    incoming = iter([{"type": "websocket.connect"}, {"type": "websocket.disconnect"}])

    async def receive() -> dict[str, str]:
        return next(incoming)

    async def send(message: dict[str, str]) -> None:
        said.append(message)

    await guard({"type": "websocket", "path": path, "headers": headers, **scope}, receive, send)
    return said


async def accepting(scope, receive, send):
    """An app that accepts every websocket."""
    await receive()
    await send({"type": "websocket.accept"})


def a_guard(app: ASGIApp = accepting, **options: object) -> Guard:
    settings = {"origins": [ORIGIN], "client": None, "is_https": False, **options}
    return Guard(app, **settings)


async def test_no_tab_has_an_endless_name():
    said = await opened(a_guard(), OURS, query_string=b"token=" + b"x" * 500)

    assert said == [{"type": "websocket.close", "code": 1008}]


async def test_our_own_pages_may_open_the_websocket():
    assert await opened(a_guard(), OURS) == [{"type": "websocket.accept"}]


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
    assert await opened(a_guard(), headers) == [{"type": "websocket.close", "code": 1008}]


async def test_a_refused_websocket_gets_an_answer_with_the_security_headers():
    extensions = {"websocket.http.response": {}}

    started, _ = await opened(a_guard(), [], extensions=extensions)

    assert (started["type"], started["status"]) == ("websocket.http.response.start", 403)
    headers = {name.decode(): value.decode() for name, value in started["headers"]}
    assert SECURITY_HEADERS.items() <= headers.items()


@pytest.mark.parametrize("path", ["/", "/login", "/_event/x", "/_eventually", "/auth/login"])
async def test_only_the_pages_websocket_exists(path):
    assert await opened(a_guard(), OURS, path) == [{"type": "websocket.close", "code": 1008}]


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


async def test_a_body_that_does_not_come_to_its_end_is_not_waited_for():
    app = Starlette(routes=[Route("/", reading, methods=["POST"])])
    said: list[dict] = []
    parts = iter([{"type": "http.request", "body": b"x", "more_body": True}])

    async def receive() -> dict:
        part = next(parts, None)
        return part or await asyncio.Event().wait()

    async def send(message: dict) -> None:
        said.append(message)

    scope = {"type": "http", "method": "POST", "path": "/", "headers": [], "query_string": b""}
    await run_with_limits(app, scope, receive, send, seconds=0.01)

    assert said[0]["status"] == 408


# When something breaks


async def failing(scope, receive, send):
    raise RuntimeError("the life story of a stranger")


async def test_an_unexpected_error_says_nothing_and_is_dressed(caplog):
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(a_guard(failing, client=Path())), base_url=ORIGIN
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


# What pages may do


async def test_the_policy_allows_our_scripts_by_hash_and_nothing_inline(browser):
    policy = directives((await browser.get("/")).headers["content-security-policy"])

    assert set(policy["script-src"]) == {
        "'self'",
        digest("start()"),
        digest('log("in")'),
        digest("\n  lost('ї');\n"),
    }
    assert policy["default-src"] == ["'none'"]
    assert policy["connect-src"] == ["'self'"]
    for name in ("object-src", "base-uri", "frame-ancestors", "frame-src", "worker-src"):
        assert policy[name] == ["'none'"]


async def test_scripts_are_never_allowed_wholesale(browser):
    policy = directives((await browser.get("/")).headers["content-security-policy"])

    for name in ("script-src", "default-src"):
        assert not {"'unsafe-inline'", "'unsafe-eval'", "*", "data:", "https:"} & set(policy[name])
    assert not any("http" in value for values in policy.values() for value in values)


async def test_every_page_has_the_policy_and_the_rest_may_do_nothing(db, browser):
    for path in ("/", "/login", "/jobs/new", "/nothing"):
        policy = directives((await browser.get(path)).headers["content-security-policy"])
        assert digest("start()") in policy["script-src"], path

    for path in ("/assets/app.js", "/favicon.svg", "/health", "/_upload"):
        policy = directives((await browser.get(path)).headers["content-security-policy"])
        assert policy == {"default-src": ["'none'"], "frame-ancestors": ["'none'"]}, path


async def test_a_page_that_did_not_change_keeps_its_policy(browser):
    """The headers of a 304 replace those that came with what the browser has kept."""
    etag = (await browser.get("/")).headers["etag"]

    unchanged = await browser.get("/", headers={"if-none-match": etag})

    assert unchanged.status_code == 304
    assert "content-security-policy" not in unchanged.headers
    assert "cache-control" not in unchanged.headers


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


def test_a_changed_script_changes_the_policy(build):
    before = content_security_policy(build)

    (build / "index.html").write_text("<script>start() </script>", encoding="utf-8")

    assert digest("start() ") not in before
    assert digest("start() ") in content_security_policy(build)


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


# Caching


async def test_assets_are_kept_for_ever_because_their_names_change(browser):
    response = await browser.get("/assets/app.js")

    assert "immutable" in response.headers["cache-control"]
    assert "max-age=31536000" in response.headers["cache-control"]


async def test_a_missing_asset_is_not_kept(browser):
    response = await browser.get("/assets/nothing.js")

    assert response.status_code == 404
    assert "immutable" not in response.headers.get("cache-control", "")


@pytest.mark.parametrize("path", ["/", "/login", "/favicon.svg"])
async def test_pages_are_asked_for_every_time(browser, path):
    assert (await browser.get(path)).headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        *(("POST", "/auth/logout"), ("POST", "/auth/login"), ("POST", "/resume/upload")),
        *(("GET", "/health"), ("GET", "/nothing"), ("GET", "/assets/nothing.js")),
        *(("POST", "/nothing"), ("PUT", "/"), ("GET", "/_upload/x")),
    ],
)
async def test_answers_are_never_kept(db, browser, method, path):
    response = await browser.request(method, path)

    assert response.headers["cache-control"] == "no-store"


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
