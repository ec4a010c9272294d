"""The same main job with one's own key, and what happens when the provider fails."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser import journeys
from tests.browser.given import Given
from tests.factories import ANSWER
from tests.fakes.fake_openai import FakeOpenAI
from tests.fakes.openai_replies import KEY_POINT


def test_a_candidate_holds_a_whole_interview_with_openai(
    page: Page, openai: FakeOpenAI, complaints: list[str], app
) -> None:
    logged_before = len(app.log)
    journeys.begin_first_interview(page, key="sk-test-journey-0001", interviewer="OpenAI")
    asked = []
    for number in (1, 2, 3):
        asked.append(journeys.wait_for_question(page, number))
        journeys.answer(page, f"{ANSWER} That was answer {number}.")
        assert "Overall" in journeys.wait_for_feedback(page)
        if number < 3:
            journeys.next_question(page)
    journeys.finish(page)
    expect(page.get_by_role("region", name="Summary", exact=True)).to_contain_text("OpenAI")

    last = str(openai.chats("next_question")[-1]["body"])
    assert "That was answer 1." in last
    assert "That was answer 2." in last
    assert complaints == []
    assert "Traceback" not in app.log[logged_before:]


def test_key_points_are_hidden_until_the_answer_and_folded_in_the_feedback(
    page: Page, given: Given, openai: FakeOpenAI
) -> None:
    given.interview(page, with_openai=True)
    journeys.wait_for_question(page, 1)
    assert KEY_POINT not in page.content()
    journeys.answer(page)
    journeys.wait_for_feedback(page)

    page.get_by_text("Key points · 1 of 3 heard, 1 partly", exact=True).click()

    points = journeys.feedback(page).get_by_role("listitem").filter(has_text=KEY_POINT)
    expect(points).to_have_count(3)
    for point, state in zip(points.all(), ("Heard", "Partly heard", "Not heard"), strict=True):
        expect(point.get_by_text(state, exact=True)).to_be_visible()


def test_a_candidate_points_at_words_that_were_not_heard_and_takes_that_back(
    page: Page, given: Given, openai: FakeOpenAI
) -> None:
    given.interview(page, with_openai=True)
    journeys.wait_for_question(page, 1)
    journeys.answer(page)
    journeys.wait_for_feedback(page)
    page.get_by_text("Key points · 1 of 3 heard, 1 partly", exact=True).click()
    unheard = journeys.feedback(page).get_by_role("listitem").filter(has_text=KEY_POINT).last
    unheard.get_by_text("I said that", exact=True).click()

    words = unheard.get_by_role("textbox", name="Your words", exact=True)
    words.fill("I never said this")
    unheard.get_by_role("button", name="Count it", exact=True).click()
    expect(unheard.get_by_role("alert")).to_contain_text("aren't in your answer")
    words.fill(ANSWER[-20:])
    unheard.get_by_role("button", name="Count it", exact=True).click()

    expect(unheard.get_by_text("Heard: your correction", exact=True)).to_be_visible()
    expect(page.get_by_text("2 of 3 heard, 1 partly, 1 by your correction")).to_be_visible()
    unheard.get_by_role("button", name="Undo", exact=True).click()
    expect(unheard.get_by_text("Not heard", exact=True)).to_be_visible()


def test_the_key_reaches_the_provider_and_never_the_page(
    page: Page, given: Given, openai: FakeOpenAI
) -> None:
    frames: list[str] = []
    page.on(
        "websocket",
        lambda socket: socket.on("framereceived", lambda frame: frames.append(str(frame))),
    )
    given.somebody(page)
    journeys.save_key(page, "sk-canary-4f1c77aa9e")

    assert page.get_by_text("aa9e").count() > 0 or page.get_by_text("…aa9e").count() > 0
    assert frames
    assert not any("sk-canary-4f1c77" in frame for frame in frames)
    assert "sk-canary-4f1c77" not in page.content()
    assert openai.requests[-1]["headers"]["authorization"] == "Bearer sk-canary-4f1c77aa9e"


def test_a_refused_key_is_not_saved(page: Page, given: Given, openai: FakeOpenAI) -> None:
    given.somebody(page)
    journeys.go_to(page, "Settings")
    page.get_by_label("OpenAI API key", exact=True).fill("sk-bad-0123456789")
    page.get_by_role("button", name="Save key", exact=True).click()

    expect(page.get_by_role("alert")).to_contain_text("rejected this key")
    expect(page.get_by_text("No key stored")).to_be_visible()


def test_a_stored_key_preselects_openai_and_can_be_removed(
    page: Page, given: Given, openai: FakeOpenAI
) -> None:
    given.material(page, with_key=True)
    page.get_by_role("button", name="Start interview", exact=True).click()
    dialog = page.get_by_role("dialog", name="New interview", exact=True)
    choice = dialog.get_by_role("combobox", name="Interviewer", exact=True)
    expect(choice).to_have_value("OPENAI")
    dialog.get_by_role("button", name="Close").click()

    journeys.go_to(page, "Settings")
    page.get_by_role("button", name="Remove key", exact=True).click()
    expect(page.get_by_text("Key removed.")).to_be_visible()


@pytest.mark.parametrize(
    ("fault", "times", "sentence"),
    [
        ("no_quota", 1, "out of credit"),
        ("bad_key", 1, "rejected your key"),
        ("unknown_model", 1, "can't use the chosen model"),
        ("content_filter", 1, "content filter"),
    ],
)
def test_a_failed_analysis_says_what_to_do_and_can_be_repeated(
    page: Page, given: Given, openai: FakeOpenAI, *, fault: str, times: int, sentence: str
) -> None:
    given.interview(page, with_openai=True)
    journeys.wait_for_question(page, 1)
    openai.next({"fault": fault, "for": "answer_analysis", "times": times})
    journeys.answer(page)

    alert = page.get_by_role("alert")
    expect(alert).to_contain_text(sentence)
    expect(page.get_by_text("EXPLAIN ANALYZE").first).to_be_visible()
    page.get_by_role("button", name="Try again", exact=True).click()

    assert "Overall" in journeys.wait_for_feedback(page)
    expect(alert).to_have_count(0)


def test_a_failed_question_can_be_repeated(page: Page, given: Given, openai: FakeOpenAI) -> None:
    openai.next({"fault": "refusal", "for": "interview_opening", "times": 1})
    given.interview(page, with_openai=True)

    expect(page.get_by_role("alert")).to_contain_text("refused")
    page.get_by_role("button", name="Try again", exact=True).click()
    journeys.wait_for_question(page, 1)


def test_cancel_stops_the_call_and_keeps_the_answer(
    page: Page, given: Given, openai: FakeOpenAI
) -> None:
    given.interview(page, with_openai=True)
    journeys.wait_for_question(page, 1)
    openai.next({"fault": "hang", "for": "answer_analysis"})
    journeys.answer(page)
    page.get_by_role("button", name="Cancel", exact=True).click()

    expect(page.get_by_role("alert")).to_contain_text("Cancelled")
    page.get_by_role("button", name="Try again", exact=True).click()
    assert "Overall" in journeys.wait_for_feedback(page)
    assert openai.chats("answer_analysis")[0]["was_aborted"]


def test_a_busy_provider_is_asked_again_without_bothering_the_candidate(
    page: Page, given: Given, openai: FakeOpenAI
) -> None:
    given.interview(page, with_openai=True)
    journeys.wait_for_question(page, 1)
    openai.next({"fault": "server_error", "for": "answer_analysis", "times": 1})
    journeys.answer(page)

    assert "Overall" in journeys.wait_for_feedback(page)
    assert len(openai.chats("answer_analysis")) == 2


def test_short_feedback_is_completed_on_request(
    page: Page, given: Given, openai: FakeOpenAI
) -> None:
    given.interview(page, with_openai=True, is_short=True)
    journeys.wait_for_question(page, 1)
    journeys.answer(page)
    assert "Overall" in journeys.wait_for_feedback(page)
    assert openai.chats("short_analysis")

    page.get_by_role("button", name="More feedback", exact=True).click()

    expect(page.get_by_text("Your outline").first).to_be_visible(timeout=30_000)
    expect(page.get_by_role("button", name="More feedback", exact=True)).to_have_count(0)
