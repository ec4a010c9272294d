"""What the names in a server's list of models tell about the models."""

import re
from typing import Any

_OTHER_PURPOSES = (
    "audio", "babbage", "dall-e", "davinci", "embed", "image", "instruct", "moderation",
    "realtime", "rerank", "sora", "speech", "transcribe", "translate", "tts", "video", "whisper",
)  # fmt: skip
_REASONING = re.compile(r"(?:^|/)(?:gpt-(?:[5-9]|oss)|o\d)", re.IGNORECASE)
_THINKING = re.compile(
    r"think|reason|magistral|deepseek-r|[-/]r1\b|qwq|qwen3|gemini-(?:2\.5|[3-9])|glm-(?:4\.[5-9]|[5-9])"
    r"|kimi-k2|minimax|grok-(?:3-mini|[4-9])|exaone-deep|phi-4-|nemotron|claude-.*(?:opus|sonnet)-[4-9]",
    re.IGNORECASE,
)
_CHAT_TYPES = {"chat", "text", "llm", "text-generation", "model", "vlm", ""}
_MOST_MODELS = 2_000


def is_chat_model(name: str) -> bool:
    """Whether a model of a server's list can probably chat, judging by its name."""
    purposes = [purpose for purpose in _OTHER_PURPOSES if purpose != "instruct" or "gpt" in name]
    return not any(purpose in name.casefold() for purpose in purposes)


def is_reasoning_model(name: str) -> bool:
    """Whether the model probably thinks before it answers and takes an effort for it, judging by
    its name. Others are not sent that parameter: each would first have to reject it."""
    return _REASONING.search(name) is not None


def is_thinking_model(name: str) -> bool:
    """Whether thoughts probably count against the limit of a reply."""
    return is_reasoning_model(name) or _THINKING.search(name) is not None


def chat_models(body: Any) -> list[str]:
    """The names of the models that can chat, sorted, of a list in any of its shapes.

    Raises ValueError when it is no list of models.
    """
    entries = body
    if isinstance(body, dict):
        entries = next((body[name] for name in ("data", "models", "result") if name in body), ...)
    if entries is None:
        return []
    if isinstance(entries, dict):
        entries = list(entries)
    if not isinstance(entries, list):
        raise ValueError("not a list of models")  # noqa: TRY004 - a body's shape, no caller's fault
    names = {name for entry in entries[:_MOST_MODELS] if (name := _name(entry)) and _chats(entry)}
    return sorted(name for name in names if is_chat_model(name))


def _name(entry: Any) -> str:
    if isinstance(entry, str):
        return entry
    if not isinstance(entry, dict):
        return ""
    return next((v for k in ("id", "name", "model") if isinstance(v := entry.get(k), str)), "")


def _chats(entry: Any) -> bool:
    """Whether the list itself says that the model writes texts; True when it does not say."""
    if not isinstance(entry, dict):
        return True
    capabilities, architecture = entry.get("capabilities"), entry.get("architecture")
    if isinstance(capabilities, dict) and capabilities.get("completion_chat") is False:
        return False
    if isinstance(architecture, dict) and isinstance(
        made := architecture.get("output_modalities"), list
    ):
        return "text" in made
    kind = entry.get("type")
    return not isinstance(kind, str) or kind.casefold() in _CHAT_TYPES
