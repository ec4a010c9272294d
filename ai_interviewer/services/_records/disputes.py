"""Objections to feedback."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.models import Dispute, Feedback
from ai_interviewer.services._records.feedback_views import Revision


async def unanswered_dispute(db: AsyncSession, *, answer_id: UUID) -> Dispute | None:
    """The latest objection to this answer's feedback that no new feedback has followed yet."""
    query = (
        select(Dispute)
        .join(Feedback, col(Feedback.id) == col(Dispute.feedback_id))
        .where(col(Feedback.answer_id) == answer_id, col(Dispute.resulting_feedback_id).is_(None))
        .order_by(col(Dispute.created_at).desc())
        .limit(1)
    )
    dispute: Dispute | None = await db.scalar(query)
    return dispute


def earlier_of(history: list[Revision]) -> dict[UUID, list[Revision]]:
    earlier: dict[UUID, list[Revision]] = {}
    for feedback, dispute in history:
        # A short feedback that was only completed has nothing that the current one lacks.
        is_completed = bool(feedback.content.get("is_short")) and dispute is None
        if not feedback.is_current and not is_completed:
            earlier.setdefault(feedback.answer_id, []).append((feedback, dispute))
    return earlier
