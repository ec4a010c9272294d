"""The printable report of a completed interview."""

from uuid import UUID

import reflex as rx

from ai_interviewer.domain.errors import Conflict, NotFound, RateLimited, ValidationFailed
from ai_interviewer.services import reports
from ai_interviewer.services.reports import shares
from ai_interviewer.state.forms import field
from ai_interviewer.state.ids import parsed_id, typed_number
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.views.completed.report import ReportView


class ReportState(rx.State):
    report: ReportView | None = None
    is_loaded: bool = False
    is_missing: bool = False
    may_share: bool = False
    share_link: str = ""
    share_alert: str = ""

    @rx.event
    async def open_page(self):
        """Show the report of the interview in the address."""
        user_id = await current_user_id(self)
        self.reset()
        try:
            self.report = await reports.load(user_id=user_id, session_id=self._session_id())
        except NotFound:
            self.is_missing = True
        self.may_share = shares.are_allowed()
        self.is_loaded = True

    @rx.event
    async def share(self, form: dict[str, str]):
        """Make a link that opens this report, and show it this once."""
        user_id = await current_user_id(self)
        self.share_link = self.share_alert = ""
        try:
            self.share_link = await shares.create(
                user_id=user_id,
                session_id=self._session_id(),
                days=typed_number(field(form, "days")),
                shows_email=bool(field(form, "shows_email")),
                shows_resume=bool(field(form, "shows_resume")),
            )
        except (Conflict, RateLimited, ValidationFailed) as error:
            self.share_alert = error.message
            return None
        return rx.set_focus("share-link")

    def _session_id(self) -> UUID:
        _, _, rest = self.router.url.path.strip("/").partition("/")
        return parsed_id(rest.partition("/")[0])
