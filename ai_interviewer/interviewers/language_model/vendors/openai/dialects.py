"""How to ask a compatible server for structured replies, and which models can chat."""

import json
import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from ai_interviewer.interviewers.language_model.conversation import Messages
from ai_interviewer.interviewers.language_model.prompts.files import prompt_file
from ai_interviewer.interviewers.language_model.prompts.prompts import Prompt

_STREAMING = re.compile(r"\bstream(?:ing|ed)?\b", re.IGNORECASE)


class ReplyFormat(StrEnum):
    """From the one that binds the model most to the one that every server takes."""

    JSON_SCHEMA = "json_schema"
    JSON_OBJECT = "json_object"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Dialect:
    """What one model on one server understands."""

    format: ReplyFormat = ReplyFormat.JSON_SCHEMA
    reports_usage: bool = True
    takes_effort: bool = False
    streams: bool = True
    bounds_lists: bool = True
    """Whether the schema may say how long a list is. Strict schemas of some models may not."""

    def simpler(self, objection: str) -> "Dialect | None":
        """The dialect to try next after a server's objection; None when none is left."""
        if self.reports_usage and "stream_options" in objection:
            return replace(self, reports_usage=False)
        if self.bounds_lists and "maxItems" in objection:
            return replace(self, bounds_lists=False)
        is_about_format = "response_format" in objection or "schema" in objection
        if self.streams and not is_about_format and _STREAMING.search(objection):
            return replace(self, streams=False)
        # After a vague objection, too, it is given up before the format: it is worth the least.
        if self.takes_effort and not is_about_format:
            return replace(self, takes_effort=False)
        formats = list(ReplyFormat)
        place = formats.index(self.format) + 1
        if place < len(formats):
            return replace(self, format=formats[place])
        return replace(self, reports_usage=False) if self.reports_usage else None

    def options(self, prompt: Prompt[Any]) -> dict[str, Any]:
        """The request's arguments that depend on the dialect. Temperature and the like are never
        sent: reasoning models reject them."""
        options: dict[str, Any] = {}
        if self.reports_usage and self.streams:
            options["stream_options"] = {"include_usage": True}
        if self.takes_effort and prompt.effort:
            options["reasoning_effort"] = prompt.effort
        if self.format is ReplyFormat.JSON_OBJECT:
            options["response_format"] = {"type": "json_object"}
        if self.format is ReplyFormat.JSON_SCHEMA:
            schema = prompt.schema.model_json_schema()
            if not self.bounds_lists:
                schema = _without_bounds(schema)
            options["response_format"] = {
                "type": "json_schema",
                "json_schema": {"name": prompt.name, "strict": True, "schema": schema},
            }
        return options

    def messages(self, prompt: Prompt[Any], messages: Messages) -> Messages:
        """The messages, with the schema in words where the server does not enforce it."""
        if self.format is ReplyFormat.JSON_SCHEMA:
            return messages
        schema = json.dumps(prompt.schema.model_json_schema(), ensure_ascii=False)
        words = prompt_file("json_reply").system_with(name=prompt.name, schema=schema)
        first, *rest = messages
        return [{**first, "content": f"{first['content']}\n\n{words}"}, *rest]


def _without_bounds(schema: Any) -> Any:
    if isinstance(schema, dict):
        return {k: _without_bounds(part) for k, part in schema.items() if k != "maxItems"}
    return [_without_bounds(part) for part in schema] if isinstance(schema, list) else schema


class FormatRejected(Exception):
    """The server rejects how the reply was asked for, before it sends any of it."""

    def __init__(self, objection: str) -> None:
        self.objection = objection
        super().__init__()


_OTHER_PURPOSES = (
    "audio", "babbage", "dall-e", "davinci", "embed", "image", "instruct", "moderation",
    "realtime", "rerank", "sora", "speech", "transcribe", "translate", "tts", "video", "whisper",
)  # fmt: skip
_REASONING = re.compile(r"(?:^|/)(?:gpt-(?:[5-9]|oss)|o\d)", re.IGNORECASE)


def is_chat_model(name: str) -> bool:
    """Whether a model of a server's list can probably chat, judging by its name."""
    return not any(purpose in name.casefold() for purpose in _OTHER_PURPOSES)


def is_reasoning_model(name: str) -> bool:
    """Whether the model probably thinks before it answers and takes an effort for it, judging by
    its name. Others are not sent that parameter: each would first have to reject it."""
    return _REASONING.search(name) is not None
