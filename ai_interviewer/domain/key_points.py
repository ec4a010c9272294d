"""Key points: what a good answer to one question contains, and which of it an answer said.

They are part of a question from the moment it is asked. The candidate sees them only once the
answer has been submitted: before that, they would be the answer.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from ai_interviewer.domain.receipts import Quote

FEWEST_KEY_POINTS, MOST_KEY_POINTS = 3, 7
"""How many a question should have. A question with fewer, or with none, is still a question."""


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """One thing a good answer says: a short statement, and a line on why it matters."""

    text: str
    why: str = ""


class Heard(StrEnum):
    """Whether an answer says a key point."""

    HEARD = "HEARD"
    PARTLY = "PARTLY"
    NOT_HEARD = "NOT_HEARD"


@dataclass(frozen=True, slots=True)
class HeardPoint:
    """A key point with what the answer says of it.

    `quotes` are from the answer, and empty when it was not heard.
    """

    key_point: KeyPoint
    heard: Heard
    quotes: tuple[Quote, ...] = ()

    @property
    def is_unsure(self) -> bool:
        """Whether it can't be told: without words that prove it, nobody heard a part of it."""
        return self.heard is Heard.PARTLY and not self.quotes


def none_heard(key_points: Iterable[KeyPoint]) -> tuple[HeardPoint, ...]:
    """What an answer that says nothing leaves of these key points."""
    return tuple(HeardPoint(key_point, Heard.NOT_HEARD) for key_point in key_points)


@dataclass(frozen=True, slots=True)
class Correction:
    """Words of the answer that say a key point which was not, or only partly, heard.

    The candidate points at them. `number` is the key point's, from 1. A correction belongs to the
    answer: another grading keeps it, and may make it needless.
    """

    number: int
    quote: Quote


def needed_corrections(
    points: Sequence[HeardPoint], corrections: Iterable[Correction]
) -> dict[int, Correction]:
    """The corrections of key points that were not fully heard, by number."""
    return {
        correction.number: correction
        for correction in corrections
        if 1 <= correction.number <= len(points)
        and points[correction.number - 1].heard is not Heard.HEARD
    }


def with_corrections(
    points: Sequence[HeardPoint], corrections: Iterable[Correction]
) -> tuple[HeardPoint, ...]:
    """The key points as the candidate corrected them: heard, by the words pointed at."""
    needed = needed_corrections(points, corrections)
    return tuple(
        replace(point, heard=Heard.HEARD, quotes=(needed[number].quote,))
        if number in needed
        else point
        for number, point in enumerate(points, 1)
    )
