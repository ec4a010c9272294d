"""What every page shares: unexpected errors, the browser's time zone, leaving when signed out."""

import logging
import re
from contextlib import suppress

import reflex as rx
from reflex.event import EventSpec

from ai_interviewer import routes
from ai_interviewer.domain.errors import DomainError, NotSignedIn
from ai_interviewer.outages import is_passing
from ai_interviewer.services import accounts
from ai_interviewer.state.sign_in import token

_PLACE_IN_A_PAGE = re.compile(r"/assets/[\w.\-]{1,80}\.js:\d{1,6}:\d{1,6}")

logger = logging.getLogger(__name__)


class ShellState(rx.State):
    """The banner for errors that no page expected."""

    problem: str = ""

    @rx.event
    async def show_problem(self, message: str):
        self.problem = str(message)[:300]

    @rx.event
    async def dismiss(self):
        self.problem = ""

    @rx.event
    async def remember_time_zone(self, time_zone: str):
        """Dates are shown in the browser's own zone."""
        with suppress(NotSignedIn):
            await accounts.remember_time_zone_of_page(token=token(self), time_zone=str(time_zone))


def on_unexpected(exception: Exception) -> EventSpec | None:
    """What the page does when a handler raised: the one place for errors nobody expected."""
    if isinstance(exception, NotSignedIn):
        return rx.redirect(routes.LOGIN)
    if isinstance(exception, DomainError):
        return ShellState.show_problem(exception.message)
    if is_passing(exception):
        # The outage has its own lines in the log.
        return ShellState.show_problem(DomainError("out_of_reach").message)
    logger.error("Unexpected error in an event", exc_info=exception)
    return ShellState.show_problem(DomainError("internal").message)


def on_page_error(exception: Exception) -> None:
    """Log that a page's own code failed, and where. The rest may be what somebody typed."""
    places = _PLACE_IN_A_PAGE.findall(str(exception))
    logger.error("Error in a page, %s", " ".join(places[:10]) or "at a place that it does not name")
