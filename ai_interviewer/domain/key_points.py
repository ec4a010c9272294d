"""Key points: what a good answer to one question contains, and which of it an answer said.

They are part of a question from the moment it is asked. The candidate sees them only once the
answer has been submitted: before that, they would be the answer.
"""

from collections.abc import Iterable
from dataclasses import dataclass
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


def none_heard(key_points: Iterable[KeyPoint]) -> tuple[HeardPoint, ...]:
    """What an answer that says nothing leaves of these key points."""
    return tuple(HeardPoint(key_point, Heard.NOT_HEARD) for key_point in key_points)
