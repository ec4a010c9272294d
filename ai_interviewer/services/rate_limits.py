"""How often somebody may do what costs something: at most so many times in any minute.

A sliding-window log, exact at the edges of the minute, kept in PostgreSQL: all processes share
one limit and the database's clock. What was refused does not count, so nobody who keeps trying
locks themselves out. See docs/decisions/0011-rate-limits-in-postgresql.md.
"""

from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.config import settings
from ai_interviewer.database import transaction
from ai_interviewer.domain import limits
from ai_interviewer.services._records.rate_buckets import _take

# Rows that somebody is just taking from are left alone.
_FORGET_EXPIRED = text("""
    DELETE FROM rate_limits WHERE bucket IN (
        SELECT bucket FROM rate_limits WHERE expires_at < clock_timestamp()
        LIMIT 1000 FOR UPDATE SKIP LOCKED
    )
""")


async def allow_log_in(*, email: str, address: str) -> None:
    """Count one attempt to log in. Unknown e-mails are counted like known ones.

    Raises RateLimited: for an account after LOGIN_RATE_LIMIT attempts a minute, for an address
    after three times as many.
    """
    async with transaction() as db:
        await _take_address(db, "log-in from", address)
        await _take_password(db, email)
    await _forget_expired()


async def allow_registration(*, address: str) -> None:
    """Count one attempt to open an account. Raises RateLimited."""
    async with transaction() as db:
        await _take_address(db, "registration from", address)
    await _forget_expired()


async def allow_password(*, email: str) -> None:
    """Count one password typed for this account outside the log-in, as log-ins are counted.

    Otherwise a form that asks for the password again would be a way around the limit. Raises
    RateLimited.
    """
    async with transaction() as db:
        await _take_password(db, email)


async def allow_key_check(*, user_id: UUID) -> None:
    """Count one question to the provider whether a key is valid. Raises RateLimited."""
    async with transaction() as db:
        await _take(db, "key check", str(user_id), limits.KEY_CHECKS_A_MINUTE, "too_many_checks")


async def allow_model_list(*, user_id: UUID) -> None:
    """Count one question to the provider what a key can use. Raises RateLimited."""
    async with transaction() as db:
        await _take(db, "model list", str(user_id), limits.KEY_CHECKS_A_MINUTE, "too_many_checks")


async def allow_upload(*, user_id: UUID) -> None:
    """Count one résumé file that is to be read. Raises RateLimited."""
    async with transaction() as db:
        await _take(db, "upload", str(user_id), limits.UPLOADS_A_MINUTE, "too_many_uploads")


async def allow_export(*, user_id: UUID) -> None:
    """Count one export of everything. Raises RateLimited."""
    async with transaction() as db:
        await _take(db, "export", str(user_id), limits.EXPORTS_A_MINUTE, "too_many_attempts")


async def _take_address(db: AsyncSession, purpose: str, address: str) -> None:
    await _take(db, purpose, address, 3 * settings().login_rate_limit, "too_many_attempts")


async def _take_password(db: AsyncSession, email: str) -> None:
    await _take(db, "password of", email, settings().login_rate_limit, "too_many_attempts")


async def _forget_expired() -> None:
    """In a transaction of its own: one that holds other people's rows could wait in a circle."""
    async with transaction() as db:
        await db.execute(_FORGET_EXPIRED)
