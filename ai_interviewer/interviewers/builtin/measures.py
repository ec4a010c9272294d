"""An answer's profile in fractions of one: the measures behind every level.

The numbers are explained for candidates in docs/builtin-interviewer.md; change both together.
"""

from dataclasses import dataclass

from ai_interviewer.interviewers.builtin.calibration import Calibration
from ai_interviewer.interviewers.builtin.counts import Counts
from ai_interviewer.interviewers.builtin.markers.base import Facet

ENOUGH_TO_JUDGE_TOPIC = 8


@dataclass(frozen=True, slots=True)
class Measures:
    """Fractions from 0 to 1. `sweeping`, `listing` and `repeating` count against a level."""

    asked: float
    breadth: float
    substance: float
    ties: float
    density: float
    joined: float
    pace: float
    sweeping: float
    listing: float
    repeating: float
    tie_count: int
    is_off_topic: bool
    is_nothing: bool
    """No sentence belongs to the subject."""
    carrying: int
    missing: tuple[Facet, ...]


def measures_of(
    counts: Counts, calibration: Calibration, telling_share: tuple[float, float]
) -> Measures:
    """The counts on the scales of a calibration; density on that of the answer's language."""
    c = calibration
    full = c.full_substance * (c.follow_up_share if counts.is_follow_up else 1)
    return Measures(
        asked=counts.asked,
        breadth=counts.breadth,
        substance=min(1.0, counts.content / full),
        ties=min(1.0, counts.ties / c.full_ties),
        density=_between(counts.telling, *telling_share),
        joined=min(1.0, counts.joined / c.fully_joined),
        pace=_pace(counts.pace),
        sweeping=_between(counts.sweeping, c.tolerated_sweeping, c.worst_sweeping),
        listing=counts.listing,
        repeating=counts.repeating,
        tie_count=counts.ties,
        is_off_topic=_is_off_topic(counts, calibration),
        is_nothing=counts.tied == 0,
        carrying=counts.carrying,
        missing=counts.missing,
    )


def _pace(words: float) -> float:
    """Sentences of 8 to 24 words on average read well; beyond that it falls off."""
    return min(_between(words, 2, 8), 1 - _between(words, 24, 40))


def _is_off_topic(counts: Counts, calibration: Calibration) -> bool:
    """No word of the question, hardly one of its surroundings: it speaks about something else."""
    if not counts.is_comparable or counts.is_near:
        return False
    enough = counts.topic_words >= ENOUGH_TO_JUDGE_TOPIC
    return enough and (counts.tied == 0 or counts.known < calibration.off_topic_below)


def _between(value: float, low: float, high: float) -> float:
    return min(1.0, max(0.0, (value - low) / (high - low)))
