"""A report as a shared link shows it, to anybody who has the link."""

import reflex as rx

from ai_interviewer.domain.errors import NotFound, RateLimited
from ai_interviewer.services.reports import shares
from ai_interviewer.views.completed.report import ReportView


class SharedReportState(rx.State):
    report: ReportView | None = None
    is_loaded: bool = False
    is_missing: bool = False
    alert: str = ""

    @rx.event
    async def open_page(self):
        """Show the report that the link in the address opens. Nobody needs to be signed in."""
        self.reset()
        token = self.router.url.path.rstrip("/").rpartition("/")[2]
        try:
            self.report = await shares.open_shared(
                token=token, address=self.router.session.client_ip
            )
        except NotFound:
            self.is_missing = True
        except RateLimited as error:
            self.alert = error.message
        self.is_loaded = True
