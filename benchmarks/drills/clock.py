"""An app's clock that can be moved, with libfaketime (`apt-get install faketime`)."""

import time
import urllib.request
from email.utils import parsedate_to_datetime
from pathlib import Path

from tests.running.app import RunningApp

_LIBRARIES = "/usr/lib/*/faketime/libfaketimeMT.so.1"
# libfaketime 0.9.10 breaks the sleep of Python 3.11, which names a moment of the monotonic clock.
_SLEEP = """
import select, time
time.sleep = lambda seconds: select.select([], [], [], seconds) and None
"""


class Clock:
    """The clock of one app. Other programs keep their own."""

    def __init__(self, library: Path, folder: Path) -> None:
        self._library = library
        self._folder = folder
        self._stamp = folder / "clock"
        (folder / "sitecustomize.py").write_text(_SLEEP, encoding="utf-8")
        self.move(0)

    def move(self, seconds: int) -> None:
        """Set it `seconds` ahead of the real time, or behind if negative; takes about a second."""
        self._stamp.write_text(f"{seconds:+d}\n", encoding="utf-8")

    @property
    def environment(self) -> dict[str, str]:
        return {
            "LD_PRELOAD": str(self._library),
            "PYTHONPATH": str(self._folder),
            "FAKETIME_TIMESTAMP_FILE": str(self._stamp),
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "FAKETIME_CACHE_DURATION": "1",
        }


def movable_clock(folder: Path) -> Clock | None:
    """A clock that keeps its files in `folder`; None where libfaketime is not installed."""
    library = next(Path("/").glob(_LIBRARIES.removeprefix("/")), None)
    if library is None:
        return None
    folder.mkdir(exist_ok=True)
    return Clock(library, folder)


def seconds_ahead(app: RunningApp) -> float:
    """How far an app's clock is ahead of ours, by the date of its answers."""
    with urllib.request.urlopen(f"{app.url}/login", timeout=10) as response:
        return parsedate_to_datetime(response.headers["date"]).timestamp() - time.time()
