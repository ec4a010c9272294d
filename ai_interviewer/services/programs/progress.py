"""Scores over time and side by side, in numbers. Instruments are never mixed."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import fmean
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlmodel import col

from ai_interviewer.database import reading
from ai_interviewer.domain.enums import Dimension, InterviewContext, Verdict
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.domain.trend import trend
from ai_interviewer.models import InterviewResult, InterviewSession
from ai_interviewer.services._records.results import MIXED
from ai_interviewer.services.history import figures
from ai_interviewer.services.programs import sessions
from ai_interviewer.services.programs._times import utc
from ai_interviewer.services.programs.sessions import SessionRecord

_MOST = 1_000


@dataclass(frozen=True, slots=True)
class PointRecord:
    """One completed interview. `instrument_hash` is null when several instruments scored it."""

    session_id: UUID
    job_posting_id: UUID | None
    began_at: datetime
    context: InterviewContext
    overall: float
    instrument_hash: str | None


@dataclass(frozen=True, slots=True)
class TrendRecord:
    """Points gained from the first to the last interview, with the 95 % interval."""

    gain: float
    low: float
    high: float
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class SeriesRecord:
    """The interviews that one instrument scored, which was told the same in all of them. `trend`
    is null for fewer than five."""

    instrument_hash: str
    context: InterviewContext
    interviews: int
    mean_overall: float
    trend: TrendRecord | None


@dataclass(frozen=True, slots=True)
class ProgressRecord:
    """Completed interviews from the earliest to the latest, at most the last thousand."""

    items: list[PointRecord]
    series: list[SeriesRecord]


@dataclass(frozen=True, slots=True)
class ChangeRecord:
    """What changed on one scale, in points with the 95 % interval of the difference. `dimension`
    is null for the overall score."""

    dimension: Dimension | None
    before: float
    after: float
    difference: float
    low: float
    high: float
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class ComparisonRecord:
    """Attempts side by side. `not_comparable` says what differs between the instruments
    (`interviewer`, `model`, `rubric`, `prompt`, or `instrument` for anything else, such as
    `context`): then there are no changes."""

    items: list[SessionRecord]
    not_comparable: str | None
    changes: list[ChangeRecord]


async def load(*, user_id: UUID, job_id: UUID | None = None) -> ProgressRecord:
    """Scores of completed interviews, for one posting or all; empty where there are none."""
    query = (
        select(
            col(InterviewResult.interview_session_id),
            col(InterviewResult.job_posting_id),
            col(InterviewResult.began_at),
            col(InterviewResult.overall),
            col(InterviewResult.instrument_hash),
            col(InterviewSession.context),
        )
        .join(
            InterviewSession, col(InterviewSession.id) == col(InterviewResult.interview_session_id)
        )
        .where(
            col(InterviewResult.user_id) == user_id,
            col(InterviewSession.user_id) == user_id,
            col(InterviewResult.is_counted),
            col(InterviewResult.overall).is_not(None),
        )
    )
    if job_id is not None:
        query = query.where(col(InterviewResult.job_posting_id) == job_id)
    newest = query.order_by(col(InterviewResult.began_at).desc()).limit(_MOST)
    async with reading() as db:
        rows = (await db.execute(newest)).all()[::-1]
    return ProgressRecord(
        items=[
            PointRecord(
                session_id=row.interview_session_id,
                job_posting_id=row.job_posting_id,
                began_at=utc(row.began_at),
                context=row.context,
                overall=row.overall,
                instrument_hash=None if row.instrument_hash == MIXED else row.instrument_hash,
            )
            for row in rows
        ],
        series=_series(rows),
    )


async def compare(*, user_id: UUID, session_ids: Sequence[UUID]) -> ComparisonRecord:
    """These completed interviews for one posting. Raises NotFound if one isn't such."""
    found = await figures.differences(user_id=user_id, session_ids=session_ids)
    records = [
        await sessions.session(user_id=user_id, session_id=session_id)
        for session_id in found.session_ids
    ]
    return ComparisonRecord(
        items=records,
        not_comparable=found.not_comparable,
        changes=[
            ChangeRecord(
                dimension=scale.dimension,
                before=scale.change.before,
                after=scale.change.after,
                difference=scale.change.difference,
                low=scale.change.low,
                high=scale.change.high,
                verdict=scale.change.verdict,
            )
            for scale in found.changes
        ],
    )


def parsed(session_ids: str) -> list[UUID]:
    """The ids in a comma-separated list. Raises ValidationFailed (choice_unknown)."""
    try:
        return [UUID(one) for one in session_ids.split(",")]
    except ValueError:
        raise ValidationFailed("choice_unknown").about("session_ids") from None


def _series(rows: Sequence[Any]) -> list[SeriesRecord]:
    by_instrument: defaultdict[tuple[str, InterviewContext], list[float]] = defaultdict(list)
    for row in rows:
        if row.instrument_hash != MIXED:
            by_instrument[row.instrument_hash, row.context].append(row.overall)
    return [
        SeriesRecord(name, context, len(scores), fmean(scores), _trend(scores))
        for (name, context), scores in by_instrument.items()
    ]


def _trend(scores: Sequence[float]) -> TrendRecord | None:
    middle, mean = (len(scores) - 1) / 2, fmean(scores)
    steps = [position - middle for position in range(len(scores))]
    sums: dict[str, Any] = {
        "sxx": sum(x * x for x in steps),
        "syy": sum((y - mean) ** 2 for y in scores),
        "sxy": sum(x * (y - mean) for x, y in zip(steps, scores, strict=True)),
    }
    found = trend(count=len(scores), **sums)
    if found is None:
        return None
    return TrendRecord(found.gain, found.low, found.high, found.verdict)
