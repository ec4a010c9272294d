"""Retaking an interview, and practising one of its questions."""

import re

from playwright.sync_api import Page, expect

from tests.browser import journeys

WEAK = "I would look at it and then fix it somehow."


def test_an_interview_is_held_again_and_a_weak_question_practised(page: Page) -> None:
    journeys.begin_first_interview(page)
    first = journeys.wait_for_question(page, 1)
    for number in (1, 2, 3):
        journeys.wait_for_question(page, number)
        journeys.answer(page, WEAK)
        journeys.wait_for_feedback(page)
        if number < 3:
            journeys.next_question(page)
    journeys.finish(page)
    original = page.url

    page.get_by_role("button", name="Retake", exact=True).click()
    dialog = page.get_by_role("dialog", name="Retake interview", exact=True)
    expect(dialog.get_by_role("radio", name="New questions", exact=True)).not_to_be_checked()
    dialog.get_by_role("radio", name="Same questions", exact=True).check()
    dialog.get_by_role("button", name="Begin", exact=True).click()
    page.wait_for_url(lambda url: url != original)

    assert journeys.wait_for_question(page, 1) == first
    expect(page.get_by_text("Attempt 2 · retake of attempt 1 · same questions")).to_be_visible()
    expect(page.get_by_role("link", name="retake of attempt 1")).to_have_attribute(
        "href", re.compile(re.escape(original.rpartition("/")[2]))
    )
    journeys.answer(page)
    journeys.wait_for_feedback(page)
    journeys.finish(page)
    page.get_by_role("dialog").get_by_role("button", name="Finish now").click()
    page.get_by_text("All attempts at this posting").click()
    path = page.get_by_role("list", name="Overall score from attempt to attempt")
    expect(path.get_by_role("link")).to_have_count(2, timeout=journeys.FEEDBACK_TIMEOUT)
    expect(path.locator("[aria-current=true]")).to_have_text(re.compile("Attempt 2"))
    page.get_by_role("link", name="Compare with attempt 1", exact=True).click()
    expect(page.get_by_role("heading", name="What changed", exact=True)).to_be_visible()
    expect(page.get_by_role("columnheader")).to_have_text(
        ["Scale", "Verdict", "Difference", "Attempt 1", "Attempt 2"]
    )

    journeys.go_to(page, "History")
    page.get_by_role("searchbox", name="Search", exact=True).fill("somehow")
    page.get_by_role("button", name="Apply", exact=True).click()
    expect(page.get_by_text("Answer 1: ")).to_be_visible()
    page.get_by_role("link", name=re.compile("Senior Backend Engineer")).first.click()
    expect(page.get_by_role("region", name="Question 1", exact=True)).to_be_focused()

    journeys.go_to(page, "Dashboard")
    due = page.get_by_role("region", name="Due for practice", exact=True)
    due.get_by_role("button", name="Practise this one").first.click()
    page.wait_for_url(re.compile(r"/interview/[0-9a-f-]{36}$"))
    expect(page.get_by_role("heading", name="Practice", exact=True)).to_be_visible()
    expect(journeys.question(page)).to_have_attribute(
        "aria-busy", "false", timeout=journeys.FEEDBACK_TIMEOUT
    )
    journeys.answer(page)
    journeys.wait_for_feedback(page)
    page.get_by_role("button", name="Finish practice", exact=True).click()
    summary = page.get_by_role("region", name="Summary", exact=True)
    expect(summary.get_by_text("This time")).to_be_visible(timeout=journeys.FEEDBACK_TIMEOUT)
    expect(summary.get_by_text("You'll see this question again")).to_be_visible()
