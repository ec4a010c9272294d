"""API keys as pages may show them."""

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
    return {row.provider: MaskedKey(row.last4, row.verified_at is not None) for row in rows}
