"""`python -m benchmarks.classroom`: a class registers at once and interviews, and what that needs.

The app runs as `make run` starts it, with its own PostgreSQL, and the built-in interviewer asks and
grades. Memory is that of app, worker, launcher and database together, each shared page counted
once; processors are those that they kept busy. The class itself runs in this process.
"""

import argparse
import asyncio
import os
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from ai_interviewer.config import settings
from ai_interviewer.launcher.build import build
from benchmarks.classroom.student import Student, Waits
from tests.running.app import RunningApp, free_port

_LOOK_EVERY = 5.0
_SETTLED_AFTER = 5.0


@dataclass
class Use:
    """What the app's processes used so far."""

    megabytes: list[float] = field(default_factory=list)
    busy: list[float] = field(default_factory=list)
    """Processor seconds since they started, at each look."""
    at: list[float] = field(default_factory=list)

    def look(self, app: RunningApp) -> None:
        assert app.process is not None
        tree = [psutil.Process(app.process.pid)]
        tree += tree[0].children(recursive=True)
        megabytes = busy = 0.0
        for process in tree:
            try:
                megabytes += process.memory_full_info().pss / 1e6
                times = process.cpu_times()
            except psutil.Error:
                continue
            busy += times.user + times.system
        self.megabytes.append(megabytes)
        self.busy.append(busy)
        self.at.append(time.monotonic())

    @property
    def processors(self) -> float:
        """The mean between first and last look."""
        return (self.busy[-1] - self.busy[0]) / (self.at[-1] - self.at[0])


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.classroom", description=__doc__)
    parser.add_argument("--people", type=int, default=60)
    parser.add_argument("--minutes", type=float, default=5.0, help="until nobody begins again")
    parser.add_argument("--pause", type=float, default=90.0, help="seconds to write an answer")
    options = parser.parse_args()
    build()
    with tempfile.TemporaryDirectory(prefix="ai-interviewer-class-") as folder:
        Path(folder).chmod(0o711)
        os.environ["DATA_DIR"] = str(Path(folder) / "own")
        settings.cache_clear()
        app = RunningApp(Path(folder) / "data", free_port(), "http://127.0.0.1:9")
        app.start()
        try:
            asyncio.run(_measure(app, options))
        finally:
            app.stop()


async def _measure(app: RunningApp, options: argparse.Namespace) -> None:
    waits, idle, use = Waits(), Use(), Use()
    await asyncio.sleep(_SETTLED_AFTER)
    idle.look(app)
    students = [Student(app, waits, pause=options.pause) for _ in range(options.people)]
    began = time.monotonic()
    await asyncio.gather(*(student.register() for student in students))
    print(f"{options.people} people registered within {time.monotonic() - began:.0f} s")
    looking = asyncio.create_task(_look_again_and_again(app, use))
    until = time.monotonic() + options.minutes * 60
    await asyncio.gather(*(student.interview(until=until) for student in students))
    looking.cancel()
    use.look(app)
    for student in students:
        await student.close()
    _print(waits, idle, use)


async def _look_again_and_again(app: RunningApp, use: Use) -> None:
    while True:
        use.look(app)
        await asyncio.sleep(_LOOK_EVERY)


def _print(waits: Waits, idle: Use, use: Use) -> None:
    minutes = (use.at[-1] - use.at[0]) / 60
    print(
        f"{waits.interviews} interviews with {waits.answers} answers in {minutes:.1f} minutes: "
        f"{waits.answers / minutes:.0f} answers a minute; {waits.given_up} people gave up"
    )
    print(f"memory: {idle.megabytes[0]:.0f} MB with nobody, at most {max(use.megabytes):.0f} MB")
    print(f"processors busy: {use.processors:.2f} of {os.cpu_count()}")
    seconds = (use.busy[-1] - use.busy[0]) / max(1, waits.answers)
    print(f"processor seconds an answer, its question and its page included: {seconds:.2f}")
    print("| waited for | p50 | p95 | longest |\n| --- | --- | --- | --- |")
    for what, seconds in waits.seconds.items():
        ordered = sorted(seconds)
        p50, p95 = (ordered[int(share * (len(ordered) - 1))] for share in (0.5, 0.95))
        print(f"| {what} | {p50:.2f} s | {p95:.2f} s | {ordered[-1]:.2f} s |")


if __name__ == "__main__":
    main()
