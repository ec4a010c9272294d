"""What every interviewer can do. Callers depend on this module alone."""

from collections.abc import AsyncGenerator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from ai_interviewer.config.providers import Budget, Prices
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
from ai_interviewer.domain.interviewers import InterviewerSpec
from ai_interviewer.interviewers.speed import Speed


@dataclass(frozen=True, slots=True)
class TextSoFar:
    """The words that may be shown already: always all of them, not only the new ones."""

    text: str


@dataclass(frozen=True, slots=True)
class Spending:
    """What the calls behind one result cost. It comes right before the result or the error."""

    consumption: Consumption


@dataclass(frozen=True, slots=True)
class Instrument:
    """What produced a result. Scores with different hashes are not comparable."""

    interviewer: str
    model: str
    rubric_version: str
    prompt_version: str
    hash: str
    """Hex SHA-256 over rubric, prompt texts and model."""


@dataclass(frozen=True, slots=True)
class PlanResult:
    """The plan of an interview, ready to be stored."""

    plan: Plan
    instrument: Instrument


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """The next question, complete and checked."""

    question: AskedQuestion
    instrument: Instrument
    is_trimmed: bool = False
    """Posting or résumé were shortened by rule to fit the model's context."""


@dataclass(frozen=True, slots=True)
class OpeningResult:
    """A plan and the first question. `asked` is None when no question could be used."""

    planned: PlanResult
    asked: QuestionResult | None


@dataclass(frozen=True, slots=True)
class AnalysisResult:
    """The feedback on an answer, complete: quotes located, levels in range."""

    analysis: Analysis
    instrument: Instrument


@dataclass(frozen=True, slots=True)
class SummaryResult:
    """The summary of a finished interview, complete and checked."""

    summary: Summary
    instrument: Instrument


R = TypeVar("R")
Stream = AsyncGenerator[TextSoFar | Spending | R, None]
"""Any number of `TextSoFar` and `Spending`, and at the end exactly one result. Closing it early
stops the call behind it."""


class Interviewer(Protocol):
    """An interviewer. Every stream raises `domain.errors.InterviewerFailed` and nothing else."""

    @property
    def name(self) -> str: ...

    def plan(self, brief: Brief) -> Stream[PlanResult]:
        """Decide what to ask about: the posting's requirements, with evidence from the résumé."""
        ...

    def begin(self, brief: Brief) -> Stream[OpeningResult]:
        """Plan the interview and ask its first question."""
        ...

    def ask(self, turn: Turn) -> Stream[QuestionResult]:
        """Ask question `turn.number`, in the posting's interview language."""
        ...

    def analyse(self, grading: Grading) -> Stream[AnalysisResult]:
        """Score one answer on the rubric's dimensions, with quotes that prove the scores."""
        ...

    def say_more(self, grading: Grading, analysis: Analysis) -> Stream[AnalysisResult]:
        """Complete a short analysis with what it left out. Its levels stay."""
        ...

    def summarise(self, closing: Closing) -> Stream[SummaryResult]:
        """Say what the interview showed and what to practise first, in the interview's language."""
        ...


@dataclass(frozen=True, slots=True)
class ListedModel:
    """A model of a server's list, and whether it keeps to a strict schema, where that is known."""

    name: str
    keeps_schema: bool | None = None


class Objections(Protocol):
    """What servers object to in the way they are asked, by address and model, so that nothing is
    learned twice."""

    async def load(self, *, server: str, model: str) -> Mapping[str, Any]:
        """What was learned before; empty for a first contact."""
        ...

    async def save(self, *, server: str, model: str, learned: Mapping[str, Any]) -> None:
        """Keep this instead of what was learned before."""
        ...


class Pace(Protocol):
    """How long one piece of work may take, and how fast its model turns out to be."""

    def seconds_left(self) -> float:
        """How long calls may go on. Then a reply that has begun can't be used."""
        ...

    async def note(self, speed: Speed) -> None:
        """Remember how fast a call was."""
        ...


class Connection(Protocol):
    """What a process keeps open to one vendor, for all its users."""

    def interviewer(
        self,
        *,
        api_key: str,
        model: str,
        objections: Objections | None = None,
        pace: Pace | None = None,
        is_short: bool = False,
        is_thorough: bool = False,
    ) -> Interviewer:
        """An interviewer for one user's calls. Raises InterviewerFailed for an impossible key.

        With `is_short` it asks for little at a time, for a slow or weak model. With
        `is_thorough` it grades each dimension by itself.
        """
        ...

    async def check_key(self, *, api_key: str, model: str = "") -> None:
        """Raise InterviewerFailed unless a call that needs the key succeeded. Costs one token at
        most."""
        ...

    async def list_models(self, *, api_key: str) -> list[ListedModel]:
        """The models that the key can interview with, by name; empty when the vendor keeps no
        list. Raises InterviewerFailed."""
        ...

    def estimate(
        self,
        *,
        model: str,
        brief_characters: int,
        question_count: int,
        samples: int,
        is_thorough: bool = False,
    ) -> Consumption | None:
        """Expected tokens and US dollars of one interview. None when it costs nothing."""
        ...

    async def aclose(self) -> None:
        """Close the connections."""
        ...


@dataclass(frozen=True, slots=True)
class Vendor:
    """Where an interviewer comes from: what it is, and how to reach it.

    `connect` may block for some tens of milliseconds. `default_model` is what is used until a
    user chooses another model; empty when there is nothing to choose, or nothing is known.
    """

    spec: InterviewerSpec
    connect: Callable[[], Connection]
    address: str = ""
    keys_at: str = ""
    """Where a user makes a key."""
    default_model: str = ""
    server_key: str = field(default="", repr=False)
    """The host's own key, for everybody."""
    budget: Budget | None = None
    """What one user may spend on it."""
    prices: Prices | None = None
    """The host's own, where the price list doesn't know a model."""

    def allows(self, model: str) -> bool:
        """Whether the host lets users choose this model."""
        return self.spec.may_type_model or not self.spec.models or model in self.spec.models
