"""A small disk that can be full. Mounting one takes root."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

MEGABYTES = 800
_STEPS = (2**24, 2**20, 2**16, 2**12)


class Disk:
    """A file system of its own, in memory."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filling = folder / "filling"

    def fill(self) -> None:
        """Leave nothing free, although others are using the disk meanwhile."""
        size = 0
        with self._filling.open("wb") as filling:
            for step in _STEPS:
                with suppress(OSError):
                    while True:
                        os.posix_fallocate(filling.fileno(), size, step)
                        size += step

    def free(self) -> None:
        self._filling.unlink(missing_ok=True)


@contextmanager
def mounted_disk(folder: Path) -> Iterator[Disk | None]:
    """A disk at `folder`, which must exist; None where it can't be mounted."""
    options = f"size={MEGABYTES}m,mode=0711"
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (subprocess.CalledProcessError, OSError):
        yield None
        return
    try:
        yield Disk(folder)
    finally:
        subprocess.run(["umount", str(folder)], check=True)
