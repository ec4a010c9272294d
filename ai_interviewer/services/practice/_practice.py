"""Next practice: what is due, practising one question, and what that came to."""

import json
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import FeedbackTiming, InterviewKind, InterviewStatus
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.domain.practice import WEAK_BELOW, due_until, question_key
from ai_interviewer.models import (
    InterviewSession,
    JobPosting,
    PracticeCard,
    Question,
)
from ai_interviewer.models.base import now
from ai_interviewer.services._records.access import account, owned_card, owned_question
from ai_interviewer.services._records.posting_snapshots import snapshot_of_interview
from ai_interviewer.services._records.question_copies import question_copy
from ai_interviewer.services._records.told import may_know_result
from ai_interviewer.services.interviews import Repetition, Terms, open_interview
from ai_interviewer.texts import t
from ai_interviewer.views.practice import (
    ForgottenCard,
    PracticeCardView,
    PracticeQueue,
    due_sentence,
)
from ai_interviewer.views.scores import points_label

_MOST = 3


async def due_cards(*, user_id: UUID) -> PracticeQueue:
    """The questions that are due today in the user's own time zone, or when the next one is."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        return await due_within(db, user_id=user_id, zone=user.time_zone)


async def due_within(db: AsyncSession, *, user_id: UUID, zone: str) -> PracticeQueue:
    """As `due`, as part of a larger reading."""
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
    coming = await db.scalar(
        select(func.min(col(PracticeCard.due_at))).where(
            col(PracticeCard.user_id) == user_id, col(PracticeCard.due_at) >= until
        )
    )
    more = rows[0][-1] - len(rows) if rows else 0
    return PracticeQueue(
        due=[_card_view(*row[:-1]) for row in rows],
        more=more,
        more_label=t.practice.more.format(count=more) if more else "",
        nothing_due=_nothing_due(coming, zone) if coming and not rows else "",
        is_empty=not rows and coming is None,
    )


def _nothing_due(coming: datetime, zone: str) -> str:
    return due_sentence(t.practice.nothing_due, coming, now=now(), zone=zone)


async def begin(*, user_id: UUID, card_id: UUID) -> UUID:
    """Open a practice of one question, or go back to the one that is open; its id.

    Posting and interviewer are those of the interview it comes from, the résumé is today's.
    Raises NotFound, RateLimited or ValidationFailed (resume_missing, key_missing).
    """
    async with transaction() as db:
        card = await owned_card(db, user_id=user_id, card_id=card_id, lock=True)
        if card.question_id is None:
            raise NotFound
        source, question = await owned_question(db, user_id=user_id, question_id=card.question_id)
        if (
            source.feedback_timing is FeedbackTiming.AT_END
            and source.status is InterviewStatus.IN_PROGRESS
        ):
            raise NotFound
        under_way = await _under_way(db, source, question)
        if under_way is not None:
            return under_way
        return await open_interview(
            db,
            user_id=user_id,
            posting=snapshot_of_interview(source),
            kind=InterviewKind.PRACTICE,
            terms=Terms(1, source.interviewer, FeedbackTiming.AFTER_EACH, source.grading_samples),
            repetition=Repetition(
                source.id, plan=source.plan, questions=[question_copy(question, {})]
            ),
        )


async def stop_practising(*, user_id: UUID, card_id: UUID) -> None:
    """Practise this question no more, until an interview finds it weak again. Raises NotFound."""
    async with transaction() as db:
        await db.delete(await owned_card(db, user_id=user_id, card_id=card_id))


async def card_copy(*, user_id: UUID, card_id: UUID) -> ForgottenCard:
    """The card as it stands, to be put back once it was forgotten. Raises NotFound."""
    async with transaction() as db:
        card = await owned_card(db, user_id=user_id, card_id=card_id)
        if card.question_id is None:
            raise NotFound
        _, question = await owned_question(db, user_id=user_id, question_id=card.question_id)
        return ForgottenCard(
            id=card.id,
            job_posting_id=card.job_posting_id,
            question_id=card.question_id,
            text=card.text,
            lang=question.lang,
            is_unsteady=card.is_unsteady,
            last_points=card.last_points,
            schedule=json.dumps(card.schedule),
            due_at=card.due_at,
            practised_at=card.practised_at,
            created_at=card.created_at,
        )


async def restore_card(*, user_id: UUID, card: ForgottenCard) -> None:
    """Practise a forgotten question again, as if it had never been forgotten.

    Nothing happens when an interview has made a card of it since. Raises NotFound when the
    interview that asked it was deleted.
    """
    async with transaction() as db:
        await owned_question(db, user_id=user_id, question_id=card.question_id)
        posting = await db.scalar(
            select(col(JobPosting.id)).where(
                col(JobPosting.id) == card.job_posting_id, col(JobPosting.user_id) == user_id
            )
        )
        await db.execute(
            insert(PracticeCard)
            .values(
                id=card.id,
                user_id=user_id,
                job_posting_id=posting,
                question_id=card.question_id,
                text_hash=question_key(card.text),
                text=card.text,
                is_unsteady=card.is_unsteady,
                last_points=card.last_points,
                schedule=json.loads(card.schedule),
                due_at=card.due_at,
                practised_at=card.practised_at,
                created_at=card.created_at,
            )
            .on_conflict_do_nothing()
        )


async def _under_way(db: AsyncSession, source: InterviewSession, question: Question) -> UUID | None:
    """The practice of this question that was begun and not finished."""
    copied = col(InterviewSession.questions_to_repeat)[0]["source_question_id"].astext
    found: UUID | None = await db.scalar(
        select(col(InterviewSession.id)).where(
            col(InterviewSession.user_id) == source.user_id,
            col(InterviewSession.kind) == InterviewKind.PRACTICE,
            col(InterviewSession.status) == InterviewStatus.IN_PROGRESS,
            col(InterviewSession.retake_of_id) == source.id,
            copied == str(question.id),
        )
    )
    return found


def _card_view(
    card: PracticeCard, lang: str, session_id: UUID, title: str, attempt: int | None
) -> PracticeCardView:
    return PracticeCardView(
        id=str(card.id),
        question=card.text,
        lang=lang,
        session_id=str(session_id),
        interview=t.practice.source.format(title=title, attempt=attempt),
        reason=_reason(card),
    )


def _reason(card: PracticeCard) -> str:
    if card.is_unsteady:
        return t.practice.unsteady
    is_weak = card.last_points is not None and card.last_points < WEAK_BELOW
    reason = t.practice.weak if is_weak else t.practice.better
    return reason.format(points=points_label(card.last_points))
