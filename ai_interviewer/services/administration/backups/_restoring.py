"""Restoring a backup into an empty database, for good or only to see that it can be done."""

import os
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import psycopg

from ai_interviewer.database import embedded, migrations
from ai_interviewer.services.administration.backups import _programs, _sealing
from ai_interviewer.services.administration.backups._file import (
    DUMP,
    SECRETS,
    BackupFailed,
    Manifest,
    manifest_of,
    opened,
    require_whole,
)
from ai_interviewer.services.administration.backups._making import count_rows

_IS_EMPTY = """
    SELECT NOT EXISTS (
        SELECT FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm', 'S')
        AND relnamespace = 'public'::regnamespace
    )
"""


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored. `secrets` is empty when there are none, or they weren't asked for."""

    manifest: Manifest
    secrets: dict[str, str]


def restore_backup(path: Path, *, url: str, passphrase: str | None) -> Restored:
    """Put a backup into the empty database at `url`; all of it, or nothing.

    Without a passphrase the secrets are left out. Raises BackupFailed, before anything is changed,
    for a database that isn't empty, a damaged file, a newer schema or another passphrase.
    """
    with opened(path) as archive:
        manifest = _readable(archive)
        secrets = _secrets(archive, passphrase) if passphrase is not None else {}
        _require_empty(url)
        with archive.open(DUMP) as dump:
            _programs.restore(url, dump=dump)
        _require_same_rows(url, manifest)
        return Restored(manifest, secrets)


def verify_backup(path: Path, *, passphrase: str | None) -> Restored:
    """Restore a backup into a database that is thrown away afterwards. Raises BackupFailed."""
    with (
        tempfile.TemporaryDirectory(prefix="ai-interviewer-verify-") as folder,
        embedded.start(Path(folder)) as postgres,
    ):
        return restore_backup(path, url=postgres.url, passphrase=passphrase)


def secrets_of(path: Path, *, passphrase: str) -> dict[str, str]:
    """SECRET_KEY and ENCRYPTION_KEYS of the server that was backed up. Raises BackupFailed."""
    with opened(path) as archive:
        secrets = _secrets(archive, passphrase)
    if not secrets:
        raise BackupFailed("This backup was made without secrets.")
    return secrets


def has_secrets(path: Path) -> bool:
    """Whether the backup holds sealed secrets. Raises BackupFailed."""
    with opened(path) as archive:
        return SECRETS in archive.namelist()


def store_secrets(secrets: dict[str, str], data_dir: Path) -> None:
    """Put the secrets where a server keeps those that its environment doesn't give it."""
    for name, value in secrets.items():
        path = data_dir / {"SECRET_KEY": "secret_key", "ENCRYPTION_KEYS": "encryption_key"}[name]
        descriptor, draft = tempfile.mkstemp(dir=data_dir, prefix=f".{path.name}.")
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(value)
        Path(draft).replace(path)


def _readable(archive: zipfile.ZipFile) -> Manifest:
    manifest = manifest_of(archive)
    if not migrations.is_known(manifest.revision):
        raise BackupFailed(
            f"Version {manifest.version} made this backup, with schema {manifest.revision}, which "
            "is newer than this version. Install that version or a newer one, and restore with it. "
            "Nothing was changed."
        )
    require_whole(archive, manifest)
    return manifest


def _secrets(archive: zipfile.ZipFile, passphrase: str | None) -> dict[str, str]:
    if passphrase is None or SECRETS not in archive.namelist():
        return {}
    return _sealing.unseal(archive.read(SECRETS), passphrase=passphrase)


def _require_empty(url: str) -> None:
    try:
        with psycopg.connect(url.replace("+psycopg", "", 1)) as connection:
            row = connection.execute(_IS_EMPTY).fetchone()
    except psycopg.Error as error:
        raise BackupFailed(f"The database can't be reached: {error}") from error
    if not (row and row[0]):
        raise BackupFailed(
            "The database isn't empty. A backup is restored into an empty one only: choose another "
            "DATA_DIR, or create a new database. Nothing was changed."
        )


def _require_same_rows(url: str, manifest: Manifest) -> None:
    with psycopg.connect(url.replace("+psycopg", "", 1)) as connection:
        rows = count_rows(connection)
    if rows != manifest.rows:
        differing = [name for name in manifest.rows if rows.get(name) != manifest.rows[name]]
        raise BackupFailed(
            f"After restoring, these tables have another number of rows: {', '.join(differing)}."
        )
