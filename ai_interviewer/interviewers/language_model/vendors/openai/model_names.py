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
    entries = body
    if isinstance(body, dict):
        entries = next((body[name] for name in ("data", "models", "result") if name in body), ...)
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
