"""Our cookies: what they are called, and how they are set, read and taken away."""

from starlette.requests import Request
from starlette.responses import Response

from ai_interviewer import routes
from ai_interviewer.config import settings


def name(cookie: str) -> str:
    """What browsers know it by.

    On https with the prefix (RFC 6265bis) that browsers accept from this very host alone: neither a
    neighbouring subdomain nor anybody on plain http can slip us a cookie of that name.
    """
    return f"__Host-{cookie}" if settings().is_https else cookie


def put(response: Response, cookie: str, value: str, *, seconds: int) -> None:
    """Set it out of reach of scripts, and of requests that other sites send."""
    response.set_cookie(
        name(cookie),
        value,
        max_age=seconds,
        httponly=True,
        samesite="lax",
        secure=settings().is_https,
        path="/",
    )


def take_away(response: Response, cookie: str) -> None:
    # With all flags: under the prefix, browsers ignore what does not carry them.
    response.delete_cookie(
        name(cookie), path="/", httponly=True, samesite="lax", secure=settings().is_https
    )


def sign_in_token(request: Request) -> str:
    """The log-in cookie; empty when there is none."""
    return request.cookies.get(name(routes.COOKIE), "")
