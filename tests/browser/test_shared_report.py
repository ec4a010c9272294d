"""A report that is shared by a link, read by somebody without an account."""

from playwright.sync_api import Browser, Page, expect

from tests.browser import journeys
from tests.browser.given import Given
from tests.running.app import RunningApp


def shared_link(page: Page, given: Given) -> str:
    """Share the report of a finished interview from its page; the link."""
    given.finished(page)
    page.get_by_role("link", name="Report", exact=True).click()
    page.get_by_text("Share this report", exact=True).click()
    page.get_by_role("combobox", name="The link lasts", exact=True).select_option("7 days")
    page.get_by_role("button", name="Create link", exact=True).click()
    link = page.get_by_role("textbox", name="Link to the report", exact=True)
    expect(link).to_be_focused()
    return link.input_value()


def test_a_mentor_reads_a_shared_report_until_it_is_revoked(
    page: Page, given: Given, browser: Browser, app: RunningApp
) -> None:
    link = shared_link(page, given)
    elsewhere = browser.new_context(base_url=app.url)
    mentor = elsewhere.new_page()

    answer = mentor.goto(link)
    assert answer is not None
    expect(mentor.get_by_role("article")).to_contain_text("Senior Backend Engineer")
    expect(mentor.get_by_role("article")).not_to_contain_text("@example.org")
    expect(mentor.get_by_text("“You” in it is the candidate.")).to_be_visible()
    expect(mentor.get_by_role("heading", name="Résumé")).to_have_count(0)
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert "noindex" in answer.headers["x-robots-tag"]
    assert mentor.locator("a").count() == 0
    mentor.get_by_role("checkbox", name="With the answers", exact=True).check()
    expect(mentor.get_by_text("EXPLAIN ANALYZE").first).to_be_visible()

    page.get_by_role("link", name="Back to the interview", exact=True).click()
    journeys.go_to(page, "Settings")
    page.get_by_role("button", name="Revoke the link to Senior Backend Engineer").click()
    expect(page.get_by_text("Link revoked.")).to_be_visible()
    mentor.reload()
    expect(mentor.get_by_text("This link doesn't open a report.")).to_be_visible()
    expect(mentor.get_by_role("article")).to_have_count(0)
    elsewhere.close()


def test_the_link_is_stored_nowhere(page: Page, given: Given, app: RunningApp) -> None:
    token = shared_link(page, given).rpartition("/")[2]
    page.goto(f"/shared/{token}")
    expect(page.get_by_role("article")).to_be_visible()
    page.goto("/settings")
    expect(page.get_by_role("heading", name="Shared reports", exact=True)).to_be_visible()

    assert token not in page.content()
    assert token not in app.log


def test_a_copied_link_says_so(page: Page, given: Given) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    link = shared_link(page, given)

    page.get_by_role("button", name="Copy link", exact=True).click()

    expect(page.get_by_text("Copied.", exact=True)).to_be_visible()
    page.get_by_text("Share this report", exact=True).focus()
    assert page.evaluate("navigator.clipboard.readText()") == link


def test_a_double_click_revokes_one_link(page: Page, given: Given) -> None:
    shared_link(page, given)
    page.get_by_role("button", name="Create link", exact=True).click()
    page.get_by_role("link", name="Back to the interview", exact=True).click()
    journeys.go_to(page, "Settings")
    revoke = page.get_by_role("button", name="Revoke the link to Senior Backend Engineer")
    expect(revoke).to_have_count(2)

    revoke.first.dblclick(delay=20)

    expect(page.get_by_text("Link revoked.")).to_be_visible()
    expect(page.get_by_role("heading", name="Shared reports", exact=True)).to_be_focused()
    page.wait_for_timeout(500)
    expect(revoke).to_have_count(1)
