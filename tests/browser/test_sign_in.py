"""Accounts at the browser: mistakes lose nothing, and one tab never shows two people's data."""

from playwright.sync_api import Browser, Page, expect

from ai_interviewer.routes import COOKIE
from tests.browser import journeys
from tests.browser.given import Given
from tests.running.app import RunningApp


def test_a_wrong_password_shows_a_message_and_keeps_the_email(page: Page) -> None:
    email = journeys.register(page)
    page.get_by_role("button", name="Log out", exact=True).click()
    page.wait_for_url("**/")

    journeys.log_in(page, email, "not my password")

    expect(page.get_by_role("alert")).to_contain_text("Wrong email or password")
    expect(page.get_by_role("textbox", name="Email", exact=True)).to_have_value(email)
    assert email not in page.url


def test_a_taken_email_shows_a_message(page: Page) -> None:
    email = journeys.register(page)
    page.get_by_role("button", name="Log out", exact=True).click()
    page.wait_for_url("**/")
    page.goto("/register")
    page.get_by_role("textbox", name="Email", exact=True).fill(email)
    page.get_by_label("Password", exact=True).fill(journeys.PASSWORD)
    page.get_by_role("button", name="Create account", exact=True).click()

    expect(page.get_by_role("alert")).to_contain_text("already has an account")


def test_the_next_user_of_the_tab_sees_nothing_of_the_first(page: Page) -> None:
    frames: list[str] = []
    journeys.register(page)
    journeys.save_resume(page, "The secret life of the first user")
    journeys.save_job(page, title="A very private job")
    page.get_by_role("button", name="Log out", exact=True).click()
    page.wait_for_url("**/")

    page.on(
        "websocket",
        lambda socket: socket.on("framereceived", lambda frame: frames.append(str(frame))),
    )
    journeys.register(page)
    for name in ("Résumé", "Jobs", "History", "Dashboard"):
        journeys.go_to(page, name)
        page.wait_for_timeout(300)
        assert "private job" not in page.content()
        assert "secret life" not in page.content()

    assert frames
    assert not any("private job" in frame or "secret life" in frame for frame in frames)


STORED = """async () => JSON.stringify([
    {...localStorage}, {...sessionStorage}, await caches.keys(), await indexedDB.databases(),
])"""


def test_the_browser_keeps_nothing_of_anybody(page: Page) -> None:
    email = journeys.register(page)
    journeys.save_resume(page, "The secret life of a candidate")

    stored = page.evaluate(STORED)
    assert [(c["name"], c["httpOnly"]) for c in page.context.cookies()] == [(COOKIE, True)]
    page.get_by_role("button", name="Log out", exact=True).click()
    page.wait_for_url("**/")
    page.go_back()
    page.wait_for_url("**/login")

    for text in (stored, page.evaluate(STORED), page.content()):
        assert "secret life" not in text
        assert email not in text
    assert page.context.cookies() == []


def test_after_logging_out_in_another_tab_nothing_more_can_be_done(page: Page) -> None:
    journeys.register(page)
    other = page.context.new_page()
    other.goto("/dashboard")
    other.get_by_role("button", name="Log out", exact=True).click()
    other.wait_for_url("**/")

    journeys.go_to(page, "Jobs")

    page.wait_for_url("**/login**")


def test_pages_of_the_app_lead_strangers_to_the_log_in(page: Page) -> None:
    for path in ("/dashboard", "/resume", "/jobs", "/jobs/new", "/history", "/settings"):
        page.goto(path)
        page.wait_for_url("**/login**")


def test_an_unknown_path_has_a_page_with_a_way_back(page: Page) -> None:
    response = page.goto("/no/such/page")
    assert response is not None
    assert response.status == 404
    page.get_by_role("link", name="Go to the start page").click()
    page.wait_for_url("**/")


def test_anothers_interview_looks_like_one_that_does_not_exist(page: Page, given: Given) -> None:
    given.interview(page)
    address = page.url
    page.goto("/dashboard")
    page.get_by_role("button", name="Log out", exact=True).click()
    page.wait_for_url("**/")
    journeys.register(page)

    page.goto(address)
    expect(page.get_by_text("doesn't exist, or it isn't yours")).to_be_visible()


FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
NEW = "quite another password"


def change_password(page: Page, current: str, new: str) -> None:
    journeys.go_to(page, "Settings")
    page.get_by_label("Current password", exact=True).fill(current)
    page.get_by_label("New password", exact=True).fill(new)
    page.get_by_role("button", name="Change password", exact=True).click()


def log_in_elsewhere(other: Page, email: str, password: str = NEW) -> None:
    journeys.log_in(other, email, password)
    # Shown when the page has asked for its data: only then it is at rest.
    expect(other.get_by_role("heading", name="Add your résumé")).to_be_visible()


def assert_signed_out(page: Page) -> None:
    """Check that the next thing the page does leads to the log-in."""
    journeys.go_to(page, "Jobs")
    page.wait_for_url("**/login**")


def test_what_ends_a_sign_in_from_the_settings_ends_it_in_the_other_browser(
    page: Page, browser: Browser, app: RunningApp, complaints: list[str]
) -> None:
    email = journeys.register(page)
    context = browser.new_context(base_url=app.url, user_agent=FIREFOX)
    other = context.new_page()
    log_in_elsewhere(other, email, journeys.PASSWORD)

    change_password(page, "not my password", NEW)
    expect(page.get_by_role("alert")).to_contain_text("current password is wrong")
    expect(page.get_by_role("alert")).to_be_in_viewport()
    change_password(page, journeys.PASSWORD, "password123")
    expect(page.get_by_role("alert")).to_contain_text("common password")
    change_password(page, journeys.PASSWORD, NEW)
    expect(page.get_by_text("Password changed.")).to_be_in_viewport()
    assert_signed_out(other)

    log_in_elsewhere(other, email)
    journeys.go_to(page, "Dashboard")
    journeys.go_to(page, "Settings")
    expect(page.get_by_text("This browser", exact=True)).to_have_count(1)
    page.get_by_role("button", name="Sign out Firefox on Windows", exact=True).click()
    expect(page.get_by_text("Signed out.")).to_be_visible()
    expect(page.get_by_text("Firefox on Windows")).to_have_count(0)
    assert_signed_out(other)

    log_in_elsewhere(other, email)
    page.get_by_role("button", name="Log out everywhere", exact=True).click()
    page.wait_for_url("**/login")
    assert_signed_out(other)
    page.goto("/settings")
    page.wait_for_url("**/login**")
    context.close()
    assert complaints == []


def test_other_tabs_of_a_deleted_account_lead_to_the_log_in(page: Page) -> None:
    journeys.register(page)
    journeys.save_resume(page, "The life story of somebody who leaves")
    other = page.context.new_page()
    other.goto("/jobs")
    page.bring_to_front()
    journeys.go_to(page, "Settings")
    page.get_by_role("button", name="Delete my account", exact=True).click()
    page.get_by_label("Your password", exact=True).fill("not my password")
    page.get_by_role("button", name="Delete everything", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("password is wrong")

    page.get_by_role("button", name="Delete my account", exact=True).click()
    page.get_by_label("Your password", exact=True).fill(journeys.PASSWORD)
    page.get_by_role("button", name="Delete everything", exact=True).click()
    page.wait_for_url("**/login?notice=account_deleted")

    journeys.go_to(other, "Résumé")
    other.wait_for_url("**/login**")
    assert "life story" not in other.content()
    assert page.context.cookies() == []
