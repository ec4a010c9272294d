"""The outermost ASGI layer. It decides which requests and websockets are let in."""

import logging
from collections.abc import Collection, Iterable
from pathlib import Path

from starlette.datastructures import Headers as RequestHeaders
from starlette.requests import ClientDisconnect, HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ai_interviewer import routes
from ai_interviewer.web import sockets
from ai_interviewer.web.addresses import client_address
from ai_interviewer.web.bodies import run_with_limits
from ai_interviewer.web.cross_origin import for_programs
from ai_interviewer.web.headers import Headers
from ai_interviewer.web.policy import content_security_policy, prerendered_paths

_OTHER_SITE = "Requests from other sites are refused."
_REFLEX_ENDPOINTS = ("_event", "_upload", "_health", "_all_routes", "auth-codespace", "ping")
"""Reflex's own HTTP endpoints. We use none, and some would reveal or accept too much."""

logger = logging.getLogger(__name__)


class Guard:
    """Lets in what comes from our own pages, within limits, and adds headers to every response.

    Without `client`, the folder of the built pages, it guards a development server: the pages come
    from another origin, and Reflex's tools are let in. Pages of `api_origins` may call the API.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        origins: Iterable[str],
        client: Path | None,
        is_https: bool,
        api_origins: Collection[str] = (),
    ) -> None:
        self._app = app
        self._api = for_programs(app, origins=api_origins)
        self._sockets = sockets.Sockets(app)
        self._origins = frozenset(origins)
        self._is_built = client is not None
        self._pages = prerendered_paths(client) if client else frozenset()
        policy = content_security_policy(client) if client else None
        self._headers = Headers(policy=policy, is_https=is_https)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        send = self._headers.wrap(send, path=scope["path"])
        refusal = self._refusal(scope)
        if refusal is not None:
            await _refuse(refusal, scope, receive, send)
        elif scope["type"] == "websocket":
            await self._sockets(scope, receive, send)
        else:
            await self._answer(scope, receive, send)

    def _refusal(self, scope: Scope) -> PlainTextResponse | None:
        """The answer to a request that is not let in; None for one that is."""
        if scope["type"] == "websocket":
            return self._refusal_of_socket(scope)
        if _is_for_api(scope):
            # Programs have no origin. The API takes no cookie, so nobody else's page can use one.
            return None
        if scope["method"] not in self._methods:
            allow = {"Allow": ", ".join(self._methods)}
            return PlainTextResponse("Method not allowed.", status_code=405, headers=allow)
        # Websockets and changes come from our own pages only; reading needs no origin.
        if scope["method"] == "POST" and not self._is_from_us(scope):
            return PlainTextResponse(_OTHER_SITE, status_code=403)
        if self._is_built and scope["path"].lstrip("/").partition("/")[0] in _REFLEX_ENDPOINTS:
            return PlainTextResponse("Not found.", status_code=404)
        return None

    def _refusal_of_socket(self, scope: Scope) -> PlainTextResponse | None:
        if not self._is_from_us(scope):
            return PlainTextResponse(_OTHER_SITE, status_code=403)
        if scope["path"] not in sockets.PATHS:
            return PlainTextResponse("Not found.", status_code=404)
        if len(scope.get("query_string", b"")) > sockets.LONGEST_QUERY:
            return PlainTextResponse("Too long.", status_code=414)
        if not self._sockets.admit(scope):
            return PlainTextResponse("Too many open pages.", status_code=503)
        return None

    @property
    def _methods(self) -> tuple[str, ...]:
        return ("GET", "HEAD", "POST") if self._is_built else ("GET", "HEAD", "POST", "OPTIONS")

    def _is_from_us(self, scope: Scope) -> bool:
        """Decided by the origin, which every browser sends, and the site, which newer ones send."""
        headers = RequestHeaders(scope=scope)
        origins, sites = headers.getlist("origin"), headers.getlist("sec-fetch-site")
        our_sites = {"same-origin"} if self._is_built else {"same-origin", "same-site"}
        return len(origins) == 1 and origins[0] in self._origins and set(sites) <= our_sites

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        # Without this the static files answer /login with a redirect to http://…/login/.
        if scope["path"] in self._pages:
            scope = {**scope, "path": scope["path"] + "/"}
        app = self._app
        if _is_for_api(scope):
            app = self._api
            # Behind a proxy this is the caller's address, by which limits count.
            scope["client"] = (client_address(HTTPConnection(scope)), 0)
        outgoing = _Outgoing(send)
        try:
            await run_with_limits(app, scope, receive, outgoing.send)
        except ClientDisconnect:
            return
        except Exception:
            logger.exception("Unexpected error in a request")
            if outgoing.is_cut_short:
                # The server then breaks the connection: half an answer must not look complete.
                raise
            if not outgoing.has_started:
                response = PlainTextResponse("Something went wrong.", status_code=500)
                await response(scope, receive, send)


def _is_for_api(scope: Scope) -> bool:
    return bool(scope["path"].startswith(f"{routes.API_ROOT}/"))


class _Outgoing:
    """How much of an answer has been sent."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.has_started = self._is_complete = False

    @property
    def is_cut_short(self) -> bool:
        return self.has_started and not self._is_complete

    async def send(self, message: Message) -> None:
        self.has_started = True
        self._is_complete = message["type"] == "http.response.body" and not message.get("more_body")
        await self._send(message)


async def _refuse(response: PlainTextResponse, scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] != "websocket":
        await response(scope, receive, send)
        return
    await receive()
    if "websocket.http.response" in (scope.get("extensions") or {}):
        await response(scope, receive, send)
    else:
        await send({"type": "websocket.close", "code": 1008})
