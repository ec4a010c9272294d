"""The printable report of a completed interview."""

from uuid import UUID

import reflex as rx

from ai_interviewer.domain.errors import NotFound
from ai_interviewer.services import reports
from ai_interviewer.state.ids import parsed_id
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.views.completed.report import ReportView


class ReportState(rx.State):
    report: ReportView = ReportView()
    is_loaded: bool = False
    is_missing: bool = False

    @rx.event
    async def open_page(self):
        """Show the report of the interview in the address."""
        user_id = await current_user_id(self)
        self.reset()
        try:
            self.report = await reports.load(user_id=user_id, session_id=self._session_id())
        except NotFound:
            self.is_missing = True
        self.is_loaded = True

    def _session_id(self) -> UUID:
        return parsed_id(self.router.url.path.strip("/").split("/")[1])
