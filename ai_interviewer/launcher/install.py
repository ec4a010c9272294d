"""`python3 install.py requirements.lock` (or `.txt`): makes `.venv` and installs what it lacks.

Run by the Makefile with the system's Python, before any dependency exists: standard library only.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import BinaryIO

PROJECT = Path(__file__).resolve().parents[2]
_VENV = PROJECT / ".venv"
_PYTHON = _VENV / "bin" / "python"
_STAMP = _VENV / "ai-interviewer.stamp"
_LOG = PROJECT / ".install.log"
_OLDEST = (3, 11)
# The files that a file of requirements includes.
_INCLUDES = {
    "requirements.lock": ("requirements.lock",),
    "requirements.txt": ("requirements.txt",),
    "requirements-dev.txt": ("requirements.txt", "requirements-dev.txt"),
}


class InstallFailed(Exception):
    """The virtual environment could not be made; the message says what to do."""


def install(requirements: str) -> None:
    """Install what a file of requirements lists and `.venv` lacks. Raises InstallFailed."""
    if sys.version_info < _OLDEST:
        raise InstallFailed(
            "AI Interviewer needs Python 3.11 or newer; "
            f"{sys.executable} is {sys.version.split()[0]}.\n"
            "Choose a newer one: make run PYTHON=python3.12"
        )
    # A strict umask would hide PostgreSQL's programs from the user that runs them.
    os.umask(0o022)
    with _LOG.open("ab") as log:
        try:
            fcntl.flock(log, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            _say("Waiting for another installation to finish …")
            fcntl.flock(log, fcntl.LOCK_EX)
        log.truncate(0)
        if not _is_usable():
            _make_venv(log)
        hashes = {name: _hash(name) for name in _INCLUDES[requirements]}
        stamp = _read_stamp()
        if {**stamp, **hashes} == stamp:
            return
        _STAMP.unlink(missing_ok=True)
        _pip_install(requirements, log)
        _STAMP.write_text(json.dumps({"location": str(_VENV), **hashes}), encoding="utf-8")


def _is_usable() -> bool:
    """Whether `.venv` works. Its scripts hold its path, so a moved clone needs a new one."""
    stamp = _read_stamp()
    if stamp and stamp.get("location") != str(_VENV):
        return False
    check = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    try:
        result = subprocess.run([_PYTHON, "-c", check], check=False, capture_output=True)  # noqa: S603
    except OSError:
        return False
    return result.returncode == 0


def _read_stamp() -> dict[str, str]:
    """Where `.venv` was made, and the hash of each file of requirements installed in it."""
    try:
        stamp: dict[str, str] = json.loads(_STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp


def _make_venv(log: BinaryIO) -> None:
    _say("Creating the virtual environment .venv …")
    try:
        _run([sys.executable, "-m", "venv", "--clear", str(_VENV)], log, "Still creating")
    except InstallFailed as error:
        # The next time, a half-made folder would look like a complete one.
        shutil.rmtree(_VENV, ignore_errors=True)
        raise InstallFailed(
            f"{error}\n\nThe virtual environment couldn't be created. "
            "On Debian and Ubuntu: apt-get install python3-venv"
        ) from error


def _pip_install(requirements: str, log: BinaryIO) -> None:
    _say(f"Installing {requirements} (the first time takes about a minute) …")
    options = ("--disable-pip-version-check", "--no-input", "--progress-bar", "off")
    _run(
        [str(_PYTHON), "-m", "pip", "install", *options, "-r", str(PROJECT / requirements)],
        log,
        "Still installing",
    )


def _run(command: list[str], log: BinaryIO, still: str) -> None:
    began = time.monotonic()
    with subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT) as process:  # noqa: S603
        while process.poll() is None:
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                _say(f"{still}, {time.monotonic() - began:.0f} s …")
    if process.returncode != 0:
        lines = _LOG.read_text(encoding="utf-8", errors="replace").splitlines()
        raise InstallFailed("\n".join(lines[-15:]))


def _hash(name: str) -> str:
    return hashlib.sha256((PROJECT / name).read_bytes()).hexdigest()


def _say(message: str) -> None:
    sys.stdout.write(f"{message}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    try:
        install(sys.argv[1])
    except InstallFailed as error:
        sys.exit(f"\n{error}")
    except KeyboardInterrupt:
        sys.exit(130)
