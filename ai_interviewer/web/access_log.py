"""A line of the log for each request, and the id that its other lines share: the caller's own, or
a new one."""

import logging
import re
from time import monotonic
from uuid import uuid4

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ai_interviewer import routes
from ai_interviewer.config import log_context, metrics

_FILES = ("/assets/", "/fonts/")
_ASKED_BY_MACHINES = (routes.HEALTH, routes.READY, routes.METRICS)
_SLOW_SECONDS = 1.0
_MOST_PARTS = 6
_PARTS = {""} | {
    part
    for value in (*vars(routes).values(), *_FILES)
    if isinstance(value, str) and value.startswith("/")
    for part in value.split("/")
}
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
HEADER = "X-Request-ID"
_ACCEPTED = re.compile(r"[A-Za-z0-9._:-]{1,100}")
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
        given = Headers(scope=scope).get(HEADER, "")
        request_id = given if _ACCEPTED.fullmatch(given) else uuid4().hex
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
                MutableHeaders(scope=message)[HEADER] = request_id
            await send(message)

        try:
            await self._app(scope, receive, send_with_id)
        finally:
            _write(scope, status, monotonic() - began)


def _write(scope: Scope, status: int, seconds: float) -> None:
    method = scope["method"] if scope["method"] in _METHODS else "OTHER"
    metrics.count_request(method, status, seconds)
    path = scope["path"]
    is_routine = path.startswith(_FILES) or path in _ASKED_BY_MACHINES
    if is_routine and status < 400 and seconds < _SLOW_SECONDS:
        return
    details = {"status": status, "milliseconds": round(1000 * seconds)}
    slow = " (slow)" if seconds >= _SLOW_SECONDS else ""
    route = getattr(scope.get("route"), "path", "")
    logger.info("%s %s%s", method, _shown(path, route), slow, extra={"details": details})


def _shown(path: str, route: str) -> str:
    """The path without query, and with only those parts that are ours, or an id: strangers could
    write anything into the log, and the token of a shared report opens it."""
    ours = _PARTS | set(route.split("/"))
    parts = path.split("/")[: _MOST_PARTS + 1]
    return "/".join(part if part in ours or _ID.fullmatch(part) else "…" for part in parts)
