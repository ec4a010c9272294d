"""The interviewer that asks a language model: for each task a prompt, and rules for the reply.

It knows neither the vendor nor how the model is called: see `vendors/`.
"""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from ai_interviewer.domain.errors import InterviewerFailed
from ai_interviewer.domain.interview import (
    Analysis,
    AskedQuestion,
    Brief,
    Closing,
    Grading,
    Plan,
    Summary,
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
    Messages,
    Steps,
    converse,
)
from ai_interviewer.interviewers.language_model.prompts.files import instrument as instrument_of
from ai_interviewer.interviewers.language_model.prompts.prompts import (
    Prompt,
    analysis_prompt,
    opening_prompt,
    plan_prompt,
    question_prompt,
    summary_prompt,
)
from ai_interviewer.interviewers.language_model.replies.analysis import (
    checked_analysis,
    rationales_so_far,
)
from ai_interviewer.interviewers.language_model.replies.opening import Opening, checked_opening
from ai_interviewer.interviewers.language_model.replies.plan import checked_plan
from ai_interviewer.interviewers.language_model.replies.question import (
    checked_question,
    question_so_far,
)
from ai_interviewer.interviewers.language_model.replies.summary import (
    checked_summary,
    summary_so_far,
)
from ai_interviewer.interviewers.language_model.schemas import (
    AnalysisReply,
    OpeningReply,
    PlanReply,
    QuestionReply,
    Reply,
    SummaryReply,
)
from ai_interviewer.interviewers.language_model.shortening import (
    shorter_brief,
    shorter_closing,
    shorter_grading,
    shorter_turn,
)
from ai_interviewer.interviewers.language_model.tally import Price, Tally, consumption

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


@dataclass(frozen=True, slots=True)
class Task(Generic[S, R, V, T]):
    """One kind of work: its prompt, and what becomes of the reply.

    `accept` checks against the full subject, even if the prompt held a shortened one: quotes from
    the short texts are in the long ones too. `words_so_far` are shown of an unfinished reply.
    """

    name: str
    prompt: Callable[[S], Prompt[R]]
    accept: Callable[[R, S], V]
    shorten: Callable[[S], S]
    result: Callable[[Accepted[V], Instrument], T]
    words_so_far: Callable[[dict[str, Any]], str] | None = None


PLAN: Task[Brief, PlanReply, Plan, PlanResult] = Task(
    name="plan",
    prompt=plan_prompt,
    accept=checked_plan,
    shorten=shorter_brief,
    result=lambda accepted, instrument: PlanResult(accepted.value, instrument),
)
BEGIN: Task[Brief, OpeningReply, Opening, OpeningResult] = Task(
    name="begin",
    prompt=opening_prompt,
    accept=checked_opening,
    shorten=shorter_brief,
    result=lambda accepted, instrument: OpeningResult(
        PlanResult(accepted.value.plan, instrument),
        QuestionResult(accepted.value.question, instrument, accepted.is_trimmed)
        if accepted.value.question
        else None,
    ),
    words_so_far=question_so_far,
)
ASK: Task[Turn, QuestionReply, AskedQuestion, QuestionResult] = Task(
    name="ask",
    prompt=question_prompt,
    accept=checked_question,
    shorten=shorter_turn,
    result=lambda accepted, instrument: QuestionResult(
        accepted.value, instrument, accepted.is_trimmed
    ),
    words_so_far=question_so_far,
)
ANALYSE: Task[Grading, AnalysisReply, Analysis, AnalysisResult] = Task(
    name="analyse",
    prompt=analysis_prompt,
    accept=checked_analysis,
    shorten=shorter_grading,
    result=lambda accepted, instrument: AnalysisResult(
        replace(accepted.value, is_trimmed=accepted.is_trimmed), instrument
    ),
    words_so_far=rationales_so_far,
)
SUMMARISE: Task[Closing, SummaryReply, Summary, SummaryResult] = Task(
    name="summarise",
    prompt=summary_prompt,
    accept=checked_summary,
    shorten=shorter_closing,
    result=lambda accepted, instrument: SummaryResult(
        replace(accepted.value, is_trimmed=accepted.is_trimmed), instrument
    ),
    words_so_far=summary_so_far,
)


class LanguageModelInterviewer:
    """An `Interviewer` that asks a model and checks its replies."""

    def __init__(self, model: LanguageModel) -> None:
        self._model = model

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
        return self._stream(ASK, turn)

    def analyse(self, grading: Grading) -> Stream[AnalysisResult]:
        """See `Interviewer.analyse`. An answer with nothing to assess costs no call."""
        if (floor := floor_analysis(grading)) is not None:
            said_nothing = none_heard(grading.question.key_points)
            return self._without_call(replace(floor, key_points=said_nothing))
        return self._stream(ANALYSE, grading)

    def summarise(self, closing: Closing) -> Stream[SummaryResult]:
        """See `Interviewer.summarise`."""
        return self._stream(SUMMARISE, closing)

    async def _without_call(self, analysis: Analysis) -> Stream[AnalysisResult]:
        yield AnalysisResult(analysis, self._instrument(ANALYSE))

    async def _stream(self, task: Task[S, R, V, T], subject: S) -> Stream[T]:
        """Words to show, then the spending, then the result; or the spending and an error."""
        tally = Tally()
        accepted: Accepted[V] | None = None
        try:
            async with aclosing(self._steps(task, subject, tally)) as steps:
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
            yield task.result(accepted, self._instrument(task))

    def _steps(self, task: Task[S, R, V, T], subject: S, tally: Tally) -> Steps[V]:
        def converse_about(prompt_subject: S) -> Steps[V]:
            return converse(
                partial(self._model.call, tally),
                task.prompt(prompt_subject),
                lambda reply: task.accept(reply, subject),
                show=task.words_so_far,
            )

        return with_shorter_retry(converse_about, subject, task.shorten)

    def _spending(self, tally: Tally) -> Spending:
        return Spending(consumption(tally, model=self._model.name, price=self._model.price))

    def _instrument(self, task: Task[S, R, V, T]) -> Instrument:
        return instrument_of(task.name, interviewer=self._model.interviewer, model=self._model.name)
