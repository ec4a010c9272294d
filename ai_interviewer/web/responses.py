"""Redirects after a form post, and the cookies they carry."""

from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse

from ai_interviewer import routes
from ai_interviewer.domain.errors import DomainError, RateLimited
from ai_interviewer.domain.limits import EMAIL_CHARACTERS
from ai_interviewer.services import accounts
from ai_interviewer.web import cookies

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
    lasts = int(accounts.SIGN_IN_LASTS_AT_MOST.total_seconds())
    cookies.put(response, routes.COOKIE, token, seconds=lasts)
    cookies.take_away(response, TYPED_EMAIL)
    return response


def without_sign_in(response: RedirectResponse) -> RedirectResponse:
    """Take the log-in cookie away, and let the browser forget what it kept of our pages."""
    cookies.take_away(response, routes.COOKIE)
    # Pages kept for the "Back" button too. Not "storage": the choice of light or dark lies there.
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


def with_typed_email(response: RedirectResponse, email: str) -> RedirectResponse:
    """Let the form show the address again. In a cookie, so that no log or history holds it."""
    if len(email) <= EMAIL_CHARACTERS and email.isprintable():
        typed = quote(email, safe="@")
        cookies.put(response, TYPED_EMAIL, typed, seconds=_TYPED_EMAIL_SECONDS)
    return response
