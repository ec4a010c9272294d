"""What the drill looks after as a supervisor would: PostgreSQL and the apps."""

import asyncio
import os
import signal
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from sqlalchemy import make_url

from ai_interviewer.database import embedded
from ai_interviewer.database.embedded import EmbeddedPostgres
from ai_interviewer.database.embedded.postmaster import living_postmaster
from tests.running.app import RunningApp

_LOOK_EVERY = 0.5
_MORE_THAN_THE_LOG = 300_000_000


class Postgres:
    """A server in a folder of its own."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / "postgres"
        self._server: EmbeddedPostgres = embedded.start(data_dir)
        self.url = self._server.url
        self.dsn = self.url.replace("+psycopg", "", 1)
        url = make_url(self.url)
        self.socket = Path(str(url.query["host"])) / f".s.PGSQL.{url.query['port']}"
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            # So that it fits the disk that a drill fills.
            connection.execute("ALTER SYSTEM SET max_wal_size = '128MB'")
            connection.execute("SELECT pg_reload_conf()")

    def kill(self) -> None:
        """kill -9 of the postmaster."""
        postmaster = living_postmaster(self._folder)
        if postmaster is not None:
            os.kill(postmaster.pid, signal.SIGKILL)

    def is_alive(self) -> bool:
        return self._server.is_alive()

    def restart(self) -> None:
        """Raises EmbeddedPostgresError, for example while the disk is full."""
        self._server.restart(is_wanted=lambda: True)

    def stop(self) -> None:
        self._server.stop()

    def end_connections(self) -> None:
        """End every connection, as an administrator or a failover would."""
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
            )

    def use_up_its_log(self) -> None:
        """Write more into the write-ahead log than is set aside for it, which ends the server."""
        with suppress(psycopg.Error), psycopg.connect(self.dsn, autocommit=True) as connection:
            message = "SELECT pg_logical_emit_message(false, 'drill', repeat('x', %s))"
            connection.execute(message, [_MORE_THAN_THE_LOG])


@dataclass
class Supervisor:
    """Starts PostgreSQL and the apps again when they have ended, as systemd or Docker would.

    An app that ended with status 0 was asked to, and stays away.
    """

    postgres: Postgres
    apps: list[RunningApp]
    restarts: Counter[str] = field(default_factory=Counter)
    left_alone: set[int] = field(default_factory=set)
    """The apps, by number, that a fault keeps away for a while."""

    async def run(self) -> None:
        while True:
            await asyncio.sleep(_LOOK_EVERY)
            if not self.postgres.is_alive():
                await self._restart_postgres()
            for number, app in enumerate(self.apps):
                assert app.process is not None
                if number not in self.left_alone and app.process.poll():
                    self.restarts[f"app, status {app.process.returncode}"] += 1
                    await asyncio.to_thread(app.launch)

    async def _restart_postgres(self) -> None:
        self.restarts["PostgreSQL"] += 1
        try:
            await asyncio.to_thread(self.postgres.restart)
        except (embedded.EmbeddedPostgresError, OSError):
            self.restarts["PostgreSQL, in vain"] += 1
