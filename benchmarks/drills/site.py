"""A site whose parts can be killed and cut off: two apps, PostgreSQL, Redis, a model server."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import make_url

from ai_interviewer.database import close, open_database
from ai_interviewer.launcher.build import build
from benchmarks.drills.clock import Clock, movable_clock
from benchmarks.drills.disk import Disk, mounted_disk
from benchmarks.drills.servers import Postgres, Supervisor
from tests.fakes.fake_openai import FakeOpenAI
from tests.fakes.line import Line
from tests.running.app import RunningApp, free_port
from tests.running.redis_server import RedisServer, running_redis


@dataclass
class Site:
    """The apps reach PostgreSQL, Redis and the model server over lines that can be cut.

    `disk` holds PostgreSQL's data, and `clock` is that of the second app. Either is None on a
    machine that can't do it.
    """

    supervisor: Supervisor
    to_postgres: Line
    to_redis: Line
    to_model: Line
    redis: RedisServer | None
    model: FakeOpenAI
    disk: Disk | None
    clock: Clock | None

    @property
    def apps(self) -> list[RunningApp]:
        return self.supervisor.apps

    @property
    def postgres(self) -> Postgres:
        return self.supervisor.postgres


@asynccontextmanager
async def running_site() -> AsyncIterator[Site]:
    """A site of its own in a temporary folder, ended with the block."""
    build()
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="ai-interviewer-")))
        names = ("disk", "first", "second")
        for path in (folder, *(folder / name for name in names)):
            path.mkdir(exist_ok=True)
            path.chmod(0o711)
        disk = stack.enter_context(mounted_disk(folder / "disk"))
        postgres = await asyncio.to_thread(Postgres, folder / "disk" / "server")
        stack.callback(postgres.stop)
        redis = stack.enter_context(running_redis())
        model = stack.enter_context(FakeOpenAI())
        site = Site(
            supervisor=Supervisor(postgres, []),
            to_postgres=stack.enter_context(Line(postgres.socket)),
            to_redis=stack.enter_context(Line(redis.port if redis else 1)),
            to_model=stack.enter_context(Line(model.port)),
            redis=redis,
            model=model,
            disk=disk,
            clock=movable_clock(folder / "time"),
        )
        await _start_apps(site, folder, stack)
        # What the drill itself reads and writes does not go over the line.
        open_database(postgres.url)
        stack.push_async_callback(close)
        stack.callback(asyncio.create_task(site.supervisor.run()).cancel)
        yield site


async def _start_apps(site: Site, folder: Path, stack: AsyncExitStack) -> None:
    """Two apps on one database, with the same secrets and settings."""
    address = make_url(site.postgres.url).set(
        host="127.0.0.1", port=site.to_postgres.port, query={}
    )
    environment = {
        "DATABASE_URL": address.render_as_string(hide_password=False),
        "AI_RATE_LIMIT": "1000",
    }
    if site.redis is not None:
        environment["REDIS_URL"] = f"redis://127.0.0.1:{site.to_redis.port}/0"
    moved = site.clock.environment if site.clock else {}
    for name, its_own in (("first", {}), ("second", moved)):
        model_url = f"http://127.0.0.1:{site.to_model.port}/v1"
        app = RunningApp(folder / name / "data", free_port(), model_url, environment | its_own)
        await asyncio.to_thread(app.start)
        stack.callback(app.stop)
        site.apps.append(app)
