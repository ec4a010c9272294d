"""Backups that the server makes by itself, and keeps a few of."""

import os
import time
from datetime import UTC, datetime
from pathlib import Path

from ai_interviewer.config import Settings
from ai_interviewer.services.administration.backups._file import BackupFailed
from ai_interviewer.services.administration.backups._making import make_backup

_SUFFIX = ".backup"
SCHEDULED = "scheduled"
"""The kind that BACKUP_EVERY makes."""


def keep_backup(current: Settings, *, url: str, kind: str) -> Path:
    """Make a backup in DATA_DIR/backups, and delete the oldest of its kind beyond BACKUP_KEEP.

    Its secrets are in it with BACKUP_PASSPHRASE only. Raises BackupFailed.
    """
    folder = _folder(current)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise BackupFailed(f"Can't make {folder}: {error.strerror}.") from error
    path = folder / f"{kind}-{datetime.now(UTC):%Y%m%dT%H%M%S%f}{_SUFFIX}"
    make_backup(path, url=url, passphrase=current.backup_passphrase)
    for old in _kept(folder, kind)[: -max(1, current.backup_keep)]:
        old.unlink(missing_ok=True)
    return path


def due_in(current: Settings, *, kind: str) -> float:
    """Seconds until the next backup of this kind is due by BACKUP_EVERY; 0 when it is overdue."""
    kept = _kept(_folder(current), kind)
    if not kept:
        return 0.0
    age = time.time() - kept[-1].stat().st_mtime
    return max(0.0, current.backup_every * 3600 - age)


def _folder(current: Settings) -> Path:
    return current.data_dir / "backups"


def _kept(folder: Path, kind: str) -> list[Path]:
    """The oldest first."""
    names = sorted(os.listdir(folder)) if folder.is_dir() else []
    return [
        folder / name for name in names if name.startswith(f"{kind}-") and name.endswith(_SUFFIX)
    ]
