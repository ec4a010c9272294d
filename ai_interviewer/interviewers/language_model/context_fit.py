"""Trying once more with shorter texts when they do not fit into the model's context."""

from collections.abc import Callable
from contextlib import aclosing
from dataclasses import replace
from typing import TypeVar

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.language_model.conversation import Accepted, Steps

S = TypeVar("S")
V = TypeVar("V")


async def with_shorter_retry(
    converse_about: Callable[[S], Steps[V]], subject: S, shorter: Callable[[S], S]
) -> Steps[V]:
    """Converse about the subject; if it is too long for the model's context, about a shorter one.

    The accepted value then says that it is trimmed. A subject that cannot be shortened fails.
    """
    try:
        async with aclosing(converse_about(subject)) as steps:
            async for step in steps:
                yield step
            return
    except InterviewerFailed as error:
        short = shorter(subject)
        if error.kind is not FailureKind.CONTEXT_TOO_LONG or short == subject:
            raise
    async with aclosing(converse_about(short)) as steps:
        async for step in steps:
            yield replace(step, is_trimmed=True) if isinstance(step, Accepted) else step
