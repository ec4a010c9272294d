"""Reading an interviewer's stream to its result."""

from collections.abc import Awaitable, Callable
from contextlib import aclosing
from typing import TypeVar

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.domain.interview import Brief, Consumption, Turn
from ai_interviewer.interviewers.base import (
    Interviewer,
    OpeningResult,
    PlanResult,
    QuestionResult,
    Spending,
    Stream,
    TextSoFar,
)

R = TypeVar("R")


async def result_of(
    stream: Stream[R],
    *,
    show: Callable[[str], Awaitable[None]] | None = None,
    note_spending: Callable[[Consumption], None] | None = None,
) -> R:
    """The stream's result. `show` gets the words as they come, `note_spending` what they cost.

    Raises InterviewerFailed, also when the stream ends without a result.
    """
    async with aclosing(stream):
        async for event in stream:
            if isinstance(event, TextSoFar):
                if show is not None:
                    await show(event.text)
            elif isinstance(event, Spending):
                if note_spending is not None:
                    note_spending(event.consumption)
            else:
                return event
    raise InterviewerFailed(FailureKind.UNUSABLE_OUTPUT)


async def plan_then_ask(interviewer: Interviewer, brief: Brief) -> Stream[OpeningResult]:
    """Begin in two steps: the plan, then the first question about its first topic."""
    planned: PlanResult | None = None
    async with aclosing(interviewer.plan(brief)) as planning:
        async for step in planning:
            if isinstance(step, PlanResult):
                planned = step
            else:
                yield step
    if planned is None:
        return
    async with aclosing(interviewer.ask(first_turn(brief, planned))) as asking:
        async for event in asking:
            yield OpeningResult(planned, event) if isinstance(event, QuestionResult) else event


def first_turn(brief: Brief, planned: PlanResult) -> Turn:
    return Turn(brief=brief, plan=planned.plan, history=(), number=1)
