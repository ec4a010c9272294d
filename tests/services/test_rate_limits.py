"""Limits per minute, shared by all processes."""

import asyncio
import re
from contextlib import suppress

import pytest
from sqlalchemy import text

from ai_interviewer.database import transaction
from ai_interviewer.domain.errors import ErrorCode, RateLimited
from ai_interviewer.domain.limits import KEY_CHECKS_A_MINUTE
from ai_interviewer.services import rate_limits
from ai_interviewer.services._records import rate_buckets
from ai_interviewer.services.rate_limits import allow_log_in, allow_password, allow_registration
from tests.factories import EMAIL, a_user, let_time_pass

HERE, ELSEWHERE = "192.0.2.1", "2001:db8::"


@pytest.fixture(autouse=True)
def limit_of_three(environment):
    environment(
        LOGIN_RATE_LIMIT="3", AI_RATE_LIMIT="3", ADDRESS_RATE_LIMIT="9", SIGNUP_RATE_LIMIT="8"
    )


async def times_allowed(call, *, tries: int = 20) -> int:
    """How often `call` gets through before it is refused."""
    for count in range(tries):
        try:
            await call()
        except RateLimited:
            return count
    return tries


async def stored_rows() -> list[tuple]:
    async with transaction() as db:
        return [tuple(row) for row in await db.execute(text("SELECT * FROM rate_limits"))]


async def start_operation(user):
    async with transaction() as db:
        await rate_buckets.allow_operation(db, user_id=user)


async def start_operation_and_fail(user):
    async with transaction() as db:
        await rate_buckets.allow_operation(db, user_id=user)
        raise ZeroDivisionError


async def test_an_account_has_a_limit_across_all_addresses(db):
    await allow_log_in(email=EMAIL, address=HERE)
    await allow_log_in(email=EMAIL, address=ELSEWHERE)

    assert await times_allowed(lambda: allow_log_in(email=EMAIL, address=HERE)) == 1
    await allow_log_in(email="other@example.org", address=HERE)


async def test_an_address_has_a_limit_across_all_accounts(db):
    emails = (f"{number}@example.org" for number in range(20))

    allowed = await times_allowed(lambda: allow_log_in(email=next(emails), address=HERE))

    assert allowed == 9
    await allow_log_in(email=EMAIL, address=ELSEWHERE)


async def test_registrations_are_counted_apart_from_log_ins(db):
    assert await times_allowed(lambda: allow_registration(address=HERE)) == 8
    await allow_registration(address=ELSEWHERE)
    await allow_log_in(email=EMAIL, address=HERE)


async def test_a_password_asked_for_elsewhere_counts_as_one_at_the_log_in(db):
    await allow_log_in(email=EMAIL, address=HERE)

    assert await times_allowed(lambda: allow_password(email=EMAIL)) == 2
    assert await times_allowed(lambda: allow_log_in(email=EMAIL, address=ELSEWHERE)) == 0


async def test_questions_about_keys_and_ai_work_are_counted_for_each_user(db):
    user, other = await a_user(), await a_user()

    checks = await times_allowed(lambda: rate_limits.allow_key_check(user_id=user))

    assert checks == KEY_CHECKS_A_MINUTE
    assert await times_allowed(lambda: start_operation(user)) == 3
    await rate_limits.allow_key_check(user_id=other)
    await start_operation(other)


async def test_the_refusal_says_how_long_to_wait(db):
    await allow_password(email=EMAIL)
    await let_time_pass(50)
    await times_allowed(lambda: allow_password(email=EMAIL))

    with pytest.raises(RateLimited) as refused:
        await allow_password(email=EMAIL)

    assert 1 <= refused.value.seconds <= 10
    assert refused.value.code is ErrorCode.RATE_LIMIT_EXCEEDED
    assert f"Wait {refused.value.seconds} second" in refused.value.message


async def test_the_minute_slides(db):
    await allow_password(email=EMAIL)
    await let_time_pass(40)
    assert await times_allowed(lambda: allow_password(email=EMAIL)) == 2

    await let_time_pass(21)
    assert await times_allowed(lambda: allow_password(email=EMAIL)) == 1
    await let_time_pass(61)
    assert await times_allowed(lambda: allow_password(email=EMAIL)) == 3


async def test_a_row_holds_the_last_minute_only(db):
    for _ in range(5):
        await allow_password(email=EMAIL)
        await let_time_pass(61)
    await allow_password(email=EMAIL)

    [(_, times, _)] = await stored_rows()
    assert len(times) == 1


async def test_refused_attempts_do_not_count(db):
    await times_allowed(lambda: allow_password(email=EMAIL))
    await let_time_pass(59)
    assert await times_allowed(lambda: allow_password(email=EMAIL)) == 0

    await let_time_pass(2)
    assert await times_allowed(lambda: allow_password(email=EMAIL)) == 3


async def test_an_attempt_refused_for_its_account_takes_nothing_from_its_address(db):
    assert await times_allowed(lambda: allow_log_in(email=EMAIL, address=HERE)) == 3
    for _ in range(20):
        with pytest.raises(RateLimited):
            await allow_log_in(email=EMAIL, address=HERE)

    emails = (f"{number}@example.org" for number in range(20))
    assert await times_allowed(lambda: allow_log_in(email=next(emails), address=HERE)) == 6


async def test_lowering_the_limit_holds_at_once(db, environment):
    await allow_password(email=EMAIL)
    await allow_password(email=EMAIL)
    environment(LOGIN_RATE_LIMIT="1")

    with pytest.raises(RateLimited) as refused:
        await allow_password(email=EMAIL)

    assert 50 <= refused.value.seconds <= 60


async def test_work_that_is_rolled_back_does_not_count(db):
    user = await a_user()
    for _ in range(10):
        with suppress(ZeroDivisionError):
            await start_operation_and_fail(user)

    assert await times_allowed(lambda: start_operation(user)) == 3


async def test_simultaneous_attempts_get_no_more_than_one_after_another(live_db):
    async def attempt() -> bool:
        try:
            await allow_log_in(email=EMAIL, address=HERE)
        except RateLimited:
            return False
        return True

    outcomes = await asyncio.gather(*(attempt() for _ in range(15)))

    assert sum(outcomes) == 3


async def test_the_table_contains_no_email_and_no_address(db):
    await allow_log_in(email=EMAIL, address=HERE)
    await rate_limits.allow_key_check(user_id=await a_user())

    stored = repr(await stored_rows())

    assert not re.search(r"maya|example|192\.0\.2", stored)
    assert all(len(bucket) == 32 for bucket, *_ in await stored_rows())


async def test_another_secret_makes_other_buckets(db, environment):
    await times_allowed(lambda: allow_password(email=EMAIL))
    environment(SECRET_KEY="another secret of this server, long enough")

    await allow_password(email=EMAIL)


async def test_expired_rows_are_deleted(db):
    await allow_log_in(email=EMAIL, address=HERE)
    await let_time_pass(61)

    await allow_registration(address=ELSEWHERE)

    assert len(await stored_rows()) == 1


async def test_an_invalid_email_or_address_is_counted_too(db):
    assert await times_allowed(lambda: allow_log_in(email="\ud800\x00", address="")) == 3


async def test_the_table_is_not_worth_a_write_ahead_log(db):
    async with transaction() as session:
        kind = await session.scalar(
            text("SELECT relpersistence FROM pg_class WHERE relname = 'rate_limits'")
        )
    assert kind in ("u", b"u")
