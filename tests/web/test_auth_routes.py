"""Register, log in, log out: plain form posts that answer 303, with and without `?error=`."""

import httpx
import pytest

from ai_interviewer.domain.administration import Role
from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.routes import COOKIE, TYPED_EMAIL_COOKIE
from ai_interviewer.services import accounts
from ai_interviewer.services.administration import invitations, users
from tests.factories import BY, EMAIL, PASSWORD, a_sign_in, a_user, an_account
from tests.web.auth_forms import FORM, set_cookies
from tests.web.conftest import ORIGIN


async def test_registering_leads_to_the_dashboard_signed_in(db, browser):
    response = await browser.post("/auth/register", data=FORM)

    assert (response.status_code, response.headers["location"]) == (303, "/dashboard")
    assert await accounts.signed_in_user(token=response.cookies[COOKIE])


async def test_logging_in_leads_to_the_dashboard_signed_in(account, browser):
    response = await browser.post("/auth/login", data=FORM)

    assert (response.status_code, response.headers["location"]) == (303, "/dashboard")
    assert await accounts.signed_in_user(token=response.cookies[COOKIE])


async def test_the_cookie_is_out_of_reach_for_scripts_and_other_sites(account, browser):
    response = await browser.post("/auth/login", data=FORM)

    cookie = set_cookies(response)[COOKIE]
    assert cookie["httponly"]
    assert cookie["samesite"] == "lax"
    assert cookie["path"] == "/"
    assert not cookie["domain"]
    assert int(cookie["max-age"]) == accounts.SIGN_IN_LASTS_AT_MOST.total_seconds()
    assert not cookie["secure"]


async def test_on_https_every_cookie_is_bound_to_this_very_host(account, guard, environment):
    environment(APP_URL="https://rehearse.example.org")
    origin = "https://rehearse.example.org"
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(guard()), base_url=origin, headers={"origin": origin}
    ) as browser:
        responses = [
            await browser.post("/auth/login", data={**FORM, "password": "wrong"}),
            await browser.post("/auth/login", data=FORM),
            await browser.post("/auth/logout"),
        ]

    cookies = [set_cookies(response) for response in responses]
    assert cookies[0].keys() == {f"__Host-{TYPED_EMAIL_COOKIE}"}
    assert cookies[1].keys() == {f"__Host-{COOKIE}", f"__Host-{TYPED_EMAIL_COOKIE}"}
    assert cookies[2].keys() == {f"__Host-{COOKIE}"}
    # Browsers take no cookie with this prefix, not even one that deletes, without these.
    for cookie in (cookie for jar in cookies for cookie in jar.values()):
        assert (bool(cookie["secure"]), cookie["path"], cookie["domain"]) == (True, "/", "")
        assert (bool(cookie["httponly"]), cookie["samesite"]) == (True, "lax")


async def test_on_https_a_cookie_without_the_prefix_signs_nobody_in(db, guard, environment):
    token = await a_sign_in(await an_account())
    environment(APP_URL="https://rehearse.example.org")
    origin = "https://rehearse.example.org"

    answers = {}
    for name in (COOKIE, f"__Host-{COOKIE}"):
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(guard()),
            base_url=origin,
            headers={"origin": origin},
            cookies={name: token},
        ) as browser:
            response = await browser.post("/resume/upload")
            answers[name] = response.headers["location"]

    assert answers == {COOKIE: "/login", f"__Host-{COOKIE}": "/resume?error=upload_missing"}


@pytest.mark.parametrize("path", ["/auth/login", "/auth/register"])
async def test_signing_in_ends_the_sign_in_that_the_browser_had(account, browser, path):
    before = (await browser.post("/auth/login", data=FORM)).cookies[COOKIE]
    other = await a_sign_in(await a_user())
    form = FORM if path == "/auth/login" else {**FORM, "email": "another@example.org"}

    after = (await browser.post(path, data=form)).cookies[COOKIE]

    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=before)
    assert after != before
    assert await accounts.signed_in_user(token=after)
    assert await accounts.signed_in_user(token=other)


async def test_a_failed_log_in_ends_nothing(account, browser):
    before = (await browser.post("/auth/login", data=FORM)).cookies[COOKIE]

    await browser.post("/auth/login", data={**FORM, "password": "wrong password"})

    assert await accounts.signed_in_user(token=before)


@pytest.mark.parametrize("path", ["/auth/logout", "/auth/logout-everywhere"])
async def test_logging_out_lets_the_browser_forget_our_pages(account, browser, path):
    await browser.post("/auth/login", data=FORM)

    response = await browser.post(path)

    assert response.headers["clear-site-data"] == '"cache"'


@pytest.mark.parametrize(
    ("form", "error"),
    [
        ({"email": EMAIL, "password": "short"}, "weak_password"),
        ({"email": EMAIL}, "weak_password"),
        ({"email": "maya", "password": PASSWORD}, "invalid_email"),
        ({"password": PASSWORD}, "invalid_email"),
        ({}, "invalid_email"),
        (FORM, "email_taken"),
    ],
)
async def test_a_refused_registration_goes_back_to_the_form(account, browser, form, error):
    response = await browser.post("/auth/register", data=form)

    assert (response.status_code, response.headers["location"]) == (303, f"/register?error={error}")
    assert COOKIE not in response.cookies


@pytest.mark.parametrize(
    "form",
    [
        {"email": EMAIL, "password": "wrong password"},
        {"email": "nobody@example.org", "password": PASSWORD},
        {"email": "\x00\ufffd", "password": "\x00"},
    ],
)
async def test_whatever_does_not_fit_gives_one_and_the_same_answer(account, browser, form):
    response = await browser.post("/auth/login", data=form)

    assert response.status_code == 303
    assert response.headers["location"] == "/login?error=invalid_credentials"
    assert COOKIE not in response.cookies


async def test_closed_sign_up_says_so(db, browser, environment):
    environment(ALLOW_SIGNUP="false")

    response = await browser.post("/auth/register", data=FORM)

    assert response.headers["location"] == "/register?error=signup_closed"
    assert COOKIE not in response.cookies
    assert await users.user_lines() == []


async def test_an_invitation_opens_an_account_while_sign_up_is_closed(db, browser, environment):
    environment(ALLOW_SIGNUP="false")
    link = await invitations.create(by=BY, role=Role.USER, uses=1, days=1)
    form = {**FORM, "invitation": link.rpartition("=")[2]}

    refused = await browser.post("/auth/register", data={**form, "password": "short"})
    opened = await browser.post("/auth/register", data=form)
    again = await browser.post("/auth/register", data={**form, "email": "late@example.org"})

    # The form keeps the invitation.
    assert refused.headers["location"] == (
        f"/register?error=weak_password&invitation={form['invitation']}"
    )
    assert opened.headers["location"] == "/dashboard"
    assert await accounts.signed_in_user(token=opened.cookies[COOKIE])
    assert again.headers["location"].startswith("/register?error=invitation_invalid&")


async def test_closed_sign_up_does_not_tell_whether_there_is_an_account(
    account, browser, environment
):
    environment(ALLOW_SIGNUP="false")

    response = await browser.post("/auth/register", data=FORM)

    assert response.headers["location"] == "/register?error=signup_closed"


async def test_logging_out_kills_the_sign_in_and_takes_the_cookie_away(account, browser):
    signed_in = await browser.post("/auth/login", data=FORM)
    token = signed_in.cookies[COOKIE]

    response = await browser.post("/auth/logout")

    assert (response.status_code, response.headers["location"]) == (303, "/")
    assert COOKIE not in browser.cookies
    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=token)


async def test_logging_out_without_a_sign_in_is_no_error(db, browser):
    assert (await browser.post("/auth/logout")).status_code == 303


async def test_a_disabled_account_cannot_log_in(account, browser):
    await users.disable_user(by=BY, email=EMAIL)

    response = await browser.post("/auth/login", data=FORM)

    assert response.headers["location"] == "/login?error=invalid_credentials"


async def test_in_development_redirects_lead_to_the_pages_own_server(account):
    from ai_interviewer.web import app as web

    transport = httpx.ASGITransport(web.create(pages_origin="http://localhost:3001"))
    async with httpx.AsyncClient(transport=transport, base_url=ORIGIN) as browser:
        response = await browser.post("/auth/login", data=FORM)

    assert response.headers["location"] == "http://localhost:3001/dashboard"
