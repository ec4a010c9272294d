"""The course of the months: when each interview was, what it repeated, and how well it went."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

VARIANTS = 3
_LONGEST = timedelta(days=270)
_FIRST_POINTS, _LAST_POINTS = 4.0, 8.6
_INTERVIEW_SPREAD = 0.6
"""The standard deviation of an interview's points from the trend."""


@dataclass(frozen=True, slots=True)
class Outline:
    """One invented interview. `retakes` is the position in the list of the one that it repeats."""

    posting: int
    variant: int
    began_at: datetime
    points: float
    retakes: int | None
    repeats_questions: bool
    answered: int | None
    """How many questions were answered in an unfinished interview; None in a completed one."""
    is_of_earlier_instrument: bool


def outlines(
    random: Random, *, sessions: int, postings: int, end: datetime, not_before: datetime | None
) -> list[Outline]:
    """`sessions` completed interviews and then, with ten or more, a few unfinished ones.

    They are in the order of time, at most nine months before `end` and never before `not_before`.
    """
    unfinished = min(3, sessions // 10)
    total = sessions + unfinished
    begin = end - min(_LONGEST, timedelta(days=14 + 12 * sessions))
    times = list(_times(random, total, max(begin, not_before or begin), end))
    posting_count = min(postings, 1 + sessions // 3)
    latest: dict[int, tuple[int, int]] = {}
    interviews: list[Outline] = []
    for position, began_at in enumerate(times):
        weights = (5, 3, 3, 2)[:posting_count]
        posting = random.choices(range(posting_count), weights=weights)[0]
        retakes, variant, repeats = _repetition(random, latest.get(posting))
        is_open = position >= sessions
        interviews.append(
            Outline(
                posting=posting,
                variant=variant,
                began_at=began_at,
                points=_points(random, position / max(1, total - 1)) + 0.4 * repeats,
                retakes=retakes,
                repeats_questions=repeats,
                answered=random.randint(0, 3) if is_open else None,
                is_of_earlier_instrument=sessions >= 6 and position < sessions // 3,
            )
        )
        if not is_open:
            latest[posting] = position, variant
    return interviews


def _times(random: Random, count: int, begin: datetime, end: datetime) -> Iterator[datetime]:
    step = (end - begin) / (count + 1)
    for position in range(count):
        yield begin + step * (position + 0.9 * random.random())


def _repetition(random: Random, earlier: tuple[int, int] | None) -> tuple[int | None, int, bool]:
    """The position of the interview to retake, the variant, and whether questions are repeated."""
    if earlier is None:
        return None, 0, False
    position, variant = earlier
    chance = random.random()
    if chance < 0.5:
        return position, variant, True
    return (position if chance < 0.8 else None), (variant + 1) % VARIANTS, False


def _points(random: Random, progress: float) -> float:
    """Points that rise fast at first and slowly later, with some chance. `progress` is 0 to 1."""
    gain = (1 - math.exp(-2.5 * progress)) * (_LAST_POINTS - _FIRST_POINTS)
    return _FIRST_POINTS + gain + random.gauss(0, _INTERVIEW_SPREAD)
