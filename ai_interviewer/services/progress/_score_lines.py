"""The lines of the charts: scores from interview to interview, and where a line breaks.

A line only joins scores of one instrument.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import Any
from uuid import UUID

from ai_interviewer.domain.enums import InterviewContext
from ai_interviewer.services._records.interviewer_labels import label_within
from ai_interviewer.services._records.results import MIXED
from ai_interviewer.services.progress._queries import MOST_ATTEMPTS
from ai_interviewer.services.progress._totals import dimension_points
from ai_interviewer.texts import t
from ai_interviewer.views.moments import day_of, local_time
from ai_interviewer.views.progress import AttemptLine, AttemptPoint, ScorePoint


def score_points(series: Sequence[Any], zone: str) -> list[ScorePoint]:
    """The points of the line of all interviews, the earliest first."""
    points, instruments = [], dict[str, str]()
    for row in series:
        is_mixed = row.instrument_hash == MIXED
        interviewer = label_within(row.interviewer, row.context)
        points.append(
            ScorePoint(
                began=local_time(row.began_at, zone),
                interviewer=interviewer,
                interviews=row.interviews,
                overall=row.overall,
                dimensions=dimension_points(row),
                is_joined=not is_mixed and instruments.get(interviewer) == row.instrument_hash,
                is_mixed=is_mixed,
            )
        )
        if not is_mixed:
            instruments[interviewer] = row.instrument_hash
    return points


def line_breaks(series: Sequence[Any], zone: str) -> list[str]:
    """Sentences that say where and why each interviewer's line breaks."""
    sentences, latest = [], dict[str, Any]()
    for row in series:
        if row.instrument_hash == MIXED:
            continue
        interviewer = label_within(row.interviewer, row.context)
        earlier = latest.get(interviewer)
        if earlier is not None and earlier.instrument_hash != row.instrument_hash:
            sentences.append(
                t.progress.line_breaks[_changed_part(earlier.instrument, row.instrument)].format(
                    interviewer=interviewer,
                    day=day_of(row.began_at, zone),
                )
            )
        latest[interviewer] = row
    return sentences


def attempt_lines(attempts: Sequence[Any], titles: dict[UUID, str]) -> list[AttemptLine]:
    """One line for each posting, and for each that an experiment told less; `attempts` are sorted
    by posting and attempt."""
    lines = []
    by_line = sorted(attempts, key=lambda row: (row.job_id, row.context))
    for (job_id, context), rows in groupby(by_line, key=lambda row: (row.job_id, row.context)):
        newest = [row for row in rows if row.recency <= MOST_ATTEMPTS]
        title = titles.get(job_id, "")
        if context is not InterviewContext.DUAL:
            title = t.progress.told_less[context.value].format(posting=title)
        points = [
            AttemptPoint(
                id=str(row.session_id),
                number=row.number,
                overall=row.overall,
                is_joined=place > 0
                and newest[place - 1].instrument_hash == row.instrument_hash != MIXED,
            )
            for place, row in enumerate(newest)
        ]
        lines.append(AttemptLine(title, points))
    return lines


def _changed_part(before: list[str] | None, after: list[str] | None) -> str:
    """The part of the instrument that changed; "instrument" when it is unknown."""
    parts = ("model", "rubric", "prompt")
    pairs = zip(parts, before or ("",) * 3, after or ("",) * 3, strict=True)
    return next((part for part, old, new in pairs if old != new), "instrument")
