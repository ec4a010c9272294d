"""The interview as a language model holds it: which prompt, which rules for the reply.

What a server is and how it is called is not known here; see `openai.py`.
"""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from functools import partial
from typing import Any, Protocol

from ai_interviewer.domain.enums import InterviewerName
from ai_interviewer.domain.interview import Brief, Grading, Turn
from ai_interviewer.interviewers.base import Analysed, Asked, Planned, TextSoFar
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
)
from ai_interviewer.interviewers.questioning import checked_question, question_so_far
from ai_interviewer.interviewers.structured import Accepted, Messages, concluded, converse
from ai_interviewer.interviewers.templates import instrument


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
        steps = converse(partial(self._call, tally), plan_prompt(brief), accept)
        plan = await concluded(steps)
        return Planned(plan, instrument("plan", self._model), tally.consumption())

    async def ask(self, turn: Turn) -> AsyncGenerator[TextSoFar | Asked, None]:
        """See `Interviewer.ask`."""
        tally = self._tally()
        prompt = question_prompt(turn, may_follow_up=may_follow_up(turn))
        accept = partial(checked_question, turn=turn)
        steps = converse(partial(self._call, tally), prompt, accept, show=question_so_far)
        async with aclosing(steps):
            async for step in steps:
                if isinstance(step, Accepted):
                    made_by = instrument("ask", self._model)
                    yield Asked(step.value, made_by, tally.consumption())
                else:
                    yield step

    async def analyse(self, grading: Grading) -> AsyncGenerator[TextSoFar | Analysed, None]:
        """See `Interviewer.analyse`. An answer with nothing to assess costs no call."""
        made_by = instrument("analyse", self._model)
        if (nothing := floored(grading)) is not None:
            yield Analysed(nothing, made_by)
            return
        tally = self._tally()
        accept = partial(checked_analysis, grading=grading)
        prompt = analysis_prompt(grading)
        steps = converse(partial(self._call, tally), prompt, accept, show=rationales_so_far)
        async with aclosing(steps):
            async for step in steps:
                if isinstance(step, Accepted):
                    yield Analysed(step.value, made_by, tally.consumption())
                else:
                    yield step

    def _tally(self) -> Tally:
        return Tally(model=self._model, base_url=self._base_url)
