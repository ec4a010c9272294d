"""One program at a time owns a data folder: an flock on `DATA_DIR/.running`."""

import fcntl
import os
import time
from pathlib import Path

import psutil

from ai_interviewer.database.embedded.errors import DataFolderInUse, EmbeddedPostgresError

_PATIENCE_WITH_ORPHANS = 20.0


class Claim:
    """A data folder that is ours. The lock ends with the process, however that ends."""

    def __init__(self, data_dir: Path, descriptor: int) -> None:
        self.data_dir = data_dir
        self._descriptor: int | None = descriptor

    @property
    def descriptor(self) -> int:
        """The lock's file descriptor: a process that inherits it keeps the folder claimed."""
        if self._descriptor is None:
            raise RuntimeError("The folder was released.")
        return self._descriptor

    def release(self) -> None:
        """Release the folder. Calling it again does nothing."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            # Closed, not unlocked: unlocking would take the lock from workers that still run.
            os.close(descriptor)


def claim(data_dir: Path, *, wait: float = 0.0) -> Claim:
    """Own `data_dir`, which is created if missing, or raise DataFolderInUse.

    A running owner gets `wait` seconds to end. Workers inherit the lock, so it outlives a killed
    launcher for a moment, which this waits for.
    """
    data_dir = data_dir.resolve()
    if not data_dir.parent.is_dir():
        raise EmbeddedPostgresError(
            f"DATA_DIR: the folder {data_dir.parent} does not exist. Create it first."
        )
    try:
        data_dir.mkdir(mode=0o700, exist_ok=True)
        descriptor = os.open(data_dir / ".running", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise EmbeddedPostgresError(
            f"DATA_DIR: cannot write to {data_dir}: {error.strerror}."
        ) from error
    try:
        _lock(descriptor, data_dir, wait)
    except BaseException:
        os.close(descriptor)
        raise
    os.truncate(descriptor, 0)
    os.pwrite(descriptor, str(os.getpid()).encode("ascii"), 0)
    return Claim(data_dir, descriptor)


def _lock(descriptor: int, data_dir: Path, wait: float) -> None:
    began = time.monotonic()
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            owner = _owner(descriptor)
            has_living_owner = owner is not None and psutil.pid_exists(owner)
            patience = wait if has_living_owner else max(wait, _PATIENCE_WITH_ORPHANS)
            if time.monotonic() - began >= patience:
                raise DataFolderInUse(data_dir, owner if has_living_owner else None) from None
            time.sleep(0.1)
        else:
            return


def _owner(descriptor: int) -> int | None:
    text = os.pread(descriptor, 20, 0)
    return int(text) if text.isdigit() else None
