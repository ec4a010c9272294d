"""The log-in and registration pages: which error the form post came back with."""

from collections.abc import Mapping

import reflex as rx

from ai_interviewer import routes
from ai_interviewer.domain.errors import DomainError, NotSignedIn, RateLimited
from ai_interviewer.state.sign_in import current_user_id, typed_email

_TOO_MANY = "too_many_attempts"
_LONGEST_WAIT = 3600
_ERRORS = (
    "invalid_credentials",
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
            self.error = _sentence(self.router.url.query_parameters)
            self.email = typed_email(self) if self.error else ""
            return None
        return rx.redirect(routes.DASHBOARD)


def _sentence(parameters: Mapping[str, str]) -> str:
    """What the form came back with. An address is anybody's to write: only our own words show."""
    key = parameters.get("error", "")
    if key == _TOO_MANY:
        return RateLimited(_TOO_MANY, seconds=_wait(parameters.get("seconds", ""))).message
    return DomainError(key).message if key in _ERRORS else ""


def _wait(text: str) -> int:
    """The seconds in the address; a minute when they are none that we would write."""
    is_number = text.isascii() and text.isdigit() and len(text) < 5
    return int(text) if is_number and 1 <= int(text) <= _LONGEST_WAIT else 60
