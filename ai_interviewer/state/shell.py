"""What every page shares: unexpected errors, the time zone, and going to the log-in."""

import logging
import re
from contextlib import suppress

import reflex as rx
from reflex.event import EventSpec
from reflex_base.utils.exceptions import LockExpiredError

from ai_interviewer import routes
from ai_interviewer.domain.errors import DomainError, NotSignedIn
from ai_interviewer.outages import is_passing
from ai_interviewer.services import accounts
from ai_interviewer.state.sign_in import token

_CODE_POSITION = re.compile(r"/assets/[\w.\-]{1,80}\.js:\d{1,6}:\d{1,6}")

logger = logging.getLogger(__name__)


class ShellState(rx.State):
    """A banner for errors that no page expected."""

    problem: str = ""

    @rx.event
    async def show_problem(self, message: str):
        self.problem = str(message)[:300]

    @rx.event
    async def dismiss(self):
        self.problem = ""

    @rx.event
    async def remember_time_zone(self, time_zone: str):
        """Store the browser's time zone, in which dates are shown."""
        with suppress(NotSignedIn):
            await accounts.remember_time_zone_of_page(token=token(self), time_zone=str(time_zone))


def on_unexpected(exception: Exception) -> EventSpec | None:
    """The event for an error that a handler raised: go to the log-in, or show a banner."""
    if isinstance(exception, NotSignedIn):
        return rx.redirect(routes.LOGIN)
    if isinstance(exception, DomainError):
        return ShellState.show_problem(exception.message)
    if is_passing(exception):
        # The outage has its own lines in the log.
        return ShellState.show_problem(DomainError("out_of_reach").message)
    if isinstance(exception, LockExpiredError):
        # Redis lost it when it restarted, or the event took too long. What it did is stored; what
        # it showed is not.
        logger.warning("A tab's lock in Redis was gone before its event had ended")
        return ShellState.show_problem(DomainError("out_of_reach").message)
    logger.error("Unexpected error in an event", exc_info=exception)
    return ShellState.show_problem(DomainError("internal").message)


def on_page_error(exception: Exception) -> None:
    """Log where a page's own code failed. The rest of the report may be private text."""
    positions = _CODE_POSITION.findall(str(exception))
    logger.error(
        "Error in a page, %s", " ".join(positions[:10]) or "at a place that it does not name"
    )
