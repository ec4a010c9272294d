"""Finding the JSON object in a model's text, finished or not, whatever stands around it."""

import ast
import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, TypeVar

import jiter
from pydantic import BaseModel, ValidationError

from ai_interviewer.interviewers.language_model.replies.loose_json import strict_json
from ai_interviewer.interviewers.language_model.replies.thoughts import (
    begins_with_words,
    without_thoughts,
)
from ai_interviewer.interviewers.language_model.schemas import Reply

R = TypeVar("R", bound=Reply)
_START = re.compile(r"\{\s*[\"'/}]")
_MOST_STARTS = 8
"""Objects to try: a text of nothing but braces must not take quadratic time."""
_MOST_DEPTH = 4


class UnusableReply(Exception):
    """A reply breaks a rule. The model is told the `problem`. `fallback` is what to keep when the
    repair fails as well, None when nothing can be kept. `parts` is the reply without what does not
    fit its schema, if enough is left."""

    def __init__(self, problem: str, fallback: Any = None, *, parts: Any = None) -> None:
        self.problem = problem
        self.fallback = fallback
        self.parts = parts
        super().__init__(problem)


def parse_reply(schema: type[R], text: str) -> R:
    """The reply as an instance of the schema. Raises UnusableReply with what is wrong.

    A text that begins with its reply may go on with examples; one that begins with words may try
    out drafts before the reply.
    """
    reply = without_thoughts(text)
    found = list(_values(reply))
    values = list(reversed(found)) if begins_with_words(reply) else found
    first_error: ValidationError | None = None
    parts: BaseModel | None = None
    for value in values:
        for candidate in _unwrapped(schema, value):
            try:
                return schema.model_validate(candidate)
            except ValidationError as error:
                first_error = first_error or error
                parts = parts or schema.parts_that_hold(candidate)
            except RecursionError:
                continue
    if first_error is None:
        raise UnusableReply("it is not one JSON object")
    # Places and rules only: the input must not come back as an instruction.
    places = [f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in first_error.errors()[:5]]
    raise UnusableReply("; ".join(places), parts=parts)


def properties_so_far(schema: type[BaseModel], text: str) -> dict[str, Any]:
    """The properties of an unfinished reply; the last string may be unfinished.

    Empty while the text may still turn out to be a thought.
    """
    reply = without_thoughts(text)
    start = reply.find("{")
    if start < 0 or begins_with_words(reply):
        return {}
    try:
        value = jiter.from_json(reply[start:].encode(), partial_mode="trailing-strings")
    except ValueError:
        return {}
    for candidate in _unwrapped(schema, value):
        if schema.model_fields.keys() & candidate.keys():
            return candidate
    return {}


def _values(text: str) -> Iterator[Any]:
    """Every JSON object that stands in the text, one after the other; what is around is ignored."""
    if text.lstrip()[:2] == '"{':
        with suppress(ValueError):
            yield json.loads(text)
    start = _START.search(text)
    for _ in range(_MOST_STARTS):
        if start is None:
            return
        value, end = _value_at(text, start.start())
        if value is not None:
            yield value
        start = _START.search(text, end)


def _value_at(text: str, start: int) -> tuple[Any, int]:
    """The object that begins here and where it ends, or None and the next place to look at."""
    rest = text[start:]
    with suppress(ValueError, RecursionError):
        value, length = json.JSONDecoder(strict=False).raw_decode(rest)
        return value, start + length
    loose, length = strict_json(rest)
    with suppress(ValueError, RecursionError):
        return json.JSONDecoder(strict=False).decode(loose), start + length
    if "'" not in rest[:length]:
        return None, start + 1
    # A dictionary as Python prints it.
    with suppress(ValueError, SyntaxError, RecursionError, MemoryError):
        return ast.literal_eval(rest[:length]), start + length
    return None, start + 1


def _unwrapped(schema: type[BaseModel], value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """The object itself, then those that it holds: in a property named as the schema, among the
    arguments of a tool, in a list, or as text. The parts of a reply are none themselves."""
    if isinstance(value, str) and value.lstrip().startswith("{"):
        with suppress(ValueError, RecursionError):
            value = json.loads(value, strict=False)
    if isinstance(value, dict):
        yield value
        if len(schema.model_fields.keys() & value.keys()) > 1:
            return
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if depth < _MOST_DEPTH:
        for part in inner:
            if isinstance(part, dict | list) or (isinstance(part, str) and part[:1] == "{"):
                yield from _unwrapped(schema, part, depth + 1)
