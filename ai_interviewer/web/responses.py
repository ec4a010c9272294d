"""Redirects after a form post, and the cookies they carry."""

from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse

from ai_interviewer import routes
from ai_interviewer.config import settings
from ai_interviewer.domain.errors import DomainError, RateLimited
from ai_interviewer.domain.limits import EMAIL_CHARACTERS
from ai_interviewer.services import sign_ins

TYPED_EMAIL = routes.TYPED_EMAIL_COOKIE
_TYPED_EMAIL_SECONDS = 300


def see_other(request: Request, path: str) -> RedirectResponse:
    """303 to a page of ours, so that a reload does not post again."""
    return RedirectResponse(request.app.state.pages_at + path, status_code=303)


def failed(path: str, error: DomainError, **extra: str) -> str:
    """`path` with the error's key, and with the seconds to wait where there are any."""
    if isinstance(error, RateLimited):
        extra["seconds"] = str(error.seconds)
    return routes.with_error(path, error.key, **extra)


def with_sign_in(response: RedirectResponse, token: str) -> RedirectResponse:
    """Put the log-in cookie on the response, and forget what was typed."""
    response.set_cookie(
        routes.COOKIE,
        token,
        max_age=int(sign_ins.LASTS_AT_MOST.total_seconds()),
        httponly=True,
        samesite="lax",
        secure=settings().is_https,
        path="/",
    )
    response.delete_cookie(TYPED_EMAIL, path="/")
    return response


def without_sign_in(response: RedirectResponse) -> RedirectResponse:
    response.delete_cookie(
        routes.COOKIE, path="/", httponly=True, samesite="lax", secure=settings().is_https
    )
    return response


def with_typed_email(response: RedirectResponse, email: str) -> RedirectResponse:
    """Let the form show the address again. In a cookie, so that no log or history holds it."""
    if len(email) <= EMAIL_CHARACTERS and email.isprintable():
        response.set_cookie(
            TYPED_EMAIL,
            quote(email, safe="@"),
            max_age=_TYPED_EMAIL_SECONDS,
            httponly=True,
            samesite="lax",
            secure=settings().is_https,
            path="/",
        )
    return response
