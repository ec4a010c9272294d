"""PostgreSQL's own programs for dumps, which also reach a server of the host's own."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import IO, Any

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from ai_interviewer.database.embedded import EmbeddedPostgresError, client_program
from ai_interviewer.services.administration.backups._file import BackupFailed, chunks_of

_OF_NEWER_SERVERS = b"\nSET transaction_timeout = 0;\n"
"""In the first lines of a dump; no row of a table can look like it before them."""


def dump(url: str, *, snapshot: str, write: Callable[[bytes], object]) -> None:
    """Pass on a dump of the database as that snapshot sees it. Raises BackupFailed."""
    # Limits of the last minute are kept in an unlogged table, and are worth no backup.
    options = ("--format=custom", f"--snapshot={snapshot}", "--no-unlogged-table-data")
    with _connected("pg_dump", url, *options, stdout=subprocess.PIPE) as process:
        for chunk in chunks_of(_pipe(process.stdout)):
            write(chunk)
        _finish(process, "pg_dump")


def restore(url: str, *, dump: IO[bytes]) -> None:
    """Put a dump into an empty database: all of it, or nothing. Raises BackupFailed."""
    options = ("--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1")
    with (
        _started("pg_restore", "--file=-", "--no-owner", "--no-privileges") as reader,
        _connected("psql", url, *options, stdin=subprocess.PIPE) as writer,
    ):
        feeding = Thread(target=_feed, args=(_pipe(reader.stdin), chunks_of(dump)))
        feeding.start()
        statements = for_any_server(chunks_of(_pipe(reader.stdout)))
        commands = _pipe(writer.stdin)
        # It may end early, and then says why.
        with suppress(BrokenPipeError):
            commands.write(b"BEGIN;\n")
            for chunk in statements:
                commands.write(chunk)
        _drain(_pipe(reader.stdout))
        feeding.join()
        try:
            _finish(reader, "pg_restore")
            with suppress(BrokenPipeError):
                commands.write(b"COMMIT;\n")
        finally:
            # Without the last word nothing has happened.
            with suppress(BrokenPipeError):
                commands.close()
        _finish(writer, "psql")


def for_any_server(statements: Iterator[bytes]) -> Iterator[bytes]:
    """The statements of a dump without the setting that PostgreSQL 15 and 16 don't know."""
    yield next(statements, b"").replace(_OF_NEWER_SERVERS, b"\n", 1)
    yield from statements


def _feed(pipe: IO[bytes], chunks: Iterator[bytes]) -> None:
    with suppress(BrokenPipeError):
        for chunk in chunks:
            pipe.write(chunk)
    with suppress(BrokenPipeError):
        pipe.close()


def _drain(pipe: IO[bytes]) -> None:
    """Read the rest, so that its program can end."""
    for _ in chunks_of(pipe):
        pass


def _connected(
    name: str, url: str, *options: str, stdin: int | None = None, stdout: int | None = None
) -> subprocess.Popen[bytes]:
    parts: dict[str, Any] = conninfo_to_dict(url.replace("+psycopg", "", 1))
    password = parts.pop("password", None)
    # Not on the command line, which everybody on the machine can read.
    secrets = {"PGPASSWORD": str(password)} if password else {}
    place = f"--dbname={make_conninfo(**parts)}"
    return _started(name, *options, place, secrets=secrets, stdin=stdin, stdout=stdout)


def _started(
    name: str,
    *options: str,
    secrets: Mapping[str, str] | None = None,
    stdin: int | None = subprocess.PIPE,
    stdout: int | None = subprocess.PIPE,
) -> subprocess.Popen[bytes]:
    environment = {name: value for name, value in os.environ.items() if _is_inherited(name)}
    return subprocess.Popen(  # noqa: S603 - a program of the wheel or of the system, no shell
        [_path(name), *options],
        env=environment | dict(secrets or {}),
        stdin=stdin or subprocess.DEVNULL,
        stdout=stdout or subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None  # noqa: S101 - we asked for a pipe
    return stream


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
    complaint = _pipe(process.stderr).read().decode("utf-8", errors="replace").strip()
    if process.wait() != 0:
        raise BackupFailed(f"{name} failed: {complaint[-2000:]}")
