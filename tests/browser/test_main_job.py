"""The one thing the product is for, from registering to reading the feedback again."""

from playwright.sync_api import Page, expect

from ai_interviewer.domain.enums import FeedbackTiming
from tests.browser import journeys
from tests.browser.given import Given
from tests.factories import ANSWER


def test_a_candidate_holds_a_whole_interview_without_any_key(
    page: Page, complaints: list[str], app
) -> None:
    logged_before = len(app.log)
    journeys.begin_first_interview(page)
    for number in (1, 2, 3):
        text = journeys.wait_for_question(page, number)
        assert "?" in text
        journeys.answer(page)
        assert "Overall" in journeys.wait_for_feedback(page)
        if number < 3:
            journeys.next_question(page)
    journeys.finish(page)

    expect(page.get_by_role("region", name="Summary", exact=True)).to_be_visible()
    page.get_by_role("button", name="Open all", exact=True).click()
    for number in (1, 2, 3):
        record = page.get_by_role("region", name=f"Question {number}", exact=True)
        expect(record).to_contain_text("EXPLAIN ANALYZE")
        expect(record.locator("mark").first).to_be_visible()

    journeys.go_to(page, "History")
    page.locator('main a[href*="/interview/"]').first.click()
    expect(page.get_by_role("region", name="Summary", exact=True)).to_be_visible()

    assert complaints == []
    assert "Traceback" not in app.log[logged_before:]
    assert '"level": "error"' not in app.log[logged_before:]


def test_highlighted_words_are_the_candidates_own(page: Page, given: Given) -> None:
    given.interview(page)
    journeys.wait_for_question(page, 1)
    journeys.answer(page)
    journeys.wait_for_feedback(page)

    marks = page.locator("main mark")
    assert marks.count() > 0
    assert all(text in ANSWER for text in marks.all_inner_texts())


def test_feedback_at_the_end_is_kept_back_until_the_end(page: Page, given: Given) -> None:
    given.interview(page, feedback=FeedbackTiming.AT_END)
    journeys.wait_for_question(page, 1)
    journeys.answer(page)

    expect(page.get_by_text("get feedback on all answers when you finish")).to_be_visible()
    expect(journeys.feedback(page)).to_have_count(0)

    journeys.finish(page)
    page.get_by_role("dialog").get_by_role("button", name="Finish now").click()
    record = page.get_by_role("region", name="Question 1", exact=True)
    expect(record).to_contain_text("Overall", timeout=journeys.FEEDBACK_TIMEOUT)


def test_an_interview_can_be_left_and_taken_up_again(page: Page, given: Given) -> None:
    given.interview(page)
    journeys.wait_for_question(page, 1)
    journeys.answer(page)
    journeys.wait_for_feedback(page)
    journeys.next_question(page)
    second = journeys.wait_for_question(page, 2)
    address = page.url

    page.close()
    again = page.context.new_page()
    again.goto("/dashboard")
    again.get_by_role("link", name="Senior Backend Engineer").first.click()

    again.wait_for_url(address)
    assert journeys.wait_for_question(again, 2) == second
    again.get_by_role("button", name="Notes and sources", exact=True).click()
    expect(again.get_by_text("Earlier in this interview")).to_be_visible()


def test_finishing_early_asks_first(page: Page, given: Given) -> None:
    given.interview(page)
    journeys.wait_for_question(page, 1)
    journeys.answer(page)
    journeys.wait_for_feedback(page)

    journeys.finish(page)
    dialog = page.get_by_role("dialog", name="Finish now?")
    dialog.get_by_role("button", name="Keep going").click()
    expect(dialog).to_have_count(0)
    journeys.finish(page)
    dialog.get_by_role("button", name="Finish now").click()

    expect(page.get_by_role("region", name="Summary", exact=True)).to_contain_text("1/3 answered")
