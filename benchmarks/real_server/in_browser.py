"""`python -m benchmarks.real_server.in_browser`: one interview of three questions in a browser.

The app runs already, and offers the provider. It prints what a candidate reads, and how long each
step took. It ends with an error where the page asks for "Try again", or a step takes too long.
"""

import argparse
import time

from playwright.sync_api import Page, expect, sync_playwright

from tests.browser import journeys
from tests.browser.chromium import executable
from tests.factories import ANSWER

_QUESTIONS = 3
_PATIENCE = 60_000
_MOST_SECONDS = 600


def main() -> int:
    """0 when the interview reached its summary. Raises AssertionError when it did not."""
    options = _options()
    expect.set_options(timeout=_PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=["--no-sandbox"])
        page = browser.new_page(base_url=options.app, viewport={"width": 1280, "height": 900})
        page.set_default_timeout(_PATIENCE)
        journeys.register(page)
        if options.key:
            _save_key(page, options.provider, options.key)
        journeys.save_resume(page)
        journeys.save_job(page)
        journeys.begin(page, interviewer=options.provider)
        _hold(page)
        if options.picture:
            page.screenshot(path=options.picture, full_page=True)
        browser.close()
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--app", default="http://localhost:8000", help="address of the app")
    parser.add_argument("--provider", default="OpenAI", help="its name in the app")
    parser.add_argument("--key", default="", help="a key to save first, if it wants one")
    parser.add_argument("--picture", help="file for a picture of the finished interview")
    return parser.parse_args()


def _save_key(page: Page, provider: str, key: str) -> None:
    journeys.go_to(page, "Settings")
    choice = page.get_by_label("Provider", exact=True)
    field = page.get_by_label(f"{provider} API key", exact=True)
    expect(choice.or_(field).first).to_be_visible()
    if choice.count():
        choice.select_option(provider)
    field.fill(key)
    page.get_by_role("button", name="Save key", exact=True).click()
    expect(page.get_by_text("Key saved.", exact=True)).to_be_visible()


def _hold(page: Page) -> None:
    for number in range(1, _QUESTIONS + 1):
        expect(
            page.get_by_role("heading", name=f"Question {number} of", exact=False)
        ).to_be_visible()
        _wait(page, "Question", f"question {number}")
        journeys.answer(page, f"{ANSWER} That was my part of it, number {number}.")
        _wait(page, "Feedback", f"feedback {number}")
        if number < _QUESTIONS:
            journeys.next_question(page)
    journeys.finish(page)
    expect(page.get_by_role("region", name="Summary", exact=True)).to_be_visible()
    began = time.monotonic()
    while page.get_by_text("Writing the summary").count():
        _refuse_failure(page, "summary", began)
    _tell(page, "Summary", "summary", began)


def _wait(page: Page, region: str, step: str) -> None:
    """Wait until this part of the page is complete, and print its words."""
    began = time.monotonic()
    part = page.get_by_role("region", name=region, exact=True)
    while not part.count() or part.get_attribute("aria-busy") != "false":
        _refuse_failure(page, step, began)
    _tell(page, region, step, began)


def _refuse_failure(page: Page, step: str, began: float) -> None:
    failed = page.get_by_role("alert").filter(has_text="Try again")
    assert not failed.count(), f"{step}: {failed.first.inner_text()}"
    assert time.monotonic() - began < _MOST_SECONDS, f"{step}: not finished in time"
    page.wait_for_timeout(500)


def _tell(page: Page, region: str, step: str, began: float) -> None:
    words = page.get_by_role("region", name=region, exact=True).inner_text()
    in_a_line = " | ".join(line for line in words.splitlines() if line.strip())
    print(f"{step}, {time.monotonic() - began:.0f} s: {in_a_line}", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
