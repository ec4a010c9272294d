"""Questions to practise, as programs read them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.practice import due_until
from ai_interviewer.models import InterviewSession, PracticeCard, Question
from ai_interviewer.models.base import now
from ai_interviewer.services._records.access import account
from ai_interviewer.services._records.result_visibility import may_know_result
from ai_interviewer.services.programs._times import utc

_MOST = 100


@dataclass(frozen=True, slots=True)
class CardRecord:
    """A question to practise. `is_unsteady`: several gradings of the answer disagreed."""

    id: UUID
    question: str
    language: str
    session_id: UUID
    role_title: str
    last_points: float | None
    is_unsteady: bool
    due_at: datetime


async def due(*, user_id: UUID) -> list[CardRecord]:
    """The cards that are due by the end of the user's day, at most a hundred."""
    async with transaction() as db:
        zone = (await account(db, user_id=user_id)).time_zone
        query = (
            select(
                PracticeCard,
                col(Question.lang),
                col(InterviewSession.id),
                col(InterviewSession.posting_title),
            )
            .join(Question, col(Question.id) == col(PracticeCard.question_id))
            .join(InterviewSession, col(InterviewSession.id) == col(Question.interview_session_id))
            .where(
                col(PracticeCard.user_id) == user_id,
                col(InterviewSession.user_id) == user_id,
                may_know_result(),
                col(PracticeCard.due_at) < due_until(now(), zone),
            )
            .order_by(col(PracticeCard.due_at), col(PracticeCard.id))
            .limit(_MOST)
        )
        rows = (await db.execute(query)).all()
    return [
        CardRecord(
            id=card.id,
            question=card.text,
            language=language,
            session_id=session_id,
            role_title=title,
            last_points=card.last_points,
            is_unsteady=card.is_unsteady,
            due_at=utc(card.due_at),
        )
        for card, language, session_id, title in rows
    ]
