"""A model's interview that goes on when the model fails: by the rules of the built-in interviewer.

What a model says is checked, and repaired once. If that fails as well, a rule does this one step:
the plan from the posting, the question from the bank for the planned topic, the feedback or the
summary as the built-in interviewer gives it. The result carries the built-in's instrument, so that
nothing counts as the model's that isn't.
"""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import replace
from typing import TypeVar

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.domain.interview import Analysis, Brief, Closing, Grading, Turn
from ai_interviewer.interviewers.base import (
    AnalysisResult,
    Interviewer,
    OpeningResult,
    PlanResult,
    QuestionResult,
    Stream,
    SummaryResult,
)
from ai_interviewer.interviewers.builtin import BuiltinInterviewer
from ai_interviewer.interviewers.streams import first_turn, result_of

E = TypeVar("E")
_UNUSABLE = (FailureKind.UNUSABLE_OUTPUT, FailureKind.TRUNCATED)
_MODELS_OWN = (*_UNUSABLE, FailureKind.CONTEXT_TOO_LONG)
"""Failures of the model itself. Those of connection, key or account are for the user to mend."""
_TOO_SLOW = (*_MODELS_OWN, FailureKind.TIMEOUT)
"""With them silence, of a slow model that is asked for little and has spoken before."""


class CompletedByRule:
    """An `Interviewer` that lets a rule do what the model cannot."""

    def __init__(self, model: Interviewer, *, is_short: bool = False) -> None:
        self._model = model
        self._rules = BuiltinInterviewer()
        self._is_short = is_short
        self._failures = _TOO_SLOW if is_short else _MODELS_OWN

    @property
    def name(self) -> str:
        return self._model.name

    def plan(self, brief: Brief) -> Stream[PlanResult]:
        """See `Interviewer.plan`."""
        return self._completed(self._model.plan(brief), lambda: self._rules.plan(brief))

    async def begin(self, brief: Brief) -> Stream[OpeningResult]:
        """See `Interviewer.begin`. A plan that holds is kept, also without a question that does.

        For a model that is asked for little, a rule plans.
        """
        if self._is_short:
            planned = await result_of(self._rules.plan(brief))
            turn = first_turn(brief, planned)
            # A model that has never said a word may be none: silence is then for the user to know.
            asking = _completed(self._model.ask(turn), lambda: self._rules.ask(turn), _MODELS_OWN)
            async with aclosing(asking):
                async for step in asking:
                    yield OpeningResult(planned, step) if isinstance(step, QuestionResult) else step
            return
        # What is too long for a whole beginning may be short enough for the short form.
        stream = _completed(self._model.begin(brief), lambda: self._rules.begin(brief), _UNUSABLE)
        async with aclosing(stream) as events:
            async for event in events:
                if isinstance(event, OpeningResult) and event.asked is None:
                    asking = self._rules.ask(first_turn(brief, event.planned))
                    yield OpeningResult(event.planned, await result_of(asking))
                else:
                    yield event

    def ask(self, turn: Turn) -> Stream[QuestionResult]:
        """See `Interviewer.ask`."""
        return self._completed(self._model.ask(turn), lambda: self._rules.ask(turn))

    def analyse(self, grading: Grading) -> Stream[AnalysisResult]:
        """See `Interviewer.analyse`."""
        return self._completed(self._model.analyse(grading), lambda: self._rules.analyse(grading))

    def say_more(self, grading: Grading, analysis: Analysis) -> Stream[AnalysisResult]:
        """See `Interviewer.say_more`."""
        return self._completed(
            self._model.say_more(grading, analysis), lambda: self._rules.say_more(grading, analysis)
        )

    def summarise(self, closing: Closing) -> Stream[SummaryResult]:
        """See `Interviewer.summarise`."""
        return self._completed(
            self._model.summarise(closing), lambda: self._rules.summarise(closing)
        )

    def _completed(
        self,
        stream: AsyncGenerator[E, None],
        by_rule: Callable[[], AsyncGenerator[E, None]],
    ) -> AsyncGenerator[E, None]:
        return _completed(stream, by_rule, self._failures)


async def _completed(
    stream: AsyncGenerator[E, None],
    by_rule: Callable[[], AsyncGenerator[E, None]],
    failures: tuple[FailureKind, ...],
) -> AsyncGenerator[E, None]:
    """The model's stream; if the model fails, that of the rules."""
    has_failed = False
    try:
        async with aclosing(stream):
            async for event in stream:
                yield event
    except InterviewerFailed as error:
        if error.kind not in failures:
            raise
        has_failed = True
    if not has_failed:
        return
    async with aclosing(by_rule()) as events:
        async for event in events:
            yield _marked(event)


def _marked(event: E) -> E:
    """The event; a plan or a summary says of itself that a rule made it."""
    if isinstance(event, PlanResult):
        return replace(event, plan=replace(event.plan, is_by_rule=True))
    if isinstance(event, OpeningResult):
        return replace(event, planned=_marked(event.planned))
    if isinstance(event, SummaryResult):
        return replace(event, summary=replace(event.summary, is_by_rule=True))
    return event
