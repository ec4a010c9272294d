"""API keys as pages may show them."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.models import ApiKey


@dataclass(frozen=True, slots=True)
class MaskedKey:
    """The last four characters of a key, and whether its provider accepted it."""

    last4: str
    is_verified: bool


async def masked_keys_within(db: AsyncSession, *, user_id: UUID) -> dict[str, MaskedKey]:
    """The user's keys, masked, by provider."""
    rows = await db.scalars(select(ApiKey).where(col(ApiKey.user_id) == user_id))
    return masked(rows)


def masked(keys: Iterable[ApiKey]) -> dict[str, MaskedKey]:
    """These keys, masked, by provider."""
    return {key.provider: MaskedKey(key.last4, key.verified_at is not None) for key in keys}
