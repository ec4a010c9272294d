"""Register, log in, log out: plain form posts that answer 303, with and without `?error=`."""

import re
from http.cookies import SimpleCookie

import bcrypt
import httpx
import pytest

from ai_interviewer.domain.errors import NotSignedIn
from ai_interviewer.routes import COOKIE, TYPED_EMAIL_COOKIE
from ai_interviewer.services import accounts, rate_limits
from ai_interviewer.services.administration import users
from ai_interviewer.state.auth import AuthState
from tests.factories import EMAIL, PASSWORD, a_sign_in, a_user, an_account
from tests.state.tabs import Tab
from tests.web.conftest import ORIGIN

WAIT = re.compile(r"/login\?error=too_many_attempts&seconds=([1-9]|[1-5]\d|60)")
FORM = {"email": EMAIL, "password": PASSWORD}
PATHS = (
    *("/auth/register", "/auth/login", "/auth/logout"),
    *("/auth/logout-everywhere", "/auth/password"),
)


def set_cookies(response: httpx.Response) -> SimpleCookie:
    """The cookies of a response with their flags."""
    cookies: SimpleCookie = SimpleCookie()
    for header in response.headers.get_list("set-cookie"):
        cookies.load(header)
    return cookies


@pytest.fixture
async def account(db):
    await an_account()


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


async def test_closed_sign_up_does_not_tell_whether_there_is_an_account(
    account, browser, environment
):
    environment(ALLOW_SIGNUP="false")

    response = await browser.post("/auth/register", data=FORM)

    assert response.headers["location"] == "/register?error=signup_closed"


# Changing the password, and logging out everywhere

CHANGE = {"current_password": PASSWORD, "new_password": "another long password"}


async def signed_in(browser):
    """Log in; the token."""
    return (await browser.post("/auth/login", data=FORM)).cookies[COOKIE]


async def test_a_changed_password_goes_on_under_a_fresh_token(account, browser):
    before = await signed_in(browser)

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
    token = await signed_in(browser)

    response = await browser.post("/auth/password", data=form)

    assert response.status_code == 303
    assert response.headers["location"] == f"/settings?error={error}&form=password"
    assert COOKIE not in response.cookies
    assert await accounts.signed_in_user(token=token)


async def test_a_limited_change_says_how_long_to_wait(account, browser, environment):
    await signed_in(browser)
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
    here = await signed_in(browser)

    response = await browser.post("/auth/logout-everywhere")

    assert (response.status_code, response.headers["location"]) == (303, "/login")
    assert COOKIE not in browser.cookies
    for token in (here, elsewhere):
        with pytest.raises(NotSignedIn):
            await accounts.signed_in_user(token=token)


async def test_logging_out_everywhere_without_a_sign_in_is_no_error(db, browser):
    assert (await browser.post("/auth/logout-everywhere")).headers["location"] == "/login"


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


async def test_an_attempt_too_many_says_how_long_to_wait_whatever_the_password(
    account, browser, environment
):
    environment(LOGIN_RATE_LIMIT="2")
    await browser.post("/auth/login", data={**FORM, "password": "wrong password"})
    await browser.post("/auth/login", data={**FORM, "email": EMAIL.upper(), "password": "wrong"})

    response = await browser.post("/auth/login", data=FORM)

    assert response.status_code == 303
    assert WAIT.fullmatch(response.headers["location"])
    assert COOKIE not in response.cookies
    assert set_cookies(response)[TYPED_EMAIL_COOKIE].value == EMAIL


async def test_an_unknown_address_is_counted_like_a_known_one(db, browser, environment):
    environment(LOGIN_RATE_LIMIT="1")
    first = await browser.post("/auth/login", data=FORM)

    second = await browser.post("/auth/login", data=FORM)

    assert first.headers["location"] == "/login?error=invalid_credentials"
    assert WAIT.fullmatch(second.headers["location"])


async def test_a_refused_attempt_hashes_nothing(account, browser, environment, monkeypatch):
    environment(LOGIN_RATE_LIMIT="1")
    await browser.post("/auth/login", data=FORM)
    hashed = []
    monkeypatch.setattr(bcrypt, "checkpw", lambda *given: hashed.append(given))
    monkeypatch.setattr(bcrypt, "hashpw", lambda *given: hashed.append(given))

    response = await browser.post("/auth/login", data=FORM)

    assert WAIT.fullmatch(response.headers["location"])
    assert not hashed


async def test_registrations_are_limited_for_each_address(db, browser, environment):
    environment(LOGIN_RATE_LIMIT="1")
    for _ in range(3):
        await browser.post("/auth/register", data=FORM)

    response = await browser.post("/auth/register", data=FORM)
    mistyped = await browser.post("/auth/register", data={**FORM, "email": "maya"})

    assert response.headers["location"].startswith("/register?error=too_many_attempts&seconds=")
    assert mistyped.headers["location"] == "/register?error=invalid_email"


async def test_what_one_address_used_up_another_still_has(account, guard, environment):
    environment(LOGIN_RATE_LIMIT="1")
    for number in range(3):
        await rate_limits.allow_registration(address="203.0.113.7")
        await rate_limits.allow_log_in(email=f"{number}@example.org", address="203.0.113.7")
    there: dict[str, list[str]] = {"/auth/register": [], "/auth/login": []}
    for address in ("203.0.113.7", "198.51.100.9"):
        transport = httpx.ASGITransport(guard(), client=(address, 4711))
        async with httpx.AsyncClient(
            transport=transport, base_url=ORIGIN, headers={"origin": ORIGIN}
        ) as browser:
            for path, answers in there.items():
                answers.append((await browser.post(path, data=FORM)).headers["location"])

    assert "too_many_attempts" in there["/auth/register"][0]
    assert there["/auth/register"][1] == "/register?error=email_taken"
    assert WAIT.fullmatch(there["/auth/login"][0])
    assert there["/auth/login"][1] == "/dashboard"


async def test_a_forged_header_gives_no_further_attempts(account, browser, environment):
    environment(LOGIN_RATE_LIMIT="1")
    for number in range(3):
        forged = {"x-forwarded-for": f"203.0.113.{number}"}
        form = {"email": f"{number}@example.org", "password": PASSWORD}
        await browser.post("/auth/login", data=form, headers=forged)

    response = await browser.post(
        "/auth/login", data=FORM, headers={"x-forwarded-for": "203.0.113.9"}
    )

    assert WAIT.fullmatch(response.headers["location"])


async def test_a_disabled_account_cannot_log_in(account, browser):
    await users.disable_user(email=EMAIL)

    response = await browser.post("/auth/login", data=FORM)

    assert response.headers["location"] == "/login?error=invalid_credentials"


@pytest.mark.parametrize("path", PATHS)
async def test_a_link_cannot_register_log_in_or_log_out(db, browser, path):
    assert (await browser.get(path)).status_code in (404, 405)


@pytest.mark.parametrize("site", ["https://evil.example", "null", "http://localhost:3001", None])
@pytest.mark.parametrize("path", PATHS)
async def test_other_sites_cannot_post_our_forms(browser, path, site):
    del browser.headers["origin"]
    headers = {"origin": site} if site else {}

    response = await browser.post(path, data=FORM, headers=headers)

    assert response.status_code == 403
    assert "set-cookie" not in response.headers


@pytest.mark.parametrize(
    "body",
    [
        {"files": {"email": ("a.txt", b"x"), "password": ("b.txt", b"y")}},
        {
            "content": b"\xff\xfe%%%&&==",
            "headers": {"content-type": "application/x-www-form-urlencoded"},
        },
        {"content": b"{}", "headers": {"content-type": "application/json"}},
        {"content": b"--x", "headers": {"content-type": "multipart/form-data; boundary=x"}},
        {"content": b"x", "headers": {"content-type": "multipart/form-data"}},
        {"data": {f"field{number}": "x" for number in range(50)}},
    ],
    ids=["files", "bytes", "json", "cut multipart", "no boundary", "many fields"],
)
async def test_a_body_that_is_no_form_of_ours_signs_nobody_in(db, browser, body):
    response = await browser.post("/auth/register", **body)

    assert response.status_code in (303, 400)
    assert COOKIE not in response.cookies


async def test_a_charset_of_the_clients_choice_crashes_nothing(db, browser):
    body = (
        b'--x\r\nContent-Disposition: form-data; name="email"\r\n\r\nmaya@example.org\r\n'
        b'--x\r\nContent-Disposition: form-data; name="password"\r\n\r\n\\ud800 password\r\n--x--'
    )
    for charset in ("unicode_escape", "no-such-charset"):
        response = await browser.post(
            "/auth/login",
            content=body,
            headers={"content-type": f"multipart/form-data; boundary=x; charset={charset}"},
        )

        assert response.status_code in (303, 400)


async def test_in_development_redirects_lead_to_the_pages_own_server(account):
    from ai_interviewer.web import app as web

    transport = httpx.ASGITransport(web.create(pages_at="http://localhost:3001"))
    async with httpx.AsyncClient(transport=transport, base_url=ORIGIN) as browser:
        response = await browser.post("/auth/login", data=FORM)

    assert response.headers["location"] == "http://localhost:3001/dashboard"
