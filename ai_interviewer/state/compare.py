"""The page that compares attempts. Its address says which."""

from uuid import UUID

import reflex as rx

from ai_interviewer import routes
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.services.history import comparisons
from ai_interviewer.state.forms import field
from ai_interviewer.state.ids import parsed_id
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.texts import t
from ai_interviewer.views.attempts import ComparisonView, PostingChoice

RESULT = "compared"
"""The id of the line that names the attempts. The focus moves to it when they change."""
_MOST_IDS = 20


class CompareState(rx.State):
    is_loaded: bool = False
    is_missing: bool = False
    comparison: ComparisonView | None = None
    postings: list[PostingChoice] = []
    picks: list[str] = ["", "", "", ""]
    """The ids in the four fields for attempts; empty for a field without one."""
    edition: str = ""
    """Changes with the initial choices of the fields."""
    alert: str = ""
    notice: str = ""
    """Why the page doesn't show exactly what its address asks for."""
    _moves_focus: bool = False
    """Whether the page opens because of a choice on it."""

    @rx.event
    async def open_page(self):
        """Show the attempts in the address, or the latest posting with several attempts."""
        user_id = await current_user_id(self)
        parameters = self.router.url.query_parameters
        self.alert, self.notice, self.is_missing = "", "", False
        self.postings = await comparisons.comparable_postings(user_id=user_id)
        several = [posting for posting in self.postings if posting.attempts > 1]
        default = (several or self.postings or [PostingChoice()])[0]
        job = parameters.get("job", "") or default.id
        self.comparison = None
        if job:
            await self._compare(user_id, job, parameters.get("with", ""))
        self.is_loaded = True
        moves_focus, self._moves_focus = self._moves_focus, False
        return rx.set_focus(RESULT) if moves_focus else None

    @rx.event
    async def choose(self, form: dict[str, str]):
        """Go to the comparison of the chosen attempts."""
        await current_user_id(self)
        form_ids = {
            field(form, "first"),
            field(form, "second"),
            field(form, "third"),
            field(form, "fourth"),
        }
        attempts = self.comparison.attempts if self.comparison else []
        chosen = [attempt.id for attempt in attempts if attempt.id in form_ids]
        if len(chosen) < 2:
            self.alert = t.compare.choose_two
            return None
        self.alert = ""
        if self.router.url.query_parameters.get("with", "") == ",".join(chosen):
            # The address stays the same, so the page isn't opened again.
            return rx.set_focus(RESULT)
        self._moves_focus = True
        return rx.redirect(routes.compare(self.comparison.job_id, chosen))

    async def _compare(self, user_id: UUID, job: str, chosen: str):
        try:
            comparison = await comparisons.compare(
                user_id=user_id, job_id=parsed_id(job), session_ids=_ids(chosen)
            )
        except NotFound:
            self.is_missing = True
            return
        self.comparison = comparison
        chosen_ids = [attempt.id for attempt in comparison.chosen]
        self.picks = [*chosen_ids, "", "", "", ""][:4]
        self.edition = ",".join(chosen_ids)
        self.notice = _notice(chosen, [attempt.id for attempt in comparison.attempts])


def _notice(address_ids: str, attempt_ids: list[str]) -> str:
    """Why the page doesn't show exactly the attempts in the address; empty if it does."""
    valid_ids = _ids(address_ids)
    distinct = {str(id) for id in valid_ids}
    known = distinct.intersection(attempt_ids)
    if not address_ids or len(attempt_ids) < 2:
        return ""
    if len(known) < 2:
        return t.compare.too_few
    if len(known) > comparisons.MOST_CHOSEN:
        return t.compare.too_many
    parts = [part for part in str(address_ids).split(",") if part.strip()]
    return t.compare.not_attempts if distinct != known or len(valid_ids) < len(parts) else ""


def _ids(text: str) -> list[UUID]:
    """The valid ids in the address. Anything else is left out."""
    ids = []
    for part in str(text).split(",")[:_MOST_IDS]:
        try:
            ids.append(parsed_id(part.strip()))
        except NotFound:
            continue
    return ids
