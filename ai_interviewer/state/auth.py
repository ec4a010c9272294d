"""The log-in and registration pages: which error the form post came back with."""

import reflex as rx

from ai_interviewer import routes
from ai_interviewer.domain.errors import DomainError, NotSignedIn
from ai_interviewer.state.sign_in import current_user_id, typed_email

_ERRORS = (
    "invalid_credentials",
    "too_many_attempts",
    "email_taken",
    "invalid_email",
    "weak_password",
    "signup_closed",
)


class AuthState(rx.State):
    error: str = ""
    email: str = ""

    @rx.event
    async def open_form(self):
        """Show the error in the address, and what was typed; somebody signed in goes on."""
        try:
            await current_user_id(self)
        except NotSignedIn:
            key = self.router.url.query_parameters.get("error", "")
            self.error = DomainError(key).message if key in _ERRORS else ""
            self.email = typed_email(self) if self.error else ""
            return None
        return rx.redirect(routes.DASHBOARD)
