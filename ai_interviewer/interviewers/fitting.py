"""One piece of work with a model: tried as it is, once more shortened, and always paid for."""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import replace
from typing import TypeVar

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.base import TextSoFar
from ai_interviewer.interviewers.pricing import Tally
from ai_interviewer.interviewers.structured import Accepted

S = TypeVar("S")
V = TypeVar("V")
Steps = AsyncGenerator[TextSoFar | Accepted[V], None]


async def fitted(hold: Callable[[S], Steps[V]], subject: S, shorter: Callable[[S], S]) -> Steps[V]:
    """The steps of `hold(subject)`; of the shorter subject when this one is too long for the
    model's context and can be shortened. The accepted value then says that it is trimmed."""
    try:
        async with aclosing(hold(subject)) as steps:
            async for step in steps:
                yield step
            return
    except InterviewerFailed as error:
        short = shorter(subject)
        if error.kind is not FailureKind.CONTEXT_TOO_LONG or short == subject:
            raise
    async with aclosing(hold(short)) as steps:
        async for step in steps:
            yield replace(step, is_trimmed=True) if isinstance(step, Accepted) else step


async def charged(steps: Steps[V], tally: Tally) -> Steps[V]:
    """The same steps; a failure takes along what was spent on the way to it."""
    try:
        async with aclosing(steps):
            async for step in steps:
                yield step
    except InterviewerFailed as error:
        error.consumption = tally.consumption() if tally.has_counted else None
        raise
