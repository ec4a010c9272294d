"""Changing the password, and logging out everywhere."""

import re

import pytest

from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.routes import COOKIE
from ai_interviewer.services import accounts
from tests.factories import EMAIL, PASSWORD
from tests.web.auth_forms import FORM, set_cookies

CHANGE = {"current_password": PASSWORD, "new_password": "another long password"}


async def log_in(browser):
    """Log in; the token of the sign-in."""
    return (await browser.post("/auth/login", data=FORM)).cookies[COOKIE]


async def test_a_changed_password_goes_on_under_a_fresh_token(account, browser):
    before = await log_in(browser)

    response = await browser.post("/auth/password", data=CHANGE)

    assert response.status_code == 303
    assert response.headers["location"] == "/settings?notice=password_changed"
    after = response.cookies[COOKIE]
    assert await accounts.signed_in_user(token=after)
    assert set_cookies(response)[COOKIE]["httponly"]
    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=before)


@pytest.mark.parametrize(
    ("form", "error"),
    [
        ({**CHANGE, "current_password": "wrong password"}, "wrong_password"),
        ({**CHANGE, "new_password": "password123"}, "weak_password"),
        ({}, "wrong_password"),
    ],
)
async def test_a_refused_change_goes_back_to_the_settings(account, browser, form, error):
    token = await log_in(browser)

    response = await browser.post("/auth/password", data=form)

    assert response.status_code == 303
    assert response.headers["location"] == f"/settings?error={error}&form=password"
    assert COOKIE not in response.cookies
    assert await accounts.signed_in_user(token=token)


async def test_a_limited_change_says_how_long_to_wait(account, browser, environment):
    await log_in(browser)
    environment(LOGIN_RATE_LIMIT="1")
    form = {**CHANGE, "current_password": "wrong password"}
    responses = [await browser.post("/auth/password", data=form) for _ in range(2)]

    assert re.fullmatch(
        r"/settings\?error=too_many_attempts&form=password&seconds=\d+",
        responses[-1].headers["location"],
    )


async def test_nobody_changes_a_password_without_being_signed_in(account, browser):
    response = await browser.post("/auth/password", data=CHANGE)

    assert (response.status_code, response.headers["location"]) == (303, "/login")
    assert await accounts.log_in(email=EMAIL, password=PASSWORD)


async def test_logging_out_everywhere_ends_all_and_leads_to_the_log_in(account, browser):
    elsewhere = await accounts.log_in(email=EMAIL, password=PASSWORD)
    here = await log_in(browser)

    response = await browser.post("/auth/logout-everywhere")

    assert (response.status_code, response.headers["location"]) == (303, "/login")
    assert COOKIE not in browser.cookies
    for token in (here, elsewhere):
        with pytest.raises(NotSignedIn):
            await accounts.signed_in_user(token=token)


async def test_logging_out_everywhere_without_a_sign_in_is_no_error(db, browser):
    assert (await browser.post("/auth/logout-everywhere")).headers["location"] == "/login"
