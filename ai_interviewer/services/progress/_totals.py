"""Numbers over all interviews in view: means, and the trend with its uncertainty."""

from typing import Any

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.rubric import POINTS_PER_LEVEL, RUBRIC
from ai_interviewer.domain.scores import is_assessed
from ai_interviewer.domain.trend import FEWEST, trend
from ai_interviewer.services.progress._queries import NAMES
from ai_interviewer.texts import t
from ai_interviewer.views.changes import signed
from ai_interviewer.views.progress import MeanOf, Totals
from ai_interviewer.views.questions import DimensionMean
from ai_interviewer.views.scores import score_label, share_of


def totals_view(row: Any, *, trend_text: str, in_words: bool) -> Totals:
    """The totals as the page shows them, from the row of the query `totals`."""
    hours, minutes = divmod(round(row.seconds / 60), 60)
    practice = t.progress.hours if hours else t.progress.minutes
    is_all = row.compared == row.sessions
    return Totals(
        sessions=row.sessions,
        answers=row.answers,
        practice=practice.format(hours=hours, minutes=minutes),
        overall=score_label(row.overall, in_words=in_words),
        means=_dimension_means(row, in_words),
        trend=trend_text,
        basis="" if is_all else t.progress.basis.format(compared=row.compared, all=row.sessions),
    )


def dimension_points(row: Any) -> tuple[float | None, ...]:
    """Mean points (0-10) per dimension, None where too little was assessed."""
    pairs = ((getattr(row, f"{n}_sum"), getattr(row, f"{n}_count")) for n in NAMES)
    return tuple(
        POINTS_PER_LEVEL * total / count if is_assessed(count, of=row.graded) else None
        for total, count in pairs
    )


def type_means(row: Any) -> list[MeanOf]:
    """Mean points (0-10) of each type of question with graded answers."""
    means = []
    for kind in QuestionType:
        name = kind.value.lower()
        if count := int(getattr(row, f"{name}_graded")):
            points = float(getattr(row, f"{name}_points")) / count
            means.append(MeanOf(t.interview.question_types[kind.value], points, count))
    return means


def slope_text(row: Any, *, in_words: bool) -> str:
    """The trend over the interviews that were scored alike, always with its uncertainty."""
    if row.sessions == 1:
        return t.progress.one_point
    slope = trend(count=row.compared, sxx=row.sxx, syy=row.syy, sxy=row.sxy)
    if slope is None:
        return t.progress.few_points.format(count=row.compared, fewest=FEWEST)
    if in_words:
        return t.compare.short_verdicts[slope.verdict.value]
    return t.progress.slopes[slope.verdict.value].format(
        gain=signed(slope.gain),
        low=signed(slope.low),
        high=signed(slope.high),
        count=slope.interviews,
    )


def _dimension_means(row: Any, in_words: bool) -> list[DimensionMean]:
    return [
        DimensionMean(
            t.scores.dimensions[line.dimension.value],
            score_label(points, in_words=in_words),
            share_of(points),
            "",
        )
        for line, points in zip(RUBRIC, dimension_points(row), strict=True)
        if points is not None
    ]
