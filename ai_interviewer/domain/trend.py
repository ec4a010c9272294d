"""Whether scores rise over many interviews, or whether that is noise.

Ordinary least squares over the order of the interviews, with the slope's 95 % interval: slope ± t x
standard error (Draper & Smith 1998, "Applied regression analysis", chapter 1). Scores are means of
whole levels, so their rounding error is added: without it, interviews that happen to lie on a line
would seem certain. Pass only interviews that the same instrument scored. The database computes the
sums; the verdict is made here.
"""

import math
from dataclasses import dataclass

from ai_interviewer.domain.change import t_975
from ai_interviewer.domain.enums import Verdict
from ai_interviewer.domain.limits import QUESTIONS_FEWEST
from ai_interviewer.domain.rubric import POINTS_PER_LEVEL

FEWEST = 5
"""Interviews below which nothing is said about a trend."""

_LEVELS_FEWEST = 3 * QUESTIONS_FEWEST
"""An overall score is the mean of at least so many levels: three dimensions of each question."""
_ROUNDING = POINTS_PER_LEVEL**2 / (12 * _LEVELS_FEWEST)
"""The variance of such a score that is due to rounding: see docs/statistics.md."""


@dataclass(frozen=True, slots=True)
class Trend:
    """Points gained from the first to the last of the interviews, with the 95 % interval."""

    gain: float
    low: float
    high: float
    interviews: int

    @property
    def verdict(self) -> Verdict:
        if self.low <= 0 <= self.high:
            return Verdict.UNCLEAR
        return Verdict.IMPROVED if self.low > 0 else Verdict.DECLINED


def trend(*, count: int, sxx: float, syy: float, sxy: float) -> Trend | None:
    """From the sums of squares of order (x) and overall score (y); None for too few interviews."""
    if count < FEWEST or sxx <= 0:
        return None
    slope = sxy / sxx
    residual = max(syy - slope * sxy, 0.0)
    half_width = t_975(count - 2) * math.sqrt((residual / (count - 2) + _ROUNDING) / sxx)
    steps = count - 1
    return Trend(steps * slope, steps * (slope - half_width), steps * (slope + half_width), count)
