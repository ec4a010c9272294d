"""What a model says, without the thoughts that stand in front of it.

Servers that do not know a model's way to think leave its thoughts in the text: between tags, in
channels, or without the opening tag, which the prompt's template already wrote.
"""

import json
import re

_NAMES = (
    r"(?:ant|seed:)?(?:thinking|think|thoughts?|reasoning|reason|reflection|analysis|scratchpad"
    r"|inner_monologue|thought_process)"
)
_OPENING = re.compile(
    rf"<{_NAMES}(?:\s[^<>]{{0,80}})?>|\[THINK\]|◁think▷|<\|?(?:begin_of_thought|START_THINKING)\|?>"
    r"|<\|channel>thought\b|<\|(?:think|thinking)\|>",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    rf"</{_NAMES}\s*>|\[/THINK\]|◁/think▷|<\|?(?:end_of_thought|END_THINKING)\|?>|<channel\|>"
    r"|<\|/(?:think|thinking)\|>",
    re.IGNORECASE,
)
# What gpt-oss writes: <|channel|>analysis<|message|>…<|end|><|start|>assistant<|channel|>final…
_HARMONY = re.compile(r"<\|(?:channel|message|start)\|>")
_MESSAGE = re.compile(
    r"(?:\A\s*|<\|channel\|>\s*(?P<channel>\w+)(?:[^<{]|<\|constrain\|>){0,200}?)<\|message\|>"
)
_END_OF_MESSAGE = re.compile(r"<\|(?:end|return|call|start|channel)\|>")
# The same with its special tokens stripped: "analysisWe need …assistantfinal{…".
_BARE_ANALYSIS = re.compile(r"\s*analysis(?=[\sA-Z{])")
_BARE_FINAL = re.compile(r"assistant\s*(?:commentary\s*)?final\s*(?:json)?")


def without_thoughts(text: str) -> str:
    """The reply proper of a text that may still grow. Empty while only thoughts have come."""
    if _HARMONY.search(text):
        return _final_channel(text)
    if _BARE_ANALYSIS.match(text):
        *_, reply = _BARE_FINAL.split(text)
        return "" if reply == text else reply
    return _without_open_thought(_after_closing_tag(text))


def begins_with_words(reply: str) -> bool:
    """Whether something stands before the reply's object that may be a thought without tags."""
    return not reply.lstrip().startswith(("{", "[{", "```"))


def _after_closing_tag(text: str) -> str:
    closings = list(_CLOSING.finditer(text))
    if not closings or closings[-1].end() <= _end_of_object(text):
        return text
    reply = text[closings[-1].end() :]
    if "{" in reply:
        return reply
    # Some models think about the reply after giving it.
    opening = _OPENING.search(text)
    return text[: opening.start()] if opening and "{" in text[: opening.start()] else reply


def _without_open_thought(reply: str) -> str:
    """The reply, or nothing when it begins with a thought that has not come to its end."""
    opening, brace = _OPENING.search(reply), reply.find("{")
    return "" if opening and (brace < 0 or opening.start() < brace) else reply


def _end_of_object(text: str) -> int:
    """Where the object ends that the text begins with: tags inside it are the reply's words."""
    begins = len(text) - len(text.lstrip())
    if text[begins : begins + 1] != "{":
        return 0
    try:
        _, length = json.JSONDecoder(strict=False).raw_decode(text[begins:])
    except (ValueError, RecursionError):
        return 0
    return begins + length


def _final_channel(text: str) -> str:
    """What was said last in the final channel; without one, what was said to a tool."""
    said = {"final": "", "commentary": ""}
    for message in _MESSAGE.finditer(text):
        channel = message["channel"] or "final"
        if channel in said:
            rest = text[message.end() :]
            end = _END_OF_MESSAGE.search(rest)
            said[channel] = rest[: end.start()] if end else rest
    return said["final"] or said["commentary"]
