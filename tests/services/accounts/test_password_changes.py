"""Changing the password: with the old one, a limited number of times, and what it ends."""

import asyncio
import threading

import bcrypt
import pytest
from sqlalchemy import text

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import (
    InvalidCredentials,
    NotSignedIn,
    RateLimited,
    ValidationFailed,
)
from ai_interviewer.services import accounts
from ai_interviewer.services._records import rate_buckets
from ai_interviewer.services.accounts import deletion
from ai_interviewer.services.administration import users
from tests.factories import BY, EMAIL, PASSWORD, a_sign_in, a_user, an_account, let_time_pass

NEW = "another long password"


async def test_a_new_password_ends_every_other_sign_in_and_goes_on_with_this_one(db):
    user = await an_account()
    here, there = await a_sign_in(user), await a_sign_in(user)
    stranger = await a_sign_in(await a_user())

    token = await accounts.change_password(user_id=user, current=PASSWORD, new=NEW)

    assert await accounts.signed_in_user(token=token) == user
    assert await accounts.signed_in_user(token=stranger)
    for ended in (here, there):
        with pytest.raises(NotSignedIn):
            await accounts.signed_in_user(token=ended)
    with pytest.raises(InvalidCredentials):
        await accounts.log_in(email=EMAIL, password=PASSWORD)
    assert await accounts.log_in(email=EMAIL, password=NEW)


@pytest.mark.parametrize(
    ("current", "new", "key"),
    [
        ("wrong password", NEW, "wrong_password"),
        ("", NEW, "wrong_password"),
        (PASSWORD, "short", "weak_password"),
        (PASSWORD, "password123", "weak_password"),
        (PASSWORD, "maya2026", "weak_password"),
    ],
)
async def test_a_refused_change_changes_nothing(db, current, new, key):
    user = await an_account()
    token = await a_sign_in(user)

    with pytest.raises(ValidationFailed, match=key):
        await accounts.change_password(user_id=user, current=current, new=new)

    assert await accounts.signed_in_user(token=token) == user
    assert await accounts.log_in(email=EMAIL, password=PASSWORD)


async def test_guessing_the_current_password_is_limited_like_logging_in(db, environment):
    environment(LOGIN_RATE_LIMIT="2")
    user = await an_account()
    for _ in range(2):
        with pytest.raises(ValidationFailed, match="wrong_password"):
            await accounts.confirm_password(user_id=user, password="wrong password")

    with pytest.raises(RateLimited):
        await accounts.confirm_password(user_id=user, password=PASSWORD)
    with pytest.raises(RateLimited):
        await accounts.change_password(user_id=user, current=PASSWORD, new=NEW)


async def test_an_address_stored_in_two_forms_has_one_count_which_goes_with_the_account(
    db, environment
):
    environment(LOGIN_RATE_LIMIT="2")
    user = await an_account("jorg@fa\u00df.de")
    for _ in range(2):
        with pytest.raises(InvalidCredentials):
            await accounts.log_in(email="Jorg@FA\u00df.de", password="wrong password")

    with pytest.raises(RateLimited):
        await accounts.change_password(user_id=user, current=PASSWORD, new=NEW)
    await let_time_pass(61)
    await deletion.delete_account(user_id=user, password=PASSWORD)

    # That somebody tried from this address is not the account's.
    assert await stored_buckets() == [rate_buckets._bucket("log-in from", "")]


async def stored_buckets() -> list[bytes]:
    async with transaction() as db:
        return list(await db.scalars(text("SELECT bucket FROM rate_limits")))


@pytest.mark.parametrize("change", ["change_password", "reset_password", "disable_user"])
async def test_a_log_in_under_way_does_not_outlive_what_ends_it(live_db, monkeypatch, change):
    """The password is checked, and before the sign-in is made the account changes."""
    user = await an_account()
    changes = {
        "change_password": lambda: accounts.change_password(
            user_id=user, current=PASSWORD, new=NEW
        ),
        "reset_password": lambda: users.reset_password(by=BY, email=EMAIL, password=NEW),
        "disable_user": lambda: users.disable_user(by=BY, email=EMAIL),
    }
    checkpw, is_checked, go_on = bcrypt.checkpw, threading.Event(), threading.Event()

    def held_up(*arguments):
        monkeypatch.setattr(bcrypt, "checkpw", checkpw)
        fits = checkpw(*arguments)
        is_checked.set()
        go_on.wait(10)
        return fits

    monkeypatch.setattr(bcrypt, "checkpw", held_up)
    logging_in = asyncio.create_task(accounts.log_in(email=EMAIL, password=PASSWORD))
    await asyncio.to_thread(is_checked.wait, 10)
    await changes[change]()
    go_on.set()

    with pytest.raises(InvalidCredentials):
        await logging_in


async def test_of_two_changes_at_once_one_is_refused(live_db):
    user = await an_account()

    outcomes = await asyncio.gather(
        *(
            accounts.change_password(user_id=user, current=PASSWORD, new=f"{NEW} {number}")
            for number in range(2)
        ),
        return_exceptions=True,
    )

    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["ValidationFailed", "str"]
