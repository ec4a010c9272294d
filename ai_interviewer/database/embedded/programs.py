"""PostgreSQL's programs, run as the right user and independent of the caller's environment."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ai_interviewer.database.embedded.errors import EmbeddedPostgresError
from ai_interviewer.database.embedded.folders import ServerUser, install_folder

VERSION = 18
_INHERITED = frozenset({"PATH", "HOME", "TZ", "TMPDIR", "LD_LIBRARY_PATH"})


@dataclass(frozen=True, slots=True)
class Server:
    """Where a cluster lives and who runs it."""

    folder: Path
    socket_folder: Path
    user: ServerUser | None


def run(server: Server, program: str, *arguments: str) -> None:
    """Run one of PostgreSQL's programs to its end."""
    result = subprocess.run(  # noqa: S603 - a program of the wheel, no shell
        [program_path(program), *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        **process_options(server),
    )
    if result.returncode != 0:
        output = (result.stdout + result.stderr).decode("utf-8", errors="replace").strip()
        raise EmbeddedPostgresError(f"PostgreSQL's {program} failed:\n{output}{log_end(server)}")


def program_path(name: str) -> Path:
    """Where the wheel keeps a program."""
    return install_folder(VERSION) / "bin" / name


def process_options(server: Server) -> dict[str, Any]:
    """The options of `subprocess` that every program runs with."""
    # None of the app's secrets: an intruder in the database must not find its encryption keys.
    environment = {name: value for name, value in os.environ.items() if name in _INHERITED}
    user = server.user
    return {
        "cwd": server.folder,
        "env": environment | {"LC_ALL": "C"},
        # Ctrl-C reaches everything in the terminal; the launcher decides when the database ends.
        "start_new_session": True,
        **({"user": user.uid, "group": user.gid, "extra_groups": []} if user else {}),
    }


def log_end(server: Server) -> str:
    """The end of PostgreSQL's own log, for an error message."""
    try:
        text = (server.folder / "log").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return "\n" + "\n".join(text.splitlines()[-10:])
