"""axe-core finds nothing on any page, in any dialog or state, light or dark."""

from playwright.sync_api import Page, expect

from ai_interviewer.texts import t
from tests.browser import journeys
from tests.browser.accessibility import faults
from tests.browser.given import Given
from tests.browser.measures import too_wide
from tests.running.app import RunningApp

OPEN = ("/", "/login", "/register", "/reset-password", "/privacy", "/scores", "/nowhere")
EMPTY = ("/dashboard", "/resume", "/jobs", "/jobs/new", "/history", "/progress", "/compare")
OPEN_ALL = "document.querySelectorAll('main details').forEach(one => one.open = true)"


def faults_at(page: Page, *paths: str) -> dict[str, list[str]]:
    found = {}
    for path in paths:
        page.goto(path)
        page.get_by_role("heading", level=1).first.wait_for()
        expect(page.get_by_text(t.app.loading, exact=True)).to_have_count(0)
        page.evaluate(OPEN_ALL)
        found[path] = faults(page)
    return {path: some for path, some in found.items() if some}


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).first.click()


def test_pages_without_anything_in_them(page: Page, given: Given) -> None:
    assert faults_at(page, *OPEN) == {}
    given.somebody(page, with_key=True)
    assert faults_at(page, *EMPTY, "/settings") == {}
    press(page, "Delete my account")
    page.get_by_role("dialog").wait_for()
    assert faults(page) == []


def test_pages_with_something_in_them(page: Page, given: Given) -> None:
    job, session = given.past(page, interviews=4)
    full = ("/dashboard", "/resume", "/jobs", f"/jobs/{job}", "/history", "/progress", "/compare")
    several = (f"/progress?job={job}", f"/compare?job={job}")
    assert faults_at(page, *full, *several) == {}
    assert faults_at(page, f"/interview/{session}", f"/interview/{session}/report") == {}


def troubles(page: Page) -> list[str]:
    """What axe-core finds, and the widths at which the page is wider than its window."""
    return [*faults(page), *(f"wider than {width}" for width in too_wide(page))]


def test_an_interview_from_begin_to_the_finish(page: Page, given: Given, app: RunningApp) -> None:
    given.material(page)
    press(page, "Start interview")
    page.get_by_role("dialog").wait_for()
    assert troubles(page) == []
    page.keyboard.press("Escape")

    given.interview(page)
    journeys.wait_for_question(page, 1)
    press(page, "Hint")
    press(page, "Notes and sources")
    page.get_by_role("textbox", name="Notes", exact=True).wait_for()
    assert troubles(page) == []
    press(page, "Close notes and sources")
    page.keyboard.press("?")
    page.get_by_role("dialog", name="Keys", exact=True).wait_for()
    assert troubles(page) == []
    page.keyboard.press("Escape")

    press(page, "Submit answer")
    page.get_by_role("alert").wait_for()
    assert troubles(page) == []
    journeys.answer(page)
    journeys.wait_for_feedback(page)
    assert troubles(page) == []
    page.evaluate(OPEN_ALL)
    assert troubles(page) == []
    press(page, "Try this answer again")
    journeys.answer_box(page).wait_for()
    assert troubles(page) == []
    page.set_viewport_size({"width": 375, "height": 812})
    assert troubles(page) == []
    press(page, "Stop trying")
    journeys.finish(page)
    page.get_by_role("dialog", name="Finish now?").wait_for()
    assert troubles(page) == []
    page.get_by_role("dialog").get_by_role("button", name="Finish now").click()
    page.get_by_role("region", name="Summary", exact=True).wait_for()
    press(page, "Open all")
    assert troubles(page) == []
    press(page, "Retake")
    page.get_by_role("dialog", name="Retake interview").wait_for()
    assert troubles(page) == []
    page.keyboard.press("Escape")
    press(page, "Delete interview")
    page.get_by_role("dialog").wait_for()
    assert troubles(page) == []
