"""Registering, signing in and out, and who is asking."""

import asyncio
import base64
import hashlib
import threading
from datetime import timedelta
from uuid import UUID

import bcrypt
import jwt
import pytest
from sqlalchemy import delete, select, text, update

from ai_interviewer.config import settings
from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import (
    Conflict,
    InvalidCredentials,
    NotSignedIn,
    RateLimited,
    ValidationFailed,
)
from ai_interviewer.models import LoginSession, User
from ai_interviewer.models.base import now
from ai_interviewer.services import accounts
from ai_interviewer.services._records import rate_buckets
from ai_interviewer.services.accounts import deletion, passwords, sign_ins, tokens
from ai_interviewer.services.administration import users
from tests.factories import EMAIL, PASSWORD, a_sign_in, a_user, an_account, pass_by
from tests.statements import statements

NEW = "another long password"


async def test_registering_signs_in(db):
    token = await accounts.register(email=EMAIL, password=PASSWORD)

    profile = await accounts.profile(user_id=await accounts.signed_in_user(token=token))
    assert profile.email == "maya@example.org"
    assert profile.member_since.label
    assert not profile.providers[0].has_key


async def test_logging_in_needs_neither_the_same_case_nor_the_same_spelling(db):
    await accounts.register(email="Jörg.Maier@Example.org", password=PASSWORD)

    token = await accounts.log_in(email="  jo\u0308rg.maier@EXAMPLE.ORG ", password=PASSWORD)

    assert await accounts.signed_in_user(token=token)


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


@pytest.mark.parametrize("email", ["", "ma\x00ya@example.org", "ma\ud800ya@example.org"])
async def test_what_is_no_address_logs_nobody_in(db, email):
    with pytest.raises(InvalidCredentials):
        await accounts.log_in(email=email, password="short")


@pytest.mark.parametrize("password", ["", "short12", "x" * 1025, "password123", "maya2026"])
async def test_a_weak_password_opens_no_account(db, password):
    with pytest.raises(ValidationFailed) as refused:
        await accounts.register(email=EMAIL, password=password)

    assert refused.value.key == "weak_password"


async def test_weak_passwords_use_up_the_registrations_of_an_address(db, environment):
    environment(LOGIN_RATE_LIMIT="1")
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


async def test_an_unknown_address_costs_one_check_from_the_first_time_on(db, monkeypatch):
    """bcrypt's own functions are counted: how often they run is the time that is taken."""
    await an_account()
    await an_account("disabled@example.org")
    await users.disable_user(email="disabled@example.org")
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
                patched.setattr(bcrypt, name, counted(calls, getattr(bcrypt, name)))
            with pytest.raises(InvalidCredentials):
                await accounts.log_in(email=attempt[0], password=attempt[1])
        cost.append(calls)

    assert cost == [["checkpw"]] * 5


def counted(calls, function):
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


async def test_the_database_never_holds_the_password(db):
    await accounts.register(email=EMAIL, password=PASSWORD)

    async with transaction() as session:
        stored = await session.scalar(select(User.password_hash))

    assert stored.startswith("$2b$12$")
    assert PASSWORD not in stored


async def test_an_unknown_address_and_a_wrong_password_answer_alike(db):
    await an_account()

    with pytest.raises(InvalidCredentials) as unknown:
        await accounts.log_in(email="nobody@example.org", password=PASSWORD)
    with pytest.raises(InvalidCredentials) as wrong:
        await accounts.log_in(email=EMAIL, password="wrong password")

    assert (unknown.value.key, unknown.value.message) == (wrong.value.key, wrong.value.message)


async def test_an_unknown_account_takes_a_real_password_check():
    real = await passwords.hash_password(PASSWORD)

    assert passwords._DECOY[:7] == real[:7] == "$2b$12$"
    assert len(passwords._DECOY) == len(real)
    assert not await passwords.password_matches("", None)


async def test_a_disabled_account_answers_like_a_wrong_password(db):
    token = await a_sign_in(await an_account())
    await users.disable_user(email=EMAIL)

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


# Addresses


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


# Changing the password


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
    await pass_by(61)
    await deletion.delete_account(user_id=user, password=PASSWORD)

    # That somebody tried from this address is not the account's.
    assert await buckets() == [rate_buckets._bucket("log-in from", "")]


async def buckets() -> list[bytes]:
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
        "reset_password": lambda: users.reset_password(email=EMAIL, password=NEW),
        "disable_user": lambda: users.disable_user(email=EMAIL),
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


async def test_logging_out_kills_the_token_on_the_server(db):
    token = await a_sign_in(await a_user())

    await accounts.log_out(token=token)

    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=token)


async def test_logging_out_ends_this_sign_in_only(db):
    user = await a_user()
    here, there = await a_sign_in(user), await a_sign_in(user)

    await accounts.log_out(token=here)

    assert await accounts.signed_in_user(token=there) == user


async def test_what_is_no_token_is_signed_out(db):
    for token in ("", "nonsense", "a.b.c", "\x00", "\ud800", "ї" * 5000):
        await accounts.log_out(token=token)

        with pytest.raises(NotSignedIn):
            await accounts.signed_in_user(token=token)


async def test_a_sign_in_ends_by_itself(db):
    token = await a_sign_in(await a_user())
    async with transaction() as session:
        await session.execute(update(LoginSession).values(expires_at=now() - timedelta(seconds=1)))

    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=token)


async def test_a_token_of_a_deleted_account_is_dead(db):
    token = await a_sign_in(await a_user())
    async with transaction() as session:
        await session.execute(delete(User))

    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=token)


async def forged(**changes):
    """A token for a real sign-in, with some of its claims changed or (None) left out."""
    user = await a_user()
    real = tokens.read(await a_sign_in(user))
    claims = {
        "sub": str(real.user_id),
        "jti": str(real.login_id),
        "exp": now() + timedelta(days=1),
        **{name: value for name, value in changes.items() if name not in ("key", "algorithm")},
    }
    claims = {name: value for name, value in claims.items() if value is not None}
    key = changes.get("key", settings().secret_key)
    return jwt.encode(claims, key, algorithm=changes.get("algorithm", "HS256"))


@pytest.mark.parametrize(
    "changes",
    [
        {"key": "another secret of at least 32 characters"},
        {"key": None, "algorithm": "none"},
        {"algorithm": "HS512"},
        {"exp": 1},
        {"exp": None},
        {"jti": None},
        {"sub": None},
        {"jti": "0197c0de-0000-7000-8000-000000000001"},
        {"sub": "0197c0de-0000-7000-8000-000000000002"},
        {"jti": "not an id"},
        {"sub": "not an id"},
    ],
    ids=str,
)
@pytest.mark.filterwarnings("ignore")
async def test_a_forged_token_is_nobodys(db, changes):
    token = await forged(**changes)

    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=token)


async def test_an_unchanged_copy_of_the_forgery_would_have_worked(db):
    assert isinstance(await accounts.signed_in_user(token=await forged()), UUID)


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


async def test_times_are_shown_in_the_zone_of_the_browser(db):
    user = await a_user()

    await accounts.remember_time_zone(user_id=user, time_zone="Pacific/Auckland")

    assert (await accounts.profile(user_id=user)).time_zone == "Pacific/Auckland"


async def test_a_page_that_tells_the_same_time_zone_again_asks_the_database_nothing(db):
    user = await a_user()
    token = tokens.for_page(await a_sign_in(user))
    await accounts.remember_time_zone_of_page(token=token, time_zone="Europe/Kyiv")

    with statements() as again:
        await accounts.remember_time_zone_of_page(token=token, time_zone="Europe/Kyiv")
    await accounts.remember_time_zone_of_page(token=token, time_zone="Asia/Tokyo")

    assert again == []
    assert (await accounts.profile(user_id=user)).time_zone == "Asia/Tokyo"
    await sign_ins.end_all(user_id=user)
    with pytest.raises(NotSignedIn):
        await accounts.remember_time_zone_of_page(token=token, time_zone="Europe/Kyiv")
    with pytest.raises(NotSignedIn):
        await accounts.remember_time_zone_of_page(token="", time_zone="Asia/Tokyo")


async def test_an_unknown_time_zone_changes_nothing(db):
    user = await a_user()
    odd = ("", "Nowhere/Land", "../../etc/passwd", "America", "a\x00b", "\ud800", "x" * 9999)

    for zone in odd:
        await accounts.remember_time_zone(user_id=user, time_zone=zone)

    assert (await accounts.profile(user_id=user)).time_zone == "UTC"


async def test_a_chosen_model_is_kept(db):
    user = await a_user()

    await accounts.choose_model(user_id=user, interviewer="OPENAI", model=" gpt-5.6-sol ")

    assert (await accounts.profile(user_id=user)).providers[0].model == "gpt-5.6-sol"


async def test_what_is_no_model_name_is_refused(db):
    user = await a_user()

    for model in ("", "  ", "m" * 101, "a\nb", "a\x00b", "a\ud800b"):
        with pytest.raises(ValidationFailed, match="model_invalid"):
            await accounts.choose_model(user_id=user, interviewer="OPENAI", model=model)

    assert (await accounts.profile(user_id=user)).providers[0].model == settings().openai_model
