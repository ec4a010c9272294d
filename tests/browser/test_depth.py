"""What makes feedback worth reading, in the browser."""

from playwright.sync_api import Page, expect

from tests.browser import journeys
from tests.browser.given import Given
from tests.fakes.fake_openai import FakeOpenAI


def test_a_finished_interview_is_summed_up_with_its_outline(page: Page, given: Given) -> None:
    given.interview(page)
    journeys.wait_for_question(page, 1)
    journeys.answer(page)
    journeys.wait_for_feedback(page)
    journeys.finish(page)
    page.get_by_role("dialog").get_by_role("button", name="Finish now").click()

    summary = page.get_by_role("region", name="Summary", exact=True)
    fold = summary.get_by_text("The interviewer's summary")
    expect(fold).to_be_visible(timeout=journeys.FEEDBACK_TIMEOUT)
    fold.click()
    expect(summary.get_by_text("Practise first")).to_be_visible()
    page.get_by_text("Asked about 1 of").click()
    expect(page.get_by_text("not asked", exact=True).first).to_be_visible()


def test_a_candidate_can_disagree_and_read_both_versions(page: Page, given: Given) -> None:
    given.interview(page)
    journeys.wait_for_question(page, 1)
    journeys.answer(page)
    journeys.wait_for_feedback(page)
    page.get_by_text("I disagree", exact=True).click()
    page.get_by_role("textbox", name="What did the feedback get wrong?").fill("I gave a number.")
    page.get_by_role("button", name="Grade again", exact=True).click()

    earlier = page.get_by_text("Earlier version of this feedback")
    expect(earlier).to_be_attached(timeout=journeys.FEEDBACK_TIMEOUT)
    page.get_by_text("Scores and receipts", exact=True).click()
    earlier.click()
    expect(page.get_by_text("I gave a number.")).to_be_visible()


def test_a_question_can_be_rated(page: Page, given: Given) -> None:
    given.interview(page)
    journeys.wait_for_question(page, 1)
    journeys.answer(page)
    group = page.get_by_role("group", name="Was this question relevant")
    group.get_by_role("button", name="Yes", exact=True).click()
    expect(group.get_by_role("button", name="Yes", exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )
    page.reload()
    expect(group.get_by_role("button", name="Yes", exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )


def test_the_dialog_estimates_what_openai_will_cost(
    page: Page, given: Given, openai: FakeOpenAI
) -> None:
    given.material(page, with_key=True)
    page.get_by_role("button", name="Start interview", exact=True).click()
    dialog = page.get_by_role("dialog", name="New interview", exact=True)
    estimate = dialog.get_by_role("status")
    expect(estimate).to_contain_text("tokens")
    before = estimate.inner_text()
    dialog.get_by_role("spinbutton", name="Gradings per answer", exact=True).fill("3")
    expect(estimate).not_to_have_text(before)
    dialog.get_by_role("combobox", name="Interviewer", exact=True).select_option("Built-in")
    expect(estimate).to_have_count(0)


def test_repeated_gradings_show_their_range(page: Page, given: Given, openai: FakeOpenAI) -> None:
    given.material(page, with_key=True)
    page.get_by_role("button", name="Start interview", exact=True).click()
    dialog = page.get_by_role("dialog", name="New interview", exact=True)
    dialog.get_by_role("spinbutton", name="Gradings per answer", exact=True).fill("2")
    dialog.get_by_role("button", name="Begin", exact=True).click()
    journeys.wait_for_question(page, 1)
    journeys.answer(page)

    journeys.wait_for_feedback(page)
    expect(journeys.feedback(page)).to_contain_text("2 gradings")
    assert len(openai.chats("answer_analysis")) == 2


def test_what_was_used_is_shown_with_the_interview_and_the_account(
    page: Page, given: Given, openai: FakeOpenAI
) -> None:
    given.interview(page, with_openai=True)
    journeys.wait_for_question(page, 1)
    journeys.answer(page)
    journeys.wait_for_feedback(page)
    journeys.finish(page)
    page.get_by_role("dialog").get_by_role("button", name="Finish now").click()
    summary = page.get_by_role("region", name="Summary", exact=True)
    expect(summary).to_contain_text("tokens", timeout=journeys.FEEDBACK_TIMEOUT)
    journeys.go_to(page, "Settings")
    expect(page.get_by_text("tokens").first).to_be_visible()
