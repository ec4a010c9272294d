"""The outermost ASGI layer: who may speak to us, how much, and what every response carries."""

from collections.abc import Iterable
from pathlib import Path

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ai_interviewer import routes
from ai_interviewer.web.policy import content_security_policy, prerendered_paths

BODY_BYTES = 2_000_000
UPLOAD_BODY_BYTES = 25_000_000
"""How much of a file that is too large is read past, to answer with the page and a sentence."""
_EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # "no-referrer" would make our own form posts send "Origin: null".
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
_ASSETS_FOREVER = "public, max-age=31536000, immutable"
_TOO_LARGE = "The request is too large."


class Guard:
    """Checks origins and sizes on the way in, sets security and cache headers on the way out."""

    def __init__(
        self, app: ASGIApp, *, origins: Iterable[str], client: Path | None, is_https: bool
    ) -> None:
        self._app = app
        self._origins = frozenset(origins)
        self._pages = prerendered_paths(client) if client else frozenset()
        self._policy = content_security_policy(client) if client else None
        self._is_https = is_https

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if not self._is_allowed(scope):
            await self._refuse(scope, receive, send)
            return
        # Without this the static files answer /login with a redirect to http://…/login/.
        if scope["path"] in self._pages:
            scope = {**scope, "path": scope["path"] + "/"}
        if scope["type"] == "websocket":
            await self._app(scope, receive, send)
            return
        await self._limited(scope, receive, self._dressed(scope, send))

    def _is_allowed(self, scope: Scope) -> bool:
        """Websockets and changes come from our own pages only; reading needs no origin."""
        if scope["type"] == "http" and scope["method"] in ("GET", "HEAD", "OPTIONS"):
            return True
        return Headers(scope=scope).get("origin") in self._origins

    async def _refuse(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1008})
            return
        response = PlainTextResponse("Requests from other sites are refused.", status_code=403)
        await response(scope, receive, self._dressed(scope, send))

    async def _limited(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count the body's bytes as they come; a declared size is checked before reading."""
        declared = Headers(scope=scope).get("content-length", "0")
        is_upload = scope["path"] == routes.RESUME_UPLOAD and declared != "0"
        most = UPLOAD_BODY_BYTES if is_upload else BODY_BYTES
        is_number = declared.isascii() and declared.isdigit()
        if not is_number or int(declared) > most:
            await PlainTextResponse(_TOO_LARGE, status_code=413)(scope, receive, send)
            return
        received, has_started = 0, False

        async def counted() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > most:
                raise _BodyTooLarge
            return message

        async def watched(message: Message) -> None:
            nonlocal has_started
            has_started = True
            await send(message)

        try:
            await self._app(scope, counted, watched)
        except _BodyTooLarge:
            if not has_started:
                await PlainTextResponse(_TOO_LARGE, status_code=413)(scope, receive, send)

    def _dressed(self, scope: Scope, send: Send) -> Send:
        async def dress(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                self._set(headers, path=scope["path"], status=message["status"])
            await send(message)

        return dress

    def _set(self, headers: MutableHeaders, *, path: str, status: int) -> None:
        for name, value in _EVERYWHERE.items():
            headers[name] = value
        if self._is_https:
            headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
        is_document = headers.get("content-type", "").startswith("text/html")
        if is_document and self._policy:
            headers["Content-Security-Policy"] = self._policy
        if path.startswith("/assets/") and status == 200:
            headers["Cache-Control"] = _ASSETS_FOREVER
        elif is_document:
            headers["Cache-Control"] = "no-cache"


class _BodyTooLarge(HTTPException):
    """More bytes came than a form of ours can have.

    An HTTPException, because Starlette would answer any other with 500 before it reaches us.
    """

    def __init__(self) -> None:
        super().__init__(status_code=413, detail=_TOO_LARGE)
