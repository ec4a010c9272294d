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
    return RedirectResponse(request.app.state.pages_origin + path, status_code=303)


def path_with_error(path: str, error: DomainError, **extra: str) -> str:
    """`path` with the error's key, and the seconds to wait if there are any."""
    if isinstance(error, RateLimited):
        extra["seconds"] = str(error.seconds)
    return routes.with_error(path, error.key, **extra)


def with_sign_in(response: RedirectResponse, token: str) -> RedirectResponse:
    """Set the log-in cookie, and remove the one with the typed e-mail."""
    seconds = int(accounts.SIGN_IN_LASTS_AT_MOST.total_seconds())
    cookies.put(response, routes.COOKIE, token, seconds=seconds)
    cookies.remove(response, TYPED_EMAIL)
    return response


def without_sign_in(response: RedirectResponse) -> RedirectResponse:
    """Remove the log-in cookie, and let the browser forget our pages."""
    cookies.remove(response, routes.COOKIE)
    # Also those kept for the "Back" button. Not "storage", which holds the choice of light or dark.
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


def with_typed_email(response: RedirectResponse, email: str) -> RedirectResponse:
    """Let the form show the e-mail again. A cookie keeps it out of logs and the history."""
    if len(email) <= EMAIL_CHARACTERS and email.isprintable():
        value = quote(email, safe="@")
        cookies.put(response, TYPED_EMAIL, value, seconds=_TYPED_EMAIL_SECONDS)
    return response
