"""Finding the JSON object in a model's text, finished or not, whatever stands around it."""

import json
from typing import Any, TypeVar

import jiter
from pydantic import BaseModel, ValidationError

R = TypeVar("R", bound=BaseModel)


class UnusableReply(Exception):
    """A reply breaks a rule. The model is told the `problem`. `fallback` is what to keep when the
    repair fails as well, None when nothing can be kept."""

    def __init__(self, problem: str, fallback: Any = None) -> None:
        self.problem = problem
        self.fallback = fallback
        super().__init__(problem)


def parse_reply(schema: type[R], text: str) -> R:
    """The reply as an instance of the schema. Raises UnusableReply with what is wrong."""
    try:
        return schema.model_validate(_first_object(_json_part(text)))
    except ValidationError as error:
        # Places and rules only: the input must not come back as an instruction.
        places = [f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()[:5]]
    except (ValueError, RecursionError):
        places = ["it is not one JSON object"]
    raise UnusableReply("; ".join(places))


def properties_so_far(text: str) -> dict[str, Any]:
    """The properties of an unfinished reply; the last string may be unfinished."""
    try:
        value = jiter.from_json(_json_part(text).encode(), partial_mode="trailing-strings")
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _first_object(text: str) -> Any:
    """The first JSON value of `text`; what follows it (a fence, a farewell) is ignored."""
    value, _ = json.JSONDecoder(strict=False).raw_decode(text)
    return value


def _json_part(text: str) -> str:
    """`text` from its first brace on, after the thoughts that some models write out."""
    _, end_of_thoughts, reply = text.rpartition("</think>")
    if not end_of_thoughts and text.lstrip().startswith("<think>"):
        return ""
    start = reply.find("{")
    return reply[start:] if start >= 0 else ""
