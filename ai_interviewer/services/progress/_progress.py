"""Many interviews as few numbers.

Means are never taken over different instruments: they are of the interviews that were scored like
the newest one in view. The database adds up; answers are read for one posting only.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.domain.rubric import POINTS_PER_LEVEL, RUBRIC
from ai_interviewer.domain.scores import is_assessed, without_float_noise
from ai_interviewer.domain.time_zones import beginning
from ai_interviewer.domain.trend import FEWEST, trend
from ai_interviewer.models.results import POINTS
from ai_interviewer.services._records.access import account
from ai_interviewer.services._records.interviewer_labels import interviewer_label
from ai_interviewer.services._records.results import MIXED
from ai_interviewer.services.progress import _queries as queries
from ai_interviewer.services.progress._queries import NAMES, Scope
from ai_interviewer.services.progress._requirements_met import change_between, heat_map
from ai_interviewer.texts import t
from ai_interviewer.views.changes import conclusion, signed
from ai_interviewer.views.moments import day_of, local_time
from ai_interviewer.views.progress import (
    AttemptLine,
    AttemptPoint,
    Choice,
    HeatMap,
    MeanOf,
    ProgressView,
    ScorePoint,
    Totals,
)
from ai_interviewer.views.questions import DimensionMean
from ai_interviewer.views.scores import points_label

_HEAT_ATTEMPTS = 12


async def load(
    *,
    user_id: UUID,
    job_id: UUID | None = None,
    since: date | None = None,
    until: date | None = None,
) -> ProgressView:
    """What completed interviews came to, of one posting or of all, from day to day inclusive.

    Raises NotFound when the user never completed an interview for the posting.
    """
    async with transaction() as db:
        zone = (await account(db, user_id=user_id)).time_zone
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
        # Where there is nothing to choose from, nobody has to choose.
        of_posting = postings[0].job_posting_id if len(postings) == 1 else job_id
        heat = await _heat(db, of_posting, attempts)
        said = (
            await _posting_trend(db, attempts)
            if of_posting and totals.compared < FEWEST
            else _trend(totals)
        )
    titles = _names(postings)
    points = _points(series, zone)
    return ProgressView(
        totals=_totals(totals, said),
        points=points,
        is_thinned=any(point.interviews > 1 for point in points),
        breaks=_breaks(series, zone),
        types=_types(totals),
        postings=[
            MeanOf(titles[row.job_posting_id], row.overall, row.compared)
            for row in postings
            if row.compared and job_id in (None, row.job_posting_id)
        ],
        distribution=[int(getattr(totals, f"points_{n}")) for n in POINTS],
        attempts=_lines(attempts, titles),
        requirements=heat,
        choices=[Choice(str(job), name) for job, name in titles.items()],
    )


async def _heat(db: AsyncSession, job_id: UUID | None, attempts: Sequence[Any]) -> HeatMap:
    recent = [row for row in attempts if row.job_id == job_id and row.recency <= _HEAT_ATTEMPTS]
    return await heat_map(db, job_id=job_id, attempts=recent) if job_id else HeatMap()


def _names(postings: Sequence[Any]) -> dict[UUID, str]:
    """The role's title, with the company where several have the same; as many of both, numbered."""
    titles = Counter(row.title for row in postings)
    names: dict[UUID, str] = {}
    for row in postings:
        name = row.title
        if titles[row.title] > 1 and row.company:
            name = f"{row.title}{t.app.separator}{row.company}"
        taken = sum(other == name or other.startswith(f"{name} (") for other in names.values())
        names[row.job_posting_id] = f"{name} ({taken + 1})" if taken else name
    return names


def _totals(row: Any, said: str) -> Totals:
    hours, minutes = divmod(round(row.seconds / 60), 60)
    practice = t.progress.hours if hours else t.progress.minutes
    is_all = row.compared == row.sessions
    return Totals(
        sessions=row.sessions,
        answers=row.answers,
        practice=practice.format(hours=hours, minutes=minutes),
        overall=points_label(row.overall),
        means=_means(row),
        trend=said,
        basis="" if is_all else t.progress.basis.format(compared=row.compared, all=row.sessions),
    )


def _means(row: Any) -> list[DimensionMean]:
    found = zip(RUBRIC, _dimensions(row), strict=True)
    return [
        DimensionMean(
            t.scores.dimensions[line.dimension.value],
            points_label(points),
            round(without_float_noise(points) * 10),
            "",
        )
        for line, points in found
        if points is not None
    ]


def _dimensions(row: Any) -> tuple[float | None, ...]:
    """Mean points per dimension, None where too little was assessed."""
    pairs = ((getattr(row, f"{n}_sum"), getattr(row, f"{n}_count")) for n in NAMES)
    return tuple(
        POINTS_PER_LEVEL * total / count if is_assessed(count, of=row.graded) else None
        for total, count in pairs
    )


def _types(row: Any) -> list[MeanOf]:
    means = []
    for kind in QuestionType:
        name = kind.value.lower()
        if count := int(getattr(row, f"{name}_graded")):
            points = float(getattr(row, f"{name}_points")) / count
            means.append(MeanOf(t.interview.question_types[kind.value], points, count))
    return means


def _trend(totals: Any) -> str:
    """The slope over all interviews that were scored alike, only with its uncertainty."""
    if totals.sessions == 1:
        return t.progress.one_point
    found = trend(count=totals.compared, sxx=totals.sxx, syy=totals.syy, sxy=totals.sxy)
    if found is None:
        return t.progress.few_points.format(count=totals.compared, fewest=FEWEST)
    return t.progress.slopes[found.verdict.value].format(
        gain=signed(found.gain),
        low=signed(found.low),
        high=signed(found.high),
        count=found.interviews,
    )


async def _posting_trend(db: AsyncSession, attempts: Sequence[Any]) -> str:
    """From the first to the latest attempt that were scored alike: too few for a slope."""
    if len(attempts) < 2:
        return t.progress.one_point
    last = attempts[-1]
    first = next(row for row in attempts if row.instrument_hash == last.instrument_hash)
    if first is last or last.instrument_hash == MIXED:
        return t.progress.no_pair
    found = await change_between(db, first=first.session_id, last=last.session_id)
    if found is None:
        return t.progress.no_pair
    return t.progress.between.format(
        first=first.number, last=last.number, conclusion=conclusion(found)
    )


def _points(series: Sequence[Any], zone: str) -> list[ScorePoint]:
    points, before = [], dict[str, str]()
    for row in series:
        is_mixed = row.instrument_hash == MIXED
        points.append(
            ScorePoint(
                began=local_time(row.began_at, zone),
                interviewer=interviewer_label(row.interviewer),
                interviews=row.interviews,
                overall=row.overall,
                dimensions=_dimensions(row),
                is_joined=not is_mixed and before.get(row.interviewer) == row.instrument_hash,
                is_mixed=is_mixed,
            )
        )
        if not is_mixed:
            before[row.interviewer] = row.instrument_hash
    return points


def _breaks(series: Sequence[Any], zone: str) -> list[str]:
    """Where and why each interviewer's line is broken."""
    said, before = [], dict[str, Any]()
    for row in series:
        if row.instrument_hash == MIXED:
            continue
        earlier = before.get(row.interviewer)
        if earlier is not None and earlier.instrument_hash != row.instrument_hash:
            said.append(
                t.progress.line_breaks[_reason(earlier.instrument, row.instrument)].format(
                    interviewer=interviewer_label(row.interviewer),
                    day=day_of(row.began_at, zone),
                )
            )
        before[row.interviewer] = row
    return said


def _reason(before: list[str] | None, after: list[str] | None) -> str:
    kinds = ("model", "rubric", "prompt")
    pairs = zip(kinds, before or ("",) * 3, after or ("",) * 3, strict=True)
    return next((kind for kind, old, new in pairs if old != new), "instrument")


def _lines(attempts: Sequence[Any], titles: dict[UUID, str]) -> list[AttemptLine]:
    lines = []
    for job_id, rows in groupby(attempts, key=lambda row: row.job_id):
        shown = [row for row in rows if row.recency <= queries.MOST_ATTEMPTS]
        points = [
            AttemptPoint(
                id=str(row.session_id),
                number=row.number,
                overall=row.overall,
                is_joined=place > 0
                and shown[place - 1].instrument_hash == row.instrument_hash != MIXED,
            )
            for place, row in enumerate(shown)
        ]
        lines.append(AttemptLine(titles.get(job_id, ""), points))
    return lines
