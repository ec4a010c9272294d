"""Export and deletion over HTTP: plain form posts by the person who is signed in."""

import io
import re
import zipfile

import httpx
import pytest

from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.domain.limits import EXPORTS_A_MINUTE
from ai_interviewer.routes import COOKIE
from ai_interviewer.services import accounts
from ai_interviewer.services.material import own_questions, resumes
from tests.factories import EMAIL, PASSWORD, RESUME, a_sign_in, an_account
from tests.own_questions import FALCONRY
from tests.web.conftest import ORIGIN

EXPORT, DELETE = "/account/export", "/account/delete"


@pytest.fixture
async def user(db, browser: httpx.AsyncClient):
    user_id = await an_account()
    browser.cookies.set(COOKIE, await a_sign_in(user_id))
    return user_id


async def test_the_export_is_a_download_that_nobody_keeps(user, browser):
    await resumes.save(user_id=user, text=RESUME)

    response = await browser.post(EXPORT)

    headers = response.headers
    assert response.status_code == 200
    assert headers["content-type"] == "application/zip"
    assert re.fullmatch(
        r'attachment; filename="ai-interviewer-export-\d{4}-\d\d-\d\d\.zip"',
        headers["content-disposition"],
    )
    assert (headers["cache-control"], headers["x-content-type-options"]) == ("no-store", "nosniff")
    with zipfile.ZipFile(io.BytesIO(response.content)) as files:
        assert RESUME in files.read("resume.md").decode()


async def test_a_refused_export_goes_back_with_a_reason(user, browser):
    for _ in range(EXPORTS_A_MINUTE):
        assert (await browser.post(EXPORT)).status_code == 200

    response = await browser.post(EXPORT)

    assert response.status_code == 303
    assert re.fullmatch(
        r"/settings\?error=too_many_attempts&form=export&seconds=\d+", response.headers["location"]
    )


async def test_deleting_takes_the_cookie_away_and_leads_to_the_log_in(user, browser):
    token = browser.cookies[COOKIE]

    response = await browser.post(DELETE, data={"password": PASSWORD})

    assert (response.status_code, response.headers["location"]) == (
        303,
        "/login?notice=account_deleted",
    )
    assert f'{COOKIE}=""; ' in response.headers["set-cookie"]
    assert "Max-Age=0" in response.headers["set-cookie"]
    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=token)
    login = await browser.post("/auth/login", data={"email": EMAIL, "password": PASSWORD})
    assert login.headers["location"] == "/login?error=invalid_credentials"


@pytest.mark.parametrize(
    "form", [{"data": {"password": "wrong"}}, {"data": {}}, {"files": {"password": ("p", b"x")}}]
)
async def test_without_the_right_password_nothing_is_deleted(user, browser, form):
    response = await browser.post(DELETE, **form)

    assert response.status_code in (303, 400)
    if response.status_code == 303:
        assert response.headers["location"] == "/settings?error=wrong_password&form=delete"
    assert await accounts.signed_in_user(token=browser.cookies[COOKIE]) == user


@pytest.mark.parametrize("path", [EXPORT, DELETE])
async def test_somebody_signed_out_is_led_to_the_log_in(user, browser, path):
    await browser.post("/auth/logout")

    response = await browser.post(path, data={"password": PASSWORD})

    assert (response.status_code, response.headers["location"]) == (303, "/login")


@pytest.mark.parametrize("path", [EXPORT, DELETE])
async def test_neither_a_link_nor_another_site_can_ask_for_it(user, browser, path):
    link = await browser.get(path)
    evil = await browser.post(
        path, data={"password": PASSWORD}, headers={"origin": "https://evil.example"}
    )

    assert (link.status_code in (404, 405), evil.status_code) == (True, 403)
    assert await accounts.signed_in_user(token=browser.cookies[COOKIE]) == user


def test_these_tests_post_from_our_own_pages():
    assert ORIGIN.startswith("http://localhost")


async def test_own_questions_are_downloaded_as_they_were_saved(user, browser):
    none = await browser.post("/account/questions")
    await own_questions.save(user_id=user, text=FALCONRY)

    response = await browser.post("/account/questions")

    assert (none.status_code, none.headers["location"]) == (303, "/settings")
    assert response.text == FALCONRY
    assert response.headers["content-disposition"] == 'attachment; filename="questions.toml"'
    assert response.headers["cache-control"] == "no-store"
