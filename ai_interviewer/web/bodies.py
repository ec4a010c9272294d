"""How much may come in a request, and how slowly."""

import asyncio
import time

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ai_interviewer import routes

BODY_BYTES = 2_000_000
UPLOAD_BODY_BYTES = 25_000_000
"""How much of a file that is too large is read past, to answer with the page and a sentence."""
BODY_SECONDS = 120.0
"""A file of the size we take passes in this time even over a slow line."""


async def limited(
    app: ASGIApp, scope: Scope, receive: Receive, send: Send, *, seconds: float = BODY_SECONDS
) -> None:
    """Count the body's bytes as they come; a declared size is checked before reading."""
    declared = Headers(scope=scope).get("content-length", "0")
    is_upload = scope["path"] == routes.RESUME_UPLOAD and declared != "0"
    most = UPLOAD_BODY_BYTES if is_upload else BODY_BYTES
    is_number = declared.isascii() and declared.isdigit() and len(declared) < 16
    if not is_number or int(declared) > most:
        await _answer(_TooLarge(), scope, receive, send)
        return
    body = _Body(receive, most=most, seconds=seconds)
    has_started = False

    async def watched(message: Message) -> None:
        nonlocal has_started
        has_started = True
        await send(message)

    try:
        await app(scope, body.receive, watched)
    except (_TooLarge, _TooSlow) as refusal:
        if not has_started:
            await _answer(refusal, scope, receive, send)


async def _answer(refusal: HTTPException, scope: Scope, receive: Receive, send: Send) -> None:
    response = PlainTextResponse(refusal.detail, status_code=refusal.status_code)
    await response(scope, receive, send)


class _Body:
    """A request's body, while it comes."""

    def __init__(self, receive: Receive, *, most: int, seconds: float) -> None:
        self._receive, self._most = receive, most
        self._deadline = time.monotonic() + seconds
        self._bytes, self._is_whole = 0, False

    async def receive(self) -> Message:
        # After the body's end one waits here for the browser to go away, as long as that takes.
        left = None if self._is_whole else max(self._deadline - time.monotonic(), 0)
        try:
            async with asyncio.timeout(left):
                message = await self._receive()
        except TimeoutError:
            raise _TooSlow from None
        self._bytes += len(message.get("body", b""))
        self._is_whole = not message.get("more_body", False)
        if self._bytes > self._most:
            raise _TooLarge
        return message


# HTTPExceptions, because Starlette would answer any other with 500 before it reaches us.


class _TooLarge(HTTPException):
    """More bytes came than a form of ours can have."""

    def __init__(self) -> None:
        super().__init__(status_code=413, detail="The request is too large.")


class _TooSlow(HTTPException):
    """The body did not come to its end in time."""

    def __init__(self) -> None:
        super().__init__(status_code=408, detail="The request took too long.")
