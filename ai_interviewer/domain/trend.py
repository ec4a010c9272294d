"""Whether scores rise over many interviews, or whether that is noise.

Ordinary least squares over the order of the interviews, with the slope's 95 % interval: slope ± t x
standard error (Draper & Smith 1998, "Applied regression analysis", chapter 1). Only interviews that
the same instrument scored may be handed in. The database sums; this judges.
"""

import math
from dataclasses import dataclass

from ai_interviewer.domain.change import t_975
from ai_interviewer.domain.enums import Verdict

FEWEST = 5
"""Interviews below which nothing is said about a trend."""


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
    left_over = max(syy - slope * sxy, 0.0)
    half = t_975(count - 2) * math.sqrt(left_over / (count - 2) / sxx)
    steps = count - 1
    return Trend(steps * slope, steps * (slope - half), steps * (slope + half), count)
