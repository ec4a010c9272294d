"""So many attempts a minute, for an account and for an address."""

from collections import Counter

import bcrypt
import httpx

from ai_interviewer.routes import COOKIE, TYPED_EMAIL_COOKIE
from ai_interviewer.services import rate_limits
from tests.factories import EMAIL, PASSWORD
from tests.web.auth_forms import FORM, WAIT, set_cookies
from tests.web.conftest import ORIGIN


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
    environment(SIGNUP_RATE_LIMIT="3")
    for _ in range(3):
        await browser.post("/auth/register", data=FORM)

    response = await browser.post("/auth/register", data=FORM)
    mistyped = await browser.post("/auth/register", data={**FORM, "email": "maya"})

    assert response.headers["location"].startswith("/register?error=too_many_attempts&seconds=")
    assert mistyped.headers["location"] == "/register?error=invalid_email"


async def test_a_class_of_sixty_registers_and_logs_in_from_one_address(db, browser):
    ends: Counter[str] = Counter()
    for path in ("/auth/register", "/auth/login"):
        for number in range(60):
            form = {**FORM, "email": f"student{number}@example.org"}
            response = await browser.post(path, data=form)
            ends[f"{path} {response.headers['location']}"] += 1
            browser.cookies.clear()

    assert ends == {"/auth/register /dashboard": 60, "/auth/login /dashboard": 60}


async def test_what_one_address_used_up_another_still_has(account, guard, environment):
    environment(ADDRESS_RATE_LIMIT="3", SIGNUP_RATE_LIMIT="3")
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
    environment(ADDRESS_RATE_LIMIT="3")
    for number in range(3):
        forged = {"x-forwarded-for": f"203.0.113.{number}"}
        form = {"email": f"{number}@example.org", "password": PASSWORD}
        await browser.post("/auth/login", data=form, headers=forged)

    response = await browser.post(
        "/auth/login", data=FORM, headers={"x-forwarded-for": "203.0.113.9"}
    )

    assert WAIT.fullmatch(response.headers["location"])
