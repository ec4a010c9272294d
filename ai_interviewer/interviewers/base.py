"""What every interviewer can do. Callers depend on this module alone."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Protocol

from ai_interviewer.domain.enums import InterviewerName
from ai_interviewer.domain.interview import (
    Analysis,
    AskedQuestion,
    Brief,
    Grading,
    Plan,
    Turn,
)


@dataclass(frozen=True, slots=True)
class Consumption:
    """What one call cost: tokens, and money in US dollars when the model's price is known."""

    model: str
    input_tokens: int = 0
    output_tokens: int = 0
    cost_usd: float | None = None


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


@dataclass(frozen=True, slots=True)
class Analysed:
    """The feedback on an answer, complete: quotes located, levels in range."""

    analysis: Analysis
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

    `ask` and `analyse` yield any number of `TextSoFar` and end with exactly one result. Closing
    the iterator early stops the call behind it.
    """

    @property
    def name(self) -> InterviewerName: ...

    async def plan(self, brief: Brief) -> Planned:
        """Decide what to probe: requirements of the posting against lines of the résumé."""
        ...

    def ask(self, turn: Turn) -> AsyncIterator[TextSoFar | Asked]:
        """Ask question `turn.number`, in the posting's interview language."""
        ...

    def analyse(self, grading: Grading) -> AsyncIterator[TextSoFar | Analysed]:
        """Score one answer on the rubric's dimensions, with quotes that prove it."""
        ...
