"""Changing the password, and logging out everywhere."""

import re

import pytest

from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.routes import COOKIE
from ai_interviewer.services import accounts
from ai_interviewer.services.administration import reset_links
from tests.factories import BY, EMAIL, PASSWORD
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


async def test_a_link_sets_a_new_password_once(account, browser):
    before = await log_in(browser)
    token = (await reset_links.create(by=BY, email=EMAIL)).rpartition("=")[2]
    form = {"token": token, "password": "another long password"}

    weak = await browser.post("/auth/reset-password", data=form | {"password": "short"})
    done = await browser.post("/auth/reset-password", data=form)
    again = await browser.post("/auth/reset-password", data=form)

    # The form keeps the token.
    assert weak.headers["location"] == f"/reset-password?error=weak_password&token={token}"
    assert (done.status_code, done.headers["location"]) == (303, "/login?notice=password_set")
    assert again.headers["location"].startswith("/reset-password?error=reset_link_invalid&")
    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=before)
    assert await accounts.log_in(email=EMAIL, password=form["password"])


async def test_a_token_of_any_length_makes_no_long_address(account, browser):
    form = {"token": "A" * 10_000, "password": "another long password"}

    response = await browser.post("/auth/reset-password", data=form)

    assert response.headers["location"] == "/reset-password?error=reset_link_invalid"
