"""Reading an interviewer's stream to its result."""

from collections.abc import Awaitable, Callable
from contextlib import aclosing
from typing import TypeVar

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.domain.interview import Consumption
from ai_interviewer.interviewers.base import Spending, Stream, TextSoFar

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
