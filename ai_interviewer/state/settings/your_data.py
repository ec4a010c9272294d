"""The settings page: how the forms for export and deletion came back."""

import reflex as rx
from reflex.event import EventSpec

from ai_interviewer import routes
from ai_interviewer.state.forms import form_error

_ERRORS = {
    routes.FORM_EXPORT: ("export_running", "too_many_attempts"),
    routes.FORM_DELETE: ("wrong_password", "too_many_attempts"),
}


class YourDataState(rx.State):
    alert: str = ""

    def _open(self) -> EventSpec | None:
        """Show why nothing was exported or deleted, when the page of the settings opens."""
        came_with = self.router.url.query_parameters
        known = _ERRORS.get(came_with.get("form", ""), ())
        self.alert = form_error(came_with, known)
        # The section is at the end of the page, and what came back stands there.
        return rx.set_focus("your-data") if self.alert else None
