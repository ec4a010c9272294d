"""What an administrator may do to accounts."""

import pytest

from ai_interviewer.domain.errors import (
    Conflict,
    InvalidCredentials,
    NotFound,
    NotSignedIn,
    ValidationFailed,
)
from ai_interviewer.services import accounts
from ai_interviewer.services.administration import users
from tests.factories import BY, EMAIL, PASSWORD, a_sign_in, an_account


async def test_an_account_can_be_opened_while_sign_up_is_closed(db, environment):
    environment(ALLOW_SIGNUP="false")

    await users.create_user(by=BY, email=" Maya@Example.org ", password=PASSWORD)

    assert await accounts.log_in(email=EMAIL, password=PASSWORD)


async def test_an_address_opens_one_account_here_too(db):
    await an_account()

    with pytest.raises(Conflict):
        await users.create_user(by=BY, email=EMAIL.upper(), password=PASSWORD)


async def test_the_rules_for_addresses_and_passwords_hold_here_too(db):
    with pytest.raises(ValidationFailed):
        await users.create_user(by=BY, email="maya", password=PASSWORD)
    with pytest.raises(ValidationFailed):
        await users.create_user(by=BY, email=EMAIL, password="short")

    assert await users.user_lines() == []


async def test_a_reset_password_ends_every_sign_in(db):
    token = await a_sign_in(await an_account())

    await users.reset_password(by=BY, email=EMAIL, password="another long password")

    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=token)
    with pytest.raises(InvalidCredentials):
        await accounts.log_in(email=EMAIL, password=PASSWORD)
    assert await accounts.log_in(email=EMAIL, password="another long password")


async def test_a_weak_password_resets_nothing(db):
    token = await a_sign_in(await an_account())

    with pytest.raises(ValidationFailed):
        await users.reset_password(by=BY, email=EMAIL, password="short")

    assert await accounts.signed_in_user(token=token)


async def test_an_unknown_account_cannot_be_changed(db):
    with pytest.raises(NotFound):
        await users.reset_password(by=BY, email=EMAIL, password=PASSWORD)
    with pytest.raises(NotFound):
        await users.disable_user(by=BY, email=EMAIL)
    with pytest.raises(NotFound):
        await users.enable_user(by=BY, email=EMAIL)


async def test_disabling_twice_is_no_error_and_leaves_other_accounts_alone(db):
    await an_account()
    other = await a_sign_in(await an_account("other@example.org"))

    await users.disable_user(by=BY, email=EMAIL)
    await users.disable_user(by=BY, email=EMAIL)

    states = dict(line.split("\t")[::2] for line in await users.user_lines())
    assert states == {EMAIL: "disabled", "other@example.org": "active"}
    assert await accounts.signed_in_user(token=other)


async def test_a_new_server_has_no_accounts(db):
    assert await users.user_lines() == []
