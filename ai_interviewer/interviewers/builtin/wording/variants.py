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
    """Templates of one difficulty, with `{job}`, `{Job}` and, where there is any, `{evidence}`."""

    with_evidence: Mapping[QuestionType, tuple[str, ...]]
    without_evidence: Mapping[QuestionType, tuple[str, ...]]
