"""Which pages of other sites may call the API from a browser: those that the host names."""

from collections.abc import Collection

from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

_ASKS = (b"origin", b"access-control-request-method", b"access-control-request-headers")


def for_programs(app: ASGIApp, *, origins: Collection[str]) -> ASGIApp:
    """The app, answering browsers of these origins. Without any, it tells browsers nothing.

    What is inside never learns the origin: Reflex has a list of its own, for pages in development,
    and would answer by that.
    """
    unasked = _without_origin(app)
    if not origins:
        return unasked
    return CORSMiddleware(
        unasked,
        allow_origins=list(origins),
        allow_methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
        allow_headers=["Authorization", "Content-Type", "Idempotency-Key", "X-Request-ID"],
        expose_headers=["X-Request-ID", "Retry-After"],
    )


def _without_origin(app: ASGIApp) -> ASGIApp:
    async def ask(scope: Scope, receive: Receive, send: Send) -> None:
        # In the same scope: the log reads the route from it afterwards.
        scope["headers"] = [one for one in scope["headers"] if one[0].lower() not in _ASKS]
        await app(scope, receive, send)

    return ask
