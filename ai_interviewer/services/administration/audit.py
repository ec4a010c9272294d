"""The audit log: what administrators did, when, and to whose account."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import aliased
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.administration import Act, Actor
from ai_interviewer.models import AuditEntry, User
from ai_interviewer.services.administration._audit_rows import record_within
from ai_interviewer.views.administration import AuditLine


async def record(*, by: Actor, act: Act, user_id: UUID | None = None, detail: str = "") -> None:
    """Note an act that is already done, or is no change of this database."""
    async with transaction() as db:
        await record_within(db, by=by, act=act, user_id=user_id, detail=detail)


async def entries() -> list[AuditLine]:
    """The whole log, the oldest act first."""
    actor, subject = aliased(User), aliased(User)
    query = (
        select(AuditEntry, col(actor.email), col(subject.email))
        .outerjoin(actor, col(AuditEntry.actor_id) == col(actor.id))
        .outerjoin(subject, col(AuditEntry.user_id) == col(subject.id))
        .order_by(col(AuditEntry.at), col(AuditEntry.id))
    )
    async with transaction() as db:
        rows = (await db.execute(query)).all()
    return [
        AuditLine(
            at=entry.at,
            who=entry.actor_name or _name(actor_email, entry.actor_id),
            act=entry.act.value,
            whom=_name(subject_email, entry.user_id),
            detail=entry.detail,
        )
        for entry, actor_email, subject_email in rows
    ]


def _name(email: str | None, user_id: UUID | None) -> str:
    return email or (f"deleted account {user_id}" if user_id else "")
