"""Secrets from the environment, and those that an installation makes for itself."""

import base64
import os
import secrets
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from ai_interviewer.config.environment import ConfigurationError

ENCRYPTION_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class EncryptionKey:
    """An AES-256 key. `id` is what rows remember, so that keys can be rotated."""

    id: str
    secret: bytes = field(repr=False)


def parse_keys(text: str) -> tuple[EncryptionKey, ...]:
    """The keys of a comma-separated list; none at all when one of them is not a key."""
    keys = [_encryption_key(entry.strip()) for entry in text.split(",") if entry.strip()]
    return tuple(key for key in keys if key) if all(keys) else ()


def _encryption_key(encoded: str) -> EncryptionKey | None:
    """The key, with the first 8 hex digits of its SHA-256 as id, which reveal nothing of it."""
    try:
        secret = base64.b64decode(encoded, validate=True)
    except ValueError:
        return None
    if len(secret) != ENCRYPTION_KEY_BYTES:
        return None
    return EncryptionKey(id=sha256(secret).hexdigest()[:8], secret=secret)


def own_keys(data_dir: Path) -> tuple[EncryptionKey, ...]:
    """This installation's encryption keys, made when first needed. Raises ConfigurationError."""
    path = data_dir / "encryption_key"
    keys = parse_keys(own_secret(path, _new_encryption_key))
    if not keys:
        raise ConfigurationError(
            f"DATA_DIR: {path} no longer contains a key. Restore it from a copy; with a new key, "
            "stored API keys can't be read."
        )
    return keys


def _new_encryption_key() -> str:
    return base64.b64encode(secrets.token_bytes(ENCRYPTION_KEY_BYTES)).decode()


def own_secret(path: Path, make: Callable[[], str]) -> str:
    """A secret of this installation, made when first needed and kept with mode 0600.

    Raises ConfigurationError.
    """
    try:
        if not path.exists():
            _make_secret(path, make)
        return path.read_text(encoding="ascii").strip()
    except OSError as error:
        raise ConfigurationError(
            f"DATA_DIR: can't store {path.name} in {path.parent}: {error.strerror}. The folder "
            "above it must exist, and both must belong to the user who starts the app."
        ) from error


def _make_secret(path: Path, make: Callable[[], str]) -> None:
    path.parent.mkdir(exist_ok=True, mode=0o700)
    # mkstemp gives mode 0600, and a name that no interrupted try can have left behind.
    descriptor, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(make())
        # The hard link fails when another process was first; both then read the same secret.
        with suppress(FileExistsError):
            path.hardlink_to(draft)
    finally:
        Path(draft).unlink()
