"""Password hashes: bcrypt over base64(SHA-256), so that nothing is cut at 72 bytes."""

import asyncio
import base64
import hashlib
from functools import cache

import bcrypt

_ROUNDS = 12


async def hashed(password: str) -> str:
    return await asyncio.to_thread(_hash, password)


async def matches(password: str, password_hash: str | None) -> bool:
    """Whether the password fits. For an unknown account (None) it takes as long, and is False."""
    known = password_hash is not None
    fits = await asyncio.to_thread(_check, password, password_hash or _decoy())
    return fits and known


def _hash(password: str) -> str:
    return bcrypt.hashpw(_digest(password), bcrypt.gensalt(_ROUNDS)).decode()


def _check(password: str, password_hash: str) -> bool:
    return bcrypt.checkpw(_digest(password), password_hash.encode())


def _digest(password: str) -> bytes:
    # A browser can be made to send half a surrogate pair, which plain UTF-8 has no bytes for.
    characters = password.encode("utf-8", "surrogatepass")
    return base64.b64encode(hashlib.sha256(characters).digest())


@cache
def _decoy() -> str:
    return _hash("nobody's password")
