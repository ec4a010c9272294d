"""The interview room: the feedback as one card."""

from playwright.sync_api import Locator, Page, TimeoutError, expect

from tests.browser import journeys
from tests.browser.given import Given
from tests.factories import STRONG, an_interview

PHONE = {"width": 375, "height": 812}
TWO_SIDED = (
    "I would look at it and then fix it somehow. We had duplicates and I fixed it with a unique "
    "key in the end, and after that the nightly report had no duplicates for half a year."
)


def answer_first(page: Page, text: str = TWO_SIDED) -> None:
    journeys.wait_for_question(page, 1)
    journeys.answer(page, text)
    journeys.wait_for_feedback(page)


def is_in_view(page: Page, name: str) -> bool:
    box = page.get_by_role("button", name=name, exact=True).bounding_box()
    assert box is not None
    height = page.viewport_size["height"]  # type: ignore[index]
    return box["y"] >= 0 and box["y"] + box["height"] <= height


def test_feedback_fits_on_a_phone_before_anything_is_opened(page: Page, given: Given) -> None:
    page.set_viewport_size(PHONE)
    given.interview(page)
    answer_first(page)

    card = journeys.feedback(page)
    expect(card).to_have_count(1)
    assert len(card.inner_text().split()) <= 90
    box = card.bounding_box()
    assert box is not None
    assert box["height"] <= PHONE["height"] - 70
    assert is_in_view(page, "Next question")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_on_a_wide_screen_a_remark_lights_its_words(page: Page, given: Given) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    given.interview(page)
    answer_first(page)

    question, card = journeys.question(page).bounding_box(), journeys.feedback(page).bounding_box()
    assert question is not None
    assert card is not None
    assert question["x"] + question["width"] <= card["x"]
    remark = journeys.feedback(page).locator("q[data-mark]").first
    number = remark.get_attribute("data-mark")
    mark = page.locator(f'mark[data-mark="{number}"]')
    assert mark.is_visible()
    before = mark.evaluate("e => getComputedStyle(e).outlineStyle")
    remark.focus()
    assert before == "none"
    assert mark.evaluate("e => getComputedStyle(e).outlineStyle") == "solid"


def test_words_only_hides_the_points(page: Page, given: Given) -> None:
    user = given.somebody(page)
    page.goto("/settings")
    choice = page.get_by_role("checkbox", name="Words only", exact=True)
    choice.click()
    expect(choice).to_be_checked()
    page.reload()
    expect(choice).to_be_checked()

    given.sign_in(page, user, f"/interview/{given.stored(an_interview(user))}")
    answer_first(page)
    card = journeys.feedback(page)
    expect(card).to_contain_text("Overall")
    assert not any(character.isdigit() for character in card.inner_text())


SMALL = {"width": 384, "height": 512}
IS_SEEN = """(element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  return element.contains(seen);
}"""


def is_covered(page: Page, element: Locator) -> bool:
    """Whether something lies over its middle, also once scrolling is over."""
    try:
        page.wait_for_function(IS_SEEN, arg=element.element_handle(), timeout=3_000)
    except TimeoutError:
        return True
    return False


def test_the_bar_of_the_room_covers_nothing_that_one_uses(page: Page, given: Given) -> None:
    page.set_viewport_size(SMALL)
    given.interview(page)
    answer_first(page)

    covered, last = [], page.get_by_role("button", name="Next question", exact=True)
    while not last.evaluate("element => element === document.activeElement"):
        page.keyboard.press("Tab")
        focused = page.locator(":focus")
        if is_covered(page, focused):
            covered.append(focused.inner_text())
    assert covered == []

    page.get_by_role("button", name="Try this answer again", exact=True).click()
    expect(journeys.answer_box(page)).to_be_focused()
    submit = page.get_by_role("button", name="Submit answer", exact=True)
    submit.scroll_into_view_if_needed()
    assert not is_covered(page, submit)


def test_what_is_wrong_is_seen_beside_the_answer(page: Page, given: Given) -> None:
    page.set_viewport_size(SMALL)
    given.interview(page)
    journeys.wait_for_question(page, 1)

    page.get_by_role("button", name="Submit answer", exact=True).click()

    expect(journeys.answer_box(page)).to_be_focused()
    error = page.get_by_text("There's nothing to submit yet.")
    expect(error).to_be_in_viewport(ratio=1)
    expect(journeys.answer_box(page)).to_be_in_viewport(ratio=1)


def try_again(page: Page, text: str) -> None:
    page.get_by_role("button", name="Try this answer again", exact=True).click()
    expect(journeys.answer_box(page)).to_be_focused()
    journeys.answer(page, text)
    journeys.wait_for_feedback(page)


def test_an_answer_is_tried_again_at_once_and_as_often_as_wanted(
    page: Page, given: Given, complaints: list[str]
) -> None:
    given.interview(page)
    answer_first(page, "I would look at it and then fix it somehow.")
    card = journeys.feedback(page)
    receipts = card.get_by_text("Scores and receipts", exact=True)
    receipts.click()
    shown_time = page.get_by_role("button", name="Hide timer", exact=True).inner_text()
    page.wait_for_timeout(1200)
    expect(page.get_by_role("button", name="Hide timer", exact=True)).to_have_text(shown_time)

    try_again(page, STRONG)
    expect(card.locator("details[open]").filter(has=receipts)).to_have_count(0)
    expect(card).to_contain_text("Try 1")
    expect(card).to_contain_text("Up: ")
    expect(card).to_contain_text("Completeness from")
    try_again(page, STRONG)
    expect(card).to_contain_text("Try 2")
    expect(card).to_have_count(1)
    expect(card.get_by_text("First answer", exact=False).first).to_be_attached()

    page.get_by_role("button", name="Try this answer again", exact=True).click()
    journeys.answer_box(page).fill("A third time, and")
    expect(page.get_by_text("Draft saved")).to_be_visible()
    page.reload()
    expect(journeys.answer_box(page)).to_have_value("A third time, and")
    page.get_by_role("button", name="Stop trying", exact=True).click()
    expect(journeys.answer_box(page)).to_have_count(0)
    expect(card).to_contain_text("Try 2")
    journeys.next_question(page)
    journeys.wait_for_question(page, 2)
    assert complaints == []


def test_a_question_is_swapped_and_another_skipped_with_notes_at_hand(
    page: Page, given: Given, complaints: list[str]
) -> None:
    page.set_viewport_size(PHONE)
    given.interview(page)
    first = journeys.wait_for_question(page, 1)
    page.get_by_role("button", name="Hint", exact=True).click()
    expect(page.get_by_text("A good answer has these parts.")).to_be_visible()

    page.get_by_role("button", name="Swap this question", exact=True).click()
    expect(page.get_by_role("button", name="Swap this question", exact=True)).to_have_count(0)
    assert journeys.wait_for_question(page, 1) != first
    page.get_by_role("button", name="Notes and sources", exact=True).click()
    notes = page.get_by_role("textbox", name="Notes", exact=True)
    notes.fill("Ask about the team")
    expect(page.get_by_text("Notes saved")).to_be_visible()
    page.keyboard.press("Escape")
    expect(notes).to_be_hidden()

    journeys.answer_box(page).fill("one two three")
    expect(page.get_by_text("3 words · aim")).to_be_visible()
    page.get_by_role("button", name="Skip", exact=True).click()
    journeys.wait_for_question(page, 2)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert complaints == []


def test_the_room_has_no_navigation_and_is_worked_with_keys(page: Page, given: Given) -> None:
    given.interview(page)
    journeys.wait_for_question(page, 1)
    expect(page.get_by_role("navigation", name="Main", exact=True)).to_have_count(0)
    expect(page.get_by_role("contentinfo")).to_have_count(0)
    page.get_by_role("button", name="Hide timer", exact=True).click()
    page.reload()
    expect(page.get_by_role("button", name="Show timer", exact=True)).to_be_visible()

    page.keyboard.press("?")
    keys = page.get_by_role("dialog", name="Keys", exact=True)
    expect(keys).to_contain_text("Submit the answer")
    page.keyboard.press("Escape")
    journeys.answer_box(page).fill("I would look at it and then fix it")
    journeys.answer_box(page).press("n")
    expect(journeys.answer_box(page)).to_have_value("I would look at it and then fix itn")
    page.keyboard.press("Control+Enter")
    journeys.wait_for_feedback(page)
    page.keyboard.press("r")
    expect(journeys.answer_box(page)).to_be_focused()
    page.get_by_role("button", name="Stop trying", exact=True).click()
    expect(journeys.answer_box(page)).to_have_count(0)
    page.keyboard.press("n")
    journeys.wait_for_question(page, 2)
    page.get_by_role("link", name="Leave", exact=True).click()
    expect(page.get_by_role("navigation", name="Main", exact=True)).to_be_visible()
