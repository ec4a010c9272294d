"""The server's secrets inside a backup, sealed with a passphrase."""

import base64
import json
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from ai_interviewer.config import EncryptionKey
from ai_interviewer.services.administration.backups._file import BackupFailed

SHORTEST_PASSPHRASE = 12
_SALT, _NONCE = 16, 12
_ASSOCIATED = b"AI Interviewer: secrets of a backup, 1"


def seal(*, secret_key: str, encryption_keys: tuple[EncryptionKey, ...], passphrase: str) -> bytes:
    """Both secrets, encrypted with AES-256-GCM under a key that scrypt makes of the passphrase."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise BackupFailed(
            f"The passphrase needs at least {SHORTEST_PASSPHRASE} characters; who has the file can "
            "guess as often as they like."
        )
    keys = ",".join(base64.b64encode(key.secret).decode() for key in encryption_keys)
    content = json.dumps({"SECRET_KEY": secret_key, "ENCRYPTION_KEYS": keys}).encode()
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    return salt + nonce + AESGCM(_key(passphrase, salt)).encrypt(nonce, content, _ASSOCIATED)


def unseal(sealed: bytes, *, passphrase: str) -> dict[str, str]:
    """SECRET_KEY and ENCRYPTION_KEYS. Raises BackupFailed for another passphrase."""
    salt, nonce = sealed[:_SALT], sealed[_SALT : _SALT + _NONCE]
    cipher = AESGCM(_key(passphrase, salt))
    try:
        content = cipher.decrypt(nonce, sealed[_SALT + _NONCE :], _ASSOCIATED)
    except InvalidTag:
        raise BackupFailed(
            "The passphrase doesn't open this backup's secrets. Nothing was changed."
        ) from None
    secrets: dict[str, str] = json.loads(content)
    return secrets


def _key(passphrase: str, salt: bytes) -> bytes:
    # OWASP's first choice of parameters: 128 MB for each guess.
    return Scrypt(salt=salt, length=32, n=2**17, r=8, p=1).derive(passphrase.encode())
