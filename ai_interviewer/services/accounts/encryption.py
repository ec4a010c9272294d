"""AES-256-GCM for secrets at rest, bound to their owner, with keys that can be rotated."""

import secrets
from dataclasses import dataclass
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ai_interviewer.config import EncryptionKey, settings

_NONCE_BYTES = 12


class CannotDecrypt(Exception):
    """The key that encrypted this is gone, or the ciphertext is not this owner's."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """An encrypted secret. `key_id` names the key, so that the rest can be rotated."""

    ciphertext: bytes
    nonce: bytes
    key_id: str


def seal(secret: str, *, owner: UUID) -> Sealed:
    """Encrypt under the active key, with the owner's id as associated data."""
    key = settings().encryption_keys[0]
    nonce = secrets.token_bytes(_NONCE_BYTES)
    ciphertext = AESGCM(key.secret).encrypt(nonce, secret.encode(), owner.bytes)
    return Sealed(ciphertext=ciphertext, nonce=nonce, key_id=key.id)


def unseal(sealed: Sealed, *, owner: UUID) -> str:
    """The secret. Raises CannotDecrypt for another owner, another key or changed bytes."""
    key = _key(sealed.key_id)
    try:
        return AESGCM(key.secret).decrypt(sealed.nonce, sealed.ciphertext, owner.bytes).decode()
    except (InvalidTag, ValueError):
        raise CannotDecrypt from None


def _key(key_id: str) -> EncryptionKey:
    for key in settings().encryption_keys:
        if key.id == key_id:
            return key
    raise CannotDecrypt
