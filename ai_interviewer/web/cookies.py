"""Our cookies: their names, and how they are set, read and removed."""

from starlette.requests import Request
from starlette.responses import Response

from ai_interviewer import routes
from ai_interviewer.config import settings


def name(cookie: str) -> str:
    """The cookie's name in the browser.

    On https it has the prefix (RFC 6265bis) that browsers accept from this host alone: neither a
    neighbouring subdomain nor anybody on plain http can set a cookie of that name.
    """
    return f"__Host-{cookie}" if settings().is_https else cookie


def put(response: Response, cookie: str, value: str, *, seconds: int) -> None:
    """Set a cookie that scripts cannot read and other sites' requests don't carry."""
    response.set_cookie(
        name(cookie),
        value,
        max_age=seconds,
        httponly=True,
        samesite="lax",
        secure=settings().is_https,
        path="/",
    )


def remove(response: Response, cookie: str) -> None:
    # With all flags: with the prefix, browsers ignore a cookie that lacks any.
    response.delete_cookie(
        name(cookie), path="/", httponly=True, samesite="lax", secure=settings().is_https
    )


def sign_in_token(request: Request) -> str:
    """The log-in cookie; empty when there is none."""
    return request.cookies.get(name(routes.COOKIE), "")
