"""Three secrets that are easy to recognise, a tour of the app, and a search of all that left it.

The API key, the password and the log-in cookie must appear nowhere, in no usual encoding: not in
what goes to the browser, not in the log, the database or Redis, and not in an export.
"""

import asyncio
import io
import json
import tempfile
import threading
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from secrets import token_hex

import pytest
from playwright.sync_api import Browser, Page, expect

from ai_interviewer.launcher.build import build
from ai_interviewer.models.base import new_id
from ai_interviewer.routes import COOKIE
from ai_interviewer.state.settings.page import SettingsState
from tests.browser import journeys
from tests.browser.leaks import (
    database_dump,
    leaks,
    pieces,
    redis_dump,
    without_the_cookies_own_header,
)
from tests.factories import ANSWER
from tests.fakes.fake_openai import FakeOpenAI
from tests.running.app import RunningApp, free_port
from tests.running.redis_server import redis_server
from tests.running.sockets import HYDRATE, Socket
from tests.running.wiretap import Wiretap

HEART = new_id().hex
"""The middle of the password, which no encoding of its odd letters changes."""
KEY = f"sk-canary-{token_hex(20)}"
BAD_KEY = f"sk-bad-canary-{token_hex(20)}"
HOST_KEY = f"hk-canary-{token_hex(20)}"
OTHER_KEY = f"gk-canary-{token_hex(20)}"
PROVIDERS = """\
[[providers]]
id = "house"
name = "House"
address = "{address}"
key = "server"
key_env = "HOUSE_KEY"
models = ["fake-small"]
budget = {{ day_tokens = 10000000 }}

[[providers]]
id = "second"
name = "Second"
address = "{address}"
default_model = "fake-small"
"""
"""Beside OpenAI: one whose key is the host's, and one that takes another key of the user's."""
PASSWORD = f'Kanarienvögel & "{HEART}" 100%'
_SETTINGS = SettingsState.get_full_name()


@pytest.fixture
def redis_url() -> Iterator[str | None]:
    with redis_server() as url:
        yield url


@pytest.fixture
def tapped(openai: FakeOpenAI, redis_url: str | None) -> Iterator[tuple[RunningApp, Wiretap]]:
    """An app of the test's own that is reached through the wiretap alone."""
    build()
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="ai-interviewer-canary-"))
        Path(folder).chmod(0o711)
        tap = Wiretap(free_port(), free_port())
        environment = {"APP_URL": f"http://localhost:{tap.port}", "LOG_LEVEL": "debug"}
        providers = Path(folder) / "providers.toml"
        providers.write_text(PROVIDERS.format(address=openai.base_url), encoding="utf-8")
        providers.chmod(0o644)
        environment |= {"PROVIDERS_FILE": str(providers), "HOUSE_KEY": HOST_KEY}
        if redis_url:
            environment["REDIS_URL"] = redis_url
        app = RunningApp(Path(folder) / "data", tap.app_port, openai.base_url, environment)
        app.start()
        stack.callback(app.stop)
        yield app, stack.enter_context(tap)


def test_no_secret_leaves_the_server(
    tapped: tuple[RunningApp, Wiretap],
    browser: Browser,
    openai: FakeOpenAI,
    redis_url: str | None,
) -> None:
    app, tap = tapped
    context = browser.new_context(base_url=f"http://localhost:{tap.port}")
    context.set_default_timeout(15_000)
    page = context.new_page()
    found: dict[str, str] = {}

    journeys.register(page, password=PASSWORD)
    cookies = [cookie_of(page)]
    enter_refused_and_kept_keys(page, openai)
    enter_a_key_of_another_provider(page, openai)
    journeys.save_resume(page)
    journeys.save_job(page)
    posting = page.url
    sit_an_interview_that_fails(page, openai)
    found["redis, in the middle"] = redis_dump(redis_url)
    sit_interviews_of_other_providers(page, openai, posting)
    found["redis, with other providers"] = redis_dump(redis_url)
    enter_passwords(page)
    cookies.append(cookie_of(page))
    found["export"] = export_text(page)
    provoke_error_pages(page)
    run(send_events_of_no_page(tap, cookies[-1]))
    page.get_by_role("link", name="AI Interviewer, home").first.wait_for()
    found |= {
        "what left the server": tap.heard.decode("utf-8", "replace"),
        "log": app.log,
        "database": database_dump(app),
        "redis": redis_dump(redis_url),
    }
    context.close()

    secrets = {"key": KEY, "refused key": BAD_KEY, "password": PASSWORD, "heart": HEART}
    secrets |= {"host's key": HOST_KEY, "other key": OTHER_KEY}
    secrets |= pieces("host's key", HOST_KEY) | pieces("other key", OTHER_KEY)
    secrets |= pieces("key", KEY) | pieces("refused key", BAD_KEY)
    for number, cookie in enumerate(cookies):
        secrets |= {f"cookie {number}": cookie, f"signature {number}": cookie.rpartition(".")[2]}
    places = {name: without_the_cookies_own_header(text) for name, text in found.items()}
    found_leaks = leaks(secrets, places)
    assert not found_leaks, "\n".join(map(str, found_leaks))
    # What is searched is really all there.
    heard = places["what left the server"]
    for sign in ("HTTP/1.1 303", "42/_event", f"…{KEY[-4:]}"[1:], "EXPLAIN ANALYZE", "Set-Cookie-"):
        assert sign.lower() in heard.lower(), sign
    assert "EXPLAIN ANALYZE" in places["database"]
    assert "EXPLAIN ANALYZE" in places["export"]
    assert '"logger": "ai_interviewer' in places["log"]
    if redis_url:
        assert "EXPLAIN ANALYZE" in places["redis, in the middle"]
    assert {KEY, BAD_KEY, HOST_KEY, OTHER_KEY} <= {
        # The list of models is asked for without a key, too.
        r["headers"].get("authorization", "").removeprefix("Bearer ")
        for r in openai.requests
    }


def cookie_of(page: Page) -> str:
    return next(c["value"] for c in page.context.cookies() if c["name"] == COOKIE)


def enter_refused_and_kept_keys(page: Page, openai: FakeOpenAI) -> None:
    """Enter keys, of which one is kept; the provider repeats them in its answers."""
    journeys.go_to(page, "Settings")
    attempts = (
        # No two sentences in a row are the same: each is waited for.
        (BAD_KEY, None, "rejected this key"),
        (f"{KEY} with a space", None, "doesn't look like an API key"),
        (KEY, {"status": 401}, "rejected this key"),
        (KEY, {"status": 500, "as": "html", "times": 2}, "Key saved, but"),
    )
    for key, fault, sentence in attempts:
        if fault:
            openai.next({"fault": "echo", "for": "models", **fault})
        page.get_by_label("OpenAI API key", exact=True).fill(key)
        page.get_by_role("button", name="Save key", exact=True).click()
        expect(page.get_by_text(sentence).last).to_be_visible()
    journeys.save_key(page, KEY)


def sit_an_interview_that_fails(page: Page, openai: FakeOpenAI) -> None:
    openai.next({"fault": "echo", "for": "interview_opening", "status": 403})
    journeys.begin(page, interviewer="OpenAI")
    try_again(page)
    journeys.wait_for_question(page, 1)
    openai.next(
        {"fault": "echo", "for": "answer_analysis", "status": 500, "as": "html"},
        {"fault": "echo", "for": "next_question", "as": "stream"},
        {"fault": "echo", "for": "answer_analysis", "status": 401},
    )
    journeys.answer(page, ANSWER)
    try_again(page)
    assert "Overall" in journeys.wait_for_feedback(page)


def enter_a_key_of_another_provider(page: Page, openai: FakeOpenAI) -> None:
    """Enter a second provider's key; the provider repeats it in an answer."""
    page.get_by_role("combobox", name="Provider", exact=True).select_option("Second")
    field = page.get_by_label("Second API key", exact=True)
    # The list for the first provider's key may still be on its way.
    openai.next({"fault": "echo", "for": "models", "key": OTHER_KEY, "status": 401})
    field.fill(OTHER_KEY)
    page.get_by_role("button", name="Save key", exact=True).click()
    expect(page.get_by_text("rejected this key").last).to_be_visible()
    field.fill(OTHER_KEY)
    page.get_by_role("button", name="Save key", exact=True).click()
    expect(page.get_by_text("Key saved.")).to_be_visible()


def sit_interviews_of_other_providers(page: Page, openai: FakeOpenAI, posting: str) -> None:
    """Begin with the host's key and with the second provider's; both are repeated in answers."""
    for name in ("House", "Second"):
        page.goto(posting)
        openai.next({"fault": "echo", "for": "interview_opening", "status": 403})
        journeys.begin(page, interviewer=name)
        try_again(page)
        journeys.wait_for_question(page, 1)


def try_again(page: Page) -> None:
    expect(page.get_by_role("alert").first).to_be_visible(timeout=journeys.FEEDBACK_TIMEOUT)
    page.get_by_role("button", name="Try again", exact=True).first.click()


def enter_passwords(page: Page) -> None:
    """Enter the canary as a wrong, a new and a right password."""
    journeys.go_to(page, "Settings")
    for current, new in (("wrong one", PASSWORD), (PASSWORD, "short"), (PASSWORD, PASSWORD)):
        page.get_by_label("Current password", exact=True).fill(current)
        page.get_by_label("New password", exact=True).fill(new)
        with page.expect_navigation():
            page.get_by_role("button", name="Change password", exact=True).click()
    page.get_by_role("button", name="Delete my account", exact=True).click()
    page.get_by_label("Your password", exact=True).fill(f"{PASSWORD}.")
    with page.expect_navigation():
        page.get_by_role("button", name="Delete everything", exact=True).click()
    expect(page.get_by_role("alert")).to_be_visible()


def export_text(page: Page) -> str:
    with page.expect_download() as download:
        page.get_by_role("button", name="Export my data", exact=True).click()
    with zipfile.ZipFile(io.BytesIO(Path(download.value.path()).read_bytes())) as archive:
        return "\n".join(archive.read(name).decode() for name in archive.namelist())


def provoke_error_pages(page: Page) -> None:
    """Make mistakes over HTTP, with the secrets in the forms."""
    origin = {"origin": page.url[: page.url.index("/", 8)]}
    secrets = {"email": "no address", "password": f"{PASSWORD}.", "key": KEY}
    ask = page.context.request
    for path in ("/auth/login", "/auth/register", "/auth/password", "/account/delete", "/nowhere"):
        ask.post(path, form=secrets, headers=origin, max_redirects=0)
        ask.post(path, data=json.dumps(secrets), headers=origin, max_redirects=0)
        ask.post(path, form=secrets, headers={"origin": "https://evil.example"})
    ask.post("/resume/upload", multipart=secrets, headers=origin, max_redirects=0)
    for path in ("/nowhere", "/interview/none", "/_event/", "/_upload", "/health", "/%00"):
        ask.get(path, max_redirects=0)


async def send_events_of_no_page(tap: Wiretap, cookie: str) -> None:
    """Send unknown names, wrong arguments and the like, with the secrets in each."""
    secrets = {"key": KEY, "password": PASSWORD, "text": f"{KEY} {PASSWORD}"}
    socket = await Socket.open(TapAddress(tap.port), cookie=cookie)  # type: ignore[arg-type]
    await socket.call(HYDRATE)
    await socket.wait_for("is_hydrated")
    for name, payload in (
        (f"{_SETTINGS}.nested.no_such_handler", {"form": secrets}),
        (f"{_SETTINGS}.save_key", {"form": secrets | {"key": f"{KEY}\n{PASSWORD}"}}),
        (f"{_SETTINGS}.save_key", {"wrong": secrets}),
        (f"{_SETTINGS}.no_such_method", {"form": secrets}),
    ):
        await socket.call(name, payload)
    await socket.call(f"{_SETTINGS}.open_page")
    await socket.wait_for("last4")
    await socket.close()


class TapAddress:
    """Where the socket connects to: the wiretap instead of the app."""

    def __init__(self, port: int) -> None:
        self.port, self.url = port, f"http://localhost:{port}"


def run(coroutine: object) -> None:
    """Run it in another thread: the browser's driver uses the event loop of this one."""
    failed: list[BaseException] = []

    def work() -> None:
        try:
            asyncio.run(coroutine)  # type: ignore[arg-type]
        except BaseException as error:  # noqa: BLE001 - raised again below
            failed.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    if failed:
        raise failed[0]
