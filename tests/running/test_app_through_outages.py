"""The running app while parts of it are away or stopped: it waits, says little, and goes on."""

import asyncio
import os
import signal
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import make_url, text

from ai_interviewer.database import close, embedded, open_database, transaction
from ai_interviewer.database.embedded import EmbeddedPostgres
from ai_interviewer.database.embedded.postmaster import living_postmaster
from ai_interviewer.launcher.build import build
from ai_interviewer.services import accounts, interviews
from ai_interviewer.services.accounts import api_keys
from ai_interviewer.services.interviews import answers
from tests.factories import ANSWER, an_interview, wait_until
from tests.fakes.fake_openai import FakeOpenAI
from tests.fakes.line import Line
from tests.running.app import RunningApp, free_port
from tests.running.redis_server import RedisServer, running_redis
from tests.running.sockets import HYDRATE, Socket, register

_STATES = "reflex___state____state.ai_interviewer___state___"
_SAVE_RESUME = f"{_STATES}resume____resume_state.save"
_TEXT = "Ida Weber kept bees in nine cities."
_MOST_LINES = 20


@dataclass
class Lines:
    """A running app, its servers, and the lines to them. Without Redis, that line leads nowhere."""

    app: RunningApp
    postgres: Line
    redis: Line
    postgres_server: EmbeddedPostgres
    redis_server: RedisServer | None

    @property
    def log_lines(self) -> list[str]:
        return self.app.log.splitlines()


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="ai-interviewer-") as folder:
        Path(folder).chmod(0o711)
        yield Path(folder)


@pytest.fixture(scope="module")
def lines(folder: Path, fake_openai: FakeOpenAI) -> Iterator[Lines]:
    build()
    with embedded.start(folder / "server") as postgres, running_redis() as redis:
        url = make_url(postgres.url)
        socket = Path(str(url.query["host"])) / f".s.PGSQL.{url.query['port']}"
        with Line(socket) as to_postgres, Line(redis.port if redis else 1) as to_redis:
            address = url.set(host="127.0.0.1", port=to_postgres.port, query={})
            environment = {"DATABASE_URL": address.render_as_string(hide_password=False)}
            if redis:
                environment["REDIS_URL"] = f"redis://127.0.0.1:{to_redis.port}/0"
            app = RunningApp(folder / "data", free_port(), fake_openai.base_url, environment)
            app.start()
            yield Lines(app, to_postgres, to_redis, postgres, redis)
            app.stop()


@asynccontextmanager
async def a_page(app: RunningApp) -> AsyncIterator[Socket]:
    """The open page of somebody who has just registered."""
    cookie, tab = await register(app), str(uuid4())
    socket = await Socket.open(app, cookie=cookie, token=tab)
    await socket.call(HYDRATE)
    await socket.wait_for("shell_state")
    yield socket
    await socket.close()


async def save(socket: Socket, resume: str) -> None:
    await socket.call(_SAVE_RESUME, {"form": {"resume": resume}})


async def assert_saved(socket: Socket, resume: str) -> None:
    """Wait until the page says that it is saved, and see that it is."""
    await socket.wait_for("Résumé saved")
    await socket.call(HYDRATE)
    assert resume in await socket.wait_for("shell_state")


@pytest.mark.parametrize(("name", "seconds"), [("postgres", 6), ("redis", 3)])
async def test_what_is_saved_during_an_outage_is_saved_after_it(lines, name, seconds):
    line: Line = getattr(lines, name)
    async with a_page(lines.app) as socket:
        before = len(lines.log_lines)

        line.cut()
        await asyncio.sleep(0.5)
        await save(socket, f"{_TEXT} {name}")
        await asyncio.sleep(seconds)
        line.mend()

        await assert_saved(socket, f"{_TEXT} {name}")
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


async def test_a_page_goes_on_after_postgresql_was_killed(lines, folder):
    async with a_page(lines.app) as socket:
        before = len(lines.log_lines)
        server = living_postmaster(folder / "server" / "postgres")
        os.kill(server.pid, signal.SIGKILL)
        await save(socket, f"{_TEXT} killed")
        while lines.postgres_server.is_alive():  # noqa: ASYNC110 - the kernel sends no event
            await asyncio.sleep(0.05)
        await asyncio.to_thread(lines.postgres_server.restart, is_wanted=lambda: True)

        await assert_saved(socket, f"{_TEXT} killed")
    await told_again(lines, "Found the notifications of progress again", before)
    assert lines.log_lines[before:][_MOST_LINES:] == []


async def test_a_page_goes_on_after_redis_was_emptied(lines):
    if lines.redis_server is None:
        pytest.skip("No redis-server on this machine")
    async with a_page(lines.app) as socket:
        await asyncio.to_thread(lines.redis_server.stop)
        await asyncio.to_thread(lines.redis_server.start)

        await save(socket, f"{_TEXT} emptied")

        await assert_saved(socket, f"{_TEXT} emptied")


async def test_an_analysis_whose_worker_stopped_for_a_while_is_done_once(
    lines, database, fake_openai
):
    [worker] = lines.app.workers()
    user, session = await an_answer_under_analysis(lines.app, fake_openai)
    worker.suspend()
    other = lines.app.start_worker()
    try:
        await wait_until(is_taken_over, within=60)
        fake_openai.release()
        await wait_until(lambda: has_feedback(user, session), within=60)
    finally:
        worker.resume()
        fake_openai.reset()
        other.terminate()
        other.wait(10)

    await asyncio.sleep(1)
    assert await number("SELECT count(*) FROM feedback") == 1
    assert await number("SELECT count(*) FROM operations WHERE status = 'FAILED'") == 0
    assert worker.is_running()


async def test_a_stop_in_mid_analysis_loses_nothing_and_takes_less_than_ten_seconds(
    lines, database, fake_openai
):
    user, session = await an_answer_under_analysis(lines.app, fake_openai)
    before = await number("SELECT count(*) FROM feedback")
    began = time.monotonic()

    status = await asyncio.to_thread(lines.app.stop)

    assert time.monotonic() - began < 10
    assert status == 0
    fake_openai.release()
    fake_openai.reset()
    await asyncio.to_thread(lines.app.start)
    await wait_until(lambda: has_feedback(user, session), within=60)
    assert await number("SELECT count(*) FROM feedback") == before + 1
    assert await number("SELECT count(*) FROM operations WHERE status = 'FAILED'") == 0


@pytest.fixture
async def database(lines: Lines) -> AsyncIterator[None]:
    """The app's database, for what a test itself reads and writes."""
    open_database(lines.postgres_server.url)
    yield
    await close()


async def an_answer_under_analysis(app: RunningApp, fake: FakeOpenAI) -> tuple[UUID, UUID]:
    """Somebody's first answer, which the model server is slow to analyse; user and interview."""
    user = await accounts.signed_in_user(token=await register(app))
    await api_keys.save(user_id=user, provider="openai", key="sk-stopped-1", is_verified=True)
    session = await an_interview(user, interviewer="OPENAI")
    await wait_until(lambda: has_question(user, session), within=60)
    view = await interviews.load(user_id=user, session_id=session)
    fake.hold("answer_analysis", words=40)
    question = UUID(view.questions[0].id)
    await answers.submit(user_id=user, question_id=question, text=ANSWER)
    await wait_until(lambda: is_asked(fake), within=60)
    return user, session


async def is_asked(fake: FakeOpenAI) -> bool:
    return bool(fake.chats("answer_analysis"))


async def has_question(user: UUID, session: UUID) -> bool:
    return bool((await interviews.load(user_id=user, session_id=session)).questions)


async def has_feedback(user: UUID, session: UUID) -> bool:
    view = await interviews.load(user_id=user, session_id=session)
    return view.questions[0].has_feedback


async def is_taken_over() -> bool:
    return await number("SELECT max(attempt) FROM operations WHERE kind = 'ANALYSIS'") == 2


async def number(query: str) -> int:
    async with transaction() as db:
        return int(await db.scalar(text(query)) or 0)


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
