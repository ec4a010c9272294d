"""A line of the log for each request, and the id that its other lines share."""

import logging
from time import monotonic
from uuid import uuid4

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ai_interviewer import routes
from ai_interviewer.config import log_context, metrics

_FILES = ("/assets/", "/fonts/")
_ASKED_BY_MACHINES = (routes.HEALTH, routes.READY, routes.METRICS)
_SLOW_SECONDS = 1.0
_NOT_FOUND = 404
_HEADER = b"x-request-id"
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})

logger = logging.getLogger(__name__)


class AccessLog:
    """Around the whole app. Addresses of clients stay in the proxy's log, where they are needed."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        request_id = uuid4().hex
        with log_context.about(request_id=request_id):
            if scope["type"] == "websocket":
                await self._follow_page(scope, receive, send)
            else:
                await self._answer(scope, receive, send, request_id)

    async def _follow_page(self, scope: Scope, receive: Receive, send: Send) -> None:
        with metrics.OPEN_PAGES.track_inprogress():
            await self._app(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send, request_id: str) -> None:
        began, status = monotonic(), 0

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message = _with_id(message, request_id)
            await send(message)

        try:
            await self._app(scope, receive, send_with_id)
        finally:
            _write(scope, status, monotonic() - began)


def _with_id(message: Message, request_id: str) -> Message:
    """The answer's beginning with the request's id. The API may have given it one of its own."""
    headers = list(message.get("headers", ()))
    own = next((value for name, value in headers if name.lower() == _HEADER), None)
    if own is not None:
        log_context.note(request_id=own.decode("latin-1"))
        return message
    return {**message, "headers": [*headers, (_HEADER, request_id.encode())]}


def _write(scope: Scope, status: int, seconds: float) -> None:
    method = scope["method"] if scope["method"] in _METHODS else "OTHER"
    metrics.count_request(method, status, seconds)
    path = scope["path"]
    is_routine = path.startswith(_FILES) or path in _ASKED_BY_MACHINES
    if is_routine and status < 400 and seconds < _SLOW_SECONDS:
        return
    details = {"status": status, "milliseconds": round(1000 * seconds)}
    slow = " (slow)" if seconds >= _SLOW_SECONDS else ""
    logger.info("%s %s%s", method, _shown(path, status), slow, extra={"details": details})


def _shown(path: str, status: int) -> str:
    """The path without query, and without the token of a shared report, which opens it. Strangers
    could write anything into the log with addresses that lead nowhere."""
    if status == _NOT_FOUND:
        return "an address that leads nowhere"
    if path.startswith(f"{routes.SHARED}/"):
        return f"{routes.SHARED}/…"
    return path[:200]
