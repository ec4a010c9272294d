"""Browsers that don't know what newer ones do by themselves."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser import journeys
from tests.browser.given import Given

WITHOUT_COMMANDS = """
delete HTMLButtonElement.prototype.commandForElement;
addEventListener("click", (event) => {
  if (event.target.closest?.("button[commandfor]")) event.preventDefault();
}, true);
"""


@pytest.fixture
def older(page: Page) -> Page:
    """A page whose browser doesn't know buttons with a command."""
    page.add_init_script(WITHOUT_COMMANDS)
    return page


def test_dialogs_open_and_close(older: Page, given: Given) -> None:
    given.material(older)
    older.get_by_role("button", name="Delete job posting", exact=True).click()
    dialog = older.get_by_role("dialog")
    expect(dialog).to_be_visible()
    dialog.get_by_role("button", name="Close", exact=True).click()
    expect(dialog).to_have_count(0)


def test_the_panel_of_the_room_opens_and_closes(older: Page, given: Given) -> None:
    given.interview(older)
    journeys.wait_for_question(older, 1)
    opener = older.get_by_role("button", name="Notes and sources", exact=True)
    notes = older.get_by_role("textbox", name="Notes", exact=True)
    opener.click()
    expect(notes).to_be_visible()
    opener.click()
    expect(notes).to_be_hidden()
    opener.click()
    older.get_by_role("button", name="Close notes and sources", exact=True).click()
    expect(notes).to_be_hidden()
