"""How much may be sent to us, declared or not."""

import asyncio

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from ai_interviewer.routes import COOKIE
from ai_interviewer.web.bodies import BODY_BYTES, UPLOAD_BODY_BYTES, run_with_limits
from ai_interviewer.web.guard import Guard
from tests.factories import a_sign_in, a_user
from tests.web.conftest import ORIGIN


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
    assert response.headers["connection"] == "close"
    assert not was_read


async def test_an_undeclared_form_is_cut_off_while_it_comes(db, browser):
    response, sent = await flood(browser, "/auth/login", b"email=", FORM)

    # The form's own limit a field answers 400 before ours on the whole body does.
    assert response.status_code in (400, 413)
    assert sent <= BODY_BYTES + 200_000


async def test_an_undeclared_upload_is_cut_off_while_it_comes(db, browser):
    browser.cookies.set(COOKIE, await a_sign_in(await a_user()))

    response, sent = await flood(browser, "/resume/upload", PART, MULTIPART)

    assert response.status_code == 413
    assert sent <= BODY_BYTES + 200_000


async def test_nobody_signed_out_can_make_us_read_an_upload(db, browser):
    response, sent = await flood(browser, "/resume/upload", PART, MULTIPART)

    assert response.headers["location"] == "/login"
    assert sent == 0


FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"
PART = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'


async def flood(browser, path, beginning, content_type) -> tuple[httpx.Response, int]:
    """Send a body that does not end; the answer, and how much of it was read."""
    sent = 0

    async def endless():
        nonlocal sent
        yield beginning
        while sent < 10 * BODY_BYTES:
            sent += 100_000
            yield b"a" * 100_000

    headers = {"content-type": content_type}
    return await browser.post(path, content=endless(), headers=headers), sent


async def read_body(request: Request) -> PlainTextResponse:
    return PlainTextResponse(str(len(await request.body())))


@pytest.mark.parametrize(
    ("size", "status"), [(BODY_BYTES, 200), (BODY_BYTES + 1, 413), (5 * BODY_BYTES, 413)]
)
async def test_the_limit_is_exact_with_and_without_a_declared_length(size, status):
    app = Starlette(routes=[Route("/", read_body, methods=["POST"])])
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
    app = Starlette(routes=[Route("/", read_body, methods=["POST"])])
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
