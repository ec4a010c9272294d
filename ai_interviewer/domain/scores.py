"""Means over an interview, and words for points. Only what was assessed counts."""

from collections.abc import Sequence
from enum import StrEnum
from statistics import fmean

from ai_interviewer.domain import rubric
from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.interview import Levels

DIGITS = 9
"""Decimals that are the same however a number was computed."""


def session_overall(answers: Sequence[Levels]) -> float | None:
    """Mean of the answers' overall points (0-10); None when nothing was assessed."""
    assessed = [value for levels in answers if (value := rubric.overall(levels)) is not None]
    return fmean(assessed) if assessed else None


def mean_levels(answers: Sequence[Levels]) -> dict[Dimension, float]:
    """Each dimension's mean level, in rubric order.

    A dimension that was hardly assessed is left out: see `is_assessed`.
    """
    levels_by_dimension = {
        row.dimension: assessed_levels(answers, row.dimension) for row in rubric.RUBRIC
    }
    return {
        dimension: fmean(levels)
        for dimension, levels in levels_by_dimension.items()
        if is_assessed(len(levels), of=len(answers))
    }


def assessed_levels(answers: Sequence[Levels], dimension: Dimension) -> list[float]:
    """The dimension's levels of the answers in which it was assessed."""
    return [level for answer in answers if (level := answer.of(dimension)) is not None]


def is_assessed(count: int, *, of: int) -> bool:
    """Whether levels of `count` answers stand for all `of` answers.

    Fewer than half don't: a single level would be taken for a judgement of the whole.
    """
    return count > 0 and 2 * count >= of


def without_float_noise(value: float) -> float:
    """The number rounded to `DIGITS` decimals.

    Of the same scores, Python's mean may be 5.25 and the database's 5.250000000000001. Both must
    be shown alike.
    """
    return round(value, DIGITS)


class Standing(StrEnum):
    """How good an answer is: below level 2, level 3 and level 4 of 5, and from there on."""

    WEAK = "WEAK"
    PARTLY = "PARTLY"
    SOLID = "SOLID"
    STRONG = "STRONG"


def standing(points: float) -> Standing:
    """The word for so many points (0-10)."""
    if points < 4:
        return Standing.WEAK
    if points < 6:
        return Standing.PARTLY
    return Standing.SOLID if points < 8 else Standing.STRONG
