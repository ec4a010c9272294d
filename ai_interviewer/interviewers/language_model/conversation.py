"""A reply of a language model, from the first characters to a checked value.

A model's output is untrusted: it must parse, fit the schema and pass the caller's rules. If it
does not, the model gets one chance to repair it; after that the output is unusable.
"""

import json
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.base import TextSoFar
from ai_interviewer.interviewers.language_model.prompts.files import prompt_file
from ai_interviewer.interviewers.language_model.prompts.prompts import Prompt
from ai_interviewer.interviewers.language_model.replies.json_text import (
    UnusableReply,
    parse_reply,
    properties_so_far,
)
from ai_interviewer.interviewers.language_model.schemas import Reply

R = TypeVar("R", bound=Reply)
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
    """Posting, résumé or answers were shortened by rule to fit the model's context."""


Steps = AsyncGenerator[TextSoFar | Accepted[V], None]
"""Texts to show while a reply comes, and at the end the accepted value."""


async def converse(
    complete: Complete,
    prompt: Prompt[R],
    accept: Callable[[R], V],
    *,
    show: Callable[[dict[str, Any]], str] | None = None,
) -> Steps[V]:
    """Yield what may be shown of the first try while it comes, then the accepted value.

    `show` gets the properties so far, the last string perhaps unfinished. `accept` turns the parsed
    reply into a value or raises UnusableReply. A repair is not shown while it comes: the text on
    the screen would start over.
    """
    messages = [
        {"role": "system", "content": prompt.system},
        {"role": "user", "content": prompt.user},
    ]
    text = shown_words = ""
    try:
        async with aclosing(complete(prompt, messages)) as updates:
            async for text in updates:
                words = show(properties_so_far(prompt.schema, text)) if show is not None else ""
                if words not in ("", shown_words):
                    shown_words = words
                    yield TextSoFar(words)
        verdict = _verdict_on(prompt, text, accept)
        if show is not None and not verdict.problem:
            # What came after words or in a wrapper could not be told from a thought until now.
            words = show(parse_reply(prompt.schema, text).model_dump(mode="json"))
            if words not in ("", shown_words):
                yield TextSoFar(words)
    except InterviewerFailed as error:
        # A reply that was cut off is not sent back: it would only take up room.
        text, verdict = "", _verdict_on_cut_off(error)
    if verdict.problem:
        messages = _with_repair_request(messages, prompt, text, verdict.problem)
        verdict = await _verdict_on_repair(complete, prompt, messages, accept, verdict)
    if verdict.value is None:
        raise InterviewerFailed(FailureKind.UNUSABLE_OUTPUT)
    yield Accepted(verdict.value)


@dataclass(frozen=True, slots=True)
class _Verdict(Generic[V]):
    """A value, a problem, or both: a value to fall back on, and what is wrong with it."""

    value: V | None
    problem: str = ""


def _verdict_on_cut_off(error: InterviewerFailed) -> _Verdict[Any]:
    """The verdict on a reply that exceeds the model's limit. Raises any other failure."""
    if error.kind is not FailureKind.TRUNCATED:
        raise error
    return _Verdict(None, _CUT_OFF)


def _verdict_on(prompt: Prompt[R], text: str, accept: Callable[[R], V]) -> _Verdict[V]:
    try:
        return _Verdict(accept(parse_reply(prompt.schema, text)))
    except UnusableReply as unusable:
        return _Verdict(
            unusable.fallback or _value_of_parts(unusable.parts, accept), unusable.problem
        )


def _value_of_parts(parts: R | None, accept: Callable[[R], V]) -> V | None:
    """What the caller's rules make of a reply of which some parts do not fit."""
    if parts is None:
        return None
    try:
        return accept(parts)
    except UnusableReply as unusable:
        fallback: V | None = unusable.fallback
        return fallback


async def _verdict_on_repair(
    complete: Complete,
    prompt: Prompt[R],
    messages: Messages,
    accept: Callable[[R], V],
    first: _Verdict[V],
) -> _Verdict[V]:
    """The verdict on the second try, or the first one when the second has no value."""
    text = ""
    try:
        async with aclosing(complete(prompt, messages)) as updates:
            async for update in updates:
                text = update
    except InterviewerFailed:
        if first.value is None:
            raise
    second = _verdict_on(prompt, text, accept)
    return first if second.value is None else second


def _with_repair_request(
    messages: Messages, prompt: Prompt[R], text: str, problem: str
) -> Messages:
    """The messages, with the request to repair the reply `text`.

    No two messages in a row have the same role: some servers' templates reject that.
    """
    schema = json.dumps(prompt.schema.model_json_schema(), ensure_ascii=False)
    request = prompt_file("repair").system_with(problem=problem, schema=schema)
    if text.strip():
        reply = {"role": "assistant", "content": text}
        return [*messages, reply, {"role": "user", "content": request}]
    *before, last = messages
    return [*before, {**last, "content": f"{last['content']}\n\n{request}"}]
