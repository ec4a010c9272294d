"""Guards of the test's own, and what every answer of one carries."""

from starlette.types import ASGIApp

from ai_interviewer.web.guard import Guard
from tests.web.conftest import ORIGIN

SECURITY_HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


async def accept_everything(scope, receive, send):
    """An app that accepts every websocket."""
    await receive()
    await send({"type": "websocket.accept"})


def a_guard(app: ASGIApp = accept_everything, **options: object) -> Guard:
    settings = {"origins": [ORIGIN], "client": None, "is_https": False, **options}
    return Guard(app, **settings)
