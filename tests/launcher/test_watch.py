"""What runs beside the server comes back when it dies, or everything ends."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from ai_interviewer.launcher import watch
from ai_interviewer.launcher.build import build
from tests.fakes.fake_openai import FakeOpenAI
from tests.launcher.conftest import running_in
from tests.running.app import RunningApp, free_port


@pytest.fixture
def app(folder: Path, fake_openai: FakeOpenAI) -> Iterator[RunningApp]:
    build()
    app = RunningApp(folder / "data", free_port(), fake_openai.base_url)
    app.start()
    yield app
    if app.process is not None and app.process.poll() is None:
        app.stop()


def wait_for(holds: Callable[[], bool], *, within: float = 20) -> float:
    """Seconds until `holds`. Raises AssertionError after `within` seconds."""
    start = time.monotonic()
    while not holds():
        assert time.monotonic() - start < within
        time.sleep(0.05)
    return time.monotonic() - start


def postmaster_of(app: RunningApp) -> int:
    return int((app.data_dir / "postgres" / "postmaster.pid").read_text().split("\n")[0])


def workers_of(app: RunningApp) -> list[psutil.Process]:
    assert app.process is not None
    workers = []
    for child in psutil.Process(app.process.pid).children():
        with suppress(psutil.Error):
            if "ai_interviewer.worker" in child.cmdline():
                workers.append(child)
    return workers


def test_a_killed_database_comes_back_twice_and_then_everything_ends(app):
    for _ in range(2):
        pid = postmaster_of(app)
        os.kill(pid, signal.SIGKILL)
        wait_for(lambda pid=pid: not psutil.pid_exists(pid))
        wait_for(app.is_healthy, within=10)
    assert app.log.count("The database is back.") == 2

    os.kill(postmaster_of(app), signal.SIGKILL)

    assert app.process.wait(timeout=20) == 3
    assert "The database ended again and again" in app.log
    assert running_in(app.data_dir) == []


def test_a_killed_worker_is_started_again(app):
    [worker] = workers_of(app)
    worker.kill()

    wait_for(lambda: [one.pid for one in workers_of(app)] not in ([], [worker.pid]))

    assert app.stop() == 0
    assert running_in(app.data_dir) == []


def test_a_worker_outlives_its_launcher_for_a_moment_only(app):
    [worker] = workers_of(app)

    app.kill()

    wait_for(lambda: not worker.is_running() or worker.status() == psutil.STATUS_ZOMBIE)


def test_too_many_restarts_are_those_of_late():
    restarts = watch._Restarts(most=2, within=0.2)
    assert [restarts.may_happen() for _ in range(3)] == [True, True, False]

    time.sleep(0.25)

    assert restarts.may_happen()
