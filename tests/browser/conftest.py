"""A browser for all journeys, at the running app."""

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser.chromium import executable
from tests.browser.given import Given
from tests.fakes.fake_openai import FakeOpenAI
from tests.running.app import RunningApp, free_port

_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
_PATIENCE = 15_000
expect.set_options(timeout=_PATIENCE)


@pytest.fixture
def openai(fake_openai: FakeOpenAI) -> FakeOpenAI:
    fake_openai.reset()
    return fake_openai


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=executable(), args=list(_ARGUMENTS))
        yield launched
        launched.close()


@pytest.fixture
def context(browser: Browser, app: RunningApp) -> Iterator[BrowserContext]:
    opened = browser.new_context(base_url=app.url, viewport={"width": 1280, "height": 900})
    opened.set_default_timeout(_PATIENCE)
    yield opened
    opened.close()


@pytest.fixture
def complaints(context: BrowserContext) -> list[str]:
    """What the browser's console complained about, for a test to look at in the end."""
    heard: list[str] = []
    context.on(
        "console", lambda m: heard.append(m.text) if m.type in ("error", "warning") else None
    )
    context.on("weberror", lambda error: heard.append(str(error.error)))
    return heard


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.fixture
def given(app: RunningApp) -> Given:
    return Given(app)


@pytest.fixture
def unhealthy_log_lines(app: RunningApp) -> Iterator[list[str]]:
    """Errors and tracebacks that the server logs during the test; filled when it ends."""
    before = len(app.log)
    lines: list[str] = []
    yield lines
    lines.extend(re.findall(r'.*(?:Traceback|"level": "error").*', app.log[before:]))


@pytest.fixture
def mortal_app(openai: FakeOpenAI) -> Iterator[RunningApp]:
    """An app of the test's own, to be killed."""
    with tempfile.TemporaryDirectory(prefix="ai-interviewer-mortal-") as folder:
        Path(folder).chmod(0o711)
        app = RunningApp(Path(folder) / "data", free_port(), openai.base_url)
        app.start()
        yield app
        app.stop()
