"""`python -m benchmarks.real_server.in_browser`: interviews of three questions in a browser.

The app runs already, and offers the provider. It prints what a candidate reads and how long each
step took, and a line of result for each interview. One is broken off where the page asks for
"Try again", or a step takes too long; it ends with 1 then.
"""

import argparse
import time

from playwright.sync_api import Error, Page, expect, sync_playwright

from ai_interviewer.texts import t
from tests.browser import journeys
from tests.browser.chromium import executable
from tests.factories import ANSWER

_QUESTIONS = 3
_PATIENCE = 60_000
_MOST_SECONDS = 600
_BY_RULE = (t.interview.question_by_rule, t.feedback.by_rule, t.interview.summary_by_rule)


def main() -> int:
    """0 when every interview reached its summary, else 1."""
    options = _options()
    expect.set_options(timeout=_PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=["--no-sandbox"])
        context = browser.new_context(base_url=options.app, viewport={"width": 1280, "height": 900})
        page = context.new_page()
        page.set_default_timeout(_PATIENCE)
        journeys.register(page)
        if options.key:
            _save_key(page, options.provider, options.key)
        journeys.save_resume(page)
        journeys.save_job(page)
        reached = _hold_all(page, options)
        browser.close()
    print(f"{reached} of {options.interviews} reached the end")
    return 0 if reached == options.interviews else 1


def _hold_all(page: Page, options: argparse.Namespace) -> int:
    """How many reached their end. Each has a page of its own, so that none inherits anything."""
    posting = page.url
    reached = 0
    for number in range(1, options.interviews + 1):
        room = page.context.new_page()
        room.set_default_timeout(_PATIENCE)
        room.goto(posting)
        steps: list[str] = []
        try:
            journeys.begin(room, interviewer=options.provider)
            _hold(room, steps)
        except (AssertionError, Error) as error:
            steps.append(f"BROKEN OFF: {error}")
        else:
            reached += 1
            steps.append("reached the end")
        print(f"{number}: {'; '.join(steps)}", flush=True)
        if options.picture:
            room.screenshot(path=options.picture, full_page=True)
        room.close()
    return reached


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--app", default="http://localhost:8000", help="address of the app")
    parser.add_argument("--provider", default="OpenAI", help="its name in the app")
    parser.add_argument("--key", default="", help="a key to save first, if it wants one")
    parser.add_argument("--interviews", type=int, default=1, help="one after the other")
    parser.add_argument("--picture", help="file for a picture of the last interview")
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


def _hold(page: Page, steps: list[str]) -> None:
    """Hold one interview, and add to `steps` who did each of them and how long it took."""
    for number in range(1, _QUESTIONS + 1):
        expect(
            page.get_by_role("heading", name=f"Question {number} of", exact=False)
        ).to_be_visible()
        steps.append(_wait(page, "Question", f"question {number}"))
        journeys.answer(page, f"{ANSWER} That was my part of it, number {number}.")
        steps.append(_wait(page, "Feedback", f"feedback {number}"))
        if number < _QUESTIONS:
            journeys.next_question(page)
    journeys.finish(page)
    expect(page.get_by_role("region", name="Summary", exact=True)).to_be_visible()
    began = time.monotonic()
    while page.get_by_text("Writing the summary").count():
        _refuse_failure(page, "summary", began)
    steps.append(_tell(page, "Summary", "summary", began))


def _wait(page: Page, region: str, step: str) -> str:
    """Wait until this part of the page is complete, print its words, and sum it up."""
    began = time.monotonic()
    part = page.get_by_role("region", name=region, exact=True)
    while not part.count() or part.get_attribute("aria-busy") != "false":
        _refuse_failure(page, step, began)
    return _tell(page, region, step, began)


def _refuse_failure(page: Page, step: str, began: float) -> None:
    failed = page.get_by_role("alert").filter(has_text="Try again")
    assert not failed.count(), f"{step}: {failed.first.inner_text()}"
    assert time.monotonic() - began < _MOST_SECONDS, f"{step}: not finished in time"
    page.wait_for_timeout(500)


def _tell(page: Page, region: str, step: str, began: float) -> str:
    part = page.get_by_role("region", name=region, exact=True)
    in_a_line = " | ".join(line for line in part.inner_text().splitlines() if line.strip())
    seconds = f"{time.monotonic() - began:.0f} s"
    print(f"{step}, {seconds}: {in_a_line}", flush=True)
    # Also what stands folded up.
    words = part.text_content() or ""
    return f"{step} by {'rule' if any(one in words for one in _BY_RULE) else 'model'}, {seconds}"


if __name__ == "__main__":
    raise SystemExit(main())
