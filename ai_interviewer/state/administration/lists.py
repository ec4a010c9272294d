"""The administrators' pages that only show: usage, and the audit log."""

import reflex as rx

from ai_interviewer import routes
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.services.administration import audit, traces
from ai_interviewer.state.administration.door import current_administrator, words_and_number
from ai_interviewer.views.administration.pages import (
    AuditView,
    Paging,
    UsageRow,
    audit_view,
    paging,
    usage_row,
)


class UsageState(rx.State):
    is_loaded: bool = False
    is_missing: bool = False
    rows: list[UsageRow] = []
    paging: Paging = Paging()

    @rx.event
    async def open_page(self):
        """Show what accounts used; to administrators alone."""
        try:
            await current_administrator(self)
        except NotFound:
            self.reset()
            self.is_missing = True
            return
        _, number = words_and_number(self.router.url.query_parameters)
        page = await traces.usage_page(number=number)
        self.rows = [usage_row(line) for line in page.lines]
        self.paging = paging(page, lambda n: routes.admin(routes.ADMIN_USAGE, number=n))
        self.is_loaded, self.is_missing = True, False


class AuditLogState(rx.State):
    is_loaded: bool = False
    is_missing: bool = False
    acts: list[AuditView] = []
    paging: Paging = Paging()

    @rx.event
    async def open_page(self):
        """Show what administrators did; to administrators alone."""
        try:
            by = await current_administrator(self)
        except NotFound:
            self.reset()
            self.is_missing = True
            return
        _, number = words_and_number(self.router.url.query_parameters)
        page = await audit.page(number=number)
        self.acts = [audit_view(line, zone=by.time_zone) for line in page.lines]
        self.paging = paging(page, lambda n: routes.admin(routes.ADMIN_AUDIT_LOG, number=n))
        self.is_loaded, self.is_missing = True, False
