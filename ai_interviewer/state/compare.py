"""The page that puts attempts side by side. What it shows stands in its address."""

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
"""Where it says which attempts are compared, and the focus goes when others were chosen."""
_MOST_IDS = 20


class CompareState(rx.State):
    is_loaded: bool = False
    is_missing: bool = False
    comparison: ComparisonView = ComparisonView()
    postings: list[PostingChoice] = []
    picked: list[str] = ["", "", "", ""]
    """The ids of the attempts that are compared, in the four fields to pick them."""
    edition: str = ""
    """Names what the fields start with."""
    alert: str = ""
    notice: str = ""
    """What of the address could not be shown."""
    _is_applied: bool = False

    @rx.event
    async def open_page(self):
        """Show the attempts in the address; without a posting, those of the latest with several."""
        user_id = await current_user_id(self)
        asked = self.router.url.query_parameters
        self.alert, self.notice, self.is_missing = "", "", False
        self.postings = await comparisons.comparable_postings(user_id=user_id)
        several = [posting for posting in self.postings if posting.attempts > 1]
        offered = (several or self.postings or [PostingChoice()])[0]
        job = asked.get("job", "") or offered.id
        self.comparison = ComparisonView()
        if job:
            await self._compare(user_id, job, asked.get("with", ""))
        self.is_loaded = True
        is_applied, self._is_applied = self._is_applied, False
        return rx.set_focus(RESULT) if is_applied else None

    @rx.event
    async def choose(self, form: dict[str, str]):
        """Go to the comparison of the attempts that were picked."""
        await current_user_id(self)
        known = [attempt.id for attempt in self.comparison.attempts]
        named = {
            field(form, "first"),
            field(form, "second"),
            field(form, "third"),
            field(form, "fourth"),
        }
        chosen = [attempt for attempt in known if attempt in named]
        if len(chosen) < 2:
            self.alert = t.compare.choose_two
            return None
        self.alert = ""
        if self.router.url.query_parameters.get("with", "") == ",".join(chosen):
            # The address stays as it is, so the page is not opened again.
            return rx.set_focus(RESULT)
        self._is_applied = True
        return rx.redirect(routes.compare(self.comparison.job_id, chosen))

    async def _compare(self, user_id: UUID, job: str, chosen: str):
        try:
            self.comparison = await comparisons.compare(
                user_id=user_id,
                job_id=parsed_id(job),
                session_ids=_ids(chosen),
            )
        except NotFound:
            self.is_missing = True
            return
        picked = [attempt.id for attempt in self.comparison.chosen]
        self.picked = [*picked, "", "", "", ""][:4]
        self.edition = ",".join(picked)
        self.notice = _notice(chosen, [attempt.id for attempt in self.comparison.attempts])


def _notice(asked: str, attempts: list[str]) -> str:
    """Why the attempts in the address are not, or not all, those that are shown."""
    named = {str(id) for id in _ids(asked)}
    known = named.intersection(attempts)
    if not asked or len(attempts) < 2:
        return ""
    if len(known) < 2:
        return t.compare.too_few
    if len(known) > comparisons.MOST_CHOSEN:
        return t.compare.too_many
    parts = [part for part in str(asked).split(",") if part.strip()]
    return t.compare.not_attempts if named != known or len(_ids(asked)) < len(parts) else ""


def _ids(text: str) -> list[UUID]:
    """The ids in the address; what is none is passed over."""
    ids = []
    for part in str(text).split(",")[:_MOST_IDS]:
        try:
            ids.append(parsed_id(part.strip()))
        except NotFound:
            continue
    return ids
