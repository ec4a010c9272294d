"""Holding an interview again, with the same questions or with new ones."""

from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import (
    FeedbackTiming,
    InterviewKind,
    InterviewStatus,
)
from ai_interviewer.domain.errors import Conflict, NotFound
from ai_interviewer.models import InterviewSession, Question, Resume
from ai_interviewer.services import providers
from ai_interviewer.services._records import interview_rows
from ai_interviewer.services._records.access import account, owned_interview, owned_posting
from ai_interviewer.services._records.interviewer_labels import interviewer_label, label_within
from ai_interviewer.services._records.posting_snapshots import snapshot_of_posting
from ai_interviewer.services._records.question_copies import question_copy
from ai_interviewer.services.accounts import masked_keys_within
from ai_interviewer.services.interviews._opening import (
    Repetition,
    Terms,
    next_attempt,
    open_interview_within,
)
from ai_interviewer.texts import t
from ai_interviewer.views.attempts import RetakeTerms


async def begin(
    *, user_id: UUID, session_id: UUID, repeats_questions: bool, is_started: bool = True
) -> UUID:
    """Open a retake of a completed interview, on the same terms; its id. It starts the first
    question if `is_started`.

    Posting and résumé are taken as they stand now. The same questions are copied with their
    follow-ups, and no new follow-ups come in between; new questions come from a fresh plan that
    knows what was asked before. Raises NotFound, RateLimited, Conflict (retake_unfinished,
    retake_posting_deleted) or ValidationFailed (resume_missing, language_not_spoken,
    key_missing).
    """
    async with transaction() as db:
        earlier = await owned_interview(db, user_id=user_id, session_id=session_id)
        if earlier.kind is not InterviewKind.INTERVIEW:
            raise NotFound
        if earlier.status is not InterviewStatus.COMPLETED:
            raise Conflict("retake_unfinished")
        if earlier.job_posting_id is None:
            raise Conflict("retake_posting_deleted")
        try:
            posting = await owned_posting(
                db, user_id=user_id, job_id=earlier.job_posting_id, lock=True
            )
        except NotFound:
            raise Conflict("retake_posting_deleted") from None
        questions = await _asked(db, earlier) if repeats_questions else None
        return await open_interview_within(
            db,
            user_id=user_id,
            posting=snapshot_of_posting(posting),
            attempt_number=await next_attempt(db, job_id=posting.id),
            terms=Terms(
                len(questions) if questions else earlier.question_count,
                earlier.interviewer,
                earlier.feedback_timing,
                earlier.grading_samples,
                minutes_a_question=earlier.minutes_a_question,
                context=earlier.context,
            ),
            repetition=Repetition(
                earlier.id, plan=earlier.plan if questions else None, questions=questions
            ),
            is_started=is_started,
        )


async def terms(*, user_id: UUID, session_id: UUID) -> RetakeTerms:
    """On which terms this interview would be held again, and what is missing. Raises NotFound."""
    async with transaction() as db:
        earlier = await owned_interview(db, user_id=user_id, session_id=session_id)
        if earlier.kind is not InterviewKind.INTERVIEW:
            raise NotFound
        resume = await db.scalar(select(col(Resume.id)).where(col(Resume.user_id) == user_id))
        user = await account(db, user_id=user_id)
        keys = await masked_keys_within(db, user_id=user_id)
        known = await providers.vendors_within(db, user_id=user_id)
        asked = await db.scalar(
            select(func.count())
            .select_from(Question)
            .where(col(Question.interview_session_id) == earlier.id)
        )
    vendor = next((v for v in known if v.spec.name == earlier.interviewer), None)
    no_key = t.retake.no_key if vendor else t.retake.no_provider
    return RetakeTerms(
        session_id=str(earlier.id),
        job_id=str(earlier.job_posting_id or ""),
        role_title=earlier.posting_title,
        attempt_number=earlier.attempt_number or 0,
        needs_key=vendor is None or vendor.spec.needs_key,
        no_key=no_key.format(provider=interviewer_label(earlier.interviewer)),
        interviewer_name=earlier.interviewer,
        grading_samples=earlier.grading_samples,
        terms=_same_terms(earlier),
        same_hint=t.retake.same_hint.format(count=asked or 0),
        new_hint=t.retake.new_hint.format(count=earlier.question_count),
        question_count=earlier.question_count,
        has_resume=resume is not None,
        has_key=vendor is not None
        and vendor.spec.is_model
        and providers.is_ready(vendor, user, keys),
    )


def _same_terms(earlier: InterviewSession) -> str:
    is_at_end = earlier.feedback_timing is FeedbackTiming.AT_END
    kept = [
        label_within(earlier.interviewer, earlier.context),
        t.begin.at_end if is_at_end else t.begin.after_each,
    ]
    if earlier.grading_samples > 1:
        kept.append(t.retake.gradings.format(count=earlier.grading_samples))
    return t.retake.terms.format(terms=t.app.separator.join(kept))


async def _asked(db: AsyncSession, interview: InterviewSession) -> list[dict[str, Any]]:
    """Copies of the questions that were asked, in order."""
    rows = await interview_rows.question_rows(db, session_id=interview.id)
    numbers = {question.id: number for number, (question, _, _) in enumerate(rows, 1)}
    return [question_copy(question, numbers) for question, _, _ in rows]
