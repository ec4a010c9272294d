"""Links by which somebody sets a new password: once, and soon."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import (
    Conflict,
    InvalidCredentials,
    NotFound,
    NotSignedIn,
    RateLimited,
    ValidationFailed,
)
from ai_interviewer.models import ResetLink
from ai_interviewer.models.base import now
from ai_interviewer.services import accounts
from ai_interviewer.services.accounts import access_tokens
from ai_interviewer.services.administration import audit, reset_links, users
from tests.factories import BY, EMAIL, PASSWORD, a_sign_in, an_account

NEW = "another long password"


async def a_link(email: str = EMAIL) -> str:
    """The token of a new link."""
    address = await reset_links.create(by=BY, email=email)
    start, _, token = address.partition("=")
    assert start == "http://localhost:3000/reset-password?token"
    return token


async def test_a_link_sets_a_new_password(db):
    await an_account()
    token = await a_link()
    assert await reset_links.email_of(token=token) == EMAIL

    await reset_links.use(token=token, password=NEW)

    assert await accounts.log_in(email=EMAIL, password=NEW)
    with pytest.raises(InvalidCredentials):
        await accounts.log_in(email=EMAIL, password=PASSWORD)


async def test_a_new_password_ends_sign_ins_and_their_tokens_of_this_account_alone(db):
    token = await a_sign_in(await an_account())
    pair = await access_tokens.log_in(email=EMAIL, password=PASSWORD, address="", user_agent="")
    other = await a_sign_in(await an_account("other@example.org"))

    await reset_links.use(token=await a_link(), password=NEW)

    with pytest.raises(NotSignedIn):
        await accounts.signed_in_user(token=token)
    with pytest.raises(NotSignedIn):
        await access_tokens.caller(token=pair.access_token)
    with pytest.raises(NotSignedIn):
        await access_tokens.refresh(token=pair.refresh_token)
    assert await accounts.signed_in_user(token=other)


async def test_a_link_works_once(db):
    await an_account()
    token = await a_link()
    await reset_links.use(token=token, password=NEW)

    with pytest.raises(ValidationFailed, match="reset_link_invalid"):
        await reset_links.use(token=token, password="a third long password")
    with pytest.raises(NotFound):
        await reset_links.email_of(token=token)


async def test_simultaneous_uses_of_a_link_set_one_password(live_db):
    await an_account()
    token = await a_link()

    outcomes = await asyncio.gather(
        *(reset_links.use(token=token, password=f"{NEW} {n}") for n in range(3)),
        return_exceptions=True,
    )

    kinds = sorted(type(outcome).__name__ for outcome in outcomes)
    assert kinds == ["NoneType", "ValidationFailed", "ValidationFailed"]


async def test_a_weak_password_uses_nothing_up(db):
    await an_account()
    token = await a_link()

    with pytest.raises(ValidationFailed, match="weak_password"):
        await reset_links.use(token=token, password="short")
    with pytest.raises(ValidationFailed, match="weak_password"):
        await reset_links.use(token=token, password=EMAIL)

    await reset_links.use(token=token, password=NEW)


async def test_a_link_expires_within_a_day(db):
    await an_account()
    token = await a_link()
    async with transaction() as session:
        link = (await session.scalars(select(ResetLink))).one()
        assert timedelta(hours=23) < link.expires_at - now() <= timedelta(hours=24)
        link.expires_at = now() - timedelta(seconds=1)

    with pytest.raises(NotFound):
        await reset_links.email_of(token=token)
    with pytest.raises(ValidationFailed, match="reset_link_invalid"):
        await reset_links.use(token=token, password=NEW)


async def test_a_newer_link_and_a_changed_password_end_a_link(db):
    user = await an_account()
    first = await a_link()
    second = await a_link()
    with pytest.raises(NotFound):
        await reset_links.email_of(token=first)
    assert await reset_links.email_of(token=second) == EMAIL

    await accounts.change_password(user_id=user, current=PASSWORD, new=NEW)

    with pytest.raises(NotFound):
        await reset_links.email_of(token=second)


async def test_a_disabled_account_gets_no_link_and_its_link_opens_nothing(db):
    await an_account()
    token = await a_link()
    await users.disable_user(by=BY, email=EMAIL)

    with pytest.raises(Conflict, match="account_disabled"):
        await a_link()
    with pytest.raises(NotFound):
        await reset_links.email_of(token=token)
    with pytest.raises(ValidationFailed, match="reset_link_invalid"):
        await reset_links.use(token=token, password=NEW)


async def test_only_the_hash_of_a_token_is_stored(db):
    await an_account()
    token = await a_link()

    async with transaction() as session:
        link = (await session.scalars(select(ResetLink))).one()

    assert len(token) == 43
    assert token not in repr(link)
    assert len(link.token_hash) == 32


@pytest.mark.parametrize("token", ["", "A" * 43, "A" * 44, "\x00", "\u00e4" * 43, "\ud800"])
async def test_what_is_no_token_opens_nothing(db, token):
    await an_account()
    await a_link()

    with pytest.raises(NotFound):
        await reset_links.email_of(token=token)
    with pytest.raises(ValidationFailed, match="reset_link_invalid"):
        await reset_links.use(token=token, password=NEW)


async def test_nobody_can_try_passwords_for_long(db, environment):
    environment(LOGIN_RATE_LIMIT="2")
    await an_account()
    token = await a_link()
    for _ in range(2):
        with pytest.raises(ValidationFailed, match="weak_password"):
            await reset_links.use(token=token, password="short")

    with pytest.raises(RateLimited):
        await reset_links.use(token=token, password=NEW)


async def test_an_unknown_account_gets_no_link(db):
    with pytest.raises(NotFound):
        await a_link()


async def test_every_act_is_in_the_audit_log(db):
    await an_account()
    token = await a_link()
    await reset_links.use(token=token, password=NEW)

    log = [(line.who, line.act, line.whom, line.detail) for line in await audit.entries()]

    assert log == [
        ("a test", "CREATE_RESET_LINK", EMAIL, ""),
        (EMAIL, "USE_RESET_LINK", EMAIL, ""),
    ]
