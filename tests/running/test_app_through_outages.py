"""The running app while PostgreSQL or Redis is away: it waits, says little, and goes on."""

import asyncio
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import make_url

from ai_interviewer.launcher.build import build
from tests.fakes.fake_openai import FakeOpenAI
from tests.fakes.line import Line
from tests.running.app import RunningApp, free_port
from tests.running.redis_server import redis_server
from tests.running.sockets import HYDRATE, Socket, register

_STATES = "reflex___state____state.ai_interviewer___state___"
_SAVE_RESUME = f"{_STATES}resume____resume_state.save"
_TEXT = "Ida Weber kept bees in nine cities."
_MOST_LINES = 20


@dataclass
class Lines:
    """A running app and its lines to PostgreSQL and to Redis."""

    app: RunningApp
    postgres: Line
    redis: Line

    @property
    def log_lines(self) -> list[str]:
        return self.app.log.splitlines()


@pytest.fixture(scope="module")
def lines(server: str, fake_openai: FakeOpenAI) -> Iterator[Lines]:
    build()
    url = make_url(server)
    socket = Path(str(url.query["host"])) / f".s.PGSQL.{url.query['port']}"
    with (
        redis_server() as redis,
        Line(make_url(redis).port if redis else 1) as to_redis,
        Line(socket) as to_postgres,
        tempfile.TemporaryDirectory(prefix="ai-interviewer-") as folder,
    ):
        Path(folder).chmod(0o711)
        address = url.set(host="127.0.0.1", port=to_postgres.port, query={})
        environment = {"DATABASE_URL": address.render_as_string(hide_password=False)}
        if redis:
            environment["REDIS_URL"] = f"redis://127.0.0.1:{to_redis.port}/0"
        app = RunningApp(Path(folder) / "data", free_port(), fake_openai.base_url, environment)
        app.start()
        yield Lines(app, to_postgres, to_redis)
        app.stop()


@pytest.mark.parametrize("name", ["postgres", "redis"])
async def test_what_is_saved_during_an_outage_is_saved_after_it(lines, name):
    line: Line = getattr(lines, name)
    cookie, tab = await register(lines.app), str(uuid4())
    socket = await Socket.open(lines.app, cookie=cookie, token=tab)
    await socket.call(HYDRATE)
    await socket.wait_for("shell_state")
    before = len(lines.log_lines)

    line.cut()
    await asyncio.sleep(0.5)
    await socket.call(_SAVE_RESUME, {"form": {"resume": f"{_TEXT} {name}"}})
    await asyncio.sleep(13)
    line.mend()
    await socket.wait_for("Résumé saved", patience=10)

    await socket.call(HYDRATE)
    assert f"{_TEXT} {name}" in await socket.wait_for("shell_state")
    await socket.close()
    what = {"postgres": "the database", "redis": "Redis"}[name]
    await told_again(lines, f"Found {what} again", before)
    told = lines.log_lines[before:]
    assert told[_MOST_LINES:] == []
    # Once in each process that uses it: the app, and for PostgreSQL the worker as well.
    processes = {"postgres": 2, "redis": 1}[name]
    assert sum(f"Lost {what}:" in entry for entry in told) == processes


async def told_again(lines: Lines, message: str, before: int) -> None:
    async with asyncio.timeout(10):
        while not any(message in entry for entry in lines.log_lines[before:]):  # noqa: ASYNC110
            await asyncio.sleep(0.1)


def is_healthy(app: RunningApp) -> bool:
    try:
        with urllib.request.urlopen(f"{app.url}/health", timeout=5) as response:
            return bool(response.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def test_health_tells_of_an_outage_and_of_its_end(lines):
    lines.postgres.cut()
    assert not is_healthy(lines.app)

    lines.postgres.mend()
    deadline = time.monotonic() + 10
    while not is_healthy(lines.app):
        assert time.monotonic() < deadline
        time.sleep(0.2)
