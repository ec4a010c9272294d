"""The page of a completed interview: short while it is folded, and each question opens in place."""

from uuid import UUID

from playwright.sync_api import Locator, Page, expect

from tests.browser.given import Given
from tests.browser.measures import screens

SCREENS = (((1280, 900), 2), ((375, 812), 3))
"""Windows, and how many screens a completed interview of six questions takes in them at most."""


def open_finished(page: Page, given: Given, *, attempts: int = 1) -> UUID:
    """An interview of six questions that was just finished, and its page; its id."""
    session = given.finished(page, questions=6, attempts=attempts)
    expect(page.get_by_role("region", name="Summary", exact=True)).to_be_visible()
    return session


def record(page: Page, number: int) -> Locator:
    return page.get_by_role("region", name=f"Question {number}", exact=True)


def test_a_finished_interview_is_two_screens_and_three_on_a_phone(page: Page, given: Given) -> None:
    open_finished(page, given, attempts=2)
    for (width, height), most in SCREENS:
        assert screens(page, width, height) <= most, width


def test_its_result_and_what_to_do_next_come_first(page: Page, given: Given) -> None:
    open_finished(page, given, attempts=2)
    summary = page.get_by_role("region", name="Summary", exact=True)

    expect(summary).to_contain_text("since attempt 1")
    expect(summary).to_contain_text("of 10; the strongest")
    expect(summary.get_by_role("button", name="Retake", exact=True)).to_be_in_viewport()
    expect(summary.get_by_role("button", name="Practise the weak ones")).to_be_in_viewport()
    summary.get_by_role("link", name="Start with question").click()
    expect(page.locator("section:target > details")).to_have_attribute("open", "")


def test_a_question_opens_in_place_by_link_and_by_the_keyboard(page: Page, given: Given) -> None:
    open_finished(page, given)
    expect(record(page, 3).get_by_role("heading", name="Feedback")).to_be_hidden()
    page.goto(f"{page.url}#question-3")
    page.reload()

    expect(record(page, 3)).to_be_focused()
    expect(record(page, 3).get_by_role("heading", name="Feedback")).to_be_visible()
    expect(record(page, 2).get_by_role("heading", name="Feedback")).to_be_hidden()
    record(page, 2).locator("summary").first.press("Enter")
    expect(record(page, 2).get_by_role("heading", name="Feedback")).to_be_visible()


def test_all_questions_open_and_close_at_once(page: Page, given: Given) -> None:
    open_finished(page, given)
    feedback = page.get_by_role("heading", name="Feedback", exact=True)
    expect(feedback).to_have_count(0)

    page.get_by_role("button", name="Open all", exact=True).click()
    expect(feedback).to_have_count(6)
    page.get_by_role("button", name="Close all", exact=True).click()
    expect(feedback).to_have_count(0)


def test_the_weakest_question_is_practised_with_one_click(page: Page, given: Given) -> None:
    open_finished(page, given)
    page.get_by_role("button", name="Practise the weak ones", exact=True).click()

    expect(page.get_by_role("heading", name="Practice", exact=True)).to_be_visible()
