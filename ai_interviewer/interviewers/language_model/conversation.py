"""A reply of a language model, from the first characters to a checked value.

A model's output is untrusted: it must parse, fit the schema and pass the caller's rules. When it
does not, the model gets one chance to repair it; after that the output is unusable.
"""

import json
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from pydantic import BaseModel

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.base import TextSoFar
from ai_interviewer.interviewers.language_model.prompts.files import prompt_file
from ai_interviewer.interviewers.language_model.prompts.prompts import Prompt
from ai_interviewer.interviewers.language_model.replies.json_text import (
    UnusableReply,
    parse_reply,
    properties_so_far,
)

R = TypeVar("R", bound=BaseModel)
V = TypeVar("V")
Messages = list[dict[str, str]]
_CUT_OFF = "it was longer than the model may write. Say the same in far fewer words"


class Complete(Protocol):
    """One call of a model. Yields the whole text so far, growing; raises InterviewerFailed."""

    def __call__(self, prompt: Prompt[Any], messages: Messages) -> AsyncGenerator[str, None]: ...


@dataclass(frozen=True, slots=True)
class Accepted(Generic[V]):
    """What the caller's rules made of the complete reply."""

    value: V
    is_trimmed: bool = False
    """Other people's texts were shortened by rule to fit the model's context."""


Steps = AsyncGenerator[TextSoFar | Accepted[V], None]
"""What may be shown while a reply comes, and at the end the accepted value."""


async def converse(
    complete: Complete,
    prompt: Prompt[R],
    accept: Callable[[R], V],
    *,
    show: Callable[[dict[str, Any]], str] | None = None,
) -> Steps[V]:
    """Yield what may be shown of the first try while it comes, then the accepted value.

    `show` gets the properties so far, the last string of them perhaps unfinished; `accept` turns
    the parsed reply into a value or raises Unusable. A repair is not shown while it comes: text
    that was on the screen already would start anew.
    """
    messages = [
        {"role": "system", "content": prompt.system},
        {"role": "user", "content": prompt.user},
    ]
    text = shown = ""
    try:
        async with aclosing(complete(prompt, messages)) as updates:
            async for text in updates:
                words = show(properties_so_far(text)) if show is not None else ""
                if words not in ("", shown):
                    shown = words
                    yield TextSoFar(words)
        verdict = _judged(prompt, text, accept)
    except InterviewerFailed as error:
        # What was cut off is not sent back: it would only take more room.
        text, verdict = "", _cut_off(error)
    if verdict.problem:
        messages = _with_repair(messages, prompt, text, verdict.problem)
        verdict = await _repaired(complete, prompt, messages, accept, verdict)
    if verdict.value is None:
        raise InterviewerFailed(FailureKind.UNUSABLE_OUTPUT)
    yield Accepted(verdict.value)


@dataclass(frozen=True, slots=True)
class _Verdict(Generic[V]):
    """A value, a problem, or a value to fall back on with the problem it has."""

    value: V | None
    problem: str = ""


def _cut_off(error: InterviewerFailed) -> _Verdict[Any]:
    """The verdict on a reply beyond the model's limit. Raises any other failure."""
    if error.kind is not FailureKind.TRUNCATED:
        raise error
    return _Verdict(None, _CUT_OFF)


def _judged(prompt: Prompt[R], text: str, accept: Callable[[R], V]) -> _Verdict[V]:
    try:
        return _Verdict(accept(parse_reply(prompt.schema, text)))
    except UnusableReply as unusable:
        return _Verdict(unusable.fallback, unusable.problem)


async def _repaired(
    complete: Complete,
    prompt: Prompt[R],
    messages: Messages,
    accept: Callable[[R], V],
    first: _Verdict[V],
) -> _Verdict[V]:
    """The verdict on the second try, or on the first when only that left something to keep."""
    text = ""
    try:
        async with aclosing(complete(prompt, messages)) as updates:
            async for so_far in updates:
                text = so_far
    except InterviewerFailed:
        if first.value is None:
            raise
    second = _judged(prompt, text, accept)
    return first if second.value is None else second


def _with_repair(messages: Messages, prompt: Prompt[R], text: str, problem: str) -> Messages:
    """The conversation so far with the request to repair it. Two messages of one role in a row
    are avoided: some servers' templates reject them."""
    schema = json.dumps(prompt.schema.model_json_schema(), ensure_ascii=False)
    request = prompt_file("repair").system_with(problem=problem, schema=schema)
    if text.strip():
        said = {"role": "assistant", "content": text}
        return [*messages, said, {"role": "user", "content": request}]
    *before, last = messages
    return [*before, {**last, "content": f"{last['content']}\n\n{request}"}]
