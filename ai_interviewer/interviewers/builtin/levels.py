"""From measures to levels: three weighted sums, what counts against them, and the caps."""

from dataclasses import dataclass

from ai_interviewer.interviewers.builtin.calibration import Calibration
from ai_interviewer.interviewers.builtin.measures import Measures

_STEP_TO_FIVE = 5


@dataclass(frozen=True, slots=True)
class RuleLevels:
    """The three levels that rules can give. Whether a claim is true is not among them."""

    job_relevance: int
    completeness: int
    clarity: int


def levels_of(m: Measures, calibration: Calibration) -> RuleLevels:
    """The levels of an answer that has passed the sanity floor."""
    most = _most(m)
    relevance, completeness, clarity = fractions_of(m, calibration)
    return RuleLevels(
        job_relevance=0 if m.is_off_topic else min(most, _level(relevance)),
        completeness=0 if m.is_off_topic else min(most, _level(completeness)),
        clarity=0 if m.is_nothing else min(most + 2, _level(clarity)),
    )


def fractions_of(m: Measures, c: Calibration) -> tuple[float, float, float]:
    """Job relevance, completeness and clarity as fractions, before they become whole levels."""
    sound = (1 - c.sweeping_costs * m.sweeping) * (1 - c.listing_costs * m.listing)
    relevance = sound * (
        c.relevance_asked * m.asked
        + c.relevance_ties * m.ties
        + c.relevance_substance * m.substance
        + c.relevance_density * m.density
    )
    completeness = sound * (
        c.completeness_breadth * m.breadth
        + c.completeness_substance * m.substance
        + c.completeness_density * m.density
    )
    clarity = (
        sound
        * (1 - m.repeating)
        * (c.clarity_density * m.density + c.clarity_joined * m.joined + c.clarity_pace * m.pace)
    )
    return relevance, completeness, clarity


def _most(m: Measures) -> int:
    """An answer of one or two sentences that say something cannot be complete."""
    return (1, 2, 3, 4)[m.carrying] if m.carrying < 4 else 5


def _level(fraction: float) -> int:
    return max(1, int(_STEP_TO_FIVE * fraction + 0.5))
