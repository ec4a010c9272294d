"""Creating, starting, taking over and stopping the database cluster in DATA_DIR."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from ai_interviewer.database.embedded.errors import (
    EmbeddedPostgresError,
    belongs_to_another_user,
)
from ai_interviewer.database.embedded.folders import install_folder, server_user, socket_folder
from ai_interviewer.database.embedded.postmaster import (
    Postmaster,
    end,
    living_postmaster,
    processes_in,
)
from ai_interviewer.database.embedded.programs import (
    VERSION,
    Server,
    log_end,
    process_options,
    program_path,
    run,
)

SUPERUSER = "postgres"
_PATIENCE = 120
_LONGEST_LOG = 10_000_000
_WITHOUT_VALUES = ("-c", "log_error_verbosity=terse", "-c", "log_min_error_statement=panic")
"""Keeps the values of rows, such as an e-mail that exists already, out of PostgreSQL's log."""
_UNFINISHED = ".initializing"


def folder_in(data_dir: Path) -> Path:
    """Where the cluster of `data_dir` lives."""
    return data_dir / "postgres"


def prepare(data_dir: Path) -> Server:
    """The cluster of `data_dir`, ready to start. A first start that was cut short is repeated."""
    folder = folder_in(data_dir)
    user = server_user(folder, install=install_folder(VERSION))
    unfinished = data_dir / _UNFINISHED
    if unfinished.exists():
        end(processes_in(folder))
        shutil.rmtree(folder, ignore_errors=True)
    is_new = not _has_files(folder)
    if is_new:
        unfinished.touch(mode=0o600)
        folder.mkdir(mode=0o700, exist_ok=True)
        if user is not None:
            os.chown(folder, user.uid, user.gid)
    else:
        _require_own_version(folder)
    server = Server(folder=folder, socket_folder=socket_folder(folder, user), user=user)
    if is_new:
        _initialise(server)
    return server


def _has_files(folder: Path) -> bool:
    try:
        return any(folder.iterdir())
    except FileNotFoundError:
        return False
    except PermissionError as error:
        raise belongs_to_another_user(folder) from error


def _require_own_version(folder: Path) -> None:
    try:
        version = (folder / "PG_VERSION").read_text(encoding="ascii").strip()
    except OSError as error:
        raise EmbeddedPostgresError(
            f"{folder} contains files, but no readable database: {error.strerror}. "
            "Nothing was changed. Choose another DATA_DIR, or run this as its owner."
        ) from error
    if version != str(VERSION):
        raise EmbeddedPostgresError(
            f"{folder} was made by PostgreSQL {version}; this program needs {VERSION}. "
            "Nothing was changed. Restore a backup into another DATA_DIR."
        )


def _initialise(server: Server) -> None:
    # The starting user's locale must not decide how text is sorted, nor whether this works.
    run(
        server,
        "initdb",
        *("-D", str(server.folder), "-U", SUPERUSER, "--auth=trust", "--encoding=UTF8"),
        *("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
        "--no-instructions",
    )


def finish_first_start(server: Server) -> None:
    """Note that the cluster is complete."""
    (server.folder.parent / _UNFINISHED).unlink(missing_ok=True)


def take_over(server: Server) -> Postmaster | None:
    """The PostgreSQL that a killed run left behind, once it is ready; None when there is none."""
    deadline = time.monotonic() + _PATIENCE
    while (postmaster := living_postmaster(server.folder)) and not postmaster.is_ready:
        if time.monotonic() > deadline:
            raise EmbeddedPostgresError(
                f"PostgreSQL (process {postmaster.pid}) neither starts nor stops.{log_end(server)}"
            )
        time.sleep(0.1)
    return postmaster


def launch(server: Server, *, is_wanted: Callable[[], bool] = lambda: True) -> Postmaster:
    """Start PostgreSQL, in spite of anything that a crash or another machine left behind.

    Given up as soon as it isn't wanted any more. Raises EmbeddedPostgresError.
    """
    _clear_leftovers(server)
    process = _postgres(server)
    deadline = time.monotonic() + _PATIENCE
    while not ((postmaster := living_postmaster(server.folder)) and postmaster.is_ready):
        if process.poll() is not None or time.monotonic() > deadline or not is_wanted():
            process.kill()
            process.wait()
            raise EmbeddedPostgresError(f"PostgreSQL did not start.{log_end(server)}")
        time.sleep(0.02)
    return replace(postmaster, process=process)


def _postgres(server: Server) -> subprocess.Popen[bytes]:
    """The server process, without pg_ctl, which passes the folder's name to a shell."""
    path = server.folder / "log"
    if path.exists() and path.stat().st_size > _LONGEST_LOG:
        path.replace(path.with_name("log.old"))
    with path.open("ab") as log:
        path.chmod(0o600)
        if server.user is not None:
            os.chown(path, server.user.uid, server.user.gid)
        return subprocess.Popen(  # noqa: S603 - a program of the wheel, no shell
            [
                *(program_path("postgres"), "-D", server.folder, "-h", "", "-k"),
                server.socket_folder,
                *_WITHOUT_VALUES,
            ],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            **process_options(server),
        )


def stop(server: Server, postmaster: Postmaster) -> None:
    """Stop PostgreSQL, gently if that works. It may be another program's, or have died already."""
    # Without pg_ctl, which waits in vain for a server that dies without tidying up.
    for request, patience in ((signal.SIGINT, 60), (signal.SIGQUIT, 10), (signal.SIGKILL, 5)):
        if _try_to_end(server, request, patience):
            break
    if postmaster.process is not None:
        postmaster.process.wait(timeout=10)
    if server.socket_folder != server.folder:
        with suppress(OSError):
            server.socket_folder.rmdir()


def _try_to_end(server: Server, request: signal.Signals, patience: float) -> bool:
    """Request an end; True when it comes within `patience` seconds.

    SIGINT requests a fast end, SIGQUIT one that needs recovery at the next start.
    """
    deadline = time.monotonic() + patience
    if (postmaster := living_postmaster(server.folder)) is not None:
        with suppress(ProcessLookupError):
            os.kill(postmaster.pid, request)
    while living_postmaster(server.folder) is not None:
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def _clear_leftovers(server: Server) -> None:
    pid_file = server.folder / "postmaster.pid"
    if pid_file.exists():
        # Helpers of a killed server end by themselves, but keep its shared memory until then.
        end(processes_in(server.folder))
        pid_file.unlink(missing_ok=True)
    for socket in server.socket_folder.glob(".s.PGSQL.*"):
        socket.unlink(missing_ok=True)
