"""Interview sessions: begin, read, go on, finish, delete."""

from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlmodel import col

from ai_interviewer.config import settings
from ai_interviewer.database import transaction
from ai_interviewer.database.notifications import notify
from ai_interviewer.domain import limits
from ai_interviewer.domain.enums import (
    FeedbackTiming,
    InterviewerName,
    InterviewStatus,
    OperationKind,
)
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.domain.views import InterviewView, SourcesView
from ai_interviewer.models import InterviewSession, JobPosting, Resume
from ai_interviewer.models.base import now
from ai_interviewer.services import _records, _shown, api_keys, operations, summaries, usage
from ai_interviewer.services._access import account, owned_interview, owned_posting
from ai_interviewer.services.operations.queue import cancel_within, restart_within


async def begin(
    *,
    user_id: UUID,
    job_id: UUID,
    question_count: int,
    interviewer: InterviewerName,
    feedback_timing: FeedbackTiming,
    grading_samples: int = 1,
) -> UUID:
    """Open an interview with its own snapshot of posting and résumé, and start the first question.

    `grading_samples` is how often each answer is graded (1-5). Raises NotFound, RateLimited, or
    ValidationFailed (resume_missing, question_count_out_of_range, gradings_out_of_range,
    key_missing).
    """
    if not 1 <= grading_samples <= limits.GRADINGS_MOST:
        raise ValidationFailed("gradings_out_of_range", most=limits.GRADINGS_MOST)
    if not limits.QUESTIONS_FEWEST <= question_count <= limits.QUESTIONS_MOST:
        raise ValidationFailed(
            "question_count_out_of_range",
            fewest=limits.QUESTIONS_FEWEST,
            most=limits.QUESTIONS_MOST,
        )
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        posting = await owned_posting(db, user_id=user_id, job_id=job_id, lock=True)
        resume = await db.scalar(select(col(Resume.text)).where(col(Resume.user_id) == user_id))
        if not resume:
            raise ValidationFailed("resume_missing")
        needs_key = interviewer is InterviewerName.OPENAI
        if needs_key and await api_keys.masked(db, user_id=user_id) is None:
            raise ValidationFailed("key_missing")
        # The counter's row lock makes two simultaneous starts wait for each other.
        attempt = await db.scalar(
            update(JobPosting)
            .where(col(JobPosting.id) == job_id)
            .values(last_attempt_number=col(JobPosting.last_attempt_number) + 1)
            .returning(col(JobPosting.last_attempt_number))
        )
        interview = InterviewSession(
            user_id=user.id,
            attempt_number=attempt,
            question_count=question_count,
            feedback_timing=feedback_timing,
            interviewer=interviewer,
            model=(user.openai_model or settings().openai_model) if needs_key else "",
            grading_samples=grading_samples if needs_key else 1,
            **_snapshot(posting),
            resume_text=resume,
        )
        db.add(interview)
        await db.flush()
        await operations.enqueue(
            db,
            user_id=user_id,
            session_id=interview.id,
            kind=OperationKind.QUESTION,
            question_number=1,
            must_start=True,
        )
        return interview.id


def _snapshot(posting: JobPosting) -> dict[str, Any]:
    """The posting as it stands now: later edits never change what this interview was about."""
    return {
        "job_posting_id": posting.id,
        "language": posting.language,
        "posting_title": posting.role_title,
        "posting_company": posting.company,
        "posting_level": posting.experience_level,
        "posting_tech_stack": list(posting.tech_stack),
        "posting_description": posting.description,
        "posting_hash": _records.posting_hash(posting),
    }


async def load(*, user_id: UUID, session_id: UUID) -> InterviewView:
    """The interview in full. Raises NotFound."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        interview = await owned_interview(db, user_id=user_id, session_id=session_id)
        spent = await usage.of_interview(db, session_id=session_id)
        record = await _shown.read(db, interview, spent)
    return _shown.interview_view(record, zone=user.time_zone)


async def sources(*, user_id: UUID, session_id: UUID) -> SourcesView:
    """The posting and résumé of this interview, as they stood when it began. Raises NotFound."""
    async with transaction() as db:
        interview = await owned_interview(db, user_id=user_id, session_id=session_id)
    return SourcesView(posting=interview.posting_description, resume=interview.resume_text)


async def go_on(*, user_id: UUID, session_id: UUID) -> None:
    """Move to the next question, whether it is there yet or not.

    Nothing happens while the current one is unanswered, when it was the last, or when the
    interview is completed. A generation that failed is started again. Raises NotFound.
    """
    async with transaction() as db:
        interview = await owned_interview(db, user_id=user_id, session_id=session_id, lock=True)
        rows = await _records.rows_of(db, session_id=session_id)
        answered = {q.number for q, a, _ in rows if a is not None and a.text is not None}
        is_over = interview.status is InterviewStatus.COMPLETED
        is_last = interview.current_number >= interview.question_count
        if is_over or is_last or interview.current_number not in answered:
            return
        interview.current_number += 1
        await restart_within(
            db,
            session_id=session_id,
            kind=OperationKind.QUESTION,
            question_number=interview.current_number,
        )
        await notify(db, session_id)


async def finish(*, user_id: UUID, session_id: UUID) -> bool:
    """Complete the interview; without a single answer discard it. Whether it still exists.

    Finishing a completed interview changes nothing. Raises NotFound.
    """
    async with transaction() as db:
        interview = await owned_interview(db, user_id=user_id, session_id=session_id, lock=True)
        if interview.status is InterviewStatus.COMPLETED:
            return True
        await cancel_within(db, session_id=session_id, kinds=(OperationKind.QUESTION,))
        rows = await _records.rows_of(db, session_id=session_id)
        if not any(answer is not None and answer.text is not None for _, answer, _ in rows):
            await db.delete(interview)
            return False
        interview.status, interview.completed_at = InterviewStatus.COMPLETED, now()
        await db.flush()
        await summaries.start_when_ready(db, interview)
        await notify(db, session_id)
        return True


async def remove(*, user_id: UUID, session_id: UUID) -> None:
    """Delete an interview with its answers and feedback. Raises NotFound."""
    async with transaction() as db:
        interview = await owned_interview(db, user_id=user_id, session_id=session_id, lock=True)
        await cancel_within(db, session_id=session_id, kinds=tuple(OperationKind))
        await db.delete(interview)
