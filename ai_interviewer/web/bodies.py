"""How large a request may be, and how slow."""

import asyncio
import time

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ai_interviewer import routes
from ai_interviewer.domain.errors import ErrorCode

BODY_BYTES = 2_000_000
UPLOAD_BODY_BYTES = 25_000_000
"""How much of an upload is read: more than a file may have, so that we can say it is too large."""
_UPLOADS = (routes.RESUME_UPLOAD, routes.API_RESUME_UPLOAD)
BODY_SECONDS = 120.0
"""Enough for a file of the size we accept, even over a slow line."""


async def run_with_limits(
    app: ASGIApp, scope: Scope, receive: Receive, send: Send, *, seconds: float = BODY_SECONDS
) -> None:
    """Run the app, or answer 413 or 408 when the body is too large or too slow.

    A declared size is checked before reading; the bytes are counted as they come.
    """
    declared = Headers(scope=scope).get("content-length", "0")
    is_upload = scope["path"] in _UPLOADS and declared != "0"
    most = UPLOAD_BODY_BYTES if is_upload else BODY_BYTES
    is_number = declared.isascii() and declared.isdigit() and len(declared) < 16
    if not is_number or int(declared) > most:
        await _answer(_TooLarge(), scope, receive, send)
        return
    body = _Body(receive, most=most, seconds=seconds)
    has_started = False

    async def send_and_record(message: Message) -> None:
        nonlocal has_started
        has_started = True
        await send(message)

    try:
        await app(scope, body.receive, send_and_record)
    except (_TooLarge, _TooSlow) as refusal:
        if not has_started:
            await _answer(refusal, scope, receive, send)


async def _answer(refusal: HTTPException, scope: Scope, receive: Receive, send: Send) -> None:
    response: Response = PlainTextResponse(refusal.detail, status_code=refusal.status_code)
    if scope["path"].startswith(f"{routes.API_ROOT}/"):
        detail = {"error_code": ErrorCode.VALIDATION_ERROR.value, "message": refusal.detail}
        response = JSONResponse({"detail": detail}, status_code=refusal.status_code)
    # What is left of the body stays unread, so no other request can follow on this connection.
    response.headers["Connection"] = "close"
    await response(scope, receive, send)


class _Body:
    """A request's body while it is being received."""

    def __init__(self, receive: Receive, *, most: int, seconds: float) -> None:
        self._receive, self._most = receive, most
        self._deadline = time.monotonic() + seconds
        self._bytes, self._is_complete = 0, False

    async def receive(self) -> Message:
        # After the end of the body, this waits for the browser to disconnect, without a limit.
        seconds_left = None if self._is_complete else max(self._deadline - time.monotonic(), 0)
        try:
            async with asyncio.timeout(seconds_left):
                message = await self._receive()
        except TimeoutError:
            raise _TooSlow from None
        self._bytes += len(message.get("body", b""))
        self._is_complete = not message.get("more_body", False)
        if self._bytes > self._most:
            raise _TooLarge
        return message


# HTTPExceptions, because Starlette answers any other exception with 500 before it reaches us.


class _TooLarge(HTTPException):
    """The body has more bytes than any form of ours."""

    def __init__(self) -> None:
        super().__init__(status_code=413, detail="The request is too large.")


class _TooSlow(HTTPException):
    """The body did not end in time."""

    def __init__(self) -> None:
        super().__init__(status_code=408, detail="The request took too long.")
