"""Register, log in, log out, change the password: plain form posts.

They aren't events: an event can't set an HttpOnly cookie, and Reflex logs events with passwords.
"""

from contextlib import suppress

from starlette.requests import Request
from starlette.responses import RedirectResponse

from ai_interviewer import routes
from ai_interviewer.domain.errors import DomainError, NotSignedIn
from ai_interviewer.services import accounts
from ai_interviewer.services.accounts import sign_ins
from ai_interviewer.services.administration import invitations, reset_links
from ai_interviewer.web import cookies
from ai_interviewer.web.addresses import client_address
from ai_interviewer.web.requests import signed_in_user, text_fields
from ai_interviewer.web.responses import (
    path_with_error,
    see_other,
    with_sign_in,
    with_typed_email,
    without_sign_in,
)

_TOKEN_CHARACTERS = 100
"""More than any token of a link has; what is longer isn't repeated in an address."""


async def register(request: Request) -> RedirectResponse:
    """Open an account and sign in; back to the form with `?error=` if that fails."""
    email, password, invitation = await text_fields(request, "email", "password", "invitation")
    fields = {
        "email": email,
        "password": password,
        "address": client_address(request),
        "user_agent": request.headers.get("user-agent", ""),
    }
    try:
        if invitation:
            token = await invitations.accept(token=invitation, **fields)
        else:
            token = await accounts.register(**fields)
    except DomainError as error:
        kept = _kept("invitation", invitation)
        return _back_to_form(request, routes.REGISTER, error, email, **kept)
    return await _replace_sign_in(request, token)


async def log_in(request: Request) -> RedirectResponse:
    """Sign in; back to the form with `?error=` if e-mail or password is wrong."""
    email, password = await _credentials(request)
    try:
        token = await accounts.log_in(
            email=email,
            password=password,
            address=client_address(request),
            user_agent=request.headers.get("user-agent", ""),
        )
    except DomainError as error:
        return _back_to_form(request, routes.LOGIN, error, email)
    return await _replace_sign_in(request, token)


async def log_out(request: Request) -> RedirectResponse:
    """End the sign-in on the server and remove the cookie."""
    await accounts.log_out(token=cookies.sign_in_token(request))
    return without_sign_in(see_other(request, routes.LANDING))


async def log_out_everywhere(request: Request) -> RedirectResponse:
    """End every sign-in of the account, this one too."""
    with suppress(NotSignedIn):
        await sign_ins.end_all(user_id=await signed_in_user(request))
    return without_sign_in(see_other(request, routes.LOGIN))


async def change_password(request: Request) -> RedirectResponse:
    """Set a new password. Every other sign-in ends; this one continues with a new token."""
    try:
        user_id = await signed_in_user(request)
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
        path = path_with_error(routes.SETTINGS, error, form=routes.FORM_PASSWORD)
        return see_other(request, path)
    path = routes.with_notice(routes.SETTINGS, "password_changed")
    return with_sign_in(see_other(request, path), token)


async def reset_password(request: Request) -> RedirectResponse:
    """Set a new password by the token of a link. Every sign-in ends; a new one takes a log-in."""
    token, password = await text_fields(request, "token", "password")
    try:
        await reset_links.use(token=token, password=password)
    except DomainError as error:
        path = path_with_error(routes.RESET_PASSWORD, error, **_kept("token", token))
        return see_other(request, path)
    return see_other(request, routes.with_notice(routes.LOGIN, "password_set"))


def _kept(name: str, token: str) -> dict[str, str]:
    """The token of the link that led to the form, for the form to keep."""
    return {name: token} if 0 < len(token) <= _TOKEN_CHARACTERS else {}


async def _credentials(request: Request) -> list[str]:
    return await text_fields(request, "email", "password")


async def _replace_sign_in(request: Request, token: str) -> RedirectResponse:
    """End the sign-in of the cookie that was sent, and set the new one."""
    await accounts.log_out(token=cookies.sign_in_token(request))
    return with_sign_in(see_other(request, routes.DASHBOARD), token)


def _back_to_form(
    request: Request, path: str, error: DomainError, email: str, **kept: str
) -> RedirectResponse:
    return with_typed_email(see_other(request, path_with_error(path, error, **kept)), email)
