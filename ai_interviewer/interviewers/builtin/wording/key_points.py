"""The shape of what a good answer contains, as each language says it."""

from collections.abc import Mapping
from dataclasses import dataclass

from ai_interviewer.domain.enums import QuestionType


@dataclass(frozen=True, slots=True)
class KeyPointWording:
    """A key point, and why it matters.

    `here` is the reason with `{requirement}`; empty when the point is not about the requirement.
    """

    text: str
    why: str
    here: str = ""


KeyPointWordings = Mapping[QuestionType, tuple[KeyPointWording, ...]]
"""For each type, in the order of `questions.key_points`."""
