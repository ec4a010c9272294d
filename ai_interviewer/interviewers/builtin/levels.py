"""From measures to levels: three weighted sums, what counts against them, and the caps."""

from dataclasses import dataclass

from ai_interviewer.interviewers.builtin.measures import Measures

_STEP_TO_FIVE = 5


@dataclass(frozen=True, slots=True)
class RuleLevels:
    """The three levels that rules can give. Whether a claim is true is not among them."""

    job_relevance: int
    completeness: int
    clarity: int


def levels_of(m: Measures) -> RuleLevels:
    """The levels of an answer that has passed the sanity floor."""
    sound = (1 - 0.7 * m.sweeping) * (1 - 0.8 * m.listing)
    relevance = sound * (0.3 * m.asked + 0.25 * m.ties + 0.25 * m.substance + 0.2 * m.density)
    completeness = sound * (0.4 * m.breadth + 0.3 * m.substance + 0.3 * m.density)
    clarity = sound * (1 - m.repeating) * (0.45 * m.density + 0.3 * m.joined + 0.25 * m.pace)
    most = _most(m)
    return RuleLevels(
        job_relevance=0 if m.is_off_topic else min(most, _level(relevance)),
        completeness=0 if m.is_off_topic else min(most, _level(completeness)),
        clarity=min(most + 2, _level(clarity)),
    )


def _most(m: Measures) -> int:
    """An answer of one or two sentences that say something cannot be complete."""
    return (1, 2, 3, 4)[m.carrying] if m.carrying < 4 else 5


def _level(fraction: float) -> int:
    return max(1, int(_STEP_TO_FIVE * fraction + 0.5))
