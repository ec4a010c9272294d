"""The pages to log in, to register and to set a new password. Their forms come back here with an
error."""

from contextlib import suppress

import reflex as rx

from ai_interviewer import routes
from ai_interviewer.config import settings
from ai_interviewer.domain.errors import NotFound, NotSignedIn
from ai_interviewer.services.administration import invitations, reset_links
from ai_interviewer.state.forms import form_error
from ai_interviewer.state.sign_in import current_user_id, typed_email
from ai_interviewer.texts import t

_ERRORS = (
    "invalid_credentials",
    "too_many_attempts",
    "email_taken",
    "invalid_email",
    "weak_password",
    "signup_closed",
    "invitation_invalid",
)
_RESET_ERRORS = ("weak_password", "too_many_attempts")
_ABOUT_EMAIL = ("invalid_credentials", "email_taken", "invalid_email")
_ABOUT_PASSWORD = ("invalid_credentials", "weak_password")


class AuthState(rx.State):
    error: str = ""
    notice: str = ""
    email: str = ""
    is_email_wrong: bool = False
    is_password_wrong: bool = False
    is_loaded: bool = False
    """Whether it is known who may open an account here."""
    is_signup_open: bool = False
    is_password_set: bool = False
    """Whether a new password was just set by a link."""
    invitation: str = ""
    """The token in the address, while it opens an account."""
    is_invitation_over: bool = False

    @rx.event
    async def open_form(self):
        """Show the error in the address and the typed e-mail, or go on to the dashboard."""
        self.is_signup_open = settings().allow_signup
        try:
            await current_user_id(self)
        except NotSignedIn:
            parameters = self.router.url.query_parameters
            await self._look_at_invitation(parameters.get("invitation", ""))
            self.error = form_error(parameters, _ERRORS)
            key = parameters.get("error", "")
            self.is_email_wrong = key in _ABOUT_EMAIL
            self.is_password_wrong = key in _ABOUT_PASSWORD
            notice = parameters.get("notice", "")
            self.notice = t.your_data.account_deleted if notice == "account_deleted" else ""
            self.is_password_set = notice == "password_set"
            self.email = typed_email(self) if self.error else ""
            self.is_loaded = True
            return None
        return rx.redirect(routes.DASHBOARD)

    async def _look_at_invitation(self, token: str):
        is_open = bool(token) and await invitations.is_open(token=token)
        self.invitation = token if is_open else ""
        self.is_invitation_over = bool(token) and not is_open


class ResetPasswordState(rx.State):
    token: str = ""
    """That in the address, while it sets a password."""
    email: str = ""
    error: str = ""
    is_loaded: bool = False

    @rx.event
    async def open_form(self):
        """Say whose password the link sets. Nobody needs to be signed in."""
        self.reset()
        parameters = self.router.url.query_parameters
        token = parameters.get("token", "")
        with suppress(NotFound):
            self.email = await reset_links.email_of(token=token)
            self.token = token
            self.error = form_error(parameters, _RESET_ERRORS)
        self.is_loaded = True
