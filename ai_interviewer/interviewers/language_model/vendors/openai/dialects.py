"""How to ask a compatible server for structured replies."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from typing import Any

from ai_interviewer.interviewers.language_model.conversation import Messages
from ai_interviewer.interviewers.language_model.prompts.files import prompt_file
from ai_interviewer.interviewers.language_model.prompts.prompts import Prompt

LIMIT, THINKING_LIMIT, MOST_LIMIT = 4_096, 16_384, 32_768
"""Tokens of a reply: three times the longest feedback, so that only a model in a loop meets the
limit; more where thoughts count as well."""
CHARACTERS_PER_TOKEN = 3


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
    has_system_role: bool = True
    bounds_lists: bool = True
    """Whether the schema may say how long a list is. Strict schemas of some models may not."""
    bounds_texts: bool = True
    """Whether it may say how long a text is."""
    limit_names: tuple[str, ...] = ("max_tokens", "max_completion_tokens")
    """Names for the limit of a reply: the one in use, then those to try instead. Without any, the
    server's own limit holds."""
    limit: int = LIMIT

    def options(self, prompt: Prompt[Any]) -> dict[str, Any]:
        """The request's arguments that depend on the dialect. Temperature and the like are never
        sent: reasoning models reject them."""
        options: dict[str, Any] = {}
        if self.reports_usage and self.streams:
            options["stream_options"] = {"include_usage": True}
        if self.takes_effort and prompt.effort:
            options["reasoning_effort"] = prompt.effort
        if self.limit_names:
            options[self.limit_names[0]] = self._limit_for(prompt)
        if self.format is ReplyFormat.JSON_OBJECT:
            options["response_format"] = {"type": "json_object"}
        if self.format is ReplyFormat.JSON_SCHEMA:
            options["response_format"] = {
                "type": "json_schema",
                "json_schema": {
                    "name": prompt.name,
                    "strict": True,
                    "schema": self._schema(prompt),
                },
            }
        return options

    def messages(self, prompt: Prompt[Any], messages: Messages) -> Messages:
        """The messages, with the schema in words where the server does not enforce it, and without
        a system message where the model's template knows none."""
        first, second, *rest = messages
        if self.format is not ReplyFormat.JSON_SCHEMA:
            schema = json.dumps(prompt.schema.model_json_schema(), ensure_ascii=False)
            words = prompt_file("json_reply").system_with(name=prompt.name, schema=schema)
            # At the end: what stands before is the same in all calls of an interview.
            second = {**second, "content": f"{second['content']}\n\n{words}"}
        if self.has_system_role:
            return [first, second, *rest]
        return [{**second, "content": f"{first['content']}\n\n{second['content']}"}, *rest]

    def after_cut_off(self, *, tokens: int, characters: int) -> "Dialect":
        """The dialect for the next try when a reply ended at a limit: ours, which was too low, or
        the server's, because it does not know ours by the name that was used."""
        said = tokens or characters // CHARACTERS_PER_TOKEN
        if self.limit_names and said >= 0.8 * self.limit:
            return replace(self, limit=min(4 * self.limit, MOST_LIMIT))
        if len(self.limit_names) > 1:
            return replace(self, limit_names=self.limit_names[1:])
        return self

    def after_silence(self) -> "Dialect":
        """The dialect for the next try when the reply was thoughts and nothing else: some servers
        take what a schema binds for a thought."""
        return self.with_simpler_format() or self

    def with_simpler_format(self) -> "Dialect | None":
        formats = list(ReplyFormat)
        place = formats.index(self.format) + 1
        return replace(self, format=formats[place]) if place < len(formats) else None

    def learned(self, fresh: "Dialect") -> dict[str, Any]:
        """In what it differs from the dialect that one starts with, as JSON."""
        mine, theirs = asdict(self), asdict(fresh)
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in mine.items()
            if value != theirs[name]
        }

    def with_learned(self, learned: Mapping[str, Any]) -> "Dialect":
        """This dialect with what was learned before; what can't be read is ignored."""
        known = {field.name for field in fields(self)} & learned.keys()
        values = {name: learned[name] for name in known}
        try:
            if "format" in values:
                values["format"] = ReplyFormat(values["format"])
            if "limit_names" in values:
                values["limit_names"] = tuple(str(name) for name in values["limit_names"])
            if "limit" in values:
                values["limit"] = int(values["limit"])
        except (TypeError, ValueError):
            return self
        return replace(self, **values)

    def _limit_for(self, prompt: Prompt[Any]) -> int:
        """The prompt's own limit, unless thoughts count as well or the server's limit is known."""
        return prompt.most_tokens or LIMIT if self.limit == LIMIT else self.limit

    def _schema(self, prompt: Prompt[Any]) -> Any:
        refused = {"maxItems": "items", "maxLength": "characters"}
        if self.bounds_lists:
            del refused["maxItems"]
        if self.bounds_texts:
            del refused["maxLength"]
        schema = prompt.schema.model_json_schema()
        return _with_bounds_in_words(schema, refused) if refused else schema


def _with_bounds_in_words(schema: Any, refused: Mapping[str, str]) -> Any:
    """The schema with the bounds that a server refuses as words of the description."""
    if isinstance(schema, list):
        return [_with_bounds_in_words(part, refused) for part in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {
        name: _with_bounds_in_words(part, refused)
        for name, part in schema.items()
        if name not in refused
    }
    words = [f"at most {schema[name]} {unit}" for name, unit in refused.items() if name in schema]
    if words and isinstance(schema.get("type"), str):
        kept["description"] = "; ".join(filter(None, [schema.get("description", ""), *words]))
    return kept
