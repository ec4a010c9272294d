"""The figures of a drill."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from statistics import fmean, quantiles

from benchmarks.drills.log_watch import LogWatch
from benchmarks.drills.promises import Promises, Wait


@dataclass(frozen=True)
class Round:
    """One fault. `until_serving` is None when nobody was served within a minute after it."""

    fault: str
    seconds: float
    until_serving: float | None
    log_lines: int
    measured: dict[str, float]


@dataclass(frozen=True)
class Drill:
    """Everything that was seen."""

    users: int
    seed: int
    pause: float
    rounds: Sequence[Round]
    promises: Sequence[Promises]
    account: dict[str, int]
    stuck: list[str]
    logs: Sequence[LogWatch]
    restarts: dict[str, int]
    broken: list[str]
    """Errors of the drill's own candidates."""
    unfinished: int


def report(drill: Drill) -> dict[str, object]:
    """Ready for JSON."""
    one_by_one = drill.promises
    texts = [text for one in one_by_one for text in one.texts.values()]
    log = "\n".join(watch.path.read_text("utf-8", "replace") for watch in drill.logs)
    return {
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
        "rounds": len(drill.rounds),
        "users": drill.users,
        "seed": drill.seed,
        "pause": drill.pause,
        "interviews": sum(one.interviews for one in one_by_one),
        "answers": sum(text.is_taken for text in texts),
        "words_called_saved": sum(len(text.saved) for text in texts),
        "failures_shown": sum(one.failures_shown for one in one_by_one),
        "problems_shown": sum(one.problems_shown for one in one_by_one),
        "connections_lost": sum(one.connections_lost for one in one_by_one),
        "pages_loaded_again": sum(one.reloads for one in one_by_one),
        "account": drill.account,
        "stuck": drill.stuck,
        "overdue": [asdict(overdue) for one in one_by_one for overdue in one.overdue],
        "faults": _faults(drill.rounds),
        "waits_in_calm": _waits([wait for one in one_by_one for wait in one.waits]),
        "restarts": drill.restarts,
        "log_lines": len(log.splitlines()),
        "unexpected_errors": log.count('"level": "error"') + log.count('"level": "critical"'),
        "busiest_minute_of_log": _busiest(drill.logs),
        "broken_candidates": drill.broken,
        "unfinished_candidates": drill.unfinished,
    }


def _faults(rounds: Sequence[Round]) -> dict[str, dict[str, object]]:
    found = {}
    for name in sorted({one.fault for one in rounds}):
        these = [one for one in rounds if one.fault == name]
        seconds = [one.until_serving for one in these if one.until_serving is not None]
        found[name] = {
            "count": len(these),
            "not_serving_within_a_minute": len(these) - len(seconds),
            "seconds_until_serving_mean": round(fmean(seconds or [0]), 1),
            "seconds_until_serving_most": round(max(seconds, default=0), 1),
            "log_lines_most": max(one.log_lines for one in these),
            **_measured(these),
        }
    return found


def _measured(rounds: Sequence[Round]) -> dict[str, list[float]]:
    names = Counter(name for one in rounds for name in one.measured)
    return {
        name: [round(one.measured[name], 1) for one in rounds if name in one.measured]
        for name in names
    }


def _waits(waits: Sequence[Wait]) -> dict[str, dict[str, float]]:
    """How long pages took with no fault around: what the machine itself costs."""
    found = {}
    for what in sorted({wait.what for wait in waits}):
        seconds = [wait.seconds for wait in waits if wait.what == what and wait.is_calm]
        if len(seconds) > 1:
            cuts = quantiles(seconds, n=100)
            found[what] = {
                "count": len(seconds),
                "median": round(cuts[49], 2),
                "p95": round(cuts[94], 2),
                "most": round(max(seconds), 2),
            }
    return found


def _busiest(logs: Sequence[LogWatch]) -> dict[str, object]:
    most, said = max((log.busiest_window() for log in logs), key=lambda window: window[0])
    return {"lines": most, "said": said}
