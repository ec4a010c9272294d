"""The interviewer that asks a language model: for each task a prompt, and rules for the reply.

It knows neither the vendor nor how the model is called: see `vendors/`.
"""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol, TypeVar

from ai_interviewer.domain.errors import InterviewerFailed
from ai_interviewer.domain.interview import (
    Analysis,
    Brief,
    Closing,
    Grading,
    Turn,
)
from ai_interviewer.domain.key_points import none_heard
from ai_interviewer.interviewers.base import (
    AnalysisResult,
    Instrument,
    OpeningResult,
    PlanResult,
    QuestionResult,
    Spending,
    Stream,
    SummaryResult,
)
from ai_interviewer.interviewers.floor import floor_analysis
from ai_interviewer.interviewers.language_model.context_fit import with_shorter_retry
from ai_interviewer.interviewers.language_model.conversation import (
    Accepted,
    Complete,
    Messages,
    Steps,
    converse,
)
from ai_interviewer.interviewers.language_model.prompts.files import instrument as instrument_of
from ai_interviewer.interviewers.language_model.prompts.prompts import (
    Prompt,
)
from ai_interviewer.interviewers.language_model.schemas import (
    Reply,
)
from ai_interviewer.interviewers.language_model.tally import Price, Tally, consumption
from ai_interviewer.interviewers.language_model.tasks import (
    ANALYSE,
    ASK,
    BEGIN,
    PLAN,
    SHORT_ANALYSE,
    SHORT_ASK,
    SHORT_SUMMARISE,
    SUMMARISE,
    Task,
    details_of,
)
from ai_interviewer.interviewers.language_model.thorough import (
    GRADE,
    CalledAtMostTwice,
    Part,
    thorough_steps,
)

S = TypeVar("S")
R = TypeVar("R", bound=Reply)
V = TypeVar("V")
T = TypeVar("T")


class Call(Protocol):
    """One call of the model. Yields the whole text so far and counts its tokens in `tally`.
    Raises InterviewerFailed; closing it early aborts the request."""

    def __call__(
        self, tally: Tally, prompt: Prompt[Any], messages: Messages
    ) -> AsyncGenerator[str, None]: ...


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """One model that one user may call. `interviewer` is the name in the vendor's description,
    `server` the name by which the user knows who answers."""

    interviewer: str
    name: str
    server: str
    call: Call
    price: Price


class LanguageModelInterviewer:
    """An `Interviewer` that asks a model and checks its replies. With `is_short` it asks for little
    at a time; with `is_thorough` it grades each dimension by itself."""

    def __init__(
        self, model: LanguageModel, *, is_short: bool = False, is_thorough: bool = False
    ) -> None:
        self._model = model
        self._is_short = is_short
        self._is_thorough = is_thorough

    @property
    def name(self) -> str:
        return self._model.interviewer

    def plan(self, brief: Brief) -> Stream[PlanResult]:
        """See `Interviewer.plan`."""
        return self._stream(PLAN, brief)

    def begin(self, brief: Brief) -> Stream[OpeningResult]:
        """See `Interviewer.begin`: one call for both."""
        return self._stream(BEGIN, brief)

    def ask(self, turn: Turn) -> Stream[QuestionResult]:
        """See `Interviewer.ask`."""
        if self._is_short:
            return self._stream(SHORT_ASK, turn)
        return self._stream(ASK, turn)

    def analyse(self, grading: Grading) -> Stream[AnalysisResult]:
        """See `Interviewer.analyse`. An answer with nothing to assess costs no call."""
        if (floor := floor_analysis(grading)) is not None:
            said_nothing = none_heard(grading.question.key_points)
            return self._without_call(replace(floor, key_points=said_nothing))
        if self._is_short:
            return self._stream(SHORT_ANALYSE, grading)
        if self._is_thorough:
            return self._thorough(grading)
        return self._stream(ANALYSE, grading)

    def say_more(self, grading: Grading, analysis: Analysis) -> Stream[AnalysisResult]:
        """See `Interviewer.say_more`."""
        return self._stream(details_of(analysis), grading)

    def summarise(self, closing: Closing) -> Stream[SummaryResult]:
        """See `Interviewer.summarise`."""
        if self._is_short:
            return self._stream(SHORT_SUMMARISE, closing)
        return self._stream(SUMMARISE, closing)

    async def _without_call(self, analysis: Analysis) -> Stream[AnalysisResult]:
        yield AnalysisResult(
            analysis, self._instrument(GRADE if self._is_thorough else ANALYSE.name)
        )

    def _stream(self, task: Task[S, R, V, T], subject: S) -> Stream[T]:
        tally = Tally()
        steps = self._steps(task, subject, partial(self._model.call, tally))
        return self._counted(
            tally, steps, lambda accepted: task.result(accepted, self._instrument(task.name))
        )

    def _thorough(self, grading: Grading) -> Stream[AnalysisResult]:
        tally = Tally()

        def steps_of(part: Part) -> Steps[Analysis]:
            return self._steps(part, grading, CalledAtMostTwice(partial(self._model.call, tally)))

        return self._counted(
            tally,
            thorough_steps(grading, steps_of),
            lambda accepted: ANALYSE.result(accepted, self._instrument(GRADE)),
        )

    async def _counted(
        self, tally: Tally, steps: Steps[V], result: Callable[[Accepted[V]], T]
    ) -> Stream[T]:
        """Words to show, then the spending, then the result; or the spending and an error."""
        accepted: Accepted[V] | None = None
        try:
            async with aclosing(steps):
                async for step in steps:
                    if isinstance(step, Accepted):
                        accepted = step
                    else:
                        yield step
        except InterviewerFailed as error:
            error.at(self._model.server)
            if tally.has_counted:
                yield self._spending(tally)
            raise
        yield self._spending(tally)
        if accepted is not None:
            yield result(accepted)

    def _steps(self, task: Task[S, R, V, T], subject: S, complete: Complete) -> Steps[V]:
        def converse_about(prompt_subject: S) -> Steps[V]:
            return converse(
                complete,
                task.prompt(prompt_subject),
                lambda reply: task.accept(reply, subject),
                show=task.words_so_far,
            )

        return with_shorter_retry(converse_about, subject, task.shorten)

    def _spending(self, tally: Tally) -> Spending:
        return Spending(consumption(tally, model=self._model.name, price=self._model.price))

    def _instrument(self, task: str) -> Instrument:
        return instrument_of(task, interviewer=self._model.interviewer, model=self._model.name)
