"""An error as a server reports it: as an object, an array or words, by status or in a 200."""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

_MOST_CHARACTERS = 6_000
_WORDS = (
    *("message", "error", "detail", "msg", "status_msg", "error_msg", "errmsg"),
    *("error_description", "title"),
)
_VERDICTS = ("success", "code", "status", "status_code", "error_code", "errcode")
_CODES = ("code", "status_code", "error_code")
_NO_ERROR: tuple[Any, ...] = (None, "", 0, "0", 200, "200", "ok", "OK", "success", [], {})
_SENT_BACK = {"flagged_input", "failed_generation", "input", "prompt", "messages", "user_id"}
"""Fields that repeat what the candidate or the model wrote: they say nothing of the error."""


@dataclass(frozen=True, slots=True)
class ErrorReply:
    """An error as a server reported it, by status or in the middle of a stream.

    `words` are all words of the error, `message` the one meant for people.
    """

    status: int | None
    code: str | None = None
    type: str | None = None
    param: str | None = None
    message: str = ""
    words: str = field(default="", repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: Any = field(default=None, repr=False)
    is_page: bool = False
    """Instead of an API's error there was a page for people, or plain text."""

    @property
    def is_markup(self) -> bool:
        """Whether it is a page for people. Plain text is what some servers say of a wrong body."""
        return self.is_page and self.words.lstrip().startswith("<")


def error_reply(
    status: int | None, body: Any, headers: Mapping[str, str] | None = None
) -> ErrorReply:
    """The error in a body of any shape."""
    if isinstance(body, str):
        with suppress(ValueError):
            body = json.loads(body)
    layers = list(_layers(body))
    message = next((text for layer in layers if (text := _message(layer))), "")
    if isinstance(body, str):
        message = body[:_MOST_CHARACTERS]
    return ErrorReply(
        status=status,
        code=next(filter(None, (_field(layers, name) for name in _CODES)), None),
        type=_field(layers, "type") or _field(layers, "status"),
        param=_field(layers, "param"),
        message=message,
        words=" ".join(_texts(body))[:_MOST_CHARACTERS],
        headers=headers or {},
        body=body,
        is_page=isinstance(body, str),
    )


def error_in(value: Any) -> Any:
    """The error that a value of a 200 holds; None when it is a piece of a reply."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, str):
        return value
    if not isinstance(value, dict):
        return None
    choices = value.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else None
    if isinstance(first, dict) and first.get("error"):
        return first
    says_error = "error" in (value.get("object"), value.get("type"))
    is_bare = "choices" not in value
    return (
        value
        if _says_something(value.get("error"))
        or (first is None and any(map(_is_verdict, (value, value.get("base_resp")))))
        or (is_bare and (says_error or value.get("detail") or value.get("errors")))
        else None
    )


def _says_something(error: Any) -> bool:
    """Whether a field for errors holds one: some servers send an empty one with each success."""
    if isinstance(error, dict):
        return any(part not in _NO_ERROR for part in error.values())
    return bool(error)


def _is_verdict(part: Any) -> bool:
    """Whether an object without a reply says in a code and words why there is none."""
    if not isinstance(part, dict):
        return False
    verdict = next((part[name] for name in _VERDICTS if name in part), 0)
    has_words = any(isinstance(text := part.get(name), str) and text for name in _WORDS)
    has_failed = verdict is False or (verdict is not True and verdict not in _NO_ERROR)
    return has_words and has_failed


def _layers(body: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """The error's objects, the innermost first: what a proxy wraps says more than its wrapping."""
    if isinstance(body, str) and body.lstrip().startswith(("{", "[")):
        with suppress(ValueError):
            body = json.loads(body)
    if depth > 5:
        return
    if isinstance(body, list):
        for part in body[:3]:
            yield from _layers(part, depth + 1)
    if isinstance(body, dict):
        for name in ("error", "errors", "message", "detail", "innererror", "base_resp"):
            if isinstance(body.get(name), dict | list | str):
                yield from _layers(body[name], depth + 1)
        yield body


def _message(layer: dict[str, Any]) -> str:
    for name in _WORDS:
        text = layer.get(name)
        if isinstance(text, str) and text.strip():
            return text
    return ""


def _field(layers: list[dict[str, Any]], name: str) -> str | None:
    for layer in layers:
        value = layer.get(name)
        if isinstance(value, str | int) and not isinstance(value, bool) and str(value):
            return str(value)
    return None


def _texts(value: Any, depth: int = 0) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    if depth > 8:
        return
    if isinstance(value, dict):
        for name, part in value.items():
            if name not in _SENT_BACK:
                yield from _texts(part, depth + 1)
    if isinstance(value, list):
        for part in value:
            yield from _texts(part, depth + 1)
