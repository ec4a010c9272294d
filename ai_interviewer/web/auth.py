"""Register, log in, log out, change the password: plain form posts.

An event cannot set an HttpOnly cookie, and Reflex logs events whole, passwords included.
"""

from contextlib import suppress

from starlette.requests import Request
from starlette.responses import RedirectResponse

from ai_interviewer import routes
from ai_interviewer.domain.errors import DomainError, NotSignedIn
from ai_interviewer.services import accounts
from ai_interviewer.services.accounts import sign_ins
from ai_interviewer.web import cookies
from ai_interviewer.web.addresses import client_address
from ai_interviewer.web.requests import signed_in, text_fields
from ai_interviewer.web.responses import (
    failed,
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
    return await _now_signed_in(request, token)


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
    return await _now_signed_in(request, token)


async def log_out(request: Request) -> RedirectResponse:
    """End the sign-in on the server and take the cookie away."""
    await accounts.log_out(token=cookies.sign_in_token(request))
    return without_sign_in(see_other(request, routes.LANDING))


async def log_out_everywhere(request: Request) -> RedirectResponse:
    """End every sign-in of the account, this one too."""
    with suppress(NotSignedIn):
        await sign_ins.end_all(user_id=await signed_in(request))
    return without_sign_in(see_other(request, routes.LOGIN))


async def change_password(request: Request) -> RedirectResponse:
    """Set a new password; every other sign-in ends, and this one goes on under a new token."""
    try:
        user_id = await signed_in(request)
        current, new = await text_fields(request, "current_password", "new_password")
        token = await accounts.change_password(
            user_id=user_id,
            current=current,
            new=new,
            user_agent=request.headers.get("user-agent", ""),
        )
    except NotSignedIn:
        return see_other(request, routes.LOGIN)
    except DomainError as error:
        return see_other(request, failed(routes.SETTINGS, error, form=routes.FORM_PASSWORD))
    done = routes.with_notice(routes.SETTINGS, "password_changed")
    return with_sign_in(see_other(request, done), token)


async def _credentials(request: Request) -> list[str]:
    return await text_fields(request, "email", "password")


async def _now_signed_in(request: Request, token: str) -> RedirectResponse:
    """The new cookie takes the place of the one that came along: that sign-in ends."""
    await accounts.log_out(token=cookies.sign_in_token(request))
    return with_sign_in(see_other(request, routes.DASHBOARD), token)


def _back(request: Request, path: str, error: DomainError, email: str) -> RedirectResponse:
    return with_typed_email(see_other(request, failed(path, error)), email)
