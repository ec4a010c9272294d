"""The address that somebody typed comes back into the form."""

import pytest

from ai_interviewer.routes import COOKIE, TYPED_EMAIL_COOKIE
from ai_interviewer.state.auth import AuthState
from tests.factories import EMAIL
from tests.state.tabs import Tab
from tests.web.auth_forms import FORM, set_cookies


async def test_a_wrong_password_keeps_the_typed_address_for_the_form(account, browser):
    response = await browser.post("/auth/login", data={**FORM, "password": "wrong password"})

    cookie = set_cookies(response)[TYPED_EMAIL_COOKIE]
    assert cookie.value == EMAIL
    assert cookie["httponly"]
    assert int(cookie["max-age"]) <= 600
    assert EMAIL not in response.headers["location"]


@pytest.mark.parametrize("email", ["jörg.їжак@приклад.укр", "a+b%40;c, d@e.org", '"q"@e.org'])
async def test_any_typed_address_comes_back_as_it_was(db, browser, email):
    response = await browser.post("/auth/login", data={"email": email, "password": "wrong"})
    tab = Tab(path=response.headers["location"], cookies=response.headers["set-cookie"])

    await tab.do(AuthState.open_form)

    assert (await tab.state(AuthState)).email == email


async def test_signing_in_forgets_the_typed_address(account, browser):
    await browser.post("/auth/login", data={**FORM, "password": "wrong password"})

    await browser.post("/auth/login", data=FORM)

    assert TYPED_EMAIL_COOKIE not in browser.cookies
    assert COOKIE in browser.cookies


@pytest.mark.parametrize("email", ["a\r\nSet-Cookie: x=1@e.org", "a;b=c, d@e.org", "ї" * 500])
async def test_a_typed_address_cannot_break_out_of_its_cookie(db, browser, email):
    response = await browser.post("/auth/register", data={**FORM, "email": email})

    assert response.headers["location"] == "/register?error=invalid_email"
    assert set_cookies(response).keys() <= {TYPED_EMAIL_COOKIE}
