"""The settings page: the errors of the forms for export and deletion."""

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
        """Show why nothing was exported or deleted, when the settings open."""
        parameters = self.router.url.query_parameters
        known_errors = _ERRORS.get(parameters.get("form", ""), ())
        self.alert = form_error(parameters, known_errors)
        # The alert is at the end of the page.
        return rx.set_focus("your-data") if self.alert else None
