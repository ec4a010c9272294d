"""Buckets that count how often somebody did something in the last minute.

All functions take part in their caller's transaction.
"""

import hmac
from datetime import timedelta
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.config import metrics, settings
from ai_interviewer.domain.errors import RateLimited

_MINUTE = timedelta(minutes=1)
_PURPOSES_OF_USERS = (
    *("key check", "model list", "upload", "own questions", "operation", "export", "share"),
)


# Decides and counts at once: the row's lock makes simultaneous calls wait for each other, and each
# then sees the times that the one before it wrote.
_COUNT = text("""
    INSERT INTO rate_limits AS stored (bucket, times, expires_at)
    VALUES (:bucket, ARRAY[clock_timestamp()], clock_timestamp() + :window)
    ON CONFLICT (bucket) DO UPDATE SET
        times = clock_timestamp() || ARRAY(
            SELECT used_at FROM unnest(stored.times) AS used_at
            WHERE used_at > clock_timestamp() - :window
        ),
        expires_at = clock_timestamp() + :window
    WHERE :most > (
        SELECT count(*) FROM unnest(stored.times) AS used_at
        WHERE used_at > clock_timestamp() - :window
    )
    RETURNING true
""")


# The next use is allowed when the oldest of the newest `most` is a minute old.
_SECONDS_LEFT = text("""
    SELECT ceil(extract(epoch FROM used_at + :window - clock_timestamp()))::int
    FROM rate_limits, unnest(times) AS used_at
    WHERE bucket = :bucket
    ORDER BY used_at DESC OFFSET :most - 1 LIMIT 1
""")


_FORGET = text("DELETE FROM rate_limits WHERE bucket = ANY(:buckets)")


async def allow_operation(db: AsyncSession, *, user_id: UUID) -> None:
    """Count one piece of AI work when it is queued. Raises RateLimited."""
    await count_use(
        db,
        purpose="operation",
        subject=str(user_id),
        most=settings().ai_rate_limit,
        error_key="too_many_operations",
    )


async def count_use(
    db: AsyncSession, *, purpose: str, subject: str, most: int, error_key: str
) -> None:
    """Count one use by this subject, of which a minute allows `most`.

    Beyond that nothing is counted, and RateLimited is raised with the key and the seconds to wait.
    """
    parameters = {"bucket": _bucket(purpose, subject), "window": _MINUTE, "most": most}
    if await db.scalar(_COUNT, parameters) is None:
        metrics.count_limit(purpose.removesuffix(" from").removesuffix(" of"))
        seconds = await db.scalar(_SECONDS_LEFT, parameters)
        raise RateLimited(error_key, seconds=max(1, seconds or 1))


async def forget_account(db: AsyncSession, *, user_id: UUID, email: str) -> None:
    """Delete everything that was counted for an account."""
    buckets = [_bucket(purpose, str(user_id)) for purpose in _PURPOSES_OF_USERS]
    buckets.append(_bucket("password of", email))
    await db.execute(_FORGET, {"buckets": buckets})


def _bucket(purpose: str, subject: str) -> bytes:
    """The bucket's key, which only this installation can compute from an e-mail or an address."""
    # A form can send half a surrogate pair, which plain UTF-8 cannot encode.
    message = f"rate limit: {purpose} {subject}".encode("utf-8", "surrogatepass")
    return hmac.digest(settings().secret_key.encode(), message, "sha256")
