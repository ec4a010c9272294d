"""Means over an interview. Only what was assessed counts."""

from collections.abc import Sequence
from statistics import fmean

from ai_interviewer.domain import rubric
from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.interview import Levels

DIGITS = 9
"""Decimals that are surely the same however a number was computed."""


def session_overall(answers: Sequence[Levels]) -> float | None:
    """Mean of the answers' overall points (0-10); None when nothing was assessed."""
    assessed = [value for levels in answers if (value := rubric.overall(levels)) is not None]
    return fmean(assessed) if assessed else None


def mean_levels(answers: Sequence[Levels]) -> dict[Dimension, float]:
    """Each dimension's mean level, in rubric order.

    What was hardly assessed has none: see `is_assessed`.
    """
    found = {row.dimension: _levels(answers, row.dimension) for row in rubric.RUBRIC}
    return {
        dimension: fmean(levels)
        for dimension, levels in found.items()
        if is_assessed(len(levels), of=len(answers))
    }


def _levels(answers: Sequence[Levels], dimension: Dimension) -> list[float]:
    return [level for answer in answers if (level := answer.of(dimension)) is not None]


def is_assessed(count: int, *, of: int) -> bool:
    """Whether levels of `count` answers speak for all of them.

    Fewer than half do not: one stray level would pass for a judgement of the whole.
    """
    return count > 0 and 2 * count >= of


def without_float_noise(value: float) -> float:
    """The number without what computing it left in its last digits.

    Python's mean of some scores is 5.25 and the database's 5.250000000000001. Both are shown alike.
    """
    return round(value, DIGITS)
