"""How often somebody may do what costs something: at most so many times in any minute.

A sliding-window log, exact at the edges of the minute, kept in PostgreSQL: all processes share
one limit and the database's clock. What was refused does not count, so nobody who keeps trying
locks themselves out. See docs/decisions/0011-rate-limits-in-postgresql.md.
"""

import hmac
from datetime import timedelta
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.config import settings
from ai_interviewer.database import transaction
from ai_interviewer.domain import limits
from ai_interviewer.domain.errors import RateLimited

_MINUTE = timedelta(minutes=1)

# Decides and counts at once: the row's lock makes simultaneous calls wait for each other, and each
# then sees what the one before it left.
_TAKE = text("""
    INSERT INTO rate_limits AS held (bucket, times, expires_at)
    VALUES (:bucket, ARRAY[clock_timestamp()], clock_timestamp() + :window)
    ON CONFLICT (bucket) DO UPDATE SET
        times = clock_timestamp() || ARRAY(
            SELECT taken FROM unnest(held.times) AS taken
            WHERE taken > clock_timestamp() - :window
        ),
        expires_at = clock_timestamp() + :window
    WHERE :most > (
        SELECT count(*) FROM unnest(held.times) AS taken
        WHERE taken > clock_timestamp() - :window
    )
    RETURNING true
""")

# A place gets free when the oldest of the newest `most` is a minute old.
_SECONDS_LEFT = text("""
    SELECT ceil(extract(epoch FROM taken + :window - clock_timestamp()))::int
    FROM rate_limits, unnest(times) AS taken
    WHERE bucket = :bucket
    ORDER BY taken DESC OFFSET :most - 1 LIMIT 1
""")

# Rows that somebody is just taking from are left alone.
_FORGET_EXPIRED = text("""
    DELETE FROM rate_limits WHERE bucket IN (
        SELECT bucket FROM rate_limits WHERE expires_at < clock_timestamp()
        LIMIT 1000 FOR UPDATE SKIP LOCKED
    )
""")


_FORGET = text("DELETE FROM rate_limits WHERE bucket = ANY(:buckets)")


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


async def allow_operation(db: AsyncSession, *, user_id: UUID) -> None:
    """Count one piece of AI work, in the transaction that queues it. Raises RateLimited."""
    await _take(db, "operation", str(user_id), settings().ai_rate_limit, "too_many_operations")


async def allow_export(*, user_id: UUID) -> None:
    """Count one export of everything. Raises RateLimited."""
    async with transaction() as db:
        await _take(db, "export", str(user_id), limits.EXPORTS_A_MINUTE, "too_many_attempts")


async def forget_within(db: AsyncSession, *, user_id: UUID, email: str) -> None:
    """Forget what was counted for an account that goes, with the change that deletes it."""
    purposes = ("key check", "model list", "upload", "operation", "export")
    buckets = [_bucket(purpose, str(user_id)) for purpose in purposes]
    buckets.append(_bucket("password of", email))
    await db.execute(_FORGET, {"buckets": buckets})


async def _take_address(db: AsyncSession, purpose: str, address: str) -> None:
    await _take(db, purpose, address, 3 * settings().login_rate_limit, "too_many_attempts")


async def _take_password(db: AsyncSession, email: str) -> None:
    await _take(db, "password of", email, settings().login_rate_limit, "too_many_attempts")


async def _take(db: AsyncSession, purpose: str, subject: str, most: int, key: str) -> None:
    taking = {"bucket": _bucket(purpose, subject), "window": _MINUTE, "most": most}
    if await db.scalar(_TAKE, taking) is None:
        left = await db.scalar(_SECONDS_LEFT, taking)
        raise RateLimited(key, seconds=max(1, left or 1))


def _bucket(purpose: str, subject: str) -> bytes:
    """A name that only this installation can compute from an e-mail or an address."""
    # A form can carry half a surrogate pair, which plain UTF-8 has no bytes for.
    message = f"rate limit: {purpose} {subject}".encode("utf-8", "surrogatepass")
    return hmac.digest(settings().secret_key.encode(), message, "sha256")


async def _forget_expired() -> None:
    """In a transaction of its own: one that holds other people's rows could wait in a circle."""
    async with transaction() as db:
        await db.execute(_FORGET_EXPIRED)
