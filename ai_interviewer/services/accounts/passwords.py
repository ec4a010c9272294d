"""Password hashes: bcrypt over base64(SHA-256), so that nothing is cut at 72 bytes."""

import asyncio
import base64
import hashlib

import bcrypt

from ai_interviewer.domain.limits import PASSWORD_LONGEST

_ROUNDS = 12
_DECOY = bcrypt.gensalt(_ROUNDS).decode() + "." * 31
"""The hash of no password: as costly to check as a real one, and made without hashing."""


async def hash_password(password: str) -> str:
    return await asyncio.to_thread(_hash, password)


async def password_matches(password: str, password_hash: str | None) -> bool:
    """Whether the password fits. For an unknown account (None) it takes as long, and is False.

    So does a password longer than any that can be set; it is not even read.
    """
    is_possible = password_hash is not None and len(password) <= PASSWORD_LONGEST
    if not is_possible:
        password, password_hash = "", _DECOY
    return await asyncio.to_thread(_check, password, password_hash or _DECOY)


def _hash(password: str) -> str:
    return bcrypt.hashpw(_digest(password), bcrypt.gensalt(_ROUNDS)).decode()


def _check(password: str, password_hash: str) -> bool:
    return bcrypt.checkpw(_digest(password), password_hash.encode())


def _digest(password: str) -> bytes:
    # A browser can be made to send half a surrogate pair, which plain UTF-8 has no bytes for.
    characters = password.encode("utf-8", "surrogatepass")
    return base64.b64encode(hashlib.sha256(characters).digest())
