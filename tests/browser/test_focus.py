"""Where the focus goes, and what the page is called, for people who don't see it."""

import re
from itertools import pairwise

from playwright.sync_api import Locator, Page, expect

from ai_interviewer.texts import t
from tests.browser import journeys
from tests.browser.given import Given
from tests.running.app import RunningApp

FOCUSED = "document.activeElement"
OWN = ("/dashboard", "/resume", "/jobs", "/jobs/new", "/history", "/progress", "/settings")
LEVELS = "all => all.map(one => Number(one.tagName[1]))"
SMALL = """
() => [...document.querySelectorAll("a, button, input, select, textarea, summary")]
  .filter(one => one.checkVisibility() && getComputedStyle(one).display !== "inline")
  .filter(one => !one.closest("p, li, [class~='sr-only']") && !one.classList.contains("sr-only"))
  .filter(one => one.type !== "radio" && one.type !== "hidden")
  .map(one => [one.textContent || one.id, one.getBoundingClientRect()])
  .filter(([, { width, height }]) => Math.min(width, height) < 24)
  .map(([name, { width, height }]) => `${name} ${width}×${height}`)
"""


def has_focus(element: Locator) -> bool:
    return bool(element.evaluate(f"element => element === {FOCUSED}"))


def test_the_skip_link_moves_the_focus_and_keeps_the_address(page: Page, given: Given) -> None:
    given.past(page, interviews=1)
    page.goto("/history?q=the")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    address = page.url
    link = page.get_by_role("link", name=t.app.skip, exact=True)
    link.focus()
    page.keyboard.press("Enter")

    expect(page.locator("#main")).to_be_focused()
    assert page.url == address


def test_a_new_page_is_announced_and_its_heading_focused(page: Page, given: Given) -> None:
    given.somebody(page)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    journeys.go_to(page, "Progress")

    expect(page.get_by_role("heading", level=1, name="Progress")).to_be_focused()
    expect(page.locator("[aria-live=polite]").last).to_have_text("Progress · AI Interviewer")


def test_pages_are_named_after_their_subject(page: Page, given: Given) -> None:
    given.material(page, title="Lift mechanic")
    expect(page).to_have_title("Lift mechanic · AI Interviewer")

    given.interview(page)
    journeys.wait_for_question(page, 1)
    expect(page).to_have_title(re.compile(r"^Question 1 of 3 · .+ · AI Interviewer$"))


def test_an_error_of_a_form_gets_the_focus_and_begins_the_title(
    page: Page, app: RunningApp
) -> None:
    page.goto("/login")
    page.get_by_role("textbox", name="Email", exact=True).fill("nobody@example.org")
    page.get_by_label("Password", exact=True).fill("a wrong password")
    page.get_by_role("button", name="Log in", exact=True).click()

    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_role("textbox", name="Email", exact=True)).to_be_focused()
    expect(page.get_by_label("Password", exact=True)).to_have_attribute("aria-invalid", "true")
    expect(page).to_have_title("Error: Log in · AI Interviewer")


def test_an_answer_without_words_is_refused_at_its_box(page: Page, given: Given) -> None:
    given.interview(page)
    journeys.wait_for_question(page, 1)
    box = journeys.answer_box(page)
    page.get_by_role("button", name="Submit answer", exact=True).click()

    expect(page.get_by_role("alert")).to_be_visible()
    expect(box).to_be_focused()
    expect(box).to_have_attribute("aria-invalid", "true")
    expect(page).to_have_title(re.compile("^Error: Question 1 of 3"))
    box.fill("I would ask first.")
    expect(box).to_have_attribute("aria-invalid", "false")
    expect(page).to_have_title(re.compile("^Question 1 of 3"))


def test_a_question_about_deleting_opens_at_its_harmless_answer(page: Page, given: Given) -> None:
    given.material(page)
    page.get_by_role("button", name="Delete", exact=False).first.click()

    expect(page.get_by_role("dialog").get_by_role("button", name="Close")).to_be_focused()


def test_pages_for_anybody_know_who_is_signed_in(page: Page, given: Given) -> None:
    given.somebody(page)
    for path in ("/", "/privacy", "/scores"):
        page.goto(path)
        header = page.get_by_role("banner")
        expect(header.get_by_role("link", name="Dashboard", exact=True)).to_be_visible()
        expect(header.get_by_role("link", name="Log in", exact=True)).to_have_count(0)


def test_every_page_has_one_title_and_no_level_is_skipped(page: Page, given: Given) -> None:
    job, session = given.past(page, interviews=4)
    own = (*OWN, "/compare", f"/compare?job={job}", f"/jobs/{job}", f"/interview/{session}")
    for path in (*own, "/", "/privacy", "/scores", "/nowhere"):
        page.goto(path)
        page.get_by_role("heading", level=1).first.wait_for()
        expect(page.get_by_text(t.app.loading, exact=True)).to_have_count(0)
        levels: list[int] = page.locator("h1, h2, h3, h4, h5, h6").evaluate_all(LEVELS)

        assert levels.count(1) == 1, path
        assert levels[0] == 1, path
        assert all(b - a <= 1 for a, b in pairwise(levels)), (path, levels)
        assert page.evaluate(SMALL) == [], path
