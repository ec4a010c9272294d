"""The pages to log in and to register. Their forms come back here with an error."""

import reflex as rx

from ai_interviewer import routes
from ai_interviewer.config import settings
from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.services.administration import invitations
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
_ABOUT_EMAIL = ("invalid_credentials", "email_taken", "invalid_email")
_ABOUT_PASSWORD = ("invalid_credentials", "weak_password")


class AuthState(rx.State):
    error: str = ""
    notice: str = ""
    email: str = ""
    is_email_wrong: bool = False
    is_password_wrong: bool = False
    is_signup_open: bool = True
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
            is_account_deleted = parameters.get("notice", "") == "account_deleted"
            self.notice = t.your_data.account_deleted if is_account_deleted else ""
            self.email = typed_email(self) if self.error else ""
            return None
        return rx.redirect(routes.DASHBOARD)

    async def _look_at_invitation(self, token: str):
        is_open = bool(token) and await invitations.is_open(token=token)
        self.invitation = token if is_open else ""
        self.is_invitation_over = bool(token) and not is_open
