"""Addresses of servers: what people paste, and by what name they know the server."""

import re
from urllib.parse import urlsplit

OPENAI_URL = "https://api.openai.com/v1"
_ENDPOINT = re.compile(r"/+(?:chat/completions|completions|responses|models|embeddings)/*\Z")
_VERSION = re.compile(r"/(?:v\d+\w*|openai|api)(?:/|\Z)")
_NAMES = {
    "openai.com": "OpenAI",
    "openai.azure.com": "Azure OpenAI",
    "anthropic.com": "Anthropic",
    "generativelanguage.googleapis.com": "Google Gemini",
    "mistral.ai": "Mistral",
    "groq.com": "Groq",
    "openrouter.ai": "OpenRouter",
    "deepseek.com": "DeepSeek",
    "together.xyz": "Together",
    "together.ai": "Together",
}
_TAKES_COMPLETION_LIMIT = ("openai.com", "openai.azure.com")


def base_address(address: str) -> str:
    """The address that endpoints are appended to: of a whole endpoint, its beginning."""
    bare = address.strip().rstrip("/")
    return _ENDPOINT.sub("", bare) or bare


def has_version(address: str) -> bool:
    """Whether the address ends as those of this kind of API do, in /v1 or the like."""
    return _VERSION.search(urlsplit(address).path) is not None


def server_name(address: str) -> str:
    """The provider's name, or host and port of a server that is not known by name."""
    parts = urlsplit(address)
    return _known(parts.hostname or "", _NAMES) or parts.netloc.rpartition("@")[2] or address


def has_own_names(address: str) -> bool:
    """Whether the server is OpenAI's own, whose parameters have other names."""
    host = urlsplit(address).hostname or ""
    return any(_is_in(host, domain) for domain in _TAKES_COMPLETION_LIMIT)


def key_endpoint(address: str) -> str | None:
    """The path that tells about a key for free, where the list of models is open to anybody."""
    return "/key" if _is_in(urlsplit(address).hostname or "", "openrouter.ai") else None


def _known(host: str, names: dict[str, str]) -> str:
    return next((name for domain, name in names.items() if _is_in(host, domain)), "")


def _is_in(host: str, domain: str) -> bool:
    return host == domain or host.endswith(f".{domain}")
