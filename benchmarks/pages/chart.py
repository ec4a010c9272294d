"""The built app in a real browser: when the first chart can be seen."""

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ai_interviewer import routes
from benchmarks.pages import world

_PROJECT = Path(__file__).parents[2]
_RUNS = 7
_START_SECONDS = 300


def first_chart(url: str, size: int) -> dict[str, float]:
    """Seconds from going to the progress page until a chart is visible, over several visits."""
    from playwright.sync_api import sync_playwright

    from tests.browser.chromium import executable

    with _app(url) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(address + routes.LOGIN)
        page.get_by_role("textbox", name="Email").fill(world.email(size))
        page.get_by_label("Password").fill(world.PASSWORD)
        page.get_by_role("button", name="Log in").click()
        page.wait_for_url("**/dashboard*")
        times = []
        for _ in range(_RUNS):
            page.goto("about:blank")
            began = time.perf_counter()
            page.goto(address + routes.PROGRESS, wait_until="commit")
            page.locator("main .main-svg").first.wait_for(state="visible", timeout=20_000)
            times.append(time.perf_counter() - began)
        browser.close()
    return {"median": round(statistics.median(times), 2), "worst": round(max(times), 2)}


@contextmanager
def _app(url: str) -> Iterator[str]:
    """The app as `make run` starts it, on this database."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://localhost:{port}"
    with tempfile.TemporaryDirectory(prefix="ai-interviewer-bench-app-") as folder:
        environment = os.environ | {
            "DATABASE_URL": url,
            "DATA_DIR": str(Path(folder) / "data"),
            "PORT": str(port),
        }
        app = subprocess.Popen(
            [sys.executable, "-m", "ai_interviewer.launcher"],
            cwd=_PROJECT,
            env=environment,
            stdout=subprocess.DEVNULL,
        )
        try:
            _wait_for(f"{address}/health", app)
            yield address
        finally:
            app.terminate()
            app.wait(timeout=30)


def _wait_for(address: str, app: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline and app.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise RuntimeError("The app did not start.")
