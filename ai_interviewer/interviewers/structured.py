"""A reply of a language model, from the first characters to a checked value.

A model's output is untrusted: it must parse, fit the schema and pass the caller's rules. When it
does not, the model gets one chance to repair it; after that the output is unusable.
"""

import json
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

import jiter
from pydantic import BaseModel, ValidationError

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.base import TextSoFar
from ai_interviewer.interviewers.prompting import Prompt
from ai_interviewer.interviewers.templates import prompt_file

R = TypeVar("R", bound=BaseModel)
V = TypeVar("V")
Messages = list[dict[str, str]]


class Complete(Protocol):
    """One call of a model. Yields the whole text so far, growing; raises InterviewerFailed."""

    def __call__(self, prompt: Prompt[Any], messages: Messages) -> AsyncGenerator[str, None]: ...


class Unusable(Exception):
    """A reply breaks a rule. `problem` is told to the model; `fallback` is what to keep when the
    repair fails as well, None when nothing can be kept."""

    def __init__(self, problem: str, fallback: Any = None) -> None:
        self.problem = problem
        self.fallback = fallback
        super().__init__(problem)


@dataclass(frozen=True, slots=True)
class Accepted(Generic[V]):
    """What the caller's rules made of the complete reply."""

    value: V


async def converse(
    complete: Complete,
    prompt: Prompt[R],
    accept: Callable[[R], V],
    *,
    show: Callable[[dict[str, Any]], str] | None = None,
) -> AsyncGenerator[TextSoFar | Accepted[V], None]:
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
    async with aclosing(complete(prompt, messages)) as updates:
        async for text in updates:
            if show is not None and (words := show(_properties_so_far(text))) not in ("", shown):
                shown = words
                yield TextSoFar(words)
    verdict = _judged(prompt, text, accept)
    if verdict.problem:
        messages += _repair_messages(prompt, text, verdict.problem)
        verdict = await _repaired(complete, prompt, messages, accept, verdict)
    if verdict.value is None:
        raise InterviewerFailed(FailureKind.UNUSABLE_OUTPUT)
    yield Accepted(verdict.value)


async def concluded(steps: AsyncGenerator[TextSoFar | Accepted[V], None]) -> V:
    """The accepted value of a conversation that nobody watches."""
    async with aclosing(steps):
        async for step in steps:
            if isinstance(step, Accepted):
                return step.value
    raise InterviewerFailed(FailureKind.UNUSABLE_OUTPUT)


@dataclass(frozen=True, slots=True)
class _Verdict(Generic[V]):
    """A value, a problem, or a value to fall back on with the problem it has."""

    value: V | None
    problem: str = ""


def _judged(prompt: Prompt[R], text: str, accept: Callable[[R], V]) -> _Verdict[V]:
    try:
        return _Verdict(accept(_parsed(prompt.schema, text)))
    except Unusable as unusable:
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


def _repair_messages(prompt: Prompt[R], text: str, problem: str) -> Messages:
    schema = json.dumps(prompt.schema.model_json_schema(), ensure_ascii=False)
    request = prompt_file("repair").system_with(problem=problem, schema=schema)
    said = [{"role": "assistant", "content": text}] if text.strip() else []
    return [*said, {"role": "user", "content": request}]


def _parsed(schema: type[R], text: str) -> R:
    try:
        return schema.model_validate(_first_object(_json_part(text)))
    except ValidationError as error:
        # Places and rules only: the input must not come back as an instruction.
        places = [f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()[:5]]
    except (ValueError, RecursionError):
        places = ["it is not one JSON object"]
    raise Unusable("; ".join(places))


def _first_object(text: str) -> Any:
    """The first JSON value of `text`; what stands behind it (a fence, a farewell) is ignored."""
    value, _ = json.JSONDecoder(strict=False).raw_decode(text)
    return value


def _properties_so_far(text: str) -> dict[str, Any]:
    try:
        value = jiter.from_json(_json_part(text).encode(), partial_mode="trailing-strings")
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _json_part(text: str) -> str:
    """`text` from its first brace on, past the thoughts that some models write aloud."""
    _, thought, spoken = text.rpartition("</think>")
    rest = spoken if thought else ("" if text.lstrip().startswith("<think>") else text)
    start = rest.find("{")
    return rest[start:] if start >= 0 else ""
