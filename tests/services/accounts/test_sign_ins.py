"""Where somebody is signed in: how long it lasts, who sees it, what ends it."""

from datetime import datetime, timedelta
from uuid import UUID

import jwt
import pytest
from sqlalchemy import func, select, update

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import NotFound, NotSignedIn
from ai_interviewer.models import LoginSession
from ai_interviewer.models.base import now
from ai_interviewer.services import accounts
from ai_interviewer.services.accounts import sign_ins, tokens
from ai_interviewer.services.administration import users
from tests.factories import BY, EMAIL, PASSWORD, a_sign_in, a_user, an_account

FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
SAFARI = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1"
)
CHROME = (
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/140.0.0.0 Safari/537.36"
)


async def log_in_somebody(user_agent: str = "") -> tuple[UUID, str]:
    """Open an account and log in; its id and the token."""
    await an_account()
    token = await accounts.log_in(email=EMAIL, password=PASSWORD, user_agent=user_agent)
    return await accounts.signed_in_user(token=token), token


async def age_sign_ins(**passed: float) -> None:
    """Move every sign-in this far into the past."""
    ago = timedelta(**passed)
    async with transaction() as db:
        await db.execute(
            update(LoginSession).values(
                created_at=LoginSession.created_at - ago,
                last_seen_at=LoginSession.last_seen_at - ago,
                expires_at=LoginSession.expires_at - ago,
            )
        )


async def sign_in_times() -> tuple[datetime, datetime]:
    """When the only sign-in was last used, and when it ends."""
    async with transaction() as db:
        row = await db.scalar(select(LoginSession))
    return row.last_seen_at, row.expires_at


async def is_signed_in(token: str) -> bool:
    try:
        await accounts.signed_in_user(token=token)
    except NotSignedIn:
        return False
    return True


async def test_a_sign_in_lasts_two_weeks_after_its_last_use(db):
    _, token = await log_in_somebody()

    for _ in range(3):
        await age_sign_ins(days=13)
        assert await is_signed_in(token)
    await age_sign_ins(days=14, seconds=1)

    assert not await is_signed_in(token)


async def test_after_ninety_days_it_ends_however_much_it_is_used(db):
    _, token = await log_in_somebody()

    for _ in range(9):
        await age_sign_ins(days=9.9)
        assert await is_signed_in(token)
    _, until = await sign_in_times()
    assert until - now() < timedelta(days=1)
    await age_sign_ins(days=1)

    assert not await is_signed_in(token)


async def test_nothing_in_the_row_can_make_it_last_longer(db):
    _, token = await log_in_somebody()
    await age_sign_ins(days=90)
    async with transaction() as session:
        await session.execute(update(LoginSession).values(expires_at=now() + timedelta(days=1)))

    assert not await is_signed_in(token)


async def test_the_token_is_good_for_as_long_as_the_sign_in_can_be(db):
    _, token = await log_in_somebody()

    claims = jwt.decode(token, options={"verify_signature": False})

    assert claims["exp"] == pytest.approx((now() + timedelta(days=90)).timestamp(), abs=60)


async def test_use_is_written_down_every_few_minutes_and_not_every_time(db):
    _, token = await log_in_somebody()
    await age_sign_ins(minutes=4)
    before = await sign_in_times()
    await is_signed_in(token)
    assert await sign_in_times() == before

    await age_sign_ins(minutes=2)
    await is_signed_in(token)
    seen, until = await sign_in_times()
    assert now() - seen < timedelta(seconds=30)
    assert until - now() > timedelta(days=13, hours=23)


async def test_looking_at_an_ended_sign_in_does_not_bring_it_back(db):
    user, token = await log_in_somebody()
    await age_sign_ins(minutes=10)
    await sign_ins.end_all(user_id=user)

    assert not await is_signed_in(token)
    assert now() - (await sign_in_times())[0] > timedelta(minutes=9)


async def test_what_has_ended_is_forgotten_at_the_next_log_in(db):
    user, token = await log_in_somebody()
    other = await a_sign_in(await a_user())
    await accounts.log_out(token=token)
    await accounts.log_out(token=other)

    await accounts.log_in(email=EMAIL, password=PASSWORD)

    async with transaction() as session:
        kept = select(func.count()).where(LoginSession.user_id == user)
        assert await session.scalar(kept) == 1
        assert await session.scalar(select(func.count()).select_from(LoginSession)) == 2


async def test_the_list_names_browsers_in_plain_words_and_the_asker(db):
    user, token = await log_in_somebody(FIREFOX)
    for user_agent in (SAFARI, CHROME, "", "Їжакоброузер/1.0 " + "x" * 200, "<b>\x00"):
        await accounts.log_in(email=EMAIL, password=PASSWORD, user_agent=user_agent)

    shown = await sign_ins.list_sign_ins(user_id=user, token=tokens.for_page(token))

    assert [s.browser for s in reversed(shown)] == [
        "Firefox on Windows",
        "Safari on iOS",
        "Chrome on macOS",
        "Unknown browser",
        "Їжакоброузер/1.0 " + "x" * 43,
        "<b>",
    ]
    assert [s.is_this_one for s in reversed(shown)] == [True, *[False] * 5]
    assert all(s.since.label and s.last_seen.iso for s in shown)


async def test_the_list_holds_neither_what_ended_nor_anybody_elses(db):
    user, token = await log_in_somebody()
    await a_sign_in(await a_user())
    logged_out, unused = await a_sign_in(user), await a_sign_in(user)
    await accounts.log_out(token=logged_out)
    async with transaction() as session:
        await session.execute(
            update(LoginSession)
            .where(LoginSession.id == tokens.read(unused).login_id)
            .values(expires_at=now())
        )

    shown = await sign_ins.list_sign_ins(user_id=user, token=tokens.for_page(token))

    assert [s.id for s in shown] == [str(tokens.read(token).login_id)]


async def test_one_can_be_ended_alone(db):
    user, here = await log_in_somebody()
    there, elsewhere = await a_sign_in(user), await a_sign_in(user)

    await sign_ins.end(user_id=user, sign_in_id=tokens.read(there).login_id)

    assert [await is_signed_in(token) for token in (here, there, elsewhere)] == [True, False, True]


async def test_nobody_ends_anothers(db):
    owner, outsider = await a_user(), await a_user()
    token = await a_sign_in(owner)

    with pytest.raises(NotFound):
        await sign_ins.end(user_id=outsider, sign_in_id=tokens.read(token).login_id)
    await sign_ins.end_all(user_id=outsider)

    assert await is_signed_in(token)


async def test_logging_out_everywhere_ends_all_of_ones_own(db):
    user, here = await log_in_somebody()
    there, other = await a_sign_in(user), await a_sign_in(await a_user())

    await sign_ins.end_all(user_id=user)

    assert [await is_signed_in(token) for token in (here, there, other)] == [False, False, True]


async def test_an_account_that_is_enabled_again_is_not_signed_in_again(db):
    _, token = await log_in_somebody()
    await users.disable_user(by=BY, email=EMAIL)
    await users.enable_user(by=BY, email=EMAIL)

    assert not await is_signed_in(token)
    assert await accounts.log_in(email=EMAIL, password=PASSWORD)
