"""PostgreSQL's programs, run as the right user and untouched by the caller's surroundings."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ai_interviewer.database.embedded.errors import EmbeddedPostgresError
from ai_interviewer.database.embedded.folders import ServerUser, installed

VERSION = 18
_HANDED_ON = frozenset({"PATH", "HOME", "TZ", "TMPDIR", "LD_LIBRARY_PATH"})


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
        **circumstances(server),
    )
    if result.returncode != 0:
        said = (result.stdout + result.stderr).decode("utf-8", errors="replace").strip()
        raise EmbeddedPostgresError(f"PostgreSQL's {program} failed:\n{said}{log_end(server)}")


def program_path(name: str) -> Path:
    """Where the wheel keeps a program."""
    return installed(VERSION) / "bin" / name


def circumstances(server: Server) -> dict[str, Any]:
    """The arguments of `subprocess` that every program runs with."""
    # No secret of the app: whoever breaks into the database must not find the keys that seal it.
    environment = {name: value for name, value in os.environ.items() if name in _HANDED_ON}
    user = server.user
    return {
        "cwd": server.folder,
        "env": environment | {"LC_ALL": "C"},
        # Ctrl-C reaches the whole terminal; the launcher decides when the database ends.
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
