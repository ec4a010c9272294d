"""Backups of the whole server: made while it runs, and restored into an empty one."""

from ai_interviewer.services.administration.backups._file import BackupFailed
from ai_interviewer.services.administration.backups._keeping import SCHEDULED, due_in, keep_backup
from ai_interviewer.services.administration.backups._making import make_backup
from ai_interviewer.services.administration.backups._restoring import (
    Restored,
    has_secrets,
    restore_backup,
    secrets_of,
    store_secrets,
    verify_backup,
)

__all__ = [
    "SCHEDULED",
    "BackupFailed",
    "Restored",
    "due_in",
    "has_secrets",
    "keep_backup",
    "make_backup",
    "restore_backup",
    "secrets_of",
    "store_secrets",
    "verify_backup",
]
