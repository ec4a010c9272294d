"""A site whose parts can be killed and cut off: the app, a worker, PostgreSQL, Redis."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
import psycopg
from sqlalchemy import make_url

from ai_interviewer.database import close, embedded, migrations, open_database
from ai_interviewer.launcher.build import build
from tests.fakes.line import Line
from tests.running.app import RunningApp, free_port
from tests.running.redis_server import redis_server

_PROJECT = Path(__file__).parents[2]


@dataclass
class Site:
    """`app` reaches PostgreSQL and Redis over lines that can be cut."""

    app: RunningApp
    postgres: Line
    redis: Line
    dsn: str

    async def restart_app(self) -> None:
        await asyncio.to_thread(self.app.kill)
        await asyncio.sleep(0.5)
        await asyncio.to_thread(self.app.start)

    def workers(self) -> list[psutil.Process]:
        """The processes that do the AI work beside the app."""
        assert self.app.process is not None
        workers = []
        for child in psutil.Process(self.app.process.pid).children():
            with suppress(psutil.Error):
                if "ai_interviewer.worker" in child.cmdline():
                    workers.append(child)
        return workers

    def kill_a_worker(self) -> None:
        for worker in self.workers()[:1]:
            worker.kill()

    def end_connections(self) -> None:
        """End every connection of PostgreSQL, as an administrator or a failover would."""
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
            )


@asynccontextmanager
async def running_site() -> AsyncIterator[Site]:
    """A site of its own in a temporary folder, ended with the block."""
    build()
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="ai-interviewer-")))
        folder.chmod(0o711)  # noqa: ASYNC240 - before anything else runs
        server = await asyncio.to_thread(embedded.start, folder / "server")
        stack.callback(server.stop)
        migrations.upgrade(server.url)
        url = make_url(server.url)
        socket = Path(str(url.query["host"])) / f".s.PGSQL.{url.query['port']}"
        redis = stack.enter_context(redis_server())
        postgres = stack.enter_context(Line(socket))
        to_redis = stack.enter_context(Line(make_url(redis).port or 1 if redis else 1))
        address = url.set(host="127.0.0.1", port=postgres.port, query={})
        environment = {
            "DATABASE_URL": address.render_as_string(hide_password=False),
            "AI_RATE_LIMIT": "1000",
        }
        if redis:
            environment["REDIS_URL"] = f"redis://127.0.0.1:{to_redis.port}/0"
        app = RunningApp(folder / "data", free_port(), "http://127.0.0.1:9", environment)
        await asyncio.to_thread(app.start)
        stack.callback(app.stop)
        # What the drill itself reads and writes does not go over the line.
        open_database(server.url)
        stack.push_async_callback(close)
        yield Site(app, postgres, to_redis, server.url.replace("+psycopg", "", 1))
