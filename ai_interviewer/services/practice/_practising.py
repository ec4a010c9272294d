"""Practising one question, no longer practising it, and taking that back."""

import json
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import FeedbackTiming, InterviewKind, InterviewStatus
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.domain.practice import question_key
from ai_interviewer.models import InterviewSession, JobPosting, PracticeCard, Question
from ai_interviewer.services._records.access import owned_card, owned_question
from ai_interviewer.services._records.posting_snapshots import snapshot_of_interview
from ai_interviewer.services._records.question_copies import question_copy
from ai_interviewer.services.interviews import Repetition, Terms, open_interview_within
from ai_interviewer.views.practice import ForgottenCard


async def begin(*, user_id: UUID, card_id: UUID) -> UUID:
    """The id of a new practice of this question, or of the one that is already open.

    Posting and interviewer are those of the interview it comes from; the résumé is the current one.
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
        open_practice = await _open_practice(db, source, question)
        if open_practice is not None:
            return open_practice
        return await open_interview_within(
            db,
            user_id=user_id,
            posting=snapshot_of_interview(source),
            kind=InterviewKind.PRACTICE,
            terms=Terms(
                1,
                source.interviewer,
                FeedbackTiming.AFTER_EACH,
                source.grading_samples,
                context=source.context,
            ),
            repetition=Repetition(
                source.id, plan=source.plan, questions=[question_copy(question, {})]
            ),
        )


async def stop_practising(*, user_id: UUID, card_id: UUID) -> None:
    """Delete the card; a weak answer in a later interview makes a new one. Raises NotFound."""
    async with transaction() as db:
        await db.delete(await owned_card(db, user_id=user_id, card_id=card_id))


async def card_copy(*, user_id: UUID, card_id: UUID) -> ForgottenCard:
    """All of the card, so that it can be restored after it is forgotten. Raises NotFound."""
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
    """Put a forgotten card back as it was.

    Nothing happens when an interview has made a new card of the question. Raises NotFound when
    the interview that asked it was deleted.
    """
    async with transaction() as db:
        await owned_question(db, user_id=user_id, question_id=card.question_id)
        job_posting_id = await db.scalar(
            select(col(JobPosting.id)).where(
                col(JobPosting.id) == card.job_posting_id, col(JobPosting.user_id) == user_id
            )
        )
        await db.execute(
            insert(PracticeCard)
            .values(
                id=card.id,
                user_id=user_id,
                job_posting_id=job_posting_id,
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


async def _open_practice(
    db: AsyncSession, source: InterviewSession, question: Question
) -> UUID | None:
    """The practice of this question that was begun and not finished."""
    source_question_id = col(InterviewSession.questions_to_repeat)[0]["source_question_id"].astext
    practice_id: UUID | None = await db.scalar(
        select(col(InterviewSession.id)).where(
            col(InterviewSession.user_id) == source.user_id,
            col(InterviewSession.kind) == InterviewKind.PRACTICE,
            col(InterviewSession.status) == InterviewStatus.IN_PROGRESS,
            col(InterviewSession.retake_of_id) == source.id,
            col(InterviewSession.try_of_id).is_(None),
            source_question_id == str(question.id),
        )
    )
    return practice_id
