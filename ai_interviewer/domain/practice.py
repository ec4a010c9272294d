"""What is worth practising again, and how well an answer recalled what it needed.

When a question comes again is decided by FSRS, the scheduler of Anki, which asks after each review
for one of four ratings (github.com/open-spaced-repetition). People rate themselves there; here the
feedback's points do it, so that the schedule follows from what was said and not from a mood.
"""

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import IntEnum
from zoneinfo import ZoneInfo

from ai_interviewer.domain.comparison import same_question
from ai_interviewer.domain.gradings import is_wide
from ai_interviewer.domain.interview import Score
from ai_interviewer.domain.time_zones import zone_of

WEAK_BELOW = 6.0
"""Points from which on an answer is good enough not to be practised: level 3 of 5, "solid"."""


_AHEAD = timedelta(minutes=20)
"""What comes this soon counts as due, so that nobody waits for minutes; as in Anki."""


class Recall(IntEnum):
    """FSRS's ratings, by their numbers there."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


def recall(points: float, *, is_unsteady: bool) -> Recall:
    """The rating of an answer with so many points (0-10).

    Below level 2 the answer failed (Again); below level 3 it is weak (Hard); below level 4 it is
    good; from there on easy. The anchors of the rubric are what divides them. Gradings that
    disagree widely never count as easy: nobody knows yet whether it was.
    """
    if points < 4:
        return Recall.AGAIN
    if points < WEAK_BELOW:
        return Recall.HARD
    return Recall.GOOD if points < 8 or is_unsteady else Recall.EASY


def is_unsteady(scores: Sequence[Score]) -> bool:
    """Whether repeated gradings disagreed widely on any dimension."""
    return any(is_wide(score) for score in scores)


def is_worth_practising(points: float, *, is_unsteady: bool) -> bool:
    return points < WEAK_BELOW or is_unsteady


def question_key(text: str) -> str:
    """Hex SHA-256 of the question's text: the same question, however often it is asked."""
    return hashlib.sha256(same_question(text).encode()).hexdigest()


def due_until(now: datetime, zone: str) -> datetime:
    """What falls due before this is due today, in the IANA zone `zone`."""
    local = now.astimezone(zone_of(zone))
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    # By the calendar: a day is not always 24 hours long.
    tomorrow = (midnight + timedelta(days=1)).astimezone(ZoneInfo("UTC"))
    return max(tomorrow, now + _AHEAD)
