"""The rows in lists of interviews, without their long texts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, SQLColumnExpression, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from ai_interviewer.domain.locales import beginning
from ai_interviewer.models import InterviewResult, InterviewSession, JobPosting, QuestionWords
from ai_interviewer.services._records.question_words import matches_words
from ai_interviewer.views.history import Filters

PAGE = 20
"""Interviews on one page."""

Condition = SQLColumnExpression[bool]
InterviewRow = Row[*tuple[Any, ...]]
_Retaken = aliased(InterviewSession)


@dataclass(frozen=True, slots=True)
class PageRows:
    """The rows of one page, the page's number, and how many rows all pages have."""

    rows: Sequence[InterviewRow]
    number: int
    total: int


async def page_rows(
    db: AsyncSession, *, user_id: UUID, filters: Filters, zone: str, number: int
) -> PageRows:
    """One page of the user's interviews; a number beyond the last page gives the last."""
    asked_for = _conditions(user_id, filters, zone)
    read_page = _search_page if filters.words else _count_and_read_page
    return await read_page(db, user_id, asked_for, number)


async def newest_rows(
    db: AsyncSession, *, user_id: UUID, filters: Filters, zone: str, most: int
) -> Sequence[InterviewRow]:
    """The user's newest interviews, at most `most`."""
    asked_for = _conditions(user_id, filters, zone)
    return (await db.execute(_interviews(user_id).where(*asked_for).limit(most))).all()


def postings_query(user_id: UUID) -> Select[*tuple[Any, ...]]:
    """A query for the user's postings with interviews, deleted ones last."""
    has_interview = exists().where(col(InterviewSession.job_posting_id) == col(JobPosting.id))
    return (
        select(
            col(JobPosting.id),
            col(JobPosting.role_title),
            col(JobPosting.company),
            col(JobPosting.deleted_at).is_not(None),
        )
        .where(col(JobPosting.user_id) == user_id, has_interview)
        .order_by(
            col(JobPosting.deleted_at).is_not(None),
            func.lower(col(JobPosting.role_title)),
            col(JobPosting.created_at),
        )
    )


def wanted(filters: Filters, zone: str) -> dict[str, Any]:
    """What `filters` asks for, apart from words, as arguments of `conditions`. Days are in
    `zone`."""
    asked: dict[str, Any] = {"job_id": filters.job_id, "status": filters.status}
    if filters.first_day:
        asked["since"] = beginning(filters.first_day, zone)
    if filters.last_day:
        asked["before"] = beginning(filters.last_day + timedelta(days=1), zone)
    return {name: value for name, value in asked.items() if value is not None}


def conditions(
    user_id: Any, *, job_id: Any = None, status: Any = None, since: Any = None, before: Any = None
) -> list[Condition]:
    """What is true of the user's interviews in a list. Each argument is a value, or a parameter
    that gets one when the statement is executed."""
    # Tries are shown with the interview in whose room they were begun.
    found: list[Condition] = [
        col(InterviewSession.user_id) == user_id,
        col(InterviewSession.try_of_id).is_(None),
    ]
    if job_id is not None:
        found.append(col(InterviewSession.job_posting_id) == job_id)
    if status is not None:
        found.append(col(InterviewSession.status) == status)
    if since is not None:
        found.append(col(InterviewSession.created_at) >= since)
    if before is not None:
        found.append(col(InterviewSession.created_at) < before)
    return found


def has_words(user_id: UUID, words: str) -> Condition:
    """Whether one question of the interview, with its submitted answer, has all the words."""
    return col(InterviewSession.id).in_(
        select(col(QuestionWords.interview_session_id)).where(
            col(QuestionWords.user_id) == user_id, matches_words(words, user_id=user_id)
        )
    )


def page_count(total: int) -> int:
    """The number of pages for so many interviews, at least 1."""
    return max(1, -(-total // PAGE))


async def _count_and_read_page(
    db: AsyncSession, user_id: UUID, asked_for: list[Condition], number: int
) -> PageRows:
    count = select(func.count()).select_from(InterviewSession)
    total = await db.scalar(count.where(*asked_for)) or 0
    number = _existing_page(number, total)
    query = _interviews(user_id).where(*asked_for).limit(PAGE).offset((number - 1) * PAGE)
    return PageRows((await db.execute(query)).all() if total else [], number, total)


async def _search_page(
    db: AsyncSession, user_id: UUID, asked_for: list[Condition], number: int
) -> PageRows:
    """Search once for both the page and the count: a search costs more than reading its results."""
    query = _interviews(user_id).where(*asked_for).with_only_columns(col(InterviewSession.id))
    ids = list(await db.scalars(query))
    number = _existing_page(number, len(ids))
    ids_of_page = ids[(number - 1) * PAGE : number * PAGE]
    rows = _interviews(user_id).where(col(InterviewSession.id).in_(ids_of_page))
    return PageRows((await db.execute(rows)).all() if ids_of_page else [], number, len(ids))


def _existing_page(number: int, total: int) -> int:
    """The number itself, or that of the nearest page that exists."""
    return min(max(1, number), page_count(total))


def _interviews(user_id: UUID) -> Select[*tuple[Any, ...]]:
    """A query for the columns that a list shows, the newest interview first."""
    return (
        select(
            col(InterviewSession.id),
            col(InterviewSession.posting_title),
            col(InterviewSession.posting_company),
            col(InterviewSession.kind),
            col(InterviewSession.status),
            col(InterviewSession.attempt_number),
            col(InterviewSession.interviewer),
            col(InterviewSession.context),
            col(InterviewSession.feedback_timing),
            col(InterviewSession.question_count),
            col(InterviewSession.created_at),
            col(_Retaken.attempt_number).label("retake_of"),
            col(InterviewResult.answered),
            col(InterviewResult.overall),
        )
        .outerjoin(
            InterviewResult,
            col(InterviewResult.interview_session_id) == col(InterviewSession.id),
        )
        .outerjoin(_Retaken, col(_Retaken.id) == col(InterviewSession.retake_of_id))
        .where(col(InterviewSession.user_id) == user_id)
        .order_by(col(InterviewSession.created_at).desc(), col(InterviewSession.id).desc())
    )


def _conditions(user_id: UUID, filters: Filters, zone: str) -> list[Condition]:
    found = conditions(user_id, **wanted(filters, zone))
    return [*found, has_words(user_id, filters.words)] if filters.words else found
