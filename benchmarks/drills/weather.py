"""When faults happen, and how busy the machine was meanwhile."""

import time
from dataclasses import dataclass, field
from statistics import fmean

import psutil

OVERDUE_AFTER = 15.0
"""Seconds without what a page waits for, after the last fault ended."""


@dataclass
class Weather:
    """Pages may wait for as long as a fault lasts, and a little after."""

    faults_now: int = 0
    calm_since: float = field(default_factory=time.monotonic)
    recent: list[tuple[float, str]] = field(default_factory=list)
    """When each fault began, and its name."""
    _busy: list[tuple[float, float]] = field(default_factory=list)

    def begin(self, name: str) -> None:
        self.faults_now += 1
        self.recent.append((time.monotonic(), name))

    def end(self) -> None:
        self.faults_now -= 1
        self.calm_since = time.monotonic()

    def is_overdue(self, waiting_since: float) -> bool:
        calm = time.monotonic() - max(self.calm_since, waiting_since)
        return not self.faults_now and calm > OVERDUE_AFTER

    def faults_since(self, moment: float) -> list[str]:
        """What happened since then, and what had begun last before it."""
        before = [name for began, name in self.recent if began < moment][-1:]
        return before + [name for began, name in self.recent if began >= moment]

    def look_at_the_machine(self) -> None:
        """Note how busy the processors were since the last look."""
        self._busy.append((time.monotonic(), psutil.cpu_percent()))

    def busy_since(self, moment: float) -> float:
        """The mean use of all processors since then, 0 to 1."""
        return fmean([busy for at, busy in self._busy if at >= moment] or [0.0]) / 100
