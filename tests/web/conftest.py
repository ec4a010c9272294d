"""The HTTP side as a browser meets it: our routes and a small build, inside the guard."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import httpx
import pytest
from starlette.routing import BaseRoute
from starlette.staticfiles import StaticFiles

from ai_interviewer.config import settings
from ai_interviewer.web import app as web
from ai_interviewer.web.guard import Guard
from tests.factories import an_account

ORIGIN = "http://localhost:3000"
PAGES = {
    "index.html": "<html><script>start()</script><script src='/assets/app.js'></script></html>",
    "login/index.html": '<html><script type="module">log("in")</script></html>',
    "jobs/new/index.html": "<html><script>start()</script><p>New</p></html>",
    "404.html": "<html><script>\n  lost('ї');\n</script></html>",
    "assets/app.js": "console.log(1)",
    "fonts/serif-1.0-latin.woff2": "wOF2",
    "favicon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
}


@pytest.fixture
def build(tmp_path: Path) -> Path:
    """A folder like the one that the front end's build makes."""
    for name, content in PAGES.items():
        path = tmp_path / "client" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return tmp_path / "client"


@pytest.fixture
def guard(build: Path) -> Callable[[], Guard]:
    """Builds the app from the settings as they are at the call."""

    def put_together() -> Guard:
        app = web.create()
        app.mount("/", StaticFiles(directory=build, html=True))
        now = settings()
        return Guard(app, origins=now.origins, client=build, is_https=now.is_https)

    return put_together


@pytest.fixture
async def browser(guard: Callable[[], Guard]) -> AsyncIterator[httpx.AsyncClient]:
    """A browser on our own pages; it keeps cookies and follows no redirect."""
    transport = httpx.ASGITransport(guard())
    async with httpx.AsyncClient(
        transport=transport, base_url=ORIGIN, headers={"origin": ORIGIN}
    ) as client:
        yield client


@pytest.fixture
async def account(db):
    await an_account()


@pytest.fixture(scope="session")
def reflex_routes() -> list[BaseRoute]:
    """What Reflex adds to our routes, whether we use it or not."""
    # Only here: it takes seconds, since all pages are put together.
    from ai_interviewer.ai_interviewer import app

    assert app._api
    app._add_optional_endpoints()
    return app._api.routes
