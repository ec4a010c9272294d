"""An administrator goes through the pages that nobody else finds."""

import csv
import io
import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import journeys
from tests.browser.accessibility import faults
from tests.browser.given import Given
from tests.browser.measures import too_wide
from tests.running.app import RunningApp

NEW = "quite another password"


def troubles(page: Page) -> list[str]:
    """What axe-core finds, and the widths at which the page is wider than its window."""
    page.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)")
    return [*faults(page), *(f"wider than {width}" for width in too_wide(page))]


def open_section(page: Page, name: str) -> None:
    navigation = page.get_by_role("navigation", name="Administration", exact=True)
    navigation.get_by_role("link", name=name, exact=True).click()
    expect(page.get_by_role("heading", level=1, name=name, exact=True)).to_be_visible()


def find(page: Page, email: str) -> None:
    page.get_by_role("searchbox", name="Email", exact=True).fill(email)
    page.get_by_role("button", name="Search", exact=True).click()
    expect(page.get_by_text("1 account", exact=True)).to_be_visible()


def press(page: Page, name: str) -> None:
    """Press a button of an account; its menu is opened first."""
    button = page.get_by_role("button", name=name, exact=True)
    if not button.is_visible():
        page.get_by_text("Manage", exact=True).click()
    button.click()


def test_an_administrator_looks_after_accounts(
    page: Page,
    given: Given,
    browser: Browser,
    app: RunningApp,
    complaints: list[str],
) -> None:
    elsewhere = browser.new_context(base_url=app.url)
    student = elsewhere.new_page()

    given.administrator(page, "/settings")
    page.get_by_role("link", name="Open administration", exact=True).click()
    expect(page.get_by_role("heading", level=1, name="Accounts", exact=True)).to_be_visible()
    assert troubles(page) == []

    open_section(page, "Invitations")
    page.get_by_role("spinbutton", name="Number of accounts", exact=True).fill("2")
    page.get_by_role("combobox", name="The link lasts", exact=True).select_option("1 day")
    page.get_by_role("button", name="Make invitation", exact=True).click()
    link = page.get_by_role("textbox", name="Invitation link", exact=True)
    expect(link).to_be_focused()
    invitation = link.input_value()
    expect(page.get_by_text("0 of 2 used", exact=True)).to_be_visible()
    assert troubles(page) == []

    email = register_by(student, invitation)
    page.reload()
    expect(page.get_by_text("1 of 2 used", exact=True)).to_be_visible()
    expect(link).to_have_count(0)
    page.get_by_role("button", name=re.compile("^Revoke the invitation made ")).first.click()
    expect(page.get_by_text("The invitation is revoked.")).to_be_visible()

    open_section(page, "Accounts")
    find(page, email)
    press(page, f"Make a reset link for {email}")
    reset = page.get_by_role("textbox", name=f"Reset link for {email}", exact=True)
    expect(reset).to_be_focused()
    reset_link = reset.input_value()
    set_password_by(student, reset_link, email)
    assert troubles(page) == []

    press(page, f"Disable {email}")
    expect(page.get_by_text("Disabled", exact=True)).to_be_visible()
    student.goto(f"{app.url}/jobs")
    student.wait_for_url("**/login**")
    press(page, f"Enable {email}")
    expect(page.get_by_text(f"{email} can log in again.")).to_be_visible()
    journeys.log_in(student, email, NEW)
    student.wait_for_url("**/dashboard")
    press(page, f"Sign {email} out everywhere")
    expect(page.get_by_text(f"{email} is signed out everywhere.")).to_be_visible()
    student.goto(f"{app.url}/jobs")
    student.wait_for_url("**/login**")

    press(page, f"Delete the account {email}")
    dialog = page.get_by_role("dialog", name="Delete this account?", exact=True)
    expect(dialog.get_by_role("button", name="Close", exact=True)).to_be_focused()
    assert troubles(page) == []
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    press(page, f"Delete the account {email}")
    dialog.get_by_role("button", name="Delete account", exact=True).click()
    expect(page.get_by_text("No matching accounts.")).to_be_visible()
    expect(page.locator("#accounts-results")).to_be_focused()

    open_section(page, "Usage")
    assert troubles(page) == []
    open_section(page, "Audit log")
    expect(page.get_by_text("Deleted an account").first).to_be_visible()
    assert troubles(page) == []
    with page.expect_download() as download:
        page.get_by_role("button", name="Download as CSV", exact=True).click()
    rows = list(csv.DictReader(io.StringIO(download.value.path().read_text(encoding="utf-8"))))
    assert [row["act"] for row in rows][-9:] == [
        *("CREATE_INVITATION", "ACCEPT_INVITATION", "REVOKE_INVITATION"),
        *("CREATE_RESET_LINK", "USE_RESET_LINK"),
        *("DISABLE_USER", "ENABLE_USER", "END_SIGN_INS", "DELETE_USER"),
    ]
    for link_made in (invitation, reset_link):
        assert link_made.rpartition("=")[2] not in app.log
    assert email not in download.value.path().read_text(encoding="utf-8")
    assert complaints == []
    elsewhere.close()


def register_by(student: Page, invitation: str) -> str:
    """Open an account with an invitation, after a mistake; its e-mail."""
    email = "invited@example.org"
    student.goto(invitation)
    expect(student.get_by_role("heading", name="You're invited", exact=True)).to_be_visible()
    for password in ("password", journeys.PASSWORD):
        student.get_by_role("textbox", name="Email", exact=True).fill(email)
        student.get_by_label("Password", exact=True).fill(password)
        student.get_by_role("button", name="Create account", exact=True).click()
        if password != journeys.PASSWORD:
            expect(student.get_by_role("alert")).to_contain_text("common password")
            assert faults(student) == []
    student.wait_for_url("**/dashboard")
    return email


def set_password_by(student: Page, link: str, email: str) -> None:
    """Set a new password by a link, after a mistake, and log in with it."""
    student.goto(link)
    expect(student.get_by_text(f"For {email}.")).to_be_visible()
    assert faults(student) == []
    for password in ("password", NEW):
        student.get_by_label("New password", exact=True).fill(password)
        student.get_by_role("button", name="Set password", exact=True).click()
        if password != NEW:
            expect(student.get_by_role("alert")).to_contain_text("common password")
    expect(student.get_by_text("Your new password is set")).to_be_visible()
    journeys.log_in(student, email, NEW)
    student.wait_for_url("**/dashboard")
    student.goto(link)
    expect(student.get_by_text("This link doesn't work any more")).to_be_visible()
    student.goto("/dashboard")


@pytest.mark.parametrize(
    "path", ["/admin", "/admin/invitations", "/admin/usage", "/admin/audit-log"]
)
def test_everybody_else_finds_nothing(page: Page, given: Given, path: str) -> None:
    given.somebody(page)
    page.goto(path)
    expect(page.get_by_role("heading", name="Nothing here", exact=True)).to_be_visible()
    expect(page.get_by_role("navigation", name="Administration")).to_have_count(0)
    expect(page).to_have_title(re.compile("Page not found"))
    assert troubles(page) == []
    page.goto("/settings")
    expect(page.get_by_role("heading", name="Settings", exact=True)).to_be_visible()
    expect(page.get_by_role("link", name="Open administration")).to_have_count(0)
