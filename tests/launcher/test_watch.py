"""What runs beside the server comes back when it dies, or everything ends."""

import os
import signal
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import psycopg
import pytest

from ai_interviewer.database import embedded
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


def test_a_killed_database_comes_back_twice_and_then_everything_ends(app):
    for count in (1, 2):
        pid = postmaster_of(app)
        os.kill(pid, signal.SIGKILL)
        wait_for(lambda pid=pid: not psutil.pid_exists(pid))
        wait_for(app.is_healthy, within=10)
        # The app may find it again before the launcher has said so.
        wait_for(lambda count=count: app.log.count("The database is back.") == count)

    os.kill(postmaster_of(app), signal.SIGKILL)

    assert app.process.wait(timeout=10) == 3
    assert "The database ended again and again" in app.log
    assert running_in(app.data_dir) == []


def test_a_killed_worker_gave_way_to_pages_and_is_started_again(app):
    [worker] = app.workers()
    [server] = app.servers()
    # Grading must not keep somebody waiting for a page.
    wait_for(lambda: worker.nice() == server.nice() + 5)
    worker.kill()

    wait_for(lambda: [one.pid for one in app.workers()] not in ([], [worker.pid]))

    assert app.stop() == 0
    assert running_in(app.data_dir) == []


def test_the_worker_is_asked_to_end_while_the_server_still_does():
    watching = watch.Watch(None, has_worker=False, inherited=[])
    watching._worker = subprocess.Popen(["sleep", "60"])

    watching.begin_to_stop()

    assert watching._worker.wait(timeout=10) == -signal.SIGTERM


def test_a_worker_outlives_its_launcher_for_a_moment_only(app):
    [worker] = app.workers()

    app.kill()

    wait_for(lambda: not worker.is_running() or worker.status() == psutil.STATUS_ZOMBIE)


def test_a_worker_without_launcher_and_database_ends_too(app):
    [worker] = app.workers()
    postmaster = postmaster_of(app)

    app.kill()
    os.kill(postmaster, signal.SIGKILL)

    wait_for(lambda: not worker.is_running() or worker.status() == psutil.STATUS_ZOMBIE, within=10)


def test_too_many_restarts_are_those_of_late():
    restarts = watch._Restarts(most=2, within=0.2)
    assert [restarts.may_happen() for _ in range(3)] == [True, True, False]

    time.sleep(0.25)

    assert restarts.may_happen()


def test_a_worker_that_keeps_dying_ends_everything(app):
    assert app.process is not None
    deadline = time.monotonic() + 60
    while app.process.poll() is None:
        for worker in app.workers():
            worker.kill()
        assert time.monotonic() < deadline
        time.sleep(0.05)

    assert app.process.returncode == 3
    assert running_in(app.data_dir) == []


def test_a_killed_server_comes_back(app):
    [server] = app.servers()
    server.kill()
    server.wait(5)

    wait_for(app.is_healthy)

    assert app.stop() == 0


@pytest.mark.parametrize("choice", ["inline", "false"])
def test_without_a_worker_process_the_work_is_done_inside_or_elsewhere(app, choice):
    app.stop()
    app.environment["WORKER"] = choice
    app.start()

    assert app.workers() == []
    if choice == "inline":
        wait_for(lambda: answer_of(app, "/health/ready") == 200)
    else:
        time.sleep(3)
        assert answer_of(app, "/health/ready") == 503


def answer_of(app: RunningApp, path: str) -> int:
    try:
        with urllib.request.urlopen(app.url + path, timeout=10) as response:
            return int(response.status)
    except urllib.error.HTTPError as error:
        return error.code


def test_what_a_killed_database_was_busy_with_does_not_hold_up_its_return(data_dir):
    with embedded.start(data_dir) as postgres:
        url = postgres.url.replace("+psycopg", "", 1)
        busy = threading.Thread(target=count_for_long, args=(url,), daemon=True)
        busy.start()
        time.sleep(0.5)
        pid = int((data_dir / "postgres" / "postmaster.pid").read_text().split("\n")[0])
        os.kill(pid, signal.SIGKILL)
        wait_for(lambda: not postgres.is_alive())

        began = time.monotonic()
        postgres.restart(is_wanted=lambda: True)

        assert time.monotonic() - began < 8
        assert postgres.url == embedded.running_url(data_dir)
        busy.join(10)


def count_for_long(url: str) -> None:
    """Keep one of PostgreSQL's processes too busy to notice anything."""
    with suppress(psycopg.OperationalError), psycopg.connect(url) as connection:
        connection.execute("SELECT count(*) FROM generate_series(1, 100000000000)")


def test_a_database_is_not_brought_back_once_everything_ends(data_dir):
    with embedded.start(data_dir) as postgres:
        pid = int((data_dir / "postgres" / "postmaster.pid").read_text().split("\n")[0])
        os.kill(pid, signal.SIGKILL)
        wait_for(lambda: not postgres.is_alive())

        with pytest.raises(embedded.EmbeddedPostgresError):
            postgres.restart(is_wanted=lambda: False)

    assert running_in(data_dir) == []
