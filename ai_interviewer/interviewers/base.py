"""What every interviewer can do. Callers depend on this module alone."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Protocol

from ai_interviewer.domain.enums import InterviewerName
from ai_interviewer.domain.interview import (
    Analysis,
    AskedQuestion,
    Brief,
    Closing,
    Consumption,
    Grading,
    Plan,
    Summary,
    Turn,
)

__all__ = [
    "Analysed",
    "Asked",
    "Consumption",
    "Instrument",
    "Interviewer",
    "Planned",
    "Summarised",
    "TextSoFar",
]


@dataclass(frozen=True, slots=True)
class TextSoFar:
    """The words that may be shown already: always the whole text up to now."""

    text: str


@dataclass(frozen=True, slots=True)
class Planned:
    """The plan of an interview, ready to be stored."""

    plan: Plan
    instrument: "Instrument"
    consumption: Consumption | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """The next question, complete and checked."""

    question: AskedQuestion
    instrument: "Instrument"
    consumption: Consumption | None = None
    is_trimmed: bool = False
    """Posting or résumé were shortened by rule to fit the model's context."""


@dataclass(frozen=True, slots=True)
class Analysed:
    """The feedback on an answer, complete: quotes located, levels in range."""

    analysis: Analysis
    instrument: "Instrument"
    consumption: Consumption | None = None


@dataclass(frozen=True, slots=True)
class Summarised:
    """The summary of a finished interview, complete and checked."""

    summary: Summary
    instrument: "Instrument"
    consumption: Consumption | None = None


@dataclass(frozen=True, slots=True)
class Instrument:
    """What produced a result. Scores with different hashes are not comparable."""

    interviewer: InterviewerName
    model: str
    rubric_version: str
    prompt_version: str
    hash: str
    """Hex SHA-256 over rubric, prompt texts and model."""


class Interviewer(Protocol):
    """An interviewer. Every method raises `domain.errors.InterviewerFailed` and nothing else.

    `ask`, `analyse` and `summarise` yield any number of `TextSoFar` and end with exactly one
    result. Closing the iterator early stops the call behind it.
    """

    @property
    def name(self) -> InterviewerName: ...

    async def plan(self, brief: Brief) -> Planned:
        """Decide what to probe: requirements of the posting against lines of the résumé."""
        ...

    def ask(self, turn: Turn) -> AsyncGenerator[TextSoFar | Asked, None]:
        """Ask question `turn.number`, in the posting's interview language."""
        ...

    def analyse(self, grading: Grading) -> AsyncGenerator[TextSoFar | Analysed, None]:
        """Score one answer on the rubric's dimensions, with quotes that prove it."""
        ...

    def summarise(self, closing: Closing) -> AsyncGenerator[TextSoFar | Summarised, None]:
        """Say what the interview showed and what to practise first, in the interview's language."""
        ...
