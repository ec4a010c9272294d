"""Tokens of links that administrators give out: 256 random bits, of which the hash is stored."""

import hashlib
import re
import secrets

_BYTES = 32
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


def new_token() -> str:
    return secrets.token_urlsafe(_BYTES)


def hash_of(token: str) -> bytes:
    """What is stored of a token, and found by it. Of a text that is no token, the hash of none."""
    return hashlib.sha256(token.encode()).digest() if _TOKEN.fullmatch(token) else b""
