"""What production refuses to start with: weak secrets and unsafe settings."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from urllib.parse import urlsplit

_THIS_MACHINE = ("localhost", "127.0.0.1")
_FEWEST_CHARACTERS, _FEWEST_BYTES = 8, 16
"""Random secrets of 32 hex digits or 32 bytes nearly always have as many different ones."""
_WORDS = re.compile(r"change.?me|secret|example|password|openssl|replace|insecure|default", re.I)


def is_weak_secret(secret: str) -> bool:
    """Whether this was probably typed or copied from an example, and is not random."""
    is_plain = len(set(secret)) < _FEWEST_CHARACTERS or " " in secret
    return is_plain or _repeats(secret) or _WORDS.search(secret) is not None


def is_weak_key(key: bytes) -> bool:
    """Whether these bytes are probably a pattern or a text, and not random."""
    steps = {(after - before) % 256 for before, after in pairwise(key)}
    is_text = all(byte < 128 for byte in key)
    return len(set(key)) < _FEWEST_BYTES or len(steps) == 1 or is_text or _repeats(key)


def is_unsafe_address(app_url: str) -> bool:
    """Whether cookies and texts would be sent unencrypted."""
    parts = urlsplit(app_url)
    return parts.scheme != "https" and parts.hostname not in _THIS_MACHINE


def unsafe_reflex_variables(
    environment: Mapping[str, str], origins: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """Variables of Reflex that would undo our protection: the name and the reason."""
    reflex = {
        name: value.strip()
        for name, value in environment.items()
        if name.startswith("REFLEX_") and value.strip()
    }
    allowed = reflex.get("REFLEX_CORS_ALLOWED_ORIGINS", "")
    if not {origin.strip() for origin in allowed.split(",") if origin.strip()} <= set(origins):
        yield "REFLEX_CORS_ALLOWED_ORIGINS", "would let other sites open the websocket"
    if reflex.get("REFLEX_TRANSPORT", "websocket") != "websocket":
        yield "REFLEX_TRANSPORT", "would turn off the origin check"
    if reflex.get("REFLEX_ENV_MODE", "prod") != "prod":
        yield "REFLEX_ENV_MODE", "would turn off the content security policy"
    if reflex.get("REFLEX_STATE_MANAGER_MODE", "memory") == "disk":
        yield "REFLEX_STATE_MANAGER_MODE", "would write log-in cookies to disk"
    if "REFLEX_ENV_FILE" in reflex:
        yield "REFLEX_ENV_FILE", "would change settings after they were checked"
    for name in ("REFLEX_LOG_FILE", "REFLEX_ENABLE_FULL_LOGGING"):
        if reflex.get(name, "").lower() not in ("", "0", "false", "no"):
            yield name, "would write a log without removing secrets"


def _repeats(text: str | bytes) -> bool:
    """Whether it repeats a shorter piece over and over."""
    text = text[:256]
    return any(
        text == (text[:length] * (len(text) // length + 1))[: len(text)]
        for length in range(1, len(text) // 2 + 1)
    )
