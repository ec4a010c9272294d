"""Means over an interview, as shown. Only what was assessed counts."""

from collections.abc import Sequence
from statistics import fmean

from ai_interviewer.domain import rubric
from ai_interviewer.domain.interview import Levels
from ai_interviewer.domain.views import DimensionMean
from ai_interviewer.texts import t

DIGITS = 9
"""Decimals that are surely the same however a number was computed."""


def session_overall(answers: Sequence[Levels]) -> float | None:
    """Mean of the answers' overall points (0-10); None when nothing was assessed."""
    assessed = [value for levels in answers if (value := rubric.overall(levels)) is not None]
    return fmean(assessed) if assessed else None


def dimension_means(answers: Sequence[Levels]) -> list[DimensionMean]:
    """Each dimension's mean in points, in rubric order.

    What was hardly assessed has none: see `is_assessed`.
    """
    means = []
    for row in rubric.RUBRIC:
        levels = [v for answer in answers if (v := answer.of(row.dimension)) is not None]
        if is_assessed(len(levels), of=len(answers)):
            value = rubric.points(fmean(levels))
            means.append(
                DimensionMean(
                    name=t.dimensions[row.dimension.value],
                    points=points_label(value),
                    share=round(settled(value) * 10),
                    answers="" if len(levels) == len(answers) else f"{len(levels)}/{len(answers)}",
                )
            )
    return means


def is_assessed(count: int, *, of: int) -> bool:
    """Whether levels of `count` answers speak for all of them.

    Fewer than half do not: one stray level would pass for a judgement of the whole.
    """
    return count > 0 and 2 * count >= of


def points_label(value: float | None) -> str:
    """Points with one decimal, or nothing."""
    return "" if value is None else f"{settled(value):.1f}"


def settled(value: float) -> float:
    """The number without what computing it left in its last digits.

    Python's mean of some scores is 5.25 and the database's 5.250000000000001. Both are shown alike.
    """
    return round(value, DIGITS)
