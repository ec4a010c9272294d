"""Interviews, as programs read them: one by one, and page by page."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain import rubric
from ai_interviewer.domain.enums import (
    ExperienceLevel,
    FeedbackTiming,
    InterviewContext,
    InterviewKind,
    InterviewStatus,
)
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.domain.interview import Levels
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.interviewers.registry import spec_of
from ai_interviewer.models import InterviewResult, InterviewSession, Question
from ai_interviewer.services import history
from ai_interviewer.services._records import interview_rows
from ai_interviewer.services._records.access import account, operations_of, owned_interview
from ai_interviewer.services.programs._feedback import (
    FeedbackRecord,
    Scores,
    SummaryRecord,
    feedback_record,
    scores_of,
    summary_record,
)
from ai_interviewer.services.programs._times import utc
from ai_interviewer.services.programs.operations import OperationRecord, operation_record
from ai_interviewer.views.history import Filters


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """An interview. Scores are means of its answers, and kept back until the end where
    `feedback_mode` says so.

    `job_posting_id` is null once the posting is gone; the interview keeps its own copy of the
    posting. Of `kind`, only INTERVIEW has an `attempt_number` and counts in progress.
    """

    id: UUID
    job_posting_id: UUID | None
    kind: InterviewKind
    status: InterviewStatus
    role_title: str
    company: str | None
    experience_level: ExperienceLevel
    language: str
    attempt_number: int | None
    retake_of: UUID | None
    same_questions: bool
    interviewer: Literal["BUILTIN", "LANGUAGE_MODEL"]
    provider: str | None
    model: str | None
    feedback_mode: FeedbackTiming
    context: InterviewContext
    grading_samples: int
    question_count: int
    asked_count: int
    answered_count: int
    scores: Scores
    overall: float | None
    created_at: datetime
    completed_at: datetime | None


@dataclass(frozen=True, slots=True)
class SessionFeedback:
    """The feedback on an interview so far: one entry for each graded answer."""

    session_id: UUID
    status: InterviewStatus
    is_complete: bool
    """Whether every answer is graded and, of a completed interview, the summary is there."""
    scores: Scores
    overall: float | None
    items: list[FeedbackRecord]
    summary: SummaryRecord | None


async def sessions(
    *, user_id: UUID, filters: Filters, number: int, most: int
) -> tuple[list[SessionRecord], int]:
    """One page of the user's interviews, the newest first, and how many there are. Days are in the
    user's time zone."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        ids, total = await history.ids_of_page_within(
            db,
            user_id=user_id,
            filters=filters,
            zone=user.time_zone,
            number=number,
            per_page=most,
        )
        if not ids:
            return [], total
        rows = await db.execute(
            _sessions(user_id)
            .where(col(InterviewSession.id).in_(ids))
            .order_by(col(InterviewSession.created_at).desc(), col(InterviewSession.id).desc())
        )
        return [_record(row) for row in rows], total


async def session(*, user_id: UUID, session_id: UUID) -> SessionRecord:
    """One interview. Raises NotFound."""
    async with transaction() as db:
        return await _session(db, user_id=user_id, session_id=session_id)


async def work(*, user_id: UUID, session_id: UUID) -> list[OperationRecord]:
    """The interview's operations, the oldest first, without their results. Raises NotFound."""
    async with transaction() as db:
        interview = await owned_interview(db, user_id=user_id, session_id=session_id)
        rows = await operations_of(db, user_id=user_id, session_id=session_id)
    return [operation_record(row, interview) for row in rows]


async def feedback(*, user_id: UUID, session_id: UUID) -> SessionFeedback:
    """Scores, key points and receipts, answer by answer, and the summary. Raises NotFound."""
    async with transaction() as db:
        record = await _session(db, user_id=user_id, session_id=session_id)
        interview = await owned_interview(db, user_id=user_id, session_id=session_id)
        rows = await interview_rows.question_rows(db, session_id=session_id)
        operations = await operations_of(db, user_id=user_id, session_id=session_id)
    is_over = record.status is InterviewStatus.COMPLETED
    is_shown = is_over or record.feedback_mode is FeedbackTiming.AFTER_EACH
    graded = [
        feedback_record(question, answer, feedback)
        for question, answer, feedback in rows
        if answer is not None and feedback is not None and is_shown
    ]
    is_at_work = any(not operation.status.is_final for operation in operations)
    return SessionFeedback(
        session_id=record.id,
        status=record.status,
        is_complete=is_over and len(graded) == record.answered_count and not is_at_work,
        scores=record.scores,
        overall=record.overall,
        items=graded,
        summary=summary_record(interview),
    )


async def _session(db: AsyncSession, *, user_id: UUID, session_id: UUID) -> SessionRecord:
    found = await db.execute(_sessions(user_id).where(col(InterviewSession.id) == session_id))
    row = found.one_or_none()
    if row is None:
        raise NotFound
    return _record(row)


def _sessions(user_id: UUID) -> Select[*tuple[Any, ...]]:
    """A query for the user's interviews, without their long texts."""
    asked = (
        select(func.count())
        .select_from(Question)
        .where(col(Question.interview_session_id) == col(InterviewSession.id))
        .scalar_subquery()
        .label("asked")
    )
    return (
        select(
            *(
                getattr(InterviewSession, name)
                for name in (
                    *("id", "job_posting_id", "kind", "status", "posting_title"),
                    *("posting_company", "posting_level", "language", "attempt_number"),
                    *("retake_of_id", "repeats_questions", "interviewer", "model"),
                    *("feedback_timing", "context", "grading_samples", "question_count"),
                    *("created_at", "completed_at"),
                )
            ),
            asked,
            InterviewResult,
        )
        .outerjoin(
            InterviewResult, col(InterviewResult.interview_session_id) == col(InterviewSession.id)
        )
        .where(col(InterviewSession.user_id) == user_id)
    )


def _record(row: Any) -> SessionRecord:
    is_builtin = row.interviewer == BUILTIN
    is_over = row.status is InterviewStatus.COMPLETED
    may_show = is_over or row.feedback_timing is FeedbackTiming.AFTER_EACH
    result: InterviewResult | None = row.InterviewResult
    shown = result if may_show else None
    return SessionRecord(
        id=row.id,
        job_posting_id=row.job_posting_id,
        kind=row.kind,
        status=row.status,
        role_title=row.posting_title,
        company=row.posting_company or None,
        experience_level=row.posting_level,
        language=row.language,
        attempt_number=row.attempt_number,
        retake_of=row.retake_of_id,
        same_questions=row.repeats_questions,
        interviewer="BUILTIN" if is_builtin else "LANGUAGE_MODEL",
        provider=None if is_builtin else spec_of(row.interviewer).provider,
        model=row.model or None,
        feedback_mode=row.feedback_timing,
        context=row.context,
        grading_samples=row.grading_samples,
        question_count=row.question_count,
        asked_count=row.asked,
        answered_count=result.answered if result else 0,
        scores=scores_of(_means(shown)),
        overall=shown.overall if shown else None,
        created_at=utc(row.created_at),
        completed_at=utc(row.completed_at),
    )


def _means(result: InterviewResult | None) -> Levels:
    """Mean levels; None where no answer was assessed."""
    means = {
        row.dimension.value.lower(): _mean(result, row.dimension.value.lower())
        for row in rubric.RUBRIC
    }
    return Levels(**means)


def _mean(result: InterviewResult | None, dimension: str) -> float | None:
    count = getattr(result, f"{dimension}_count") if result else 0
    return getattr(result, f"{dimension}_sum") / count if count else None
