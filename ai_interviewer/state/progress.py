"""The results of all interviews. The filters are in the page's address."""

from datetime import date
from typing import Any

import reflex as rx

from ai_interviewer import routes
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.services import progress
from ai_interviewer.state import charts
from ai_interviewer.state.forms import field
from ai_interviewer.state.ids import parsed_id
from ai_interviewer.state.sign_in import current_user_id
from ai_interviewer.texts import t
from ai_interviewer.views import progress_tables as tables
from ai_interviewer.views.progress import Choice, HeatMap, ProgressView, TableView, Totals

_LONGEST_DAY = 10


class ProgressState(rx.State):
    is_loaded: bool = False
    is_missing: bool = False
    alert: str = ""
    job: str = ""
    since: str = ""
    until: str = ""
    edition: str = ""
    """Changes with the initial filters."""
    choices: list[Choice] = []
    totals: Totals | None = None
    heat: HeatMap | None = None
    # Figures are plain JSON. Every tab is sent every state when it connects, and even an empty
    # Plotly figure takes 7 kB, and 10 ms to copy.
    over_time: dict[str, Any] = {}
    over_time_table: TableView = TableView()
    by_type: dict[str, Any] = {}
    by_type_table: TableView = TableView()
    by_posting: dict[str, Any] = {}
    by_posting_table: TableView = TableView()
    distribution: dict[str, Any] = {}
    distribution_table: TableView = TableView()
    retakes: dict[str, Any] = {}
    retakes_table: TableView = TableView()
    compare_path: str = ""
    """The address that compares the attempts; empty if no posting has two."""

    @rx.event
    async def open_page(self):
        """Show the results for the posting and the days in the address."""
        user_id = await current_user_id(self)
        parameters = self.router.url.query_parameters
        self.alert, self.is_missing = "", False
        self.job, self.since, self.until = (
            str(parameters.get(name, "")) for name in ("job", "from", "to")
        )
        self.edition = f"{self.job} {self.since} {self.until}"
        try:
            since, until = _day(self.since), _day(self.until)
            if since and until and since > until:
                self.alert = t.history.backwards
            view = await progress.load(
                user_id=user_id,
                job_id=parsed_id(self.job) if self.job else None,
                since=since,
                until=until,
            )
        except NotFound:
            self.is_missing = True
            unfiltered = await progress.load(user_id=user_id)
            view = ProgressView(choices=unfiltered.choices)
            self.job = ""
        except ValueError:
            self.alert = t.progress.bad_day
            view = await progress.load(user_id=user_id)
            self.job = self.since = self.until = ""
        self._show(view)
        self.is_loaded = True

    @rx.event
    async def choose(self, form: dict[str, str]):
        """Go to the results for the chosen posting and days."""
        await current_user_id(self)
        return rx.redirect(
            routes.progress(field(form, "job"), field(form, "since"), field(form, "until"))
        )

    def _show(self, view: ProgressView):
        self.choices, self.totals, self.heat = view.choices, view.totals, view.requirements
        in_words = view.is_in_words
        self.over_time = charts.dimensions(view.points, in_words=in_words).to_plotly_json()
        self.over_time_table = tables.over_time(view)
        self.by_type = charts.bars(view.types, in_words=in_words).to_plotly_json()
        self.by_type_table = tables.means(
            t.progress.by_type, view.types, t.progress.answers, in_words=in_words
        )
        self.by_posting = charts.bars(view.postings, in_words=in_words).to_plotly_json()
        self.by_posting_table = tables.means(
            t.progress.by_posting, view.postings, t.progress.interviews, in_words=in_words
        )
        self.distribution = charts.distribution(
            view.distribution, in_words=in_words
        ).to_plotly_json()
        self.distribution_table = tables.distribution(view.distribution, in_words=in_words)
        self.retakes = charts.attempts(view.attempts, in_words=in_words).to_plotly_json()
        self.retakes_table = tables.attempts(view)
        has_retakes = any(len(line.points) > 1 for line in view.attempts)
        self.compare_path = (
            (routes.compare(self.job) if self.job else routes.COMPARE) if has_retakes else ""
        )


def _day(text: str) -> date | None:
    """The day in the address. Raises ValueError if it isn't one, or is too early or too late."""
    if not text:
        return None
    day = date.fromisoformat(text[: _LONGEST_DAY + 1])
    if not 1970 <= day.year <= 9000:
        raise ValueError(text[:_LONGEST_DAY])
    return day
