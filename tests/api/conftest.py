"""The API as a program meets it: over HTTP, behind the guard, with the real services."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import httpx
import pytest

from ai_interviewer.api import Api
from ai_interviewer.api.contract import limits
from ai_interviewer.config import settings
from ai_interviewer.web import app as web
from ai_interviewer.web.access_log import AccessLog
from ai_interviewer.web.guard import Guard
from tests.api.programs import Program

HOST = "http://localhost:3000"


@pytest.fixture(scope="session")
def api() -> Api:
    """The API, put together once for all tests."""
    return Api()


@pytest.fixture
def guarded_api(api: Api, tmp_path: Path) -> AccessLog:
    app = web.create(api=api)
    limits._buckets.clear()
    guard = Guard(app, origins=settings().origins, client=tmp_path, is_https=False)
    return AccessLog(guard)


@pytest.fixture
async def http(guarded_api: AccessLog) -> AsyncIterator[httpx.AsyncClient]:
    """A program that has not signed in."""
    transport = httpx.ASGITransport(guarded_api, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url=f"{HOST}/api/v1") as client:
        yield client


@pytest.fixture
def program(http: httpx.AsyncClient) -> Callable[[str], Program]:
    """Makes a program with this token."""
    return lambda token: Program(http, token)
