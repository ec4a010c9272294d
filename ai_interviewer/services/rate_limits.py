"""How often somebody may do what costs something: at most so many times in any minute.

A sliding-window log in PostgreSQL, so all processes share one limit and one clock. A refused
attempt does not count, so nobody locks themselves out by trying on.
See docs/decisions/0011-rate-limits-in-postgresql.md.
"""

from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.config import settings
from ai_interviewer.database import transaction
from ai_interviewer.domain import limits
from ai_interviewer.services._records.rate_buckets import count_use

# Skips rows that somebody is just counting in.
_FORGET_EXPIRED = text("""
    DELETE FROM rate_limits WHERE bucket IN (
        SELECT bucket FROM rate_limits WHERE expires_at < clock_timestamp()
        LIMIT 1000 FOR UPDATE SKIP LOCKED
    )
""")


async def allow_log_in(*, email: str, address: str) -> None:
    """Count one attempt to log in. Unknown e-mails are counted like known ones.

    Raises RateLimited: for an account after LOGIN_RATE_LIMIT attempts a minute, for an address
    after ADDRESS_RATE_LIMIT, which leaves room for a class behind one router.
    """
    async with transaction() as db:
        await _count_address(db, "log-in from", address, settings().address_rate_limit)
        await _count_password(db, email)
    await _forget_expired()


async def allow_registration(*, address: str) -> None:
    """Count one attempt to register from this address. Raises RateLimited."""
    async with transaction() as db:
        await _count_address(db, "registration from", address, settings().signup_rate_limit)
    await _forget_expired()


async def allow_password(*, email: str) -> None:
    """Count one password typed for this account outside the log-in, as log-ins are counted.

    Otherwise a form that asks for the password again would be a way around the limit. Raises
    RateLimited.
    """
    async with transaction() as db:
        await _count_password(db, email)


async def allow_key_check(*, user_id: UUID) -> None:
    """Count one check of a key with its provider. Raises RateLimited."""
    await _count_for_user(user_id, "key check", limits.KEY_CHECKS_A_MINUTE, "too_many_checks")


async def allow_model_list(*, user_id: UUID) -> None:
    """Count one request for the models that a key can use. Raises RateLimited."""
    await _count_for_user(user_id, "model list", limits.KEY_CHECKS_A_MINUTE, "too_many_checks")


async def allow_upload(*, user_id: UUID) -> None:
    """Count one uploaded résumé file. Raises RateLimited."""
    await _count_for_user(user_id, "upload", limits.UPLOADS_A_MINUTE, "too_many_uploads")


async def allow_own_questions(*, user_id: UUID) -> None:
    """Count one file of questions to check. Raises RateLimited."""
    most = limits.OWN_QUESTIONS_A_MINUTE
    await _count_for_user(user_id, "own questions", most, "too_many_own_questions")


async def allow_export(*, user_id: UUID) -> None:
    """Count one export of all data. Raises RateLimited."""
    await _count_for_user(user_id, "export", limits.EXPORTS_A_MINUTE, "too_many_attempts")


async def allow_share(*, user_id: UUID) -> None:
    """Count one link to a report. Raises RateLimited."""
    await _count_for_user(user_id, "share", limits.SHARES_A_MINUTE, "too_many_attempts")


async def allow_shared_reading(*, address: str) -> None:
    """Count one look at a shared report from this address. Raises RateLimited."""
    async with transaction() as db:
        await count_use(
            db,
            purpose="shared report from",
            subject=address,
            most=limits.SHARED_READINGS_A_MINUTE,
            error_key="too_many_attempts",
        )


async def _count_for_user(user_id: UUID, purpose: str, most: int, error_key: str) -> None:
    async with transaction() as db:
        await count_use(db, purpose=purpose, subject=str(user_id), most=most, error_key=error_key)


async def _count_address(db: AsyncSession, purpose: str, address: str, most: int) -> None:
    await count_use(db, purpose=purpose, subject=address, most=most, error_key="too_many_attempts")


async def _count_password(db: AsyncSession, email: str) -> None:
    await count_use(
        db,
        purpose="password of",
        subject=email,
        most=settings().login_rate_limit,
        error_key="too_many_attempts",
    )


async def _forget_expired() -> None:
    """Delete expired rows in a transaction of their own.

    In the caller's, which holds other people's rows, this could end in a deadlock.
    """
    async with transaction() as db:
        await db.execute(_FORGET_EXPIRED)
