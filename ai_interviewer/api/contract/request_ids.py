"""An id for each request: taken from the caller or made, returned, and written to the log."""

import logging
import re
import time
from uuid import uuid4

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADER = "X-Request-ID"
_ACCEPTED = re.compile(r"[A-Za-z0-9._:-]{1,100}")

logger = logging.getLogger(__name__)


class RequestIds:
    """Gives every request its id, and logs who asked for what and how it ended."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = Headers(scope=scope).get(HEADER, "")
        request_id = given if _ACCEPTED.fullmatch(given) else uuid4().hex
        state = scope.setdefault("state", {})
        began, status = time.perf_counter(), 0

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)[HEADER] = request_id
            await send(message)

        try:
            await self._app(scope, receive, send_with_id)
        finally:
            route = scope.get("route")
            logger.info(
                "API %s %s %d in %.0f ms, request %s, user %s, operation %s",
                scope["method"],
                getattr(route, "path", "(no route)"),
                status,
                (time.perf_counter() - began) * 1000,
                request_id,
                state.get("user_id", "-"),
                state.get("operation_id", "-"),
            )
