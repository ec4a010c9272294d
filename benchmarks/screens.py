"""What the pages cost a reader: screens, words, weight, jumps. `python -m benchmarks.screens`.

Starts the app in a temporary folder, holds interviews with the built-in interviewer, looks at the
pages in a Chromium and prints a table. Tests in `tests/browser` hold the same limits.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.browser.given import Given

_PHONE, _DESK = (375, 812), (1280, 900)
_SIZES = (_DESK, (768, 1024), _PHONE)
_OPEN = ("/", "/login", "/register", "/privacy", "/scores", "/nowhere")
_OWN = ("/dashboard", "/resume", "/jobs", "/jobs/new", "/history", "/progress", "/settings")


class Figure(NamedTuple):
    """What was measured, and its limit."""

    name: str
    value: float
    most: float


def main() -> int:
    """Print the figures. The exit code is 1 if a limit is broken."""
    with tempfile.TemporaryDirectory(prefix="ai-interviewer-screens-") as folder:
        Path(folder).chmod(0o711)
        # The app and this process share the secrets behind the sign-ins.
        os.environ["DATA_DIR"] = str(Path(folder) / "data")
        figures = list(_figures(Path(folder)))
    for figure in figures:
        broken = "" if figure.value <= figure.most else "  BROKEN"
        print(f"{figure.name:52}{figure.value:10g}{figure.most:10g}{broken}")
    return int(any(figure.value > figure.most for figure in figures))


def _figures(folder: Path) -> Iterator[Figure]:
    from playwright.sync_api import sync_playwright

    from ai_interviewer.launcher.build import build
    from tests.browser.chromium import executable
    from tests.browser.given import Given
    from tests.running.app import RunningApp, free_port

    build()
    app = RunningApp(folder / "data", free_port(), "http://localhost:9")
    app.start()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=executable(), args=["--no-sandbox"]
            )
            given = Given(app)
            yield from _card(_page(browser, app.url), given)
            yield from _finished(_page(browser, app.url), given)
            yield from _weights(browser, app.url, given)
            yield from _stillness(_page(browser, app.url), given)
            browser.close()
    finally:
        app.stop()


def _page(browser: "Browser", url: str) -> "Page":
    from tests.browser.measures import OBSERVE

    width, height = _DESK
    page = browser.new_context(base_url=url, viewport={"width": width, "height": height}).new_page()
    page.add_init_script(OBSERVE)
    return page


def _card(page: "Page", given: "Given") -> Iterator[Figure]:
    from tests.browser import journeys

    width, height = _PHONE
    page.set_viewport_size({"width": width, "height": height})
    given.interview(page)
    journeys.wait_for_question(page, 1)
    journeys.answer(page)
    words = len(journeys.wait_for_feedback(page).split())
    box = journeys.feedback(page).bounding_box()
    assert box is not None
    yield Figure("feedback card on a phone: screens", round(box["height"] / height, 2), 1)
    yield Figure("feedback card: words", words, 90)


def _finished(page: "Page", given: "Given") -> Iterator[Figure]:
    import pypdfium2

    from tests.browser.measures import screens

    session = given.finished(page, questions=6, attempts=2)
    page.get_by_role("region", name="Summary", exact=True).wait_for()
    for (width, height), most in ((_DESK, 2), (_PHONE, 3)):
        filled = round(screens(page, width, height), 2)
        yield Figure(f"finished interview, {width} x {height}: screens", filled, most)
    page.goto(f"/interview/{session}/report")
    page.get_by_role("article").get_by_role("heading", level=1).wait_for()
    paper = pypdfium2.PdfDocument(BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    yield Figure("report of six questions: pages of A4", len(paper), 2)


def _weights(browser: "Browser", url: str, given: "Given") -> Iterator[Figure]:
    from tests.browser.measures import weighed

    page = _page(browser, url)
    received = weighed(page)
    page.goto("/", wait_until="networkidle")
    yield Figure("landing page: KB", round(sum(received.values()) / 1000), 220)
    given.past(page, interviews=3)
    for path in ("/dashboard", "/history"):
        own = page.context.new_page()
        received = weighed(own)
        own.goto(path, wait_until="networkidle")
        yield Figure(f"{path}: KB", round(sum(received.values()) / 1000), 240)
    own = page.context.new_page()
    received = weighed(own)
    own.route("**/*plotly*", lambda route: own.wait_for_timeout(1000) or route.continue_())
    own.goto("/progress")
    own.get_by_role("heading", name="In numbers", exact=True).wait_for()
    yield Figure("/progress until its summary: KB", round(sum(received.values()) / 1000), 260)


def _stillness(page: "Page", given: "Given") -> Iterator[Figure]:
    from tests.browser.accessibility import faults
    from tests.browser.measures import shifted, shifts, too_wide

    job, session = given.past(page, interviews=4)
    paths = (*_OPEN, *_OWN, f"/jobs/{job}", f"/compare?job={job}", f"/interview/{session}")
    jumps, violations, overflows = 0.0, 0, 0
    for path in paths:
        for width, height in _SIZES:
            page.set_viewport_size({"width": width, "height": height})
            page.goto(path)
            jumps = max(jumps, shifted(shifts(page)))
        violations += len(faults(page))
        overflows += len(too_wide(page))
    yield Figure(f"layout shift, the worst of {len(paths)} pages", round(jumps, 4), 0.02)
    yield Figure("violations of axe-core, light and dark", violations, 0)
    yield Figure("windows that scroll sideways, 320 to 1280 px", overflows, 0)


if __name__ == "__main__":
    sys.exit(main())
