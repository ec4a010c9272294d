"""Data folders with a real PostgreSQL in them; nothing survives a test."""

import os
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from ai_interviewer.database import embedded

PROJECT = Path(__file__).parents[2]


def new_folder() -> Path:
    """A folder that every user may pass through, unlike pytest's own when root runs it."""
    folder = Path(tempfile.mkdtemp(prefix="ai-interviewer-test-"))
    folder.chmod(0o755)
    return folder


def running_in(data_dir: Path) -> list[str]:
    """The command lines of living processes that name the data folder."""
    found = []
    for process in psutil.process_iter():
        with suppress(psutil.Error):
            found.append(" ".join(process.cmdline()))
    return [line for line in found if str(data_dir) in line]


def end_leftovers(folder: Path) -> None:
    """Kill what a failed test left running below `folder`."""
    for pid_file in folder.rglob("postmaster.pid"):
        pid = int(pid_file.read_text().split("\n")[0])
        with suppress(psutil.NoSuchProcess, ProcessLookupError):
            if str(pid_file.parent) in psutil.Process(pid).cmdline():
                os.kill(pid, signal.SIGKILL)


@pytest.fixture
def folder() -> Iterator[Path]:
    made = new_folder()
    yield made
    end_leftovers(made)
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture(scope="session")
def finished_cluster() -> Iterator[Path]:
    """A data folder that was started once: the first start is the slow part."""
    made = new_folder()
    embedded.start(made / "data").stop()
    yield made / "data"
    end_leftovers(made)
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture
def place(folder: Path, finished_cluster: Path) -> Iterator[Callable[[str], Path]]:
    """Puts the finished cluster below `folder` for the length of a test."""
    placed: list[Path] = []

    def put(name: str) -> Path:
        (folder / name).parent.mkdir(exist_ok=True)
        placed.append(finished_cluster.rename(folder / name))
        return placed[-1]

    yield put
    end_leftovers(folder)
    for path in placed:
        path.rename(finished_cluster)


@pytest.fixture
def data_dir(place: Callable[[str], Path]) -> Path:
    """A stopped installation with its database."""
    return place("data")
