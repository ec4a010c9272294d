"""Which questions are worth practising again, and how an answer is rated for the schedule.

FSRS, the scheduler of Anki, decides when a question comes again. After each review it takes one of
four ratings (github.com/open-spaced-repetition). In Anki people rate themselves; here the
feedback's points do it, so that the schedule depends on the answer and not on a mood.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import IntEnum
from zoneinfo import ZoneInfo

from ai_interviewer.domain import rubric
from ai_interviewer.domain.comparison import question_identity
from ai_interviewer.domain.gradings import is_wide
from ai_interviewer.domain.interview import Levels, Score
from ai_interviewer.domain.key_points import Correction, Heard, HeardPoint, needed_corrections
from ai_interviewer.domain.locales import zone_of

WEAK_BELOW = 6.0
"""An answer with fewer points is worth practising. They are level 3 of 5, "solid"."""
_AHEAD = timedelta(minutes=20)
"""What is due this soon counts as due now, so that nobody waits for minutes; as in Anki."""


class Recall(IntEnum):
    """The ratings of FSRS, with its numbers."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


def recall(points: float, *, is_unsteady: bool) -> Recall:
    """The rating of an answer with so many points (0-10).

    Below level 2 the answer failed (Again), below level 3 it is weak (Hard), below level 4 it is
    good, and from there on easy; the rubric's anchors draw these lines. An answer whose gradings
    disagree widely is never easy: nobody knows yet whether it was.
    """
    if points < 4:
        return Recall.AGAIN
    if points < WEAK_BELOW:
        return Recall.HARD
    return Recall.GOOD if points < 8 or is_unsteady else Recall.EASY


def points_as_corrected(
    levels: Levels, points: Sequence[HeardPoint], corrections: Iterable[Correction]
) -> float | None:
    """The overall points (0-10) that the schedule goes by; None when nothing was assessed.

    Each key point that the candidate corrected raises completeness by its share: a whole one when
    it was not heard, half of one when it was partly heard.
    """
    corrected = needed_corrections(points, corrections)
    if levels.completeness is None or not corrected:
        return rubric.overall(levels)
    gained = sum(
        0.5 if points[number - 1].heard is Heard.PARTLY else 1.0 for number in corrected
    ) / len(points)
    completeness = min(rubric.HIGHEST, levels.completeness + gained * rubric.HIGHEST)
    return rubric.overall(replace(levels, completeness=completeness))


def is_unsteady(scores: Sequence[Score]) -> bool:
    """Whether repeated gradings disagreed widely on any dimension."""
    return any(is_wide(score) for score in scores)


def is_worth_practising(points: float, *, is_unsteady: bool) -> bool:
    return points < WEAK_BELOW or is_unsteady


def question_key(text: str) -> str:
    """Hex SHA-256 of the question's text: one key for a question, however often it is asked."""
    return hashlib.sha256(question_identity(text).encode()).hexdigest()


def due_until(now: datetime, zone: str) -> datetime:
    """A card that is due before this time is due today, in the IANA zone `zone`."""
    local = now.astimezone(zone_of(zone))
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    # By the calendar: a day is not always 24 hours long.
    tomorrow = (midnight + timedelta(days=1)).astimezone(ZoneInfo("UTC"))
    return max(tomorrow, now + _AHEAD)
