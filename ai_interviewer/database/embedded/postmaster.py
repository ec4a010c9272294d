"""The processes that work in a cluster's folder, by what they do and not by what a file says."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

import psutil

from ai_interviewer.database.embedded.errors import belongs_to_another_user


@dataclass(frozen=True, slots=True)
class Postmaster:
    """A running PostgreSQL, as it describes itself in `postmaster.pid`."""

    pid: int
    socket_folder: Path
    port: int
    is_ready: bool
    process: subprocess.Popen[bytes] | None = None
    """Ours to wait for when it ends; None when another program started it."""


def living_postmaster(folder: Path) -> Postmaster | None:
    """The PostgreSQL that works in `folder`; a stale or foreign `postmaster.pid` counts as none."""
    try:
        lines = (folder / "postmaster.pid").read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return None
    except PermissionError as error:
        raise belongs_to_another_user(folder) from error
    if not lines or not lines[0].strip().isdigit():
        return None
    pid = int(lines[0])
    if not psutil.pid_exists(pid) or not _works_in(psutil.Process(pid), folder):
        return None
    lines += [""] * (8 - len(lines))
    return Postmaster(
        pid=pid,
        socket_folder=Path(lines[4].strip()),
        port=int(lines[3].strip() or 0),
        is_ready=lines[7].strip() == "ready",
    )


def _works_in(process: psutil.Process, folder: Path) -> bool:
    """Whether this is PostgreSQL at work in `folder`; its pid may be another program's by now."""
    try:
        if process.name() not in ("postgres", "initdb"):
            return False
        # Helper processes rewrite their command line; every one of them works inside the folder.
        return str(folder) in process.cmdline() or Path(process.cwd()) == folder
    except (psutil.Error, OSError):
        return False


def processes_in(folder: Path) -> list[psutil.Process]:
    """Every process of PostgreSQL in `folder`, helpers of a dead server included."""
    return [process for process in psutil.process_iter() if _works_in(process, folder)]


def end(processes: list[psutil.Process]) -> None:
    """Give processes a second to end by themselves, then kill them."""
    _, stubborn = psutil.wait_procs(processes, timeout=1)
    for process in stubborn:
        process.kill()
    psutil.wait_procs(stubborn, timeout=5)
