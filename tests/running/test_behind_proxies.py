"""In production, behind the proxies of deploy/: HTTPS, uploads, pages, addresses."""

import asyncio
import io
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import httpx
import psycopg
import pytest
from websockets.asyncio.client import connect

from ai_interviewer import routes
from ai_interviewer.launcher.build import build
from tests.fakes.fake_openai import FakeOpenAI
from tests.running.app import RunningApp, free_port
from tests.running.proxies import PROXIES, is_installed, untrusting

COOKIE = f"__Host-{routes.COOKIE}"
PASSWORD = "quiet-harbour-lantern-42"


@pytest.fixture(scope="module")
def port() -> int:
    return free_port()


@pytest.fixture(scope="module")
def production(fake_openai: FakeOpenAI, port: int) -> Iterator[RunningApp]:
    """The app as a host runs it, at the address of the proxy."""
    build()
    with tempfile.TemporaryDirectory(prefix="ai-interviewer-production-") as folder:
        Path(folder).chmod(0o711)
        app = RunningApp(
            Path(folder) / "data",
            free_port(),
            fake_openai.base_url,
            environment={
                "APP_ENV": "production",
                "APP_URL": f"https://localhost:{port}",
                "ALLOW_SIGNUP": "true",
                "SIGNUP_RATE_LIMIT": "120",
                "LOGIN_RATE_LIMIT": "10",
                "ADDRESS_RATE_LIMIT": "120",
                "METRICS": "true",
                "METRICS_TOKEN": "a-token-for-metrics",
            },
        )
        app.start()
        yield app
        app.stop()


@pytest.fixture(params=sorted(PROXIES))
def behind(request, production, port) -> Iterator[str]:
    """The proxy's address."""
    if not is_installed(request.param):
        pytest.skip(f"{request.param} isn't installed: apt-get install {request.param}")
    with tempfile.TemporaryDirectory(prefix="ai-interviewer-proxy-") as folder:
        Path(folder).chmod(0o755)
        start = PROXIES[request.param]
        plain_port = free_port()
        with start(Path(folder), port=port, plain_port=plain_port, app_port=production.port):
            check_redirect(plain_port, port)
            yield f"https://localhost:{port}"


def check_redirect(plain_port: int, port: int) -> None:
    answer = httpx.get(f"http://localhost:{plain_port}/login")
    assert answer.status_code in (301, 308)
    assert answer.headers["location"].startswith("https://localhost")


async def test_an_account_works_behind_the_proxy(behind, production):
    async with httpx.AsyncClient(
        base_url=behind, headers={"origin": behind}, verify=untrusting(), timeout=60
    ) as browser:
        page = await browser.get("/login")
        assert "max-age=" in page.headers["strict-transport-security"]
        emails = [f"{uuid4().hex}@example.org" for _ in range(3)]
        for email in emails:
            form = {"email": email, "password": PASSWORD}
            answer = await browser.post("/auth/register", data=form)
            assert answer.headers["location"].endswith("/dashboard"), answer.headers["location"]
        assert browser.cookies[COOKIE]

        file = {"file": ("resume.txt", io.BytesIO(b"I built bridges.\n" * 300_000), "text/plain")}
        upload = await browser.post("/resume/upload", files=file)
        assert upload.status_code == 303, upload.status_code

        await look_at_a_page(behind, browser.cookies[COOKIE])
        refused = await browser.get("/metrics")
        assert refused.status_code == 401
        browser.headers["authorization"] = "Bearer a-token-for-metrics"
        # The worker may still be starting, and is looked for every ten seconds.
        for _ in range(60):
            shown = await browser.get("/metrics")
            if "workers_alive 1.0" in shown.text:
                break
            await asyncio.sleep(0.5)
    assert "workers_alive 1.0" in shown.text
    assert "http_requests_total" in shown.text


async def look_at_a_page(address: str, cookie: str) -> None:
    """A page's websocket is answered."""
    socket = await connect(
        f"{address.replace('https', 'wss')}/_event/?EIO=4&transport=websocket&token={uuid4()}",
        origin=address,
        additional_headers={"Cookie": f"{COOKIE}={cookie}"},
        ssl=untrusting(),
        ping_interval=None,
        max_size=None,
    )
    async with socket:
        assert str(await socket.recv()).startswith("0{")
        await socket.send("40/_event,")
        while not str(await socket.recv()).startswith("40/_event"):
            pass
        event = {
            "name": "reflex___state____state.hydrate",
            "payload": {},
            "router_data": {"pathname": "/resume", "asPath": "/resume", "query": {}},
        }
        await socket.send("42/_event," + json.dumps(["event", event]))
        async with asyncio.timeout(30):
            while not str(await socket.recv()).startswith("42/_event"):
                pass


async def test_the_address_that_counts_is_the_client_s(behind, production):
    """What a client claims is not believed: both attempts count for one address."""
    async with httpx.AsyncClient(
        base_url=behind, headers={"origin": behind}, verify=untrusting(), timeout=60
    ) as browser:
        for claimed in ("203.0.113.7", "198.51.100.9"):
            form = {"email": f"{claimed}@example.org", "password": "wrong password"}
            await browser.post("/auth/login", data=form, headers={"x-forwarded-for": claimed})
    url = (production.data_dir / "postgres" / "postmaster.pid").read_text().splitlines()
    with psycopg.connect(
        host=url[4], port=int(url[3]), user="postgres", dbname="ai_interviewer"
    ) as connection:
        counts = connection.execute(
            "SELECT max(cardinality(times)) FROM rate_limits WHERE expires_at > now()"
        ).fetchone()
    assert counts is not None
    assert counts[0] >= 2
