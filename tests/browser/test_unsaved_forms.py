"""What is typed into forms that save a text is not lost, with or without a server."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import pytest
from playwright.sync_api import Browser, Dialog, Locator, Page, expect

from ai_interviewer.services.material import job_postings, own_questions, resumes
from tests.browser import journeys
from tests.browser.given import Given
from tests.factories import POSTING
from tests.own_questions import BROKEN, FALCONRY
from tests.running.app import RunningApp

RESTORED = "What you typed last time is back. It isn't saved yet."
SOON = 3_000
KEPT = "() => Object.keys(localStorage).filter((key) => key.startsWith('kept:'))"


def kept(page: Page) -> list[str]:
    found: list[str] = page.evaluate(KEPT)
    return found


def box(page: Page, name: str) -> Locator:
    return page.get_by_role("textbox", name=name, exact=True)


def fill_posting(page: Page, title: str) -> None:
    box(page, "Role title").fill(title)
    box(page, "Job description").fill(POSTING)


def save_posting(page: Page) -> None:
    page.get_by_role("button", name="Save job posting", exact=True).click()


@contextmanager
def answering(page: Page, *, leave: bool) -> Iterator[list[Dialog]]:
    """Answer whatever the browser asks."""
    asked: list[Dialog] = []

    def answer(dialog: Dialog) -> None:
        asked.append(dialog)
        if leave:
            dialog.accept()
        else:
            dialog.dismiss()

    page.on("dialog", answer)
    yield asked
    page.remove_listener("dialog", answer)


def titles(given: Given, user: UUID) -> list[str]:
    found = given.stored(job_postings.list_postings(user_id=user))
    return [posting.role_title for posting in found]


@pytest.fixture
def mortal_page(mortal_app: RunningApp, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(base_url=mortal_app.url)
    yield context.new_page()
    context.close()


def test_leaving_an_unsaved_posting_is_asked_and_its_words_come_back(
    page: Page, given: Given
) -> None:
    given.somebody(page)
    page.goto("/jobs/new")
    fill_posting(page, "Unsaved engineer")
    page.get_by_role("combobox", name="Interview language", exact=True).select_option("Other")
    box(page, "Language code").fill("pt-BR")

    with answering(page, leave=False) as asked:
        journeys.go_to(page, "Dashboard")
        assert "unsaved changes" in asked[0].message
    expect(box(page, "Role title")).to_have_value("Unsaved engineer")
    with answering(page, leave=True):
        journeys.go_to(page, "Dashboard")
    page.wait_for_url("**/dashboard")

    page.goto("/jobs/new")
    expect(page.get_by_text(RESTORED)).to_be_visible()
    expect(box(page, "Role title")).to_have_value("Unsaved engineer")
    expect(box(page, "Job description")).to_have_value(POSTING)
    expect(box(page, "Language code")).to_have_value("pt-BR")

    save_posting(page)
    page.wait_for_url(re.compile(r"/jobs/[0-9a-f-]{36}$"))
    assert kept(page) == []
    page.goto("/jobs/new")
    expect(box(page, "Role title")).to_have_value("")


def test_what_came_back_can_be_discarded(page: Page, given: Given) -> None:
    given.somebody(page)
    page.goto("/jobs/new")
    fill_posting(page, "Unsaved engineer")
    with answering(page, leave=True):
        page.reload()

    page.get_by_role("button", name="Discard it", exact=True).click()

    expect(page.get_by_text(RESTORED)).to_have_count(0)
    expect(box(page, "Role title")).to_have_value("")
    assert kept(page) == []
    journeys.go_to(page, "Dashboard")
    page.wait_for_url("**/dashboard")


def test_closing_the_page_is_asked_too_and_who_stays_can_save(page: Page, given: Given) -> None:
    user = given.somebody(page)
    page.goto("/jobs/new")
    fill_posting(page, "Unsaved engineer")

    with answering(page, leave=False) as asked:
        page.close(run_before_unload=True)
        page.wait_for_timeout(500)
        assert [dialog.type for dialog in asked] == ["beforeunload"]

    save_posting(page)
    page.wait_for_url(re.compile(r"/jobs/[0-9a-f-]{36}$"))
    assert titles(given, user) == ["Unsaved engineer"]


def test_a_posting_saved_offline_waits_for_another_press(page: Page, given: Given) -> None:
    user = given.somebody(page)
    page.goto("/jobs/new")
    fill_posting(page, "Engineer")

    page.context.set_offline(True)
    box(page, "Company").press_sequentially("Hopperlane")
    expect(page.get_by_text("What you typed is kept in this browser.")).to_be_visible(timeout=SOON)
    save_posting(page)
    expect(page.get_by_role("alert")).to_contain_text("Not saved: the server can't be reached.")
    page.context.set_offline(False)
    page.wait_for_timeout(1_000)
    assert titles(given, user) == []

    save_posting(page)
    page.wait_for_url(re.compile(r"/jobs/[0-9a-f-]{36}$"))
    expect(page.get_by_role("heading", name="Engineer")).to_be_visible()
    assert titles(given, user) == ["Engineer"]
    assert kept(page) == []


def test_a_posting_saved_twice_to_a_server_that_hangs_is_created_once(
    mortal_page: Page, mortal_app: RunningApp
) -> None:
    page, given = mortal_page, Given(mortal_app)
    user = given.somebody(page)
    page.goto("/jobs/new")
    fill_posting(page, "Engineer")

    mortal_app.freeze()
    save_posting(page)
    expect(page.get_by_role("alert")).to_contain_text("Not saved", timeout=SOON)
    expect(page.get_by_text("The connection was lost.")).to_be_visible()
    save_posting(page)
    mortal_app.thaw()

    page.wait_for_url(re.compile(r"/jobs/[0-9a-f-]{36}$"))
    page.wait_for_timeout(500)
    assert titles(given, user) == ["Engineer"]
    assert kept(page) == []


def test_edits_of_a_posting_come_back_but_not_over_newer_ones(
    page: Page, given: Given, browser: Browser, app: RunningApp
) -> None:
    user = given.material(page)
    address = page.url.removeprefix(given.url)
    page.get_by_role("button", name="Edit posting", exact=True).click()
    box(page, "Company").fill("Typed and not saved")
    with answering(page, leave=True):
        page.goto("/dashboard")
    context = browser.new_context(base_url=app.url)
    other = context.new_page()
    given.sign_in(other, user, address)
    other.get_by_role("button", name="Edit posting", exact=True).click()
    box(other, "Company").fill("Newer and saved")
    save_posting(other)
    expect(other.get_by_text("Job posting saved.")).to_be_visible()
    context.close()

    page.goto(address)

    expect(box(page, "Company")).to_have_value("Newer and saved")
    page.get_by_role("button", name="Use what I typed", exact=True).click()
    expect(box(page, "Company")).to_have_value("Typed and not saved")
    page.get_by_role("button", name="Discard changes", exact=True).click()
    page.get_by_role("button", name="Edit posting", exact=True).click()
    expect(box(page, "Company")).to_have_value("Newer and saved")
    assert kept(page) == []


def test_a_resume_typed_offline_comes_back_and_is_saved(page: Page, given: Given) -> None:
    user = given.material(page)
    page.goto("/resume")
    text = box(page, "Résumé text")
    saved = text.input_value()

    text.press("Control+End")
    page.keyboard.type("\nOnline line")
    page.wait_for_timeout(900)
    page.context.set_offline(True)
    page.keyboard.type("\nOffline line")
    expect(page.get_by_text("What you typed is kept in this browser.")).to_be_visible(timeout=SOON)
    with answering(page, leave=True):
        page.goto("about:blank")
    page.context.set_offline(False)

    page.goto("/resume")
    expect(text).to_have_value(f"{saved}\nOnline line\nOffline line")
    expect(page.get_by_text(RESTORED)).to_be_visible()
    page.get_by_role("button", name="Save résumé", exact=True).click()
    expect(page.get_by_text("Résumé saved.")).to_be_visible()
    assert kept(page) == []
    assert given.stored(resumes.load(user_id=user)).text.endswith("Offline line")
    journeys.go_to(page, "Dashboard")
    page.wait_for_url("**/dashboard")


def test_leaving_an_unsaved_resume_is_asked(page: Page, given: Given) -> None:
    given.material(page)
    page.goto("/resume")
    box(page, "Résumé text").fill("Quite another text")

    with answering(page, leave=False) as asked:
        journeys.go_to(page, "Dashboard")
        assert "unsaved changes" in asked[0].message
    page.wait_for_url("**/resume**")


def choose_questions(page: Page, text: str) -> None:
    file = {"name": "own.toml", "mimeType": "application/toml", "buffer": text.encode()}
    page.get_by_label("TOML file", exact=True).set_input_files([file])


def test_own_questions_fill_the_box_from_a_file_and_are_saved(page: Page, given: Given) -> None:
    user = given.somebody(page)
    page.goto("/settings")
    save = page.get_by_role("button", name="Save questions", exact=True)
    written = box(page, "Questions in TOML")
    choose_questions(page, "#" * 100_001)
    expect(page.get_by_text("This file is longer than 100,000 characters.")).to_be_visible()

    choose_questions(page, BROKEN)
    expect(written).to_have_value(BROKEN.replace("\r\n", "\n"))
    with answering(page, leave=False) as asked:
        journeys.go_to(page, "Dashboard")
        assert len(asked) == 1
    save.click()
    expect(page.get_by_role("alert")).to_contain_text("The questions weren't saved.")
    expect(page.get_by_text("falconry-first-flight, type: input should be")).to_be_visible()
    expect(written).to_have_value(BROKEN)

    choose_questions(page, FALCONRY)
    save.click()
    expect(page.get_by_text("1 question saved")).to_be_visible()
    expect(written).to_have_value("")
    assert kept(page) == []
    assert given.stored(own_questions.file(user_id=user)) == FALCONRY

    with page.expect_download() as download:
        page.get_by_role("button", name="Download questions", exact=True).click()
    assert download.value.path().read_text(encoding="utf-8") == FALCONRY
    page.get_by_role("button", name="Delete questions", exact=True).click()
    page.get_by_role("button", name="Yes, delete them", exact=True).click()
    expect(page.get_by_text("No questions saved yet.")).to_be_visible()
