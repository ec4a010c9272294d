"""Interviews, as programs read them: one by one, and page by page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import ColumnExpressionArgument, Select, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession
from sqlmodel import col

from ai_interviewer.database import reading, transaction
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
from ai_interviewer.models import InterviewResult, InterviewSession, Question, User
from ai_interviewer.services import history
from ai_interviewer.services._records import interview_rows
from ai_interviewer.services._records.access import operations_of, owned_interview
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

_FIGURES = (
    *("answered", "overall", "job_relevance_sum", "job_relevance_count"),
    *("completeness_sum", "completeness_count", "technical_correctness_sum"),
    *("technical_correctness_count", "clarity_sum", "clarity_count"),
)
_NO_LEVELS = Levels(None, None, None, None)

Conditions = Sequence[ColumnExpressionArgument[bool]]


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
    """The feedback on an interview so far: one entry for each graded answer. `is_complete` says
    that the interview is completed, every answer is graded, and the summary is there."""

    session_id: UUID
    status: InterviewStatus
    is_complete: bool
    scores: Scores
    overall: float | None
    items: list[FeedbackRecord]
    summary: SummaryRecord | None


async def sessions(
    *, user_id: UUID, filters: Filters, number: int, most: int
) -> tuple[list[SessionRecord], int]:
    """One page of the user's interviews, the newest first, and how many there are. Days are in the
    user's time zone."""
    first = (number - 1) * most
    async with reading() as db:
        zone = await _zone(db, user_id=user_id) if filters.has_days else ""
        wanted = {"user_id": user_id, **history.wanted(filters, zone)}
        if filters.words:
            rows, total = await _search(db, wanted, filters.words, first, most)
        else:
            rows, total = await _count_and_read(db, wanted, first, most)
    return [_record(row) for row in rows], total


async def session(*, user_id: UUID, session_id: UUID) -> SessionRecord:
    """One interview. Raises NotFound."""
    async with reading() as db:
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


async def _zone(db: AsyncConnection, *, user_id: UUID) -> str:
    zone: str | None = await db.scalar(select(col(User.time_zone)).where(col(User.id) == user_id))
    return zone or ""


async def _count_and_read(
    db: AsyncConnection, wanted: dict[str, Any], first: int, most: int
) -> tuple[Sequence[Any], int]:
    """Count all and read one page, in one statement unless the page is beyond the last."""
    count, page = _count_and_page(frozenset(wanted))
    rows = (await db.execute(page, {**wanted, "first": first, "most": most})).all()
    return (rows, rows[0].total) if rows else ([], await db.scalar(count, wanted) or 0)


@cache
def _count_and_page(names: frozenset[str]) -> tuple[Select[int], Select[*tuple[Any, ...]]]:
    """Statements with these parameters, put together once: that would cost more than to execute
    them."""
    parameters: dict[str, Any] = {name: bindparam(name) for name in names}
    asked_for = history.conditions(**parameters)
    count = select(func.count()).select_from(InterviewSession).where(*asked_for)
    total = count.correlate(None).scalar_subquery().label("total")
    page = _newest(parameters["user_id"], asked_for).add_columns(total)
    return count, page.limit(bindparam("most")).offset(bindparam("first"))


async def _search(
    db: AsyncConnection, wanted: dict[str, Any], words: str, first: int, most: int
) -> tuple[Sequence[Any], int]:
    """Search once for both the page and the count: a search costs more than reading its results."""
    user_id = wanted["user_id"]
    asked_for = [*history.conditions(**wanted), history.has_words(user_id, words)]
    query = _newest(user_id, asked_for).with_only_columns(col(InterviewSession.id))
    ids = list(await db.scalars(query))
    ids_of_page = ids[first : first + most]
    if not ids_of_page:
        return [], len(ids)
    of_page = col(InterviewSession.id).in_(ids_of_page)
    return (await db.execute(_newest(user_id, [of_page]))).all(), len(ids)


def _newest(user_id: Any, asked_for: Conditions) -> Select[*tuple[Any, ...]]:
    return (
        _sessions(user_id)
        .where(*asked_for)
        .order_by(col(InterviewSession.created_at).desc(), col(InterviewSession.id).desc())
    )


async def _session(
    db: AsyncSession | AsyncConnection, *, user_id: UUID, session_id: UUID
) -> SessionRecord:
    found = await db.execute(_sessions(user_id).where(col(InterviewSession.id) == session_id))
    row = found.one_or_none()
    if row is None:
        raise NotFound
    return _record(row)


def _sessions(user_id: Any) -> Select[*tuple[Any, ...]]:
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
            *(getattr(InterviewResult, name) for name in _FIGURES),
            asked,
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
        answered_count=row.answered or 0,
        scores=scores_of(_means(row) if may_show else _NO_LEVELS),
        overall=row.overall if may_show else None,
        created_at=utc(row.created_at),
        completed_at=utc(row.completed_at),
    )


def _means(row: Any) -> Levels:
    """Mean levels; None where no answer was assessed."""
    return Levels(
        job_relevance=_mean(row.job_relevance_sum, row.job_relevance_count),
        completeness=_mean(row.completeness_sum, row.completeness_count),
        technical_correctness=_mean(row.technical_correctness_sum, row.technical_correctness_count),
        clarity=_mean(row.clarity_sum, row.clarity_count),
    )


def _mean(levels: float | None, count: int | None) -> float | None:
    return levels / count if levels is not None and count else None
