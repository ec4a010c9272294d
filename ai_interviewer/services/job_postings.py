"""Job postings: create, list, edit, delete."""

from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import InterviewKind
from ai_interviewer.domain.material import PostingDraft
from ai_interviewer.domain.moments import moment
from ai_interviewer.domain.views import PostingView
from ai_interviewer.models import InterviewSession, JobPosting
from ai_interviewer.models.base import now
from ai_interviewer.services._access import account, owned_posting
from ai_interviewer.texts import t


async def create(*, user_id: UUID, draft: PostingDraft) -> UUID:
    """Save a new posting; its id."""
    async with transaction() as db:
        posting = JobPosting(user_id=user_id, **_columns(draft))
        db.add(posting)
        await db.flush()
        return posting.id


async def update(*, user_id: UUID, job_id: UUID, draft: PostingDraft) -> None:
    """Change a posting. Interviews held with it keep their snapshots. Raises NotFound."""
    async with transaction() as db:
        posting = await owned_posting(db, user_id=user_id, job_id=job_id, lock=True)
        for column, value in _columns(draft).items():
            setattr(posting, column, value)
        posting.updated_at = now()


async def remove(*, user_id: UUID, job_id: UUID) -> None:
    """Delete a posting; one with interviews is only hidden, so that they stay. Raises NotFound."""
    async with transaction() as db:
        posting = await owned_posting(db, user_id=user_id, job_id=job_id, lock=True)
        if await db.scalar(_interview_count(job_id)):
            posting.deleted_at = now()
        else:
            await db.delete(posting)


async def load(*, user_id: UUID, job_id: UUID) -> PostingView:
    """One posting. Raises NotFound."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        posting = await owned_posting(db, user_id=user_id, job_id=job_id)
        is_interview = col(InterviewSession.kind) == InterviewKind.INTERVIEW
        count = await db.scalar(_interview_count(job_id).where(is_interview)) or 0
    return _view(posting, zone=user.time_zone, interview_count=count)


async def all_of(*, user_id: UUID) -> list[PostingView]:
    """The user's postings, the last changed first."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        return await list_within(db, user_id=user_id, zone=user.time_zone)


async def list_within(
    db: AsyncSession, *, user_id: UUID, zone: str, most: int | None = None
) -> list[PostingView]:
    """As `all_of`, as part of a larger reading."""
    counts = (
        select(col(InterviewSession.job_posting_id), func.count().label("interviews"))
        .where(
            col(InterviewSession.user_id) == user_id,
            col(InterviewSession.kind) == InterviewKind.INTERVIEW,
        )
        .group_by(col(InterviewSession.job_posting_id))
        .subquery()
    )
    query = (
        select(JobPosting, func.coalesce(counts.c.interviews, 0))
        .outerjoin(counts, counts.c.job_posting_id == col(JobPosting.id))
        .where(col(JobPosting.user_id) == user_id, col(JobPosting.deleted_at).is_(None))
        .order_by(col(JobPosting.updated_at).desc())
        .limit(most)
    )
    rows = (await db.execute(query)).all()
    return [_view(posting, zone=zone, interview_count=count) for posting, count in rows]


def _interview_count(job_id: UUID):  # type: ignore[no-untyped-def]  # a select over a count
    return (
        select(func.count())
        .select_from(InterviewSession)
        .where(col(InterviewSession.job_posting_id) == job_id)
    )


def _columns(draft: PostingDraft) -> dict[str, Any]:
    return {
        "role_title": draft.role_title,
        "company": draft.company,
        "experience_level": draft.level,
        "tech_stack": list(draft.tech_stack),
        "description": draft.description,
        "language": draft.language,
    }


def _view(posting: JobPosting, *, zone: str, interview_count: int) -> PostingView:
    return PostingView(
        id=str(posting.id),
        role_title=posting.role_title,
        company=posting.company,
        level=posting.experience_level.value,
        level_label=t.levels[posting.experience_level.value],
        tech_stack=posting.tech_stack,
        description=posting.description,
        language=posting.language,
        updated=moment(posting.updated_at, zone),
        interview_count=interview_count,
    )
