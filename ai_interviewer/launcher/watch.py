"""Watching what runs beside the server: the embedded PostgreSQL and the worker process.

What ends without being asked to is started again, a few times. After that everything stops, with a
status that tells a supervisor.
"""

import os
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from ai_interviewer.database.embedded import EmbeddedPostgres, EmbeddedPostgresError
from ai_interviewer.launcher.progress import say

LAUNCHER = "AI_INTERVIEWER_LAUNCHER"
"""The environment variable that tells the app and its worker the launcher's process id."""
_LOOK_EVERY = 0.3
_MOMENT = 0.5
_MOST_RESTARTS = 2
_WITHIN = 600.0
_MOST_RESTARTS_OF_WORKER = 5
_WITHIN_FOR_WORKER = 60.0
_PATIENCE = 6
"""Seconds for a worker to hand back its jobs, which it can't while the database is away."""


@dataclass
class _Restarts:
    """How often something was started again lately."""

    most: int
    within: float
    _times: deque[float] = field(default_factory=deque, init=False)

    def may_happen(self) -> bool:
        """Count one more; False when that is too many."""
        now = time.monotonic()
        while self._times and now - self._times[0] > self.within:
            self._times.popleft()
        self._times.append(now)
        return len(self._times) <= self.most


class Watch:
    """Looks after the database and the worker in a thread of its own, until `stop`."""

    def __init__(
        self, postgres: EmbeddedPostgres | None, *, has_worker: bool, inherited: Sequence[int]
    ) -> None:
        self.failure = ""
        self._postgres = postgres
        self._has_worker = has_worker
        self._inherited = inherited
        self._worker: subprocess.Popen[bytes] | None = None
        self._postgres_restarts = _Restarts(_MOST_RESTARTS, _WITHIN)
        self._worker_restarts = _Restarts(_MOST_RESTARTS_OF_WORKER, _WITHIN_FOR_WORKER)
        self._is_stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)

    def start(self) -> None:
        if self._has_worker:
            self._worker = self._start_worker()
        self._thread.start()

    def begin_to_stop(self) -> None:
        """From now on things end because they were asked to. The worker is asked at once, so that
        it hands back its work while the server ends."""
        self._is_stopping.set()
        if self._worker is not None:
            self._worker.terminate()

    def stop(self) -> None:
        """Stop watching, and the worker; jobs that it cuts short are handed back."""
        self._is_stopping.set()
        self._thread.join()
        if self._worker is not None and self._worker.poll() is None:
            # Perhaps not for the first time; it heeds the first.
            self._worker.terminate()
            try:
                self._worker.wait(timeout=_PATIENCE)
            except subprocess.TimeoutExpired:
                self._worker.kill()
                self._worker.wait()

    def _run(self) -> None:
        while not self._is_stopping.wait(_LOOK_EVERY):
            try:
                self._look()
            except _GivenUp as given_up:
                self.failure = str(given_up)
                os.kill(os.getpid(), signal.SIGTERM)
                return

    def _look(self) -> None:
        if self._postgres is not None and not self._postgres.is_alive():
            self._restart_postgres(self._postgres)
        if self._worker is not None and self._worker.poll() is not None:
            self._restart_worker(self._worker.returncode)

    def _was_asked_to_end(self) -> bool:
        """Whether everything ends, which a supervisor may ask of all processes at once."""
        return self._is_stopping.wait(_MOMENT)

    def _restart_postgres(self, postgres: EmbeddedPostgres) -> None:
        if self._was_asked_to_end():
            return
        if not self._postgres_restarts.may_happen():
            raise _GivenUp("The database ended again and again; its log is in DATA_DIR/postgres.")
        say("The database ended unexpectedly. Starting it again …")
        try:
            postgres.restart(is_wanted=lambda: not self._is_stopping.is_set())
        except (EmbeddedPostgresError, OSError) as error:
            if self._is_stopping.is_set():
                return
            raise _GivenUp(f"The database could not be started again. {error}") from error
        say("The database is back.")

    def _restart_worker(self, status: int) -> None:
        if self._was_asked_to_end():
            return
        if not self._worker_restarts.may_happen():
            raise _GivenUp("The worker process ended again and again; the log above says why.")
        say(f"The worker process ended unexpectedly (status {status}). Starting it again …")
        self._worker = self._start_worker()

    def _start_worker(self) -> subprocess.Popen[bytes]:
        # In a session of its own: Ctrl-C reaches the launcher alone, which stops the worker last.
        return subprocess.Popen(
            [sys.executable, "-m", "ai_interviewer.worker"],
            start_new_session=True,
            pass_fds=self._inherited,
        )


class _GivenUp(Exception):
    """Nothing that a restart would mend; the message is for the host."""


@contextmanager
def watched(
    postgres: EmbeddedPostgres | None,
    *,
    has_worker: bool,
    inherited: Sequence[int],
    fail: Callable[[str], None],
) -> Iterator[Watch]:
    """Watch while the block lasts. `fail` is told at its end what could not be kept running.

    The worker keeps the file descriptors `inherited` open.
    """
    watch = Watch(postgres, has_worker=has_worker, inherited=inherited)
    watch.start()
    try:
        yield watch
    finally:
        watch.stop()
        if watch.failure:
            fail(watch.failure)
