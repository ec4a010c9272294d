"""Logging in: who is let in, and what a refusal tells and costs."""

import base64
import hashlib

import bcrypt
import pytest
from sqlalchemy import update

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import InvalidCredentials, NotSignedIn
from ai_interviewer.models import User
from ai_interviewer.models.base import now
from ai_interviewer.services import accounts
from ai_interviewer.services.accounts import passwords
from ai_interviewer.services.administration import users
from tests.factories import BY, EMAIL, PASSWORD, a_sign_in, a_user, an_account


async def test_logging_in_needs_neither_the_same_case_nor_the_same_spelling(db):
    await accounts.register(email="Jörg.Maier@Example.org", password=PASSWORD)

    token = await accounts.log_in(email="  jo\u0308rg.maier@EXAMPLE.ORG ", password=PASSWORD)

    assert await accounts.signed_in_user(token=token)


@pytest.mark.parametrize("email", ["", "ma\x00ya@example.org", "ma\ud800ya@example.org"])
async def test_what_is_no_address_logs_nobody_in(db, email):
    with pytest.raises(InvalidCredentials):
        await accounts.log_in(email=email, password="short")


async def test_an_unknown_address_costs_one_check_from_the_first_time_on(db, monkeypatch):
    """bcrypt's own functions are counted: how often they run is the time that is taken."""
    await an_account()
    await an_account("disabled@example.org")
    await users.disable_user(by=BY, email="disabled@example.org")
    cost = []
    for attempt in (
        (EMAIL, "wrong password"),
        ("nobody@example.org", PASSWORD),
        ("disabled@example.org", PASSWORD),
        ("no address", PASSWORD),
        (EMAIL, "x" * 2_000_000),
    ):
        calls: list[str] = []
        with monkeypatch.context() as patched:
            for name in ("checkpw", "hashpw"):
                patched.setattr(bcrypt, name, counting(calls, getattr(bcrypt, name)))
            with pytest.raises(InvalidCredentials):
                await accounts.log_in(email=attempt[0], password=attempt[1])
        cost.append(calls)

    assert cost == [["checkpw"]] * 5


def counting(calls, function):
    def call(*arguments):
        calls.append(function.__name__)
        return function(*arguments)

    return call


async def test_a_password_longer_than_any_is_not_even_read(db, monkeypatch):
    await an_account()
    checked = []
    monkeypatch.setattr(bcrypt, "checkpw", lambda digest, _: checked.append(digest))

    with pytest.raises(InvalidCredentials):
        await accounts.log_in(email=EMAIL, password="x" * 2_000_000)

    assert checked == [base64.b64encode(hashlib.sha256(b"").digest())]


async def test_a_password_counts_beyond_72_bytes(db):
    await an_account(password="x" * 100 + "1")

    with pytest.raises(InvalidCredentials):
        await accounts.log_in(email=EMAIL, password="x" * 100 + "2")


async def test_an_unknown_address_and_a_wrong_password_answer_alike(db):
    await an_account()

    with pytest.raises(InvalidCredentials) as unknown:
        await accounts.log_in(email="nobody@example.org", password=PASSWORD)
    with pytest.raises(InvalidCredentials) as wrong:
        await accounts.log_in(email=EMAIL, password="wrong password")

    assert (unknown.value.key, unknown.value.message) == (wrong.value.key, wrong.value.message)


async def test_an_unknown_account_takes_a_real_password_check(costly_passwords):
    real = await passwords.hash_password(PASSWORD)

    assert passwords._DECOY[:7] == real[:7] == "$2b$12$"
    assert len(passwords._DECOY) == len(real)
    assert not await passwords.password_matches("", None)


async def test_a_disabled_account_answers_like_a_wrong_password(db):
    token = await a_sign_in(await an_account())
    await users.disable_user(by=BY, email=EMAIL)

    with pytest.raises(InvalidCredentials):
        await accounts.log_in(email=EMAIL, password=PASSWORD)
    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=token)


async def test_a_disabled_account_is_out_even_where_its_sign_in_was_not_revoked(db):
    user = await a_user()
    token = await a_sign_in(user)
    async with transaction() as session:
        await session.execute(update(User).values(disabled_at=now()))

    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=token)


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("jorg@fass.de", "jorg@fa\u00df.de"),
        ("strasse@example.org", "Stra\u00dfe@example.org"),
        ("maya@example.org", "MAYA@EXAMPLE.ORG"),
        (
            "x@\u03c3\u03af\u03c3\u03c5\u03c6\u03bf\u03c3.gr",
            "x@\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2.gr",
        ),
    ],
)
async def test_accounts_stored_under_the_former_form_still_log_in(db, stored, typed):
    await an_account(stored)

    assert await accounts.log_in(email=typed, password=PASSWORD)
