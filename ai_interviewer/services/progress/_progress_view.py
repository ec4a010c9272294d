"""A user's progress over many interviews.

Means never mix instruments: they are over the interviews that were scored like the newest one in
view. The database adds up; only one posting's answers are read.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.domain.locales import beginning
from ai_interviewer.domain.trend import FEWEST
from ai_interviewer.models.results import POINTS
from ai_interviewer.services._records.access import account
from ai_interviewer.services._records.results import MIXED
from ai_interviewer.services.progress import _queries as queries
from ai_interviewer.services.progress._queries import Scope
from ai_interviewer.services.progress._requirements_met import change_between, heat_map
from ai_interviewer.services.progress._score_lines import attempt_lines, line_breaks, score_points
from ai_interviewer.services.progress._totals import slope_text, totals_view, type_means
from ai_interviewer.texts import t
from ai_interviewer.views.changes import conclusion, short_verdict
from ai_interviewer.views.progress import Choice, HeatMap, MeanOf, ProgressView

_HEAT_MAP_ATTEMPTS = 12
"""How many attempts the heat map shows: the newest."""


async def load(
    *,
    user_id: UUID,
    job_id: UUID | None = None,
    since: date | None = None,
    until: date | None = None,
) -> ProgressView:
    """Numbers and lines over completed interviews, for one posting or all.

    `since` and `until` are days in the user's time zone, both included. Raises NotFound when the
    user never completed an interview for the posting.
    """
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        zone, in_words = user.time_zone, user.is_words_only
        scope = Scope(
            user_id,
            job_id,
            beginning(since, zone) if since else None,
            beginning(until + timedelta(days=1), zone) if until else None,
        )
        postings = (await db.execute(queries.postings(scope))).all()
        if job_id is not None and all(row.job_posting_id != job_id for row in postings):
            raise NotFound
        totals = (await db.execute(queries.totals(scope))).one()
        series = (await db.execute(queries.series(scope))).all()
        attempts = (await db.execute(queries.attempts(scope))).all()
        # The only posting counts as chosen.
        of_posting = postings[0].job_posting_id if len(postings) == 1 else job_id
        heat = await _heat_map(db, of_posting, attempts, in_words)
        trend_text = (
            await _change_text(db, attempts, in_words)
            if of_posting and totals.compared < FEWEST
            else slope_text(totals, in_words=in_words)
        )
    titles = _titles(postings)
    points = score_points(series, zone)
    return ProgressView(
        totals=totals_view(totals, trend_text=trend_text, in_words=in_words),
        points=points,
        is_thinned=any(point.interviews > 1 for point in points),
        breaks=line_breaks(series, zone),
        types=type_means(totals),
        postings=[
            MeanOf(titles[row.job_posting_id], row.overall, row.compared)
            for row in postings
            if row.compared and job_id in (None, row.job_posting_id)
        ],
        distribution=[int(getattr(totals, f"points_{n}")) for n in POINTS],
        attempts=attempt_lines(attempts, titles),
        requirements=heat,
        choices=[Choice(str(posting_id), title) for posting_id, title in titles.items()],
        is_in_words=in_words,
    )


async def _heat_map(
    db: AsyncSession, job_id: UUID | None, attempts: Sequence[Any], in_words: bool
) -> HeatMap:
    recent = [row for row in attempts if row.job_id == job_id and row.recency <= _HEAT_MAP_ATTEMPTS]
    if job_id is None:
        return HeatMap()
    return await heat_map(db, job_id=job_id, attempts=recent, in_words=in_words)


async def _change_text(db: AsyncSession, attempts: Sequence[Any], in_words: bool) -> str:
    """The change from the first to the latest attempt scored alike, when a trend needs more."""
    if len(attempts) < 2:
        return t.progress.one_point
    last = attempts[-1]
    first = next(row for row in attempts if row.instrument_hash == last.instrument_hash)
    if first is last or last.instrument_hash == MIXED:
        return t.progress.no_pair
    change = await change_between(db, first=first.session_id, last=last.session_id)
    if change is None:
        return t.progress.no_pair
    said = short_verdict(change) if in_words else conclusion(change)
    return t.progress.between.format(first=first.number, last=last.number, conclusion=said)


def _titles(postings: Sequence[Any]) -> dict[UUID, str]:
    """A different title for each posting, by id.

    It is the role's title, with the company if several postings have that title, and with a number
    if several have both.
    """
    roles = Counter(row.title for row in postings)
    titles: dict[UUID, str] = {}
    for row in postings:
        title = row.title
        if roles[row.title] > 1 and row.company:
            title = f"{row.title}{t.app.separator}{row.company}"
        namesakes = sum(
            other == title or other.startswith(f"{title} (") for other in titles.values()
        )
        titles[row.job_posting_id] = f"{title} ({namesakes + 1})" if namesakes else title
    return titles
