"""The interview as a language model holds it: which prompt, which rules for the reply.

What a server is and how it is called is not known here; see `openai.py`.
"""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import replace
from functools import partial
from typing import Any, Protocol, TypeVar

from pydantic import BaseModel

from ai_interviewer.domain.enums import InterviewerName
from ai_interviewer.domain.interview import Brief, Closing, Grading, Turn
from ai_interviewer.interviewers.base import Analysed, Asked, Planned, Summarised, TextSoFar
from ai_interviewer.interviewers.fitting import Steps, charged, fitted
from ai_interviewer.interviewers.floor import floored
from ai_interviewer.interviewers.following_up import may_follow_up
from ai_interviewer.interviewers.grading import checked_analysis, rationales_so_far
from ai_interviewer.interviewers.planning import checked_plan
from ai_interviewer.interviewers.pricing import Tally
from ai_interviewer.interviewers.prompting import (
    Prompt,
    analysis_prompt,
    plan_prompt,
    question_prompt,
    summary_prompt,
)
from ai_interviewer.interviewers.questioning import checked_question, question_so_far
from ai_interviewer.interviewers.structured import Accepted, Messages, concluded, converse
from ai_interviewer.interviewers.summarising import checked_summary, summary_so_far
from ai_interviewer.interviewers.templates import instrument
from ai_interviewer.interviewers.trimming import (
    shorter_brief,
    shorter_closing,
    shorter_grading,
    shorter_turn,
)

S = TypeVar("S")
R = TypeVar("R", bound=BaseModel)
V = TypeVar("V")


class Call(Protocol):
    """One call of the model. Yields the whole text so far and counts its tokens in `tally`.
    Raises InterviewerFailed; closing it early aborts the request."""

    def __call__(
        self, tally: Tally, prompt: Prompt[Any], messages: Messages
    ) -> AsyncGenerator[str, None]: ...


class OpenAIInterviewer:
    """One user's interviewer, made by `OpenAIProvider.interviewer`."""

    def __init__(self, *, call: Call, model: str, base_url: str) -> None:
        self._call = call
        self._model = model
        self._base_url = base_url

    @property
    def name(self) -> InterviewerName:
        return InterviewerName.OPENAI

    async def plan(self, brief: Brief) -> Planned:
        """See `Interviewer.plan`."""
        tally = self._tally()
        accept = partial(checked_plan, brief=brief)
        steps = self._steps(
            tally, brief, prompt_of=plan_prompt, accept=accept, shorter=shorter_brief
        )
        plan = await concluded(steps)
        return Planned(plan, instrument("plan", self._model), tally.consumption())

    async def ask(self, turn: Turn) -> AsyncGenerator[TextSoFar | Asked, None]:
        """See `Interviewer.ask`."""
        tally = self._tally()
        made_by = instrument("ask", self._model)
        steps = self._steps(
            tally,
            turn,
            prompt_of=partial(question_prompt, may_follow_up=may_follow_up(turn)),
            accept=partial(checked_question, turn=turn),
            shorter=shorter_turn,
            show=question_so_far,
        )
        async with aclosing(steps):
            async for step in steps:
                if isinstance(step, Accepted):
                    yield Asked(step.value, made_by, tally.consumption(), step.is_trimmed)
                else:
                    yield step

    async def analyse(self, grading: Grading) -> AsyncGenerator[TextSoFar | Analysed, None]:
        """See `Interviewer.analyse`. An answer with nothing to assess costs no call."""
        made_by = instrument("analyse", self._model)
        if (nothing := floored(grading)) is not None:
            yield Analysed(nothing, made_by)
            return
        tally = self._tally()
        steps = self._steps(
            tally,
            grading,
            prompt_of=analysis_prompt,
            accept=partial(checked_analysis, grading=grading),
            shorter=shorter_grading,
            show=rationales_so_far,
        )
        async with aclosing(steps):
            async for step in steps:
                if isinstance(step, Accepted):
                    analysis = replace(step.value, is_trimmed=step.is_trimmed)
                    yield Analysed(analysis, made_by, tally.consumption())
                else:
                    yield step

    async def summarise(self, closing: Closing) -> AsyncGenerator[TextSoFar | Summarised, None]:
        """See `Interviewer.summarise`."""
        tally = self._tally()
        made_by = instrument("summarise", self._model)
        steps = self._steps(
            tally,
            closing,
            prompt_of=summary_prompt,
            accept=partial(checked_summary, closing=closing),
            shorter=shorter_closing,
            show=summary_so_far,
        )
        async with aclosing(steps):
            async for step in steps:
                if isinstance(step, Accepted):
                    summary = replace(step.value, is_trimmed=step.is_trimmed)
                    yield Summarised(summary, made_by, tally.consumption())
                else:
                    yield step

    def _steps(
        self,
        tally: Tally,
        subject: S,
        *,
        prompt_of: Callable[[S], Prompt[R]],
        accept: Callable[[R], V],
        shorter: Callable[[S], S],
        show: Callable[[dict[str, Any]], str] | None = None,
    ) -> Steps[V]:
        """The whole way to one result. `accept` judges by the subject as it is, not as it was
        shortened: what is quoted from the short texts stands in the long ones."""

        def hold(shown: S) -> Steps[V]:
            return converse(partial(self._call, tally), prompt_of(shown), accept, show=show)

        return charged(fitted(hold, subject, shorter), tally)

    def _tally(self) -> Tally:
        return Tally(model=self._model, base_url=self._base_url)
