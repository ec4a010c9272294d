"""Opening an account: one for each address, with a password worth having."""

import asyncio

import pytest
from sqlalchemy import select

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import Conflict, RateLimited, ValidationFailed
from ai_interviewer.models import User
from ai_interviewer.services import accounts
from tests.factories import EMAIL, PASSWORD, a_user, an_account


async def test_registering_signs_in(db):
    token = await accounts.register(email=EMAIL, password=PASSWORD)

    profile = await accounts.profile(user_id=await accounts.signed_in_user(token=token))
    assert profile.email == "maya@example.org"
    assert profile.member_since.label
    assert not profile.providers[0].has_key


@pytest.mark.parametrize("again", ["maya@example.org", " MAYA@EXAMPLE.ORG ", "Maya@example.org"])
async def test_an_address_opens_one_account(db, again):
    await a_user(EMAIL)

    with pytest.raises(Conflict) as refused:
        await accounts.register(email=again, password=PASSWORD)

    assert refused.value.key == "email_taken"


async def test_simultaneous_registrations_open_one_account(live_db):
    outcomes = await asyncio.gather(
        *(accounts.register(email=EMAIL, password=PASSWORD) for _ in range(3)),
        return_exceptions=True,
    )

    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Conflict", "Conflict", "str"]


@pytest.mark.parametrize(
    "email",
    [
        *("", " ", "maya", "maya@", "@example.org", "maya@example", "a b@example.org"),
        *("maya@exa\x00mple.org", "ma\x00ya@example.org", "ma\ud800ya@example.org"),
        *("maya@example.org\nBcc: x@example.org", "m" * 400 + "@example.org"),
    ],
)
async def test_what_is_no_address_opens_no_account(db, email):
    with pytest.raises(ValidationFailed) as refused:
        await accounts.register(email=email, password=PASSWORD)

    assert refused.value.key == "invalid_email"


@pytest.mark.parametrize("password", ["", "short12", "x" * 1025, "password123", "maya2026"])
async def test_a_weak_password_opens_no_account(db, password):
    with pytest.raises(ValidationFailed) as refused:
        await accounts.register(email=EMAIL, password=password)

    assert refused.value.key == "weak_password"


async def test_weak_passwords_use_up_the_registrations_of_an_address(db, environment):
    environment(SIGNUP_RATE_LIMIT="3")
    for _ in range(3):
        with pytest.raises(ValidationFailed, match="weak_password"):
            await accounts.register(email=EMAIL, password="short", address="192.0.2.1")

    for password in ("short", PASSWORD):
        with pytest.raises(RateLimited):
            await accounts.register(email=EMAIL, password=password, address="192.0.2.1")
    assert await accounts.register(email=EMAIL, password=PASSWORD, address="192.0.2.2")


@pytest.mark.parametrize(
    "password", ["p\x00ssw\x00rd one", "passw\ud800rd one", "пароль зі словами"]
)
async def test_any_characters_make_a_password(db, password):
    await accounts.register(email=EMAIL, password=password)

    assert await accounts.log_in(email=EMAIL, password=password)


async def test_the_database_never_holds_the_password(db, costly_passwords):
    await accounts.register(email=EMAIL, password=PASSWORD)

    async with transaction() as session:
        stored = await session.scalar(select(User.password_hash))

    assert stored.startswith("$2b$12$")
    assert PASSWORD not in stored


async def test_domains_that_only_look_alike_are_two_accounts(db):
    await accounts.register(email="jorg@fa\u00df.de", password=PASSWORD)

    await accounts.register(email="jorg@fass.de", password="quite another password")

    users = [
        await accounts.signed_in_user(token=await accounts.log_in(email=email, password=password))
        for email, password in (
            ("Jorg@FA\u00df.de", PASSWORD),
            ("jorg@xn--fa-hia.de", PASSWORD),
            ("jorg@fass.de", "quite another password"),
        )
    ]
    assert users[0] == users[1] != users[2]


async def test_closed_sign_up_opens_no_account_and_still_logs_in(db, environment):
    await an_account()
    environment(ALLOW_SIGNUP="false")

    with pytest.raises(ValidationFailed) as refused:
        await accounts.register(email="late@example.org", password=PASSWORD)

    assert refused.value.key == "signup_closed"
    assert await accounts.log_in(email=EMAIL, password=PASSWORD)


@pytest.mark.parametrize("user_agent", ["x" * 5000, "a\x00b", "Mozilla/5.0 (Їжак)"])
async def test_any_browser_name_may_sign_in(db, user_agent):
    token = await accounts.register(email=EMAIL, password=PASSWORD, user_agent=user_agent)

    assert await accounts.signed_in_user(token=token)
