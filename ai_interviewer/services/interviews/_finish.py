"""What a completed interview came to, and which of its questions to practise."""

from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.domain import rubric
from ai_interviewer.domain.enums import InterviewKind
from ai_interviewer.domain.key_points import Heard
from ai_interviewer.domain.practice import WEAK_BELOW, question_key
from ai_interviewer.models import PracticeCard
from ai_interviewer.services._records import interview_rows
from ai_interviewer.services.interviews._interview_view import Record
from ai_interviewer.views.completed.finish import (
    Scored,
    covered_label,
    next_step_of,
    strength_of,
    weakest_of,
)
from ai_interviewer.views.interview import InterviewView
from ai_interviewer.views.questions import FinishView


async def finish_within(db: AsyncSession, record: Record, view: InterviewView) -> FinishView:
    """What a completed interview came to; its owner was checked. Empty for any other."""
    if not record.is_completed or record.interview.kind is not InterviewKind.INTERVIEW:
        return FinishView()
    scored = _scored(record, view)
    weakest = weakest_of(scored)
    card_id = await _weakest_card(db, record)
    return FinishView(
        strength=strength_of(scored, in_words=record.is_words_only),
        next_step=next_step_of(weakest, scored, in_words=record.is_words_only),
        next_number=weakest.number if weakest else 0,
        to_fix=weakest.to_fix if weakest else "",
        weak_card=str(card_id or ""),
        covered=covered_label(view.coverage),
    )


def _scored(record: Record, view: InterviewView) -> list[Scored]:
    shown = {question.number: question for question in view.questions}
    return [
        Scored(
            question.number,
            points,
            shown[question.number].to_fix,
            sum(
                point.heard == Heard.NOT_HEARD
                for point in shown[question.number].feedback.key_points
            ),
        )
        for question, _, feedback in record.rows
        if feedback is not None
        and (points := rubric.overall(interview_rows.levels_of(feedback))) is not None
    ]


async def _weakest_card(db: AsyncSession, record: Record) -> UUID | None:
    """The card of the interview's question that is weakest by now: practice may have mended it."""
    keys = [question_key(question.text) for question, _, _ in record.rows]
    query = (
        select(col(PracticeCard.id))
        .where(
            col(PracticeCard.user_id) == record.interview.user_id,
            col(PracticeCard.text_hash).in_(keys),
            or_(col(PracticeCard.last_points) < WEAK_BELOW, col(PracticeCard.is_unsteady)),
        )
        .order_by(col(PracticeCard.last_points), col(PracticeCard.id))
        .limit(1)
    )
    card_id: UUID | None = await db.scalar(query)
    return card_id
