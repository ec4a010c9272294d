"""Making a backup while the app runs."""

import os
import zipfile
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import IO, LiteralString

import psycopg
from psycopg import sql

from ai_interviewer import __version__
from ai_interviewer.config import settings
from ai_interviewer.services.administration.backups import _programs, _sealing
from ai_interviewer.services.administration.backups._file import (
    DUMP,
    FORMAT,
    MANIFEST,
    SECRETS,
    BackupFailed,
    Manifest,
)

_TABLES = """
    SELECT relname FROM pg_class
    WHERE relkind = 'r' AND relpersistence = 'p' AND relnamespace = 'public'::regnamespace
    ORDER BY relname
"""


def make_backup(path: Path, *, url: str, passphrase: str | None) -> Manifest:
    """Write everything in the database at one moment to a new file that only its owner reads.

    With a passphrase, SECRET_KEY and ENCRYPTION_KEYS are in it too, sealed. Until the file is
    complete it has another name. Raises BackupFailed.
    """
    if path.exists():
        raise BackupFailed(f"{path} exists already. Choose another name.")
    draft = path.with_name(f".{path.name}.part")
    try:
        descriptor = os.open(draft, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w+b") as file:
            manifest = _write(file, url=url, passphrase=passphrase)
            file.flush()
            os.fsync(file.fileno())
        draft.rename(path)
    except OSError as error:
        raise BackupFailed(f"Can't write {path}: {error.strerror or error}.") from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return manifest


def _write(file: IO[bytes], *, url: str, passphrase: str | None) -> Manifest:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        if passphrase is not None:
            current = settings()
            sealed = _sealing.seal(
                secret_key=current.secret_key,
                encryption_keys=current.encryption_keys,
                passphrase=passphrase,
            )
            archive.writestr(SECRETS, sealed)
        manifest = _write_dump(archive, url)
        archive.writestr(MANIFEST, manifest.as_json())
    return manifest


def _write_dump(archive: zipfile.ZipFile, url: str) -> Manifest:
    """The dump, and the manifest that counts the rows of the very same moment."""
    try:
        with psycopg.connect(url.replace("+psycopg", "", 1)) as connection:
            connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            connection.read_only = True
            digest = sha256()
            snapshot = _value(connection, "SELECT pg_export_snapshot()")
            with archive.open(DUMP, "w", force_zip64=True) as entry:

                def write(chunk: bytes) -> None:
                    digest.update(chunk)
                    entry.write(chunk)

                _programs.dump(url, snapshot=snapshot, write=write)
            return Manifest(
                format=FORMAT,
                version=__version__,
                revision=_value(connection, "SELECT version_num FROM alembic_version"),
                postgresql=_value(connection, "SHOW server_version"),
                made_at=datetime.now(UTC).isoformat(timespec="seconds"),
                rows=count_rows(connection),
                dump_sha256=digest.hexdigest(),
            )
    except psycopg.Error as error:
        raise BackupFailed(f"The database can't be read: {error}") from error


def count_rows(connection: psycopg.Connection) -> dict[str, int]:
    """The number of rows of each table that a backup holds."""
    counts = {}
    for (table,) in connection.execute(_TABLES).fetchall():
        query = sql.SQL("SELECT count(*) FROM public.{}").format(sql.Identifier(table))
        row = connection.execute(query).fetchone()
        counts[table] = row[0] if row else 0
    return counts


def _value(connection: psycopg.Connection, query: LiteralString) -> str:
    row = connection.execute(query).fetchone()
    return str(row[0]) if row else ""
