"""Work in progress survives a reload, a second tab, and the server's death."""

from playwright.sync_api import Browser, Page, expect

from tests.browser import journeys
from tests.browser.given import Given
from tests.fakes.fake_openai import FakeOpenAI
from tests.running.app import RunningApp


def test_a_reload_while_a_question_is_generated(
    page: Page, given: Given, openai: FakeOpenAI
) -> None:
    openai.hold("interview_opening", words=45)
    given.interview(page, with_openai=True)
    expect(page.get_by_role("status").first).to_contain_text("prepare the first question")

    page.reload()

    expect(page.get_by_role("status").first).to_contain_text("prepare the first question")
    openai.release()
    journeys.wait_for_question(page, 1)
    assert len(openai.chats("interview_opening")) == 1


def test_a_reload_while_a_draft_is_typed(page: Page, given: Given) -> None:
    given.interview(page)
    journeys.wait_for_question(page, 1)
    typed = "I would first look at what changed last month, because"
    journeys.answer_box(page).press_sequentially(typed, delay=5)
    expect(page.get_by_text("Draft saved")).to_be_visible()
    page.wait_for_timeout(600)

    page.reload()

    expect(journeys.answer_box(page)).to_have_value(typed)


def test_a_reload_while_an_answer_is_analysed(page: Page, given: Given, openai: FakeOpenAI) -> None:
    given.interview(page, with_openai=True)
    journeys.wait_for_question(page, 1)
    openai.hold("answer_analysis", words=40)
    journeys.answer(page)
    expect(page.get_by_role("status").first).to_contain_text("Reading your answer")

    page.reload()

    expect(page.get_by_role("status").first).to_contain_text("Reading your answer")
    openai.release()
    assert "Overall" in journeys.wait_for_feedback(page)
    assert len(openai.chats("answer_analysis")) == 1


def test_a_second_tab_follows_the_same_work(page: Page, given: Given, openai: FakeOpenAI) -> None:
    given.interview(page, with_openai=True)
    journeys.wait_for_question(page, 1)
    openai.hold("answer_analysis", words=40)
    journeys.answer(page)

    second = page.context.new_page()
    second.goto(page.url)
    expect(second.get_by_role("status").first).to_contain_text("Reading your answer")
    openai.release()

    assert "Overall" in journeys.wait_for_feedback(second)
    assert "Overall" in journeys.wait_for_feedback(page)
    assert len(openai.chats("answer_analysis")) == 1


def test_words_appear_before_the_answer_is_complete(
    page: Page, given: Given, openai: FakeOpenAI
) -> None:
    openai.hold("interview_opening", words=45)
    given.interview(page, with_openai=True)
    words = journeys.question(page).locator("p").filter(has_text="?")
    region = journeys.question(page)

    first = region.locator("p").last
    expect(first).not_to_be_empty(timeout=30_000)
    early = first.inner_text()
    assert region.get_attribute("aria-busy") == "true"
    openai.release()
    final = journeys.wait_for_question(page, 1)

    assert early.strip() in final
    assert len(early) < len(final)
    expect(words.last).to_be_visible()


def test_killing_the_app_during_an_analysis_loses_nothing(
    mortal_app: RunningApp, browser: Browser, openai: FakeOpenAI
) -> None:
    context = browser.new_context(base_url=mortal_app.url)
    page = context.new_page()
    Given(mortal_app).interview(page, with_openai=True)
    journeys.wait_for_question(page, 1)
    openai.hold("answer_analysis", words=40)
    journeys.answer(page)
    expect(page.get_by_role("status").first).to_contain_text("Reading your answer")
    expect(journeys.feedback(page).locator("p").first).not_to_be_empty()

    mortal_app.kill()
    openai.release()
    mortal_app.start()
    page.reload()

    expect(journeys.feedback(page)).to_have_attribute("aria-busy", "false", timeout=30_000)
    assert journeys.feedback(page).inner_text().count("Overall") == 1
    # The log-in, the draft's answer and the next question are there as well.
    journeys.next_question(page)
    journeys.wait_for_question(page, 2)
    context.close()


def test_a_restart_of_the_server_is_told_and_the_draft_stays(
    mortal_app: RunningApp, browser: Browser
) -> None:
    context = browser.new_context(base_url=mortal_app.url)
    page = context.new_page()
    Given(mortal_app).interview(page)
    journeys.wait_for_question(page, 1)
    journeys.answer_box(page).fill("Written before the server went away")
    expect(page.get_by_text("Draft saved")).to_be_visible()

    assert mortal_app.stop() == 0
    assert not (mortal_app.data_dir / "postgres" / "postmaster.pid").exists()
    expect(page.get_by_text("The connection was lost")).to_be_visible()
    expect(journeys.answer_box(page)).to_be_enabled()
    mortal_app.start()

    expect(page.get_by_text("The connection was lost")).to_have_count(0, timeout=15_000)
    expect(journeys.answer_box(page)).to_have_value("Written before the server went away")
    journeys.answer(page)
    journeys.wait_for_feedback(page)
    context.close()
