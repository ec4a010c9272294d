"""The shape of easier and harder questions."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from ai_interviewer.domain.enums import QuestionType


class Difficulty(IntEnum):
    """How much a question asks of the candidate."""

    EASIER = 0
    USUAL = 1
    HARDER = 2


@dataclass(frozen=True, slots=True)
class Variants:
    """Templates of one difficulty, with `{job}`, `{Job}` or `{requirement}`, and `{evidence}`.

    Each asks for one thing, and has few enough words to be understood at first hearing.
    """

    with_evidence: Mapping[QuestionType, tuple[str, ...]]
    without_evidence: Mapping[QuestionType, tuple[str, ...]]
