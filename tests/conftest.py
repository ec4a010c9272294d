"""One PostgreSQL a run, in a folder of its own; nothing of the developer's data is touched."""

import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

# Before anything reads the settings: the tests have their own data folder and secrets.
_DATA = Path(tempfile.mkdtemp(prefix="ai-interviewer-tests-"))
_DATA.chmod(0o711)
for _name in (
    *("DATABASE_URL", "REDIS_URL", "APP_ENV", "APP_URL", "OPENAI_BASE_URL", "PORT", "MEANING"),
):
    os.environ.pop(_name, None)
os.environ["DATA_DIR"] = str(_DATA)
# Loading a model in every process would cost minutes; what needs it asks for it.
os.environ["MEANING"] = "words"

import bcrypt
import psycopg
import pytest
from psycopg import sql
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from ai_interviewer.config import settings
from ai_interviewer.database import close, embedded, migrations, open_database
from ai_interviewer.models.base import new_id
from ai_interviewer.services.accounts import passwords
from tests.running.app import app, fake_openai  # noqa: F401 - fixtures for more than one folder

_TEMPLATE = "template_migrated"
_FEW_ROUNDS = 4
"""The fewest that bcrypt knows: a quarter of a second less for each password of a test."""


@pytest.fixture(autouse=True)
def _quick_passwords(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "costly_passwords" not in request.fixturenames:
        monkeypatch.setattr(passwords, "_ROUNDS", _FEW_ROUNDS)
        monkeypatch.setattr(passwords, "_DECOY", bcrypt.gensalt(_FEW_ROUNDS).decode() + "." * 31)


@pytest.fixture
def costly_passwords() -> None:
    """Passwords are hashed as they are for people."""


@pytest.fixture(scope="session")
def data_dir() -> Iterator[Path]:
    yield _DATA
    shutil.rmtree(_DATA, ignore_errors=True)


@pytest.fixture(scope="session")
def server(data_dir: Path) -> Iterator[str]:
    """The address of an empty database of the run's own server."""
    with embedded.start(data_dir) as running:
        # Nothing here must survive a power cut, and copies of databases are made by the dozen.
        _execute(running.url, sql.SQL("ALTER SYSTEM SET fsync = off"))
        _execute(running.url, sql.SQL("SELECT pg_reload_conf()"))
        yield running.url


@pytest.fixture(scope="session")
def template(server: str) -> str:
    """The name of a database with every migration, to be copied."""
    _execute(server, sql.SQL("CREATE DATABASE {}").format(sql.Identifier(_TEMPLATE)))
    migrations.upgrade(_address(server, _TEMPLATE))
    return _TEMPLATE


@pytest.fixture
def fresh_url(server: str, template: str) -> Iterator[str]:
    """The address of a migrated database for one test alone."""
    name = f"copy_{new_id().hex}"
    copy = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
    _execute(server, copy.format(sql.Identifier(name), sql.Identifier(template)))
    yield _address(server, name)
    _execute(server, sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture
def empty_url(server: str) -> Iterator[str]:
    """The address of a database without any table."""
    name = f"empty_{new_id().hex}"
    _execute(server, sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    yield _address(server, name)
    _execute(server, sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture(scope="session")
def shared_url(server: str, template: str) -> str:
    """The database of all tests that are rolled back."""
    copy = sql.SQL("CREATE DATABASE shared TEMPLATE {}")
    _execute(server, copy.format(sql.Identifier(template)))
    return _address(server, "shared")


@pytest.fixture(scope="session")
async def shared_engine(shared_url: str) -> AsyncIterator[AsyncEngine]:
    """One engine for all those tests: it remembers the statements that it compiled."""
    engine = create_async_engine(shared_url)
    yield engine
    await engine.dispose()


@pytest.fixture
async def db(shared_engine: AsyncEngine, shared_url: str) -> AsyncIterator[None]:
    """The services' database for one test; whatever they commit is rolled back."""
    async with shared_engine.connect() as connection:
        outermost = await connection.begin()
        open_database(shared_url, bind=connection)
        yield
        await close()
        await outermost.rollback()


@pytest.fixture
async def live_db(fresh_url: str) -> AsyncIterator[str]:
    """A database of the test's own, for what needs real commits: NOTIFY, workers, concurrency."""
    open_database(fresh_url)
    yield fresh_url
    await close()


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Reads the app's settings again with these variables: `environment(ALLOW_SIGNUP="no")`."""

    def restart_with(**variables: str) -> None:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        settings.cache_clear()

    yield restart_with
    monkeypatch.undo()
    settings.cache_clear()


def _address(server: str, database: str) -> str:
    return server.replace("/ai_interviewer?", f"/{database}?", 1)


def _execute(url: str, statement: sql.Composed) -> None:
    with psycopg.connect(url.replace("+psycopg", "", 1), autocommit=True) as connection:
        connection.execute(statement)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the fast tests first, then the running app, and the browser's last: its driver keeps an
    event loop going that tests with coroutines could not share."""
    late = ("running", "browser")
    items.sort(key=lambda item: [folder in item.path.parts for folder in reversed(late)])
