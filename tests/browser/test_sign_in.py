"""Accounts at the browser: mistakes lose nothing, and one tab never shows two people's data."""

from playwright.sync_api import Page, expect

from tests.browser import journeys


def test_a_wrong_password_shows_a_message_and_keeps_the_email(page: Page) -> None:
    email = journeys.register(page)
    page.get_by_role("button", name="Log out", exact=True).click()
    page.wait_for_url("**/")

    journeys.log_in(page, email, "not my password")

    expect(page.get_by_role("alert")).to_contain_text("do not belong together")
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

    expect(page.get_by_role("alert")).to_contain_text("already an account")


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


def test_anothers_interview_looks_like_one_that_does_not_exist(page: Page) -> None:
    journeys.ready(page)
    address = page.url
    page.get_by_role("button", name="Log out", exact=True).click()
    page.wait_for_url("**/")
    journeys.register(page)

    page.goto(address)
    expect(page.get_by_text("does not exist, or it is not yours")).to_be_visible()
