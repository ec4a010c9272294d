"""An entry of the audit log, as part of the act that it notes."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.domain.administration import Act, Actor
from ai_interviewer.models import AuditEntry


async def record_within(
    db: AsyncSession, *, by: Actor, act: Act, user_id: UUID | None = None, detail: str = ""
) -> None:
    """Note an act in the transaction that carries it out: both happen, or neither."""
    entry = AuditEntry(
        actor_name="" if by.user_id else by.name[:100],
        actor_id=by.user_id,
        act=act,
        user_id=user_id,
        detail=detail[:200],
    )
    db.add(entry)
    await db.flush()
