"""Registering, signing in and out, and who is asking."""

import asyncio
from datetime import timedelta
from uuid import UUID

import jwt
import pytest
from sqlalchemy import delete, select, update

from ai_interviewer.config import settings
from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import (
    Conflict,
    InvalidCredentials,
    NotSignedIn,
    ValidationFailed,
)
from ai_interviewer.models import LoginSession, User
from ai_interviewer.models.base import new_id, now
from ai_interviewer.services import accounts, administration, passwords, tokens
from tests.factories import EMAIL, PASSWORD, a_sign_in, a_user, an_account


async def test_registering_signs_in(db):
    token = await accounts.register(email=EMAIL, password=PASSWORD)

    profile = await accounts.profile(user_id=await accounts.user_of(token=token))
    assert profile.email == "maya@example.org"
    assert profile.member_since.label
    assert not profile.has_key


async def test_logging_in_needs_neither_the_same_case_nor_the_same_spelling(db):
    await accounts.register(email="Jörg.Maier@Example.org", password=PASSWORD)

    token = await accounts.log_in(email="  jo\u0308rg.maier@EXAMPLE.ORG ", password=PASSWORD)

    assert await accounts.user_of(token=token)


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


@pytest.mark.parametrize("password", ["", "short12", "x" * 1025])
async def test_a_password_outside_the_limits_is_refused(db, password):
    with pytest.raises(ValidationFailed) as refused:
        await accounts.register(email=EMAIL, password=password)

    assert refused.value.key == "weak_password"


@pytest.mark.parametrize(
    "password", ["p\x00ssw\x00rd one", "passw\ud800rd one", "пароль зі словами"]
)
async def test_any_characters_make_a_password(db, password):
    await accounts.register(email=EMAIL, password=password)

    assert await accounts.log_in(email=EMAIL, password=password)


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
    decoy = passwords._decoy()

    assert decoy.startswith("$2b$12$")
    assert not await passwords.matches("nobody's password", None)


async def test_a_disabled_account_answers_like_a_wrong_password(db):
    token = await a_sign_in(await an_account())
    await administration.disable_user(email=EMAIL)

    with pytest.raises(InvalidCredentials):
        await accounts.log_in(email=EMAIL, password=PASSWORD)
    with pytest.raises(NotSignedIn):
        await accounts.user_of(token=token)


async def test_a_disabled_account_is_out_even_where_its_sign_in_was_not_revoked(db):
    user = await a_user()
    token = await a_sign_in(user)
    async with transaction() as session:
        await session.execute(update(User).values(disabled_at=now()))

    with pytest.raises(NotSignedIn):
        await accounts.user_of(token=token)


async def test_logging_out_kills_the_token_on_the_server(db):
    token = await a_sign_in(await a_user())

    await accounts.log_out(token=token)

    with pytest.raises(NotSignedIn):
        await accounts.user_of(token=token)


async def test_logging_out_ends_this_sign_in_only(db):
    user = await a_user()
    here, there = await a_sign_in(user), await a_sign_in(user)

    await accounts.log_out(token=here)

    assert await accounts.user_of(token=there) == user


async def test_what_is_no_token_is_signed_out(db):
    for token in ("", "nonsense", "a.b.c", "\x00", "\ud800", "ї" * 5000):
        await accounts.log_out(token=token)

        with pytest.raises(NotSignedIn):
            await accounts.user_of(token=token)


async def test_a_sign_in_ends_by_itself(db):
    token = await a_sign_in(await a_user())
    async with transaction() as session:
        await session.execute(update(LoginSession).values(expires_at=now() - timedelta(seconds=1)))

    with pytest.raises(NotSignedIn):
        await accounts.user_of(token=token)


async def test_a_token_of_a_deleted_account_is_dead(db):
    token = await a_sign_in(await a_user())
    async with transaction() as session:
        await session.execute(delete(User))

    with pytest.raises(NotSignedIn):
        await accounts.user_of(token=token)


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
        {"jti": str(new_id())},
        {"sub": str(new_id())},
        {"jti": "not an id"},
        {"sub": "not an id"},
    ],
    ids=str,
)
@pytest.mark.filterwarnings("ignore")
async def test_a_forged_token_is_nobodys(db, changes):
    token = await forged(**changes)

    with pytest.raises(NotSignedIn):
        await accounts.user_of(token=token)


async def test_an_unchanged_copy_of_the_forgery_would_have_worked(db):
    assert isinstance(await accounts.user_of(token=await forged()), UUID)


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

    assert await accounts.user_of(token=token)


async def test_times_are_shown_in_the_zone_of_the_browser(db):
    user = await a_user()

    await accounts.keep_time_zone(user_id=user, time_zone="Pacific/Auckland")

    assert (await accounts.profile(user_id=user)).time_zone == "Pacific/Auckland"


async def test_an_unknown_time_zone_changes_nothing(db):
    user = await a_user()
    odd = ("", "Nowhere/Land", "../../etc/passwd", "America", "a\x00b", "\ud800", "x" * 9999)

    for zone in odd:
        await accounts.keep_time_zone(user_id=user, time_zone=zone)

    assert (await accounts.profile(user_id=user)).time_zone == "UTC"


async def test_a_chosen_model_is_kept(db):
    user = await a_user()

    await accounts.choose_model(user_id=user, model=" gpt-5.6-sol ")

    assert (await accounts.profile(user_id=user)).model == "gpt-5.6-sol"


async def test_what_is_no_model_name_is_refused(db):
    user = await a_user()

    for model in ("", "  ", "m" * 101, "a\nb", "a\x00b", "a\ud800b"):
        with pytest.raises(ValidationFailed, match="model_invalid"):
            await accounts.choose_model(user_id=user, model=model)

    assert (await accounts.profile(user_id=user)).model == settings().openai_model
