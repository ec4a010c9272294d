"""What people see of the HTTP API: its reference, and the tokens that they give to programs."""

import httpx
from playwright.sync_api import Page, expect

from ai_interviewer.api.app import create_v1
from ai_interviewer.domain.limits import TOKEN_NAME_CHARACTERS
from ai_interviewer.routes import API, API_DOCS
from ai_interviewer.texts import t
from tests.browser.given import Given
from tests.browser.measures import too_wide
from tests.running.app import RunningApp

NAME = ("marks_of_my_class_" * 6)[:TOKEN_NAME_CHARACTERS]
"""As long as a name may be, and nowhere a space."""


def test_the_reference_works_under_our_policy(
    page: Page, app: RunningApp, complaints: list[str]
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    operations = sum(len(methods) for methods in create_v1().openapi()["paths"].values())

    page.goto(API_DOCS)
    expect(page.locator(".opblock")).to_have_count(operations)
    page.locator(".opblock", has_text="/health").first.click()
    page.get_by_role("button", name="Try it out").click()
    page.get_by_role("button", name="Execute").click()

    expect(page.locator(".live-responses-table")).to_contain_text('"status": "ok"')
    assert complaints == []
    assert [url for url in asked if not url.startswith((app.url, "data:"))] == []


def test_a_token_is_made_shown_once_and_deleted(page: Page, app: RunningApp, given: Given) -> None:
    given.somebody(page)
    page.goto("/settings")
    page.get_by_role("textbox", name=t.settings.token_name, exact=True).fill(NAME)
    page.get_by_role("button", name=t.settings.token_create, exact=True).click()
    shown = page.get_by_label(t.settings.token_new, exact=True)
    expect(shown).to_be_visible()
    token = shown.input_value()

    assert answer_to(app, token) == 200
    assert too_wide(page) == []
    page.reload()
    delete = page.get_by_role("button", name=t.settings.token_delete.format(name=NAME), exact=True)
    expect(delete).to_be_enabled()
    assert token not in page.content()
    delete.click()
    expect(page.get_by_text(t.settings.token_deleted, exact=True)).to_be_visible()
    assert answer_to(app, token) == 401


def answer_to(app: RunningApp, token: str) -> int:
    headers = {"authorization": f"Bearer {token}"}
    return httpx.get(f"{app.url}{API}/sessions", headers=headers).status_code
