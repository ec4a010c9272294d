"""What the names in a server's list of models tell about the models."""

import re
from typing import Any

from ai_interviewer.config.providers import Preset
from ai_interviewer.interviewers.base import ListedModel

_OTHER_PURPOSES = (
    "audio", "babbage", "colbert", "computer-use", "dall-e", "davinci", "deep-research",
    "diffusion", "embed", "guard", "image", "instruct", "lyria", "minilm", "moderation", "realtime",
    "rerank", "sora", "speech", "transcribe", "translate", "tts", "video", "whisper",
)  # fmt: skip
_SHORT_NAMES = re.compile(
    r"(?:^|[/-])(?:aqa|bge|clip|e5|flux|gte|ocr|veo)(?:-|\d|$)", re.IGNORECASE
)
"""Names for other purposes that are too short to be looked for anywhere."""
_REASONING = re.compile(r"(?:^|/)(?:gpt-(?:[5-9]|oss)|o\d)", re.IGNORECASE)
_THINKING = re.compile(
    r"think|reason|magistral|deepseek-r|[-/]r1\b|qwq|qwen3|gemini-(?:2\.5|[3-9])|glm-(?:4\.[5-9]|[5-9])"
    r"|kimi-k2|minimax|grok-(?:3-mini|[4-9])|exaone-deep|phi-4-|nemotron|claude-.*(?:opus|sonnet)-[4-9]",
    re.IGNORECASE,
)
_CHAT_TYPES = {"chat", "text", "llm", "text-generation", "model", "vlm", ""}
_LISTS = ("data", "models", "result", "list")
_NAMES = ("id", "key", "name", "model", "model_name")
_MOST_MODELS = 2_000


def is_chat_model(name: str) -> bool:
    """Whether a model of a server's list can probably chat, judging by its name."""
    purposes = [purpose for purpose in _OTHER_PURPOSES if purpose != "instruct" or "gpt" in name]
    has_other = any(purpose in name.casefold() for purpose in purposes)
    return not has_other and _SHORT_NAMES.search(name) is None


def is_reasoning_model(name: str) -> bool:
    """Whether the model probably thinks before it answers and takes an effort for it, judging by
    its name. Others are not sent that parameter: each would first have to reject it."""
    return _REASONING.search(name) is not None


def is_thinking_model(name: str) -> bool:
    """Whether thoughts probably count against the limit of a reply."""
    return is_reasoning_model(name) or _THINKING.search(name) is not None


def listed_models(body: Any, preset: Preset) -> list[ListedModel]:
    """The models that can chat, by name, of a list in any of its shapes.

    Raises ValueError when it is no list of models.
    """
    entries = _entries(body)
    if entries is None:
        return []
    if isinstance(entries, dict):
        entries = list(entries)
    if not isinstance(entries, list):
        raise ValueError("not a list of models")  # noqa: TRY004 - a body's shape, no caller's fault
    models = {
        name: ListedModel(name, _keeps_schema(entry, name, preset))
        for entry in entries[:_MOST_MODELS]
        if (name := _name(entry)) and _chats(entry) and is_chat_model(name)
    }
    return [models[name] for name in sorted(models)]


def _entries(body: Any) -> Any:
    """What stands for the models in a body; gateways wrap the list once more."""
    if not isinstance(body, dict):
        return body
    entries = next((body[name] for name in _LISTS if name in body), ...)
    is_wrapped = isinstance(entries, dict) and any(
        isinstance(entries.get(name), list) for name in _LISTS
    )
    return _entries(entries) if is_wrapped else entries


def _keeps_schema(entry: Any, name: str, preset: Preset) -> bool | None:
    """What the list itself says of strict schemas; else what is known of the server."""
    parameters = entry.get("supported_parameters") if isinstance(entry, dict) else None
    if isinstance(parameters, list):
        return "structured_outputs" in parameters
    return preset.keeps_schema(name)


def _name(entry: Any) -> str:
    if isinstance(entry, str):
        return entry
    if not isinstance(entry, dict):
        return ""
    return next((v for k in _NAMES if isinstance(v := entry.get(k), str)), "")


def _chats(entry: Any) -> bool:
    """Whether the list itself says that the model writes texts; True when it does not say."""
    if not isinstance(entry, dict):
        return True
    capabilities, architecture = _part(entry, "capabilities"), _part(entry, "architecture")
    refusals = (
        entry.get("active"),
        entry.get("supports_chat"),
        capabilities.get("completion_chat"),
    )
    if False in refusals:
        return False
    made, endpoints = architecture.get("output_modalities"), entry.get("endpoints")
    kind, task = entry.get("type"), entry.get("task")
    return all(
        (
            not isinstance(made, list) or "text" in made,
            not isinstance(endpoints, list) or not endpoints or "chat" in endpoints,
            not isinstance(kind, str) or kind.casefold() in _CHAT_TYPES,
            not isinstance(task, str) or is_chat_model(task),
        )
    )


def _part(entry: dict[str, Any], name: str) -> dict[str, Any]:
    part = entry.get(name)
    return part if isinstance(part, dict) else {}
