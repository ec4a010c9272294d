"""Buckets that count how often somebody did something in the last minute."""

import hmac
from datetime import timedelta
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.config import settings
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


_FORGET = text("DELETE FROM rate_limits WHERE bucket = ANY(:buckets)")


async def allow_operation(db: AsyncSession, *, user_id: UUID) -> None:
    """Count one piece of AI work, in the transaction that queues it. Raises RateLimited."""
    await _take(db, "operation", str(user_id), settings().ai_rate_limit, "too_many_operations")


async def forget_within(db: AsyncSession, *, user_id: UUID, email: str) -> None:
    """Forget what was counted for an account that goes, with the change that deletes it."""
    purposes = ("key check", "model list", "upload", "operation", "export")
    buckets = [_bucket(purpose, str(user_id)) for purpose in purposes]
    buckets.append(_bucket("password of", email))
    await db.execute(_FORGET, {"buckets": buckets})


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
