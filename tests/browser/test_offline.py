"""Without a connection nothing typed into an answer is lost, and nothing is said to be saved."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import pytest
from playwright.sync_api import Browser, Locator, Page, WebSocketRoute, expect
from sqlalchemy import select
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.models import Answer, InterviewSession, Operation, Question
from tests.browser import journeys
from tests.browser.given import Given
from tests.fakes.fake_openai import FakeOpenAI
from tests.running.app import RunningApp

LOST = "The connection was lost. Reconnecting…"
KEPT_HERE = "Not saved on the server. Kept in this browser."
NOT_SUBMITTED = re.compile("^Not submitted yet")
NOT_CONFIRMED = re.compile("^The server hasn't confirmed your answer yet")
SOON = 3_000
"""Milliseconds in which a page says that the connection is lost, and in which it is back."""
KEPT = """() => Object.fromEntries(Object.entries(localStorage).filter(
    ([key]) => key.startsWith("kept:")))"""
FIRST = "I would look at the logs"
MORE = ", then at the metrics"


def banner(page: Page) -> Locator:
    return page.get_by_role("status").get_by_text(LOST)


def note(page: Page) -> Locator:
    """The line below the answer that says where it is."""
    return page.locator("#answer-hint")


def kept(page: Page) -> dict[str, str]:
    found: dict[str, str] = page.evaluate(KEPT)
    return found


def write(page: Page, text: str) -> None:
    journeys.answer_box(page).press_sequentially(text, delay=3)


def submit(page: Page) -> None:
    page.get_by_role("button", name="Submit answer", exact=True).click()


def start_answer(page: Page, given: Given) -> UUID:
    """Begin an interview, and an answer to its first question; the user."""
    user = given.interview(page)
    journeys.wait_for_question(page, 1)
    write(page, FIRST)
    expect(note(page)).to_have_text("Draft saved")
    return user


@contextmanager
def offline(page: Page) -> Iterator[None]:
    """The browser without a network, as it knows itself."""
    page.context.set_offline(True)
    expect(banner(page)).to_be_visible(timeout=SOON)
    yield
    page.context.set_offline(False)


async def answers_of(user: UUID) -> list[str | None]:
    async with transaction() as db:
        mine = (
            select(Answer.text)
            .join(Question, col(Question.id) == col(Answer.question_id))
            .join(InterviewSession, col(InterviewSession.id) == col(Question.interview_session_id))
            .where(col(InterviewSession.user_id) == user)
        )
        return list(await db.scalars(mine))


async def analyses_of(user: UUID) -> int:
    async with transaction() as db:
        mine = select(Operation.id).where(
            col(Operation.user_id) == user, col(Operation.kind) == OperationKind.ANALYSIS
        )
        return len(list(await db.scalars(mine)))


def assert_stored_once(given: Given, user: UUID, text: str) -> None:
    assert given.stored(answers_of(user))[:1] == [text]
    assert given.stored(analyses_of(user)) == 1


@pytest.fixture
def other(browser: Browser, app: RunningApp) -> Iterator[Page]:
    """A page of another browser."""
    context = browser.new_context(base_url=app.url)
    yield context.new_page()
    context.close()


@pytest.fixture
def mortal_page(mortal_app: RunningApp, browser: Browser) -> Iterator[Page]:
    """A page of the app that the test may stop and freeze."""
    context = browser.new_context(base_url=mortal_app.url)
    yield context.new_page()
    context.close()


# Offline


def test_an_answer_typed_offline_is_kept_and_sent_on_return(page: Page, given: Given) -> None:
    start_answer(page, given)

    with offline(page):
        write(page, MORE)
        expect(note(page)).to_have_text(KEPT_HERE, timeout=SOON)
        assert [FIRST + MORE in entry for entry in kept(page).values()] == [True]

    expect(note(page)).to_have_text("Draft saved", timeout=SOON)
    expect(banner(page)).to_have_count(0)
    assert kept(page) == {}
    page.reload()
    expect(journeys.answer_box(page)).to_have_value(FIRST + MORE)


def test_what_is_kept_does_not_name_its_owner(page: Page, given: Given) -> None:
    user = start_answer(page, given)

    with offline(page):
        write(page, MORE)
        (name,) = kept(page)

    assert re.fullmatch(r"kept:[0-9a-f]{64}:[0-9a-f-]{36}", name)
    assert str(user) not in name


def test_an_answer_submitted_offline_is_stored_once_on_return(page: Page, given: Given) -> None:
    user = start_answer(page, given)

    with offline(page):
        write(page, MORE)
        submit(page)
        expect(note(page)).to_have_text(NOT_SUBMITTED)
        submit(page)
        expect(journeys.answer_box(page)).to_have_value(FIRST + MORE)

    expect(journeys.answer_box(page)).to_have_count(0, timeout=SOON)
    journeys.wait_for_feedback(page)
    assert_stored_once(given, user, FIRST + MORE)
    assert kept(page) == {}


def test_words_added_after_submitting_offline_are_the_candidates_to_submit(
    page: Page, given: Given
) -> None:
    user = start_answer(page, given)

    with offline(page):
        submit(page)
        write(page, MORE)
        expect(note(page)).to_have_text(KEPT_HERE)

    expect(note(page)).to_have_text("Draft saved", timeout=SOON)
    assert given.stored(answers_of(user)) == [None]
    submit(page)
    journeys.wait_for_feedback(page)
    assert_stored_once(given, user, FIRST + MORE)


def test_an_empty_answer_submitted_offline_is_refused_on_return(page: Page, given: Given) -> None:
    given.interview(page)
    journeys.wait_for_question(page, 1)

    with offline(page):
        submit(page)
        expect(note(page)).to_have_text(NOT_SUBMITTED)

    expect(page.get_by_role("alert")).to_contain_text("nothing to submit", timeout=SOON)
    write(page, FIRST)
    expect(note(page)).to_have_text("Draft saved")
    submit(page)
    journeys.wait_for_feedback(page)


@pytest.mark.parametrize("delay", [0, 20, 50])
def test_no_button_is_dead_after_a_drop_right_after_a_click(
    page: Page, given: Given, delay: int
) -> None:
    user = start_answer(page, given)

    submit(page)
    page.wait_for_timeout(delay)
    page.context.set_offline(True)
    page.wait_for_timeout(1_000)
    page.context.set_offline(False)

    expect(journeys.answer_box(page)).to_have_count(0, timeout=SOON)
    journeys.wait_for_feedback(page)
    assert_stored_once(given, user, FIRST)
    journeys.next_question(page)
    journeys.wait_for_question(page, 2)
    write(page, "More")
    expect(note(page)).to_have_text("Draft saved")


def test_a_button_pressed_offline_works_on_return(page: Page, given: Given) -> None:
    start_answer(page, given)
    submit(page)
    journeys.wait_for_feedback(page)

    with offline(page):
        journeys.next_question(page)

    expect(page.get_by_role("heading", name="Question 2 of 3")).to_be_visible(timeout=SOON)
    journeys.wait_for_question(page, 2)


def test_a_page_that_was_closed_offline_has_its_words_again(page: Page, given: Given) -> None:
    start_answer(page, given)
    address = page.url
    with offline(page):
        write(page, MORE)
        expect(note(page)).to_have_text(KEPT_HERE)
        page.goto("about:blank")

    page.goto(address)

    expect(journeys.answer_box(page)).to_have_value(FIRST + MORE)
    expect(note(page)).to_have_text("Draft saved")
    assert kept(page) == {}


# Newer words from elsewhere


def write_elsewhere(page: Page, other: Page, given: Given, user: UUID) -> None:
    given.sign_in(other, user, page.url.removeprefix(given.url))
    expect(journeys.answer_box(other)).to_have_value(FIRST)
    journeys.answer_box(other).fill("Newer words")
    expect(note(other)).to_have_text("Draft saved")


def test_a_newer_draft_is_not_overwritten_on_return(page: Page, other: Page, given: Given) -> None:
    user = start_answer(page, given)
    with offline(page):
        write(page, MORE)
        write_elsewhere(page, other, given, user)

    asked = page.get_by_role("alert")
    expect(asked).to_contain_text("A newer draft of this answer was saved", timeout=SOON)
    expect(journeys.answer_box(page)).to_have_value(FIRST + MORE)
    expect(note(page)).to_have_text(KEPT_HERE)
    other.reload()
    expect(journeys.answer_box(other)).to_have_value("Newer words")

    submit(page)
    expect(asked.get_by_role("button", name="Use what I typed here", exact=True)).to_be_focused()
    asked.get_by_role("button", name="Use the newer draft", exact=True).click()
    expect(journeys.answer_box(page)).to_have_value("Newer words")
    assert kept(page) == {}


def test_the_own_words_can_be_chosen_over_a_newer_draft(
    page: Page, other: Page, given: Given
) -> None:
    user = start_answer(page, given)
    with offline(page):
        write(page, MORE)
        submit(page)
        write_elsewhere(page, other, given, user)

    page.get_by_role("button", name="Use what I typed here", exact=True).click()

    expect(note(page)).to_have_text(re.compile("saved version|Draft saved"))
    assert given.stored(answers_of(user)) == [None]
    other.reload()
    expect(journeys.answer_box(other)).to_have_value(FIRST + MORE)


def test_words_for_a_question_that_was_answered_elsewhere_are_shown_once_more(
    page: Page, other: Page, given: Given
) -> None:
    user = start_answer(page, given)
    with offline(page):
        write(page, MORE)
        write_elsewhere(page, other, given, user)
        submit(other)
        journeys.wait_for_feedback(other)

    shown = page.get_by_role("status").filter(has_text="What you typed here was not submitted")
    expect(shown).to_contain_text(FIRST + MORE, timeout=SOON)
    shown.get_by_role("button", name="Discard it", exact=True).click()
    expect(shown).to_have_count(0)
    assert kept(page) == {}


# A server that hangs or is away


def test_a_server_that_hangs_is_noticed_while_typing(
    mortal_page: Page, mortal_app: RunningApp
) -> None:
    start_answer(mortal_page, Given(mortal_app))

    mortal_app.freeze()
    write(mortal_page, MORE)
    expect(note(mortal_page)).to_have_text(KEPT_HERE, timeout=SOON)
    expect(banner(mortal_page)).to_be_visible()
    mortal_app.thaw()

    expect(note(mortal_page)).to_have_text("Draft saved", timeout=SOON)
    expect(banner(mortal_page)).to_have_count(0, timeout=SOON)
    mortal_page.reload()
    expect(journeys.answer_box(mortal_page)).to_have_value(FIRST + MORE)


def test_a_server_slower_than_the_pages_patience_is_heard(page: Page, given: Given) -> None:
    """It acknowledges the words when the page has sent the same words again."""
    held: list[str | bytes] = []
    sockets: list[WebSocketRoute] = []
    is_slow = [False]

    def relay(socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()
        socket.on_message(server.send)
        server.on_message(lambda said: held.append(said) if is_slow[0] else socket.send(said))
        sockets.append(socket)

    page.route_web_socket(re.compile("/_event"), relay)
    start_answer(page, given)

    is_slow[0] = True
    write(page, MORE)
    expect(note(page)).to_have_text(KEPT_HERE, timeout=SOON)
    page.wait_for_timeout(3500)
    acknowledgements = [message for message in held if "acknowledged" in str(message)]
    assert len(acknowledgements) == 2
    sockets[-1].send(acknowledgements[0])

    expect(note(page)).to_have_text("Draft saved", timeout=1000)


def test_an_answer_submitted_to_a_server_that_hangs_is_stored_once(
    mortal_page: Page, mortal_app: RunningApp
) -> None:
    given = Given(mortal_app)
    user = start_answer(mortal_page, given)

    mortal_app.freeze()
    submit(mortal_page)
    expect(note(mortal_page)).to_have_text(NOT_CONFIRMED, timeout=SOON)
    expect(banner(mortal_page)).to_be_visible()
    write(mortal_page, MORE)
    expect(journeys.answer_box(mortal_page)).to_have_value(FIRST)
    mortal_page.wait_for_timeout(12_000)
    mortal_app.thaw()

    expect(journeys.answer_box(mortal_page)).to_have_count(0, timeout=SOON)
    journeys.wait_for_feedback(mortal_page)
    assert_stored_once(given, user, FIRST)
    expect(banner(mortal_page)).to_have_count(0)


def test_an_answer_goes_on_being_typed_while_the_server_restarts(
    mortal_page: Page, mortal_app: RunningApp
) -> None:
    given = Given(mortal_app)
    user = start_answer(mortal_page, given)

    assert mortal_app.stop() == 0
    expect(banner(mortal_page)).to_be_visible(timeout=SOON)
    write(mortal_page, MORE)
    expect(note(mortal_page)).to_have_text(KEPT_HERE, timeout=SOON)
    mortal_app.start()

    expect(note(mortal_page)).to_have_text("Draft saved", timeout=SOON)
    expect(banner(mortal_page)).to_have_count(0)
    expect(journeys.answer_box(mortal_page)).to_be_focused()
    mortal_page.keyboard.type(", and then ask")
    submit(mortal_page)
    journeys.wait_for_feedback(mortal_page)
    assert_stored_once(given, user, FIRST + MORE + ", and then ask")


def test_a_page_whose_work_falls_silent_asks_again(
    page: Page, given: Given, openai: FakeOpenAI
) -> None:
    openai.hold("interview_opening", words=45)
    deaf = [False]
    asked: list[str] = []

    def relay(socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()

        def to_server(message: str | bytes) -> None:
            if deaf[0] and "look_again" in str(message):
                asked.append(str(message))
                deaf[0] = False
            server.send(message)

        socket.on_message(to_server)
        server.on_message(lambda message: None if deaf[0] else socket.send(message))

    page.route_web_socket(re.compile("/_event"), relay)
    given.interview(page, with_openai=True)
    expect(page.get_by_role("status").first).to_contain_text("prepare the first question")

    deaf[0] = True
    openai.release()

    journeys.wait_for_question(page, 1)
    assert len(asked) == 1


# Whose texts are kept


def keep_something(page: Page, given: Given) -> UUID:
    """Somebody's words that only this browser has, and the dashboard."""
    user = start_answer(page, given)
    with offline(page):
        write(page, MORE)
        expect(note(page)).to_have_text(KEPT_HERE)
        page.goto("about:blank")
    page.goto("/dashboard")
    expect(page.get_by_role("button", name="Log out", exact=True)).to_be_visible()
    page.wait_for_timeout(500)
    assert len(kept(page)) == 1
    return user


def test_logging_out_asks_and_deletes_what_is_kept(page: Page, given: Given) -> None:
    keep_something(page, given)
    asked: list[str] = []
    log_out = page.get_by_role("button", name="Log out", exact=True)

    page.once("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
    log_out.click()
    assert "Log out anyway?" in asked[0]
    assert len(kept(page)) == 1

    page.once("dialog", lambda dialog: dialog.accept())
    log_out.click()
    page.wait_for_url("**/")
    assert kept(page) == {}


def test_a_page_that_is_left_open_keeps_nothing_after_logging_out(page: Page, given: Given) -> None:
    start_answer(page, given)
    second = page.context.new_page()
    # Whoever logs out before the page's code has come tells the other page all the same.
    second.route("**/assets/*.js", lambda route: route.abort())
    second.goto("/dashboard")
    second.get_by_role("button", name="Log out", exact=True).click()
    second.wait_for_url("**/")

    with offline(page):
        write(page, MORE)
        page.wait_for_timeout(600)
        assert kept(page) == {}


def test_somebody_else_who_signs_in_is_shown_and_left_nothing(page: Page, given: Given) -> None:
    keep_something(page, given)
    page.context.clear_cookies()
    page.goto("/login")
    page.wait_for_timeout(500)
    assert len(kept(page)) == 1

    given.somebody(page)

    expect(page.get_by_role("button", name="Log out", exact=True)).to_be_visible()
    page.wait_for_function("() => !Object.keys(localStorage).some((k) => k.startsWith('kept:'))")


def test_deleting_the_account_deletes_what_is_kept(page: Page) -> None:
    journeys.register(page)
    page.goto("/jobs/new")
    page.get_by_role("textbox", name="Role title", exact=True).fill("Unsaved")
    page.wait_for_function("() => Object.keys(localStorage).some((k) => k.startsWith('kept:'))")
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto("/settings")

    for password, left, address in (
        ("not my password", 1, "**/settings?error=**"),
        (journeys.PASSWORD, 0, "**/login?notice=**"),
    ):
        page.get_by_role("button", name="Delete my account", exact=True).click()
        page.get_by_label("Your password", exact=True).fill(password)
        page.get_by_role("button", name="Delete everything", exact=True).click()
        page.wait_for_url(address)
        page.wait_for_timeout(700)
        assert len(kept(page)) == left
