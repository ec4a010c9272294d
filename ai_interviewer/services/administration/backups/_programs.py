"""PostgreSQL's own programs for dumps, which also reach a server of the host's own."""

import os
import shutil
import subprocess
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from ai_interviewer.database.embedded import EmbeddedPostgresError, client_program
from ai_interviewer.services.administration.backups._file import BackupFailed, chunks_of


def dump(url: str, *, snapshot: str, write: Callable[[bytes], object]) -> None:
    """Pass on a dump of the database as that snapshot sees it. Raises BackupFailed."""
    # Limits of the last minute are kept in an unlogged table, and are worth no backup.
    options = ("--format=custom", f"--snapshot={snapshot}", "--no-unlogged-table-data")
    with _started("pg_dump", url, *options, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None  # noqa: S101 - it is a pipe
        for chunk in chunks_of(process.stdout):
            write(chunk)
        _finish(process, "pg_dump")


def restore(url: str, *, dump: IO[bytes]) -> None:
    """Put a dump into an empty database: all of it, or nothing. Raises BackupFailed."""
    options = ("--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges")
    with _started("pg_restore", url, *options, stdin=subprocess.PIPE) as process:
        assert process.stdin is not None  # noqa: S101 - it is a pipe
        # It may end early, and then says why.
        with suppress(BrokenPipeError):
            for chunk in chunks_of(dump):
                process.stdin.write(chunk)
            process.stdin.close()
        _finish(process, "pg_restore")


def _started(
    name: str, url: str, *options: str, stdin: int | None = None, stdout: int | None = None
) -> subprocess.Popen[bytes]:
    parts: dict[str, Any] = conninfo_to_dict(url.replace("+psycopg", "", 1))
    password = parts.pop("password", None)
    # Not on the command line, which everybody on the machine can read.
    environment = {name: value for name, value in os.environ.items() if _is_inherited(name)}
    if password:
        environment["PGPASSWORD"] = str(password)
    return subprocess.Popen(  # noqa: S603 - a program of the wheel or of the system, no shell
        [_path(name), *options, f"--dbname={make_conninfo(**parts)}"],
        env=environment,
        stdin=stdin or subprocess.DEVNULL,
        stdout=stdout or subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def _is_inherited(name: str) -> bool:
    """None of the app's secrets is passed on."""
    return name.startswith("PG") or name in ("PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH")


def _path(name: str) -> Path | str:
    try:
        return client_program(name)
    except EmbeddedPostgresError:
        found = shutil.which(name)
        if found is None:
            raise BackupFailed(
                f"{name} was not found. Install the client programs of PostgreSQL 18."
            ) from None
        return found


def _finish(process: subprocess.Popen[bytes], name: str) -> None:
    assert process.stderr is not None  # noqa: S101 - it is a pipe
    complaint = process.stderr.read().decode("utf-8", errors="replace").strip()
    if process.wait() != 0:
        raise BackupFailed(f"{name} failed: {complaint[-2000:]}")
