"""The interviewer under test: its calls are limited, counted, and repeated when they fail."""

import asyncio
import os
import re
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.domain.interview import (
    Analysis,
    AskedQuestion,
    Brief,
    Consumption,
    Grading,
    Plan,
    Turn,
)
from ai_interviewer.domain.key_points import KeyPoint
from ai_interviewer.interviewers.base import Instrument, Interviewer, Stream
from ai_interviewer.interviewers.builtin import BuiltinInterviewer
from ai_interviewer.interviewers.streams import result_of
from benchmarks.evaluation.samples import Sample

T = TypeVar("T")

INTERVIEWERS = ("builtin", "openai")
DEFAULT_MODEL = "gpt-5.6-luna"
_TRIES = 4
_AT_ONCE = 4
_LONGEST_WAIT = 30.0
_WORD = re.compile(r"\w{4,}")
_HOPELESS = (
    FailureKind.BAD_KEY,
    FailureKind.NO_KEY,
    FailureKind.NO_QUOTA,
    FailureKind.UNKNOWN_MODEL,
)


@dataclass
class Grader:
    """An interviewer with the counts that the report needs.

    A result is None when the interviewer fails, after up to four tries; `failures` counts that by
    kind. A failure that no other try can change, such as a bad key, ends the run instead.
    """

    interviewer: Interviewer
    calls: int = 0
    """Requests behind results that consumed something, repeated ones too."""
    input_tokens: int = 0
    output_tokens: int = 0
    cost_usd: float = 0.0
    failures: Counter[str] = field(default_factory=Counter)
    instrument: Instrument | None = None

    def __post_init__(self) -> None:
        self._gate = asyncio.Semaphore(_AT_ONCE)
        self._planning = asyncio.Lock()
        self._plans: dict[Brief, Plan] = {}

    async def plan(self, brief: Brief) -> Plan | None:
        """The plan for a brief, made once. None when the interviewer failed."""
        async with self._planning:
            if brief not in self._plans:
                result = await self._try(lambda: self._read(self.interviewer.plan(brief)))
                if result is None:
                    return None
                self._plans[brief] = result.plan
            return self._plans[brief]

    async def ask(self, turn: Turn) -> AskedQuestion | None:
        result = await self._try(lambda: self._read(self.interviewer.ask(turn)))
        return None if result is None else result.question

    async def analyse(self, grading: Grading) -> Analysis | None:
        result = await self._try(lambda: self._read(self.interviewer.analyse(grading)))
        if result is None:
            return None
        self.instrument = result.instrument
        return result.analysis

    async def grading(
        self, sample: Sample, brief: Brief, answer: str | None = None
    ) -> Grading | None:
        """What the interviewer gets for a sample; `answer` replaces the sample's own."""
        plan = await self.plan(brief)
        if plan is None:
            return None
        question = AskedQuestion(
            number=1,
            type=sample.type,
            text=sample.question,
            requirement=_closest_requirement(sample.question, plan),
            evidence=None,
            key_points=tuple(map(KeyPoint, sample.key_points)),
        )
        text = sample.answer if answer is None else answer
        return Grading(brief, plan, history=(), question=question, answer=text)

    async def grade(
        self, sample: Sample, brief: Brief, answer: str | None = None
    ) -> Analysis | None:
        grading = await self.grading(sample, brief, answer)
        return None if grading is None else await self.analyse(grading)

    async def _read(self, stream: Stream[T]) -> T:
        return await result_of(stream, note_spending=self._count)

    def _count(self, consumption: Consumption) -> None:
        self.calls += consumption.calls
        self.input_tokens += consumption.input_tokens
        self.output_tokens += consumption.output_tokens
        self.cost_usd += consumption.cost_usd or 0.0

    async def _try(self, attempt: Callable[[], Awaitable[T]]) -> T | None:
        async with self._gate:
            for number in range(1, _TRIES + 1):
                try:
                    return await attempt()
                except InterviewerFailed as failure:
                    if failure.kind in _HOPELESS:
                        raise
                    if number == _TRIES or not failure.kind.is_transient:
                        self.failures[failure.kind.value] += 1
                        return None
                    await asyncio.sleep(min(_LONGEST_WAIT, failure.retry_after or 0.5 * 2**number))
            return None


@asynccontextmanager
async def grader_for(name: str, *, is_thorough: bool = False) -> AsyncIterator[Grader]:
    """The interviewer by its name; OpenAI's key, address and model come from the environment. With
    `is_thorough` a language model grades each dimension by itself."""
    if name == "builtin":
        yield Grader(BuiltinInterviewer())
        return
    # Imported here, so that the built-in interviewer is measured without the vendor's library.
    from ai_interviewer.interviewers.language_model.vendors.openai.provider import OpenAIProvider

    provider = OpenAIProvider(os.environ.get("OPENAI_BASE_URL") or None)
    try:
        model = os.environ.get("OPENAI_MODEL") or DEFAULT_MODEL
        key = os.environ.get("OPENAI_API_KEY", "")
        yield Grader(provider.interviewer(api_key=key, model=model, is_thorough=is_thorough))
    finally:
        await provider.aclose()


def _closest_requirement(question: str, plan: Plan) -> int | None:
    """The index of the requirement that shares most words with the question."""
    question_words = set(_WORD.findall(question.casefold()))
    shared = [
        len(question_words & set(_WORD.findall(requirement.phrase.casefold())))
        for requirement in plan.requirements
    ]
    return max(range(len(shared)), key=shared.__getitem__, default=None)
