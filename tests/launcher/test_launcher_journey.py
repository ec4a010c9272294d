"""The real app, started, stopped and killed as people and machines do it."""

import http.client
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

import psutil
import pytest

from ai_interviewer.database import embedded
from ai_interviewer.launcher.build import build
from tests.launcher.conftest import PROJECT, running_in
from tests.running.app import free_port


@pytest.fixture(scope="module", autouse=True)
def pages() -> None:
    build()


@pytest.fixture
def port() -> int:
    return free_port()


@contextmanager
def launcher(
    data_dir: Path, port: int, output: IO[str] | int = subprocess.DEVNULL
) -> Iterator[subprocess.Popen[bytes]]:
    """A launcher that answers, in a process group of its own."""
    process = subprocess.Popen(
        [sys.executable, "-m", "ai_interviewer.launcher"],
        cwd=PROJECT,
        env=os.environ | {"DATA_DIR": str(data_dir), "PORT": str(port)},
        stdout=output,
        stderr=output,
        start_new_session=True,
    )
    try:
        wait_until_healthy(process, port)
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def wait_until_healthy(process: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + 60
    while get(port, "/health") != 200:
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.05)


def get(port: int, path: str) -> int | None:
    """The status of the answer; None when nobody listens."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path)
        return connection.getresponse().status
    except OSError:
        return None
    finally:
        connection.close()


@pytest.mark.parametrize("request_to_stop", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_it_serves_its_pages_and_stops_without_a_trace(
    data_dir: Path, port: int, request_to_stop: signal.Signals
) -> None:
    with launcher(data_dir, port) as process:
        assert get(port, "/") == 200
        process.send_signal(request_to_stop)
        assert process.wait(timeout=30) == 0
    assert running_in(data_dir) == []
    assert get(port, "/health") is None


def test_ctrl_c_in_the_terminal_reaches_everybody_and_still_stops_cleanly(
    data_dir: Path, port: int, tmp_path: Path
) -> None:
    said = tmp_path / "said"
    with said.open("w") as output, launcher(data_dir, port, output) as process:
        os.killpg(process.pid, signal.SIGINT)
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(timeout=30) == 0
    assert "Stopped." in said.read_text()
    assert "Killing" not in said.read_text()
    assert running_in(data_dir) == []


def test_it_starts_again_after_everything_was_killed(data_dir: Path, port: int) -> None:
    with launcher(data_dir, port) as process:
        os.killpg(process.pid, signal.SIGKILL)
    assert embedded.running_url(data_dir) is not None
    with launcher(data_dir, port) as process:
        process.terminate()
        assert process.wait(timeout=30) == 0
    assert running_in(data_dir) == []


def test_it_starts_again_at_once_when_only_the_launcher_was_killed(
    data_dir: Path, port: int
) -> None:
    """Its worker still holds the port, and the data folder, for the moment it takes to notice."""
    with launcher(data_dir, port) as killed:
        children = psutil.Process(killed.pid).children()
        workers = [child for child in children if child.name() != "postgres"]
        killed.kill()
        killed.wait()
        with launcher(data_dir, port) as process:
            # Until they are gone, it may be they who answer.
            _, stubborn = psutil.wait_procs(workers, timeout=20)
            assert not stubborn
            wait_until_healthy(process, port)
            process.terminate()
            assert process.wait(timeout=30) == 0


def test_a_second_start_of_the_same_installation_leaves_the_first_alone(
    data_dir: Path, port: int
) -> None:
    with launcher(data_dir, port):
        second = subprocess.run(
            [sys.executable, "-m", "ai_interviewer.launcher"],
            cwd=PROJECT,
            env=os.environ | {"DATA_DIR": str(data_dir), "PORT": str(port)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert second.returncode == 2
        assert "already running" in second.stderr
        assert get(port, "/health") == 200
