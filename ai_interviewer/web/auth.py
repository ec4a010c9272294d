"""Register, log in, log out: plain form posts, because an event cannot set an HttpOnly cookie."""

from starlette.requests import Request
from starlette.responses import RedirectResponse

from ai_interviewer import routes
from ai_interviewer.domain.errors import DomainError, RateLimited
from ai_interviewer.services import accounts
from ai_interviewer.web.addresses import client_address
from ai_interviewer.web.responses import (
    see_other,
    with_sign_in,
    with_typed_email,
    without_sign_in,
)


async def register(request: Request) -> RedirectResponse:
    """Open an account; signed in on success, back to the form with `?error=` otherwise."""
    email, password = await _credentials(request)
    try:
        token = await accounts.register(
            email=email,
            password=password,
            address=client_address(request),
            user_agent=request.headers.get("user-agent", ""),
        )
    except DomainError as error:
        return _back(request, routes.REGISTER, error, email)
    return with_sign_in(see_other(request, routes.DASHBOARD), token)


async def log_in(request: Request) -> RedirectResponse:
    """Sign in; back to the form with `?error=` when e-mail and password do not fit."""
    email, password = await _credentials(request)
    try:
        token = await accounts.log_in(
            email=email,
            password=password,
            address=client_address(request),
            user_agent=request.headers.get("user-agent", ""),
        )
    except DomainError as error:
        return _back(request, routes.LOGIN, error, email)
    return with_sign_in(see_other(request, routes.DASHBOARD), token)


async def log_out(request: Request) -> RedirectResponse:
    """End the sign-in on the server and take the cookie away."""
    await accounts.log_out(token=request.cookies.get(routes.COOKIE, ""))
    return without_sign_in(see_other(request, routes.LANDING))


async def _credentials(request: Request) -> tuple[str, str]:
    """The form's fields; a file or a missing field counts as empty."""
    async with request.form(max_files=0, max_fields=10) as form:
        email, password = form.get("email"), form.get("password")
    return (
        email if isinstance(email, str) else "",
        password if isinstance(password, str) else "",
    )


def _back(request: Request, path: str, error: DomainError, email: str) -> RedirectResponse:
    extra = {"seconds": str(error.seconds)} if isinstance(error, RateLimited) else {}
    return with_typed_email(see_other(request, routes.with_error(path, error.key, **extra)), email)
