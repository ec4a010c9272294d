"""Figures for Prometheus."""

import hmac

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from ai_interviewer.config import metrics, settings

_FORMAT = "text/plain; version=0.0.4; charset=utf-8"


async def show(request: Request) -> Response:
    """What was counted, for those who show METRICS_TOKEN as bearer; 404 where it is off."""
    token = settings().metrics_token
    if not settings().metrics or token is None:
        return PlainTextResponse("Not found.", status_code=404)
    scheme, _, shown = request.headers.get("authorization", "").partition(" ")
    is_right = hmac.compare_digest(shown.strip().encode(), token.encode())
    if scheme.lower() != "bearer" or not is_right:
        return PlainTextResponse(
            "Show METRICS_TOKEN as bearer.",
            status_code=401,
            headers={"WWW-Authenticate": "Bearer"},
        )
    return Response(metrics.as_text(), media_type=_FORMAT, headers={"Cache-Control": "no-store"})
