"""What is counted for Prometheus. Labels name no person, and there are few of each.

With PROMETHEUS_MULTIPROC_DIR, which the launcher sets, app and worker count into one folder.
"""

import os
from pathlib import Path
from time import monotonic
from typing import Final

import psutil
from prometheus_client import REGISTRY, CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

FOLDER = "PROMETHEUS_MULTIPROC_DIR"
_MOST_MODELS = 100
_LATEST: Final = "livemostrecent"
"""Of what every process looks up alike, the last look counts: a frozen one goes on saying what it
saw before."""
_SECONDS_OF_CALLS = (0.5, 1, 2, 5, 10, 20, 40, 60, 120)

_AI_CALLS = Counter(
    "ai_calls", "Requests to an interviewer, by how they ended", ["provider", "model", "outcome"]
)
_AI_SECONDS = Histogram(
    "ai_call_seconds", "How long they took", ["provider", "model"], buckets=_SECONDS_OF_CALLS
)
_AI_TOKENS = Counter("ai_tokens", "Tokens of models", ["provider", "model", "direction"])
_OPERATIONS = Counter("operations", "Pieces of work that ended", ["kind", "outcome"])
_REQUESTS = Counter("http_requests", "HTTP requests", ["method", "status"])
_REQUEST_SECONDS = Histogram("http_request_seconds", "How long answers took")
_EVENTS = Counter("page_events", "Events of open pages")
_SIGN_INS = Counter("sign_ins", "Attempts to sign in", ["outcome"])
_LIMITS = Counter("limits_hit", "Refusals because something was done too often", ["limit"])
OPEN_PAGES = Gauge("open_pages", "Websockets of pages", multiprocess_mode="livesum")
QUEUE_LENGTH = Gauge("queue_length", "Work that waits", multiprocess_mode=_LATEST)
QUEUE_AGE = Gauge("queue_oldest_seconds", "How long it has waited", multiprocess_mode=_LATEST)
RUNNING = Gauge("operations_running", "Work under way", multiprocess_mode=_LATEST)
WORKERS = Gauge("workers_alive", "Workers that report", multiprocess_mode=_LATEST)
DATABASE_UP = Gauge("database_up", "1 while the database answers", multiprocess_mode=_LATEST)
POOL_IN_USE = Gauge("database_connections_in_use", "Of the app's pool", multiprocess_mode="livesum")
_models: set[tuple[str, str]] = set()


def count_operation(kind: str, outcome: str) -> None:
    """Count a piece of work that ended: `completed`, or the code of its error."""
    _OPERATIONS.labels(kind, outcome).inc()


def count_request(method: str, status: int, seconds: float) -> None:
    """Count an HTTP request."""
    _REQUESTS.labels(method, str(status)).inc()
    _REQUEST_SECONDS.observe(seconds)


def count_event() -> None:
    """Count an event that a page sent."""
    _EVENTS.inc()


def count_sign_in(outcome: str) -> None:
    """Count an attempt to sign in: `ok`, `refused` or `limited`."""
    _SIGN_INS.labels(outcome).inc()


def count_limit(limit: str) -> None:
    """Count a refusal by one of the limits."""
    _LIMITS.labels(limit).inc()


class AiCall:
    """A request to an interviewer. `outcome` is what it is counted under when it ends."""

    def __init__(self, provider: str, model: str) -> None:
        self._labels = _few(provider, model)
        self.outcome = "ok"
        self._began = monotonic()

    def add_tokens(self, *, read: int, written: int) -> None:
        _AI_TOKENS.labels(*self._labels, "input").inc(read)
        _AI_TOKENS.labels(*self._labels, "output").inc(written)

    def end(self) -> None:
        """Count the call, and the time since it began."""
        _AI_CALLS.labels(*self._labels, self.outcome).inc()
        _AI_SECONDS.labels(*self._labels).observe(monotonic() - self._began)


def _few(provider: str, model: str) -> tuple[str, str]:
    """Users may name models, and add providers: beyond a number, all of them count as one."""
    known = (provider, model)
    if known in _models or len(_models) < _MOST_MODELS:
        _models.add(known)
        return known
    return ("other", "other")


def as_text() -> bytes:
    """Everything that was counted, in Prometheus's text format."""
    return generate_latest(registry())


def registry() -> CollectorRegistry:
    """What to ask for everything that was counted, by all processes of this launcher."""
    folder = os.environ.get(FOLDER)
    if folder is None:
        return REGISTRY
    everything = CollectorRegistry()
    MultiProcessCollector(everything, path=folder)  # type: ignore[no-untyped-call]
    return everything


def forget_dead_processes() -> None:
    """Delete what ended processes said of the present. Their counts stay."""
    folder = os.environ.get(FOLDER)
    for path in Path(folder).glob("gauge_live*_*.db") if folder else ():
        pid = path.stem.rpartition("_")[2]
        if pid.isdigit() and not psutil.pid_exists(int(pid)):
            path.unlink(missing_ok=True)
