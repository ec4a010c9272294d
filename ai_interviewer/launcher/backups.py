"""Backups that the launcher makes by itself: before a migration, and by the clock."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from ai_interviewer.config import ConfigurationError, Settings
from ai_interviewer.database import migrations
from ai_interviewer.launcher.progress import complain, say
from ai_interviewer.launcher.serve import METRICS_FOLDER
from ai_interviewer.services.administration import backups

_AFTER_FAILURE = 600.0
_LOOK_AGAIN = 600.0


def before_migrating(current: Settings, url: str) -> None:
    """Keep a backup of a database that is about to be migrated. Raises ConfigurationError."""
    revision = migrations.current(url)
    migrations.require_known(revision)
    if revision is None or revision == migrations.head() or not current.backup_keep:
        return
    say("Backing up the database before it is updated …")
    try:
        path = backups.keep_backup(current, url=url, kind=f"before-{migrations.head()}")
    except backups.BackupFailed as error:
        raise ConfigurationError(
            f"The backup before the migration failed, so nothing was changed. {error}\n"
            "To migrate without a backup, set BACKUP_KEEP=0."
        ) from error
    say(f"Kept {path}.")


@contextmanager
def by_the_clock(current: Settings) -> Iterator[None]:
    """While the block lasts, keep a backup every BACKUP_EVERY hours."""
    if not current.backup_every:
        yield
        return
    clock = _Clock(current)
    clock.thread.start()
    try:
        yield
    finally:
        clock.stop()


def inherited() -> dict[str, str]:
    """The environment of a backup's process, which counts nothing: its zeros would stay."""
    return {name: value for name, value in os.environ.items() if name != METRICS_FOLDER}


class _Clock:
    """Makes each backup in a process of its own, which a stop can end at any moment."""

    def __init__(self, current: Settings) -> None:
        self.thread = threading.Thread(target=self._run, name="backups", daemon=True)
        self._current = current
        self._is_stopping = threading.Event()

    def stop(self) -> None:
        self._is_stopping.set()
        self.thread.join()

    def _run(self) -> None:
        pause = 0.0
        while not self._is_stopping.wait(pause):
            due = backups.due_in(self._current, kind=backups.SCHEDULED)
            if due == 0 and not self._make():
                due = _AFTER_FAILURE
            pause = min(due, _LOOK_AGAIN)

    def _make(self) -> bool:
        command = [sys.executable, "-m", "ai_interviewer.admin", "backup", "--keep"]
        with subprocess.Popen(  # noqa: S603 - ourselves
            command, env=inherited(), start_new_session=True
        ) as process:
            while process.poll() is None:
                if self._is_stopping.wait(0.2):
                    process.terminate()
        if process.returncode != 0 and not self._is_stopping.is_set():
            complain("The scheduled backup failed; the line above says why.")
        return process.returncode == 0
