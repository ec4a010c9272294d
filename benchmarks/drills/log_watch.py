"""How much the apps say in their logs, and what, by the clock of the drill.

The lines' own times are no help: one fault moves the app's clock.
"""

import json
import re
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

_WINDOW = 60.0
_VALUES = re.compile(r"\d[\d.:]*|[0-9a-f]{8}-[0-9a-f-]{27}")


@dataclass
class LogWatch:
    """One app's log."""

    path: Path
    looks: list[tuple[float, int]] = field(default_factory=list)
    """Moments, and how many bytes there were."""

    def look(self) -> None:
        size = self.path.stat().st_size if self.path.exists() else 0
        self.looks.append((time.monotonic(), size))

    def lines_since(self, size: int) -> int:
        return len(self._lines(size, self.path.stat().st_size))

    def busiest_window(self) -> tuple[int, dict[str, int]]:
        """The most lines within 60 s, and what they said."""
        most: list[str] = []
        first = 0
        for at, size in self.looks:
            while at - self.looks[first][0] > _WINDOW:
                first += 1
            lines = self._lines(self.looks[first][1], size)
            most = max(most, lines, key=len)
        return len(most), dict(Counter(map(_gist, most)).most_common())

    def _lines(self, begin: int, end: int) -> list[str]:
        with self.path.open("rb") as log:
            log.seek(begin)
            return log.read(end - begin).decode("utf-8", "replace").splitlines()


def _gist(line: str) -> str:
    """What a line says, without the numbers in it."""
    try:
        message = str(json.loads(line)["message"])
    except (ValueError, KeyError, TypeError):
        message = line
    return _VALUES.sub("N", message)[:120]
