"""Which questions are due for practice, and when the next one will be."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.practice import WEAK_BELOW, due_until
from ai_interviewer.models import InterviewSession, PracticeCard, Question
from ai_interviewer.models.base import now
from ai_interviewer.services._records.access import account
from ai_interviewer.services._records.result_visibility import may_know_result
from ai_interviewer.texts import t
from ai_interviewer.views.practice import PracticeCardView, PracticeQueue, due_sentence
from ai_interviewer.views.scores import points_label, score_label

_MOST = 3
"""Cards that the dashboard shows at once."""


async def due_cards(*, user_id: UUID) -> PracticeQueue:
    """The questions that are due by the end of the user's day, and when the next one will be."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        return await due_within(
            db, user_id=user_id, zone=user.time_zone, in_words=user.is_words_only
        )


async def due_within(
    db: AsyncSession, *, user_id: UUID, zone: str, in_words: bool
) -> PracticeQueue:
    """As `due_cards`, in the caller's transaction."""
    until = due_until(now(), zone)
    query = (
        select(
            PracticeCard,
            col(Question.lang),
            col(InterviewSession.id),
            col(InterviewSession.posting_title),
            col(InterviewSession.attempt_number),
            func.count().over(),
        )
        .join(Question, col(Question.id) == col(PracticeCard.question_id))
        .join(InterviewSession, col(InterviewSession.id) == col(Question.interview_session_id))
        .where(
            col(PracticeCard.user_id) == user_id,
            col(InterviewSession.user_id) == user_id,
            may_know_result(),
            col(PracticeCard.due_at) < until,
        )
        .order_by(col(PracticeCard.due_at), col(PracticeCard.id))
        .limit(_MOST)
    )
    rows = (await db.execute(query)).all()
    next_due_at = await db.scalar(
        select(func.min(col(PracticeCard.due_at))).where(
            col(PracticeCard.user_id) == user_id, col(PracticeCard.due_at) >= until
        )
    )
    more = rows[0][-1] - len(rows) if rows else 0
    return PracticeQueue(
        due=[_card_view(*row[:-1], in_words=in_words) for row in rows],
        more=more,
        more_label=t.practice.more.format(count=more) if more else "",
        nothing_due=_nothing_due(next_due_at, zone) if next_due_at and not rows else "",
        is_empty=not rows and next_due_at is None,
    )


def _nothing_due(next_due_at: datetime, zone: str) -> str:
    return due_sentence(t.practice.nothing_due, next_due_at, now=now(), zone=zone)


def _card_view(
    card: PracticeCard,
    lang: str,
    session_id: UUID,
    title: str,
    attempt: int | None,
    *,
    in_words: bool,
) -> PracticeCardView:
    return PracticeCardView(
        id=str(card.id),
        question=card.text,
        lang=lang,
        session_id=str(session_id),
        interview=t.practice.source.format(title=title, attempt=attempt),
        reason=_reason(card, in_words),
    )


def _reason(card: PracticeCard, in_words: bool) -> str:
    if card.is_unsteady:
        return t.practice.unsteady
    if in_words:
        said = score_label(card.last_points, in_words=True)
        return t.practice.reason_in_words.format(points=said)
    is_weak = card.last_points is not None and card.last_points < WEAK_BELOW
    reason = t.practice.weak if is_weak else t.practice.better
    return reason.format(points=points_label(card.last_points))
