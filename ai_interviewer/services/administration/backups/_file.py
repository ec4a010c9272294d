"""A backup file: a ZIP with a manifest, PostgreSQL's own dump, and the sealed secrets.

`unzip` opens it and `pg_restore` reads `database.dump`, so nobody needs this program to get at
their data.
"""

import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO

FORMAT = 1
MANIFEST, DUMP, SECRETS = "manifest.json", "database.dump", "secrets.sealed"
CHUNK = 1 << 20


class BackupFailed(Exception):
    """A backup can't be made or restored; the message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds. `rows` counts each table; `revision` is that of the schema."""

    format: int
    version: str
    revision: str
    postgresql: str
    made_at: str
    rows: dict[str, int]
    dump_sha256: str

    def as_json(self) -> str:
        return json.dumps(asdict(self), indent=1, sort_keys=True)


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The file, open for reading. Raises BackupFailed when it is none of ours or damaged."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except OSError as error:
        raise BackupFailed(f"Can't read {path}: {error.strerror}.") from error
    except (zipfile.BadZipFile, KeyError) as error:
        raise BackupFailed(f"{path} is not a backup, or is damaged.") from error


def manifest_of(archive: zipfile.ZipFile) -> Manifest:
    """Raises BackupFailed for a file that a later version made."""
    try:
        fields = json.loads(archive.read(MANIFEST))
        if fields["format"] > FORMAT:
            raise BackupFailed(
                f"Version {fields['version']} made this backup in a newer format. Install that "
                "version or a newer one, and restore with it."
            )
        return Manifest(**fields)
    except (ValueError, TypeError) as error:
        raise BackupFailed("The backup's manifest can't be read: the file is damaged.") from error


def require_whole(archive: zipfile.ZipFile, manifest: Manifest) -> None:
    """Read the whole dump and compare it with the manifest. Raises BackupFailed."""
    digest = sha256()
    with archive.open(DUMP) as dump:
        for chunk in chunks_of(dump):
            digest.update(chunk)
    if digest.hexdigest() != manifest.dump_sha256:
        raise BackupFailed("The backup is damaged: its dump is not the one that was made.")


def chunks_of(stream: IO[bytes]) -> Iterator[bytes]:
    while chunk := stream.read(CHUNK):
        yield chunk
