"""Résumé and postings, as programs read them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import ExperienceLevel, InterviewKind
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.models import InterviewSession, JobPosting, Resume
from ai_interviewer.services.programs._times import utc


@dataclass(frozen=True, slots=True)
class ResumeRecord:
    """The saved résumé."""

    text: str
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class PostingRecord:
    """A job posting. `language` is the BCP 47 code of its interviews."""

    id: UUID
    role_title: str
    company: str | None
    experience_level: ExperienceLevel
    tech_stack: list[str]
    description: str
    language: str
    interview_count: int
    created_at: datetime
    updated_at: datetime


async def resume(*, user_id: UUID) -> ResumeRecord:
    """The saved résumé. Raises NotFound when there is none."""
    async with transaction() as db:
        row = await db.scalar(select(Resume).where(col(Resume.user_id) == user_id))
    if row is None or not row.text:
        raise NotFound
    return ResumeRecord(text=row.text, updated_at=utc(row.updated_at))


async def postings(*, user_id: UUID, number: int, most: int) -> tuple[list[PostingRecord], int]:
    """One page of the user's postings, the last changed first, and how many there are."""
    mine = (col(JobPosting.user_id) == user_id, col(JobPosting.deleted_at).is_(None))
    count = select(func.count()).select_from(JobPosting).where(*mine)
    query = (
        _postings(user_id)
        .order_by(col(JobPosting.updated_at).desc(), col(JobPosting.id).desc())
        .limit(most)
        .offset((number - 1) * most)
    )
    async with transaction() as db:
        total = await db.scalar(count) or 0
        rows = (await db.execute(query)).all()
    return [_record(*row) for row in rows], total


async def posting(*, user_id: UUID, job_id: UUID) -> PostingRecord:
    """One posting. Raises NotFound."""
    async with transaction() as db:
        found = await db.execute(_postings(user_id).where(col(JobPosting.id) == job_id))
        row = found.one_or_none()
    if row is None:
        raise NotFound
    return _record(*row)


def _postings(user_id: UUID) -> Select[*tuple[Any, ...]]:
    interviews = (
        select(func.count())
        .select_from(InterviewSession)
        .where(
            col(InterviewSession.user_id) == user_id,
            col(InterviewSession.job_posting_id) == col(JobPosting.id),
            col(InterviewSession.kind) == InterviewKind.INTERVIEW,
        )
        .scalar_subquery()
    )
    return select(JobPosting, interviews).where(
        col(JobPosting.user_id) == user_id, col(JobPosting.deleted_at).is_(None)
    )


def _record(row: JobPosting, interviews: int) -> PostingRecord:
    return PostingRecord(
        id=row.id,
        role_title=row.role_title,
        company=row.company or None,
        experience_level=row.experience_level,
        tech_stack=list(row.tech_stack),
        description=row.description,
        language=row.language,
        interview_count=interviews,
        created_at=utc(row.created_at),
        updated_at=utc(row.updated_at),
    )
