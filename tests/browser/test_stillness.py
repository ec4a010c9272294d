"""Nothing on a page jumps while it loads, and its fonts are our own."""

import pytest
from playwright.sync_api import Locator, Page, Route

from ai_interviewer import theme
from tests.browser import journeys
from tests.browser.given import Given
from tests.browser.measures import OBSERVE, shifted, shifts
from tests.running.app import RunningApp

MOST = 0.02
"""The Web Vitals call a page good up to 0.1."""
FONT_BYTES = 45_000
SIZES = ((1280, 900), (768, 1024), (375, 812))
OPEN = ("/", "/login", "/register", "/privacy", "/scores", "/nowhere")
BY_LINKS = ("/register?invitation=over", "/reset-password?token=over", "/login?notice=password_set")
ADMINISTRATION = ("/admin", "/admin/invitations", "/admin/usage", "/admin/audit-log")
OWN = (
    *("/dashboard", "/resume", "/jobs", "/jobs/new", "/history", "/history?q=the", "/progress"),
    *("/compare", "/settings"),
)


@pytest.fixture
def observed(page: Page) -> Page:
    page.add_init_script(OBSERVE)
    return page


def jumps(page: Page) -> list[dict[str, object]]:
    """What moved by itself since the page was opened, if it is too much altogether."""
    found = shifts(page)
    return found if shifted(found) >= MOST else []


def jumps_of(page: Page, paths: tuple[str, ...]) -> dict[tuple[str, int], list[dict[str, object]]]:
    found = {}
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        for path in paths:
            page.goto(path)
            if moved := jumps(page):
                found[path, width] = moved
    return found


def test_no_page_jumps_while_it_loads(observed: Page, given: Given) -> None:
    assert jumps_of(observed, (*OPEN, *BY_LINKS)) == {}
    given.administrator(observed, "/admin")
    assert jumps_of(observed, ADMINISTRATION) == {}
    given.somebody(observed)
    assert jumps_of(observed, (*OPEN, *OWN)) == {}
    job, session = given.past(observed, interviews=6)
    some = (f"/progress?job={job}", f"/compare?job={job}", f"/jobs/{job}", f"/interview/{session}")
    assert jumps_of(observed, (*OWN, *some)) == {}


def test_a_question_does_not_jump_while_it_loads(observed: Page, given: Given) -> None:
    given.interview(observed)
    journeys.wait_for_question(observed, 1)

    assert jumps_of(observed, (observed.url,)) == {}


def test_an_interview_does_not_jump_from_question_to_question(observed: Page, given: Given) -> None:
    answered = observed.locator("#answered")
    for width, height in SIZES[::2]:
        observed.set_viewport_size({"width": width, "height": height})
        given.interview(observed)
        journeys.wait_for_question(observed, 1)
        moved = {"question": jumps(observed)}
        journeys.answer(observed, "I would look at it and then fix it somehow.")
        since_the_answer_to(answered)
        journeys.wait_for_feedback(observed)
        moved["feedback"] = jumps(observed)
        observed.get_by_role("button", name="Try this answer again", exact=True).click()
        journeys.answer(observed)
        since_the_answer_to(answered)
        journeys.wait_for_feedback(observed)
        moved["try"] = jumps(observed)
        journeys.next_question(observed)
        since_the_answer_to(journeys.question(observed))
        journeys.wait_for_question(observed, 2)
        moved["next question"] = jumps(observed)
        assert {state: some for state, some in moved.items() if some} == {}, width


def since_the_answer_to(shown: Locator) -> None:
    """Forget what moved because somebody pressed a button, once what it shows is there.

    The browser leaves it out by itself only if the server takes less than half a second.
    """
    shown.wait_for()
    shown.page.wait_for_timeout(50)
    shown.page.evaluate("window.shifts.length = 0")


def fonts_of(page: Page) -> dict[str, int]:
    """The fonts that a page fetches, with their sizes."""
    sizes: dict[str, int] = {}
    page.on(
        "response",
        lambda response: (
            sizes.update({response.url.partition("/fonts/")[2]: len(response.body())})
            if "/fonts/" in response.url
            else None
        ),
    )
    page.goto("/", wait_until="networkidle")
    return sizes


def test_an_english_page_fetches_two_small_fonts(page: Page, app: RunningApp) -> None:
    sizes = fonts_of(page)

    assert {f"/fonts/{name}" for name in sizes} == set(theme.PRELOADED)
    assert sum(sizes.values()) <= FONT_BYTES
    loaded = "[...document.fonts].filter(one => one.status === 'loaded').map(one => one.family)"
    assert {name.strip('"') for name in page.evaluate(loaded)} >= {
        "Interview Serif",
        "Interview Sans",
    }


def test_a_font_that_comes_late_moves_nothing(observed: Page, app: RunningApp) -> None:
    def late(route: Route) -> None:
        observed.wait_for_timeout(1500)
        route.continue_()

    observed.route("**/fonts/*", late)
    observed.goto("/")
    observed.wait_for_timeout(2000)

    assert jumps(observed) == []
