"""Reading a reply, streamed or whole, wherever a server puts its parts."""

import json
from typing import Any

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.language_model.replies.thoughts import without_thoughts
from ai_interviewer.interviewers.language_model.tally import Tally

_LONGEST = 60_000
"""Characters, several times what any reply needs: a model in an endless loop is cut off."""
_LONGEST_BLANK = 2_000
"""Blanks in a row, which no reply has: some grammars let a model write them for ever."""
_TEXT_BLOCKS = {"text", "output_text", "", None}
_THOUGHTS = ("reasoning_content", "reasoning", "thinking", "reasoning_text")
_GOOD_ENDS = {"stop", "eos", "eos_token", "end_turn", "stop_sequence", "tool_calls"}
_ENDS = {
    **dict.fromkeys(("length", "max_tokens", "model_length", "token_limit"), FailureKind.TRUNCATED),
    **dict.fromkeys(
        ("content_filter", "safety", "prohibited_content", "blocklist", "sensitive", "recitation"),
        FailureKind.CONTENT_FILTERED,
    ),
    "refusal": FailureKind.REFUSED,
    **dict.fromkeys(
        ("error", "network_error", "insufficient_system_resource", "abort"),
        FailureKind.PROVIDER_DOWN,
    ),
}


class ReplySoFar:
    """The reply to one call so far. On a compatible server any field may be missing, null or of
    another kind, so each one is read with care."""

    def __init__(self) -> None:
        self.text = ""
        self.output_tokens = 0
        self._thoughts = ""
        self._arguments = ""
        self._finish_reason = ""
        self._is_refused = False
        self._usage: dict[str, Any] = {}

    def add(self, chunk: Any) -> bool:
        """Add a chunk, or a whole reply, and return whether the text grew. Raises InterviewerFailed
        when it is far too long."""
        if not isinstance(chunk, dict):
            return False
        self._note_usage(chunk)
        choice = _first(chunk.get("choices"))
        self._finish_reason = _text(choice.get("finish_reason")) or self._finish_reason
        delta, message = choice.get("delta"), choice.get("message")
        if not isinstance(delta, dict) or not delta:
            # Some servers repeat the whole message at the end of a stream.
            if self.text and isinstance(message, dict):
                return False
            delta = message if isinstance(message, dict) else {"content": choice.get("text")}
        self._is_refused |= bool(delta.get("refusal"))
        self._thoughts += next((t for name in _THOUGHTS if (t := _text(delta.get(name)))), "")
        self._arguments += _arguments(delta)
        content = _content(delta.get("content"))
        if _is_thought(delta):
            self._thoughts += content
            content = ""
        self.text += content
        if len(self.text) > _LONGEST or len(self._thoughts) > 10 * _LONGEST or self._is_blank():
            raise InterviewerFailed(FailureKind.UNUSABLE_OUTPUT)
        return bool(content)

    @property
    def is_empty(self) -> bool:
        return not self.text.strip()

    @property
    def is_finished(self) -> bool:
        """Whether there are words, and the server said that they have come to their end."""
        return not self.is_empty and self._finish_reason.casefold() in _GOOD_ENDS

    @property
    def is_cut_off(self) -> bool:
        ended = _ENDS.get(self._finish_reason.casefold())
        # Some servers say so of every reply, and a limit may be met with the last bracket.
        return ended is FailureKind.TRUNCATED and not _is_object(self.text.strip())

    @property
    def has_only_thoughts(self) -> bool:
        """Whether the model thought and then said nothing."""
        return self.is_empty and bool(self._thoughts) and not self.is_cut_off

    @property
    def characters(self) -> int:
        return len(self.text) + len(self._thoughts)

    def take_what_stands_elsewhere(self) -> bool:
        """Take the arguments of a tool, or thoughts that are one JSON object and nothing else, for
        the reply if it is empty. Whether there was any."""
        if self.is_empty:
            thoughts = without_thoughts(self._thoughts).strip()
            self.text = self._arguments or (thoughts if _is_object(thoughts) else "")
            return bool(self.text)
        return False

    def count(self, tally: Tally) -> bool:
        """Add the tokens that the server reported; whether it did."""
        details = self._usage.get("prompt_tokens_details")
        cached = details.get("cached_tokens") if isinstance(details, dict) else 0
        names = ("prompt_cache_hit_tokens", "cache_read_input_tokens", "cached_tokens")
        cached = cached or next(filter(None, map(self._usage.get, names)), 0)
        tally.add(
            input_tokens=_token_count(self._usage.get("prompt_tokens")),
            cached_tokens=_token_count(cached),
            output_tokens=self.output_tokens,
        )
        return bool(self._usage)

    def check(self) -> None:
        """Raise InterviewerFailed when the model refused, was filtered or was cut short."""
        reason = self._finish_reason.casefold()
        # "content_filter: SAFETY", as Google says it.
        kind = _ENDS.get(reason.partition(":")[0].strip())
        if kind is not None and kind is not FailureKind.TRUNCATED:
            raise InterviewerFailed(kind)
        if self._is_refused:
            raise InterviewerFailed(FailureKind.REFUSED)
        if self.is_cut_off:
            raise InterviewerFailed(FailureKind.TRUNCATED)

    def _note_usage(self, chunk: dict[str, Any]) -> None:
        usage = chunk.get("usage")
        if isinstance(usage, dict) and usage:
            self._usage = usage
            named, whole = usage.get("completion_tokens"), usage.get("total_tokens")
            asked = _token_count(usage.get("prompt_tokens"))
            # Google counts thoughts in the sum alone.
            thought = _token_count(whole) - asked if asked else 0
            self.output_tokens = max(_token_count(named), thought)

    def _is_blank(self) -> bool:
        return len(self.text) > _LONGEST_BLANK and not self.text[-_LONGEST_BLANK:].strip()


def _content(content: Any) -> str:
    """The words of a content that is text, blocks of text and thoughts, or the object itself."""
    if isinstance(content, list):
        return "".join(_content(block) for block in content)
    if not isinstance(content, dict):
        return _text(content)
    if "type" in content and content["type"] not in _TEXT_BLOCKS:
        return ""
    if "text" in content and ("type" in content or len(content) == 1):
        return _content(content["text"])
    return _text(content.get("value")) or json.dumps(content, ensure_ascii=False)


def _arguments(delta: dict[str, Any]) -> str:
    """What the model says to the first tool that it calls."""
    call = _first(delta.get("tool_calls"))
    if call.get("index") not in (None, 0):
        return ""
    function = call.get("function") or delta.get("function_call")
    arguments = function.get("arguments") if isinstance(function, dict) else ""
    return json.dumps(arguments) if isinstance(arguments, dict) else _text(arguments)


def _is_thought(delta: dict[str, Any]) -> bool:
    """Whether a piece is marked as a thought, as Google does it."""
    extra = delta.get("extra_content")
    google = extra.get("google") if isinstance(extra, dict) else None
    return delta.get("thought") is True or (
        isinstance(google, dict) and bool(google.get("thought"))
    )


def _first(items: Any) -> dict[str, Any]:
    first = items[0] if isinstance(items, list) and items else None
    return first if isinstance(first, dict) else {}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _is_object(text: str) -> bool:
    bare = text.removeprefix("```json").removeprefix("```").removesuffix("```").strip()
    if not bare.startswith("{"):
        return False
    try:
        json.loads(bare, strict=False)
    except (ValueError, RecursionError):
        return False
    return True


def _token_count(number: Any) -> int:
    return number if isinstance(number, int) and number > 0 else 0
