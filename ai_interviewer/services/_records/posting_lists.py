"""Postings as pages show them, as part of a larger reading."""

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.domain.enums import InterviewKind
from ai_interviewer.models import InterviewSession, JobPosting
from ai_interviewer.texts import t
from ai_interviewer.views.material import PostingView
from ai_interviewer.views.moments import moment


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
    return [posting_view(posting, zone=zone, interview_count=count) for posting, count in rows]


def interview_count_query(job_id: UUID):  # type: ignore[no-untyped-def]  # a select over a count
    return (
        select(func.count())
        .select_from(InterviewSession)
        .where(col(InterviewSession.job_posting_id) == job_id)
    )


def posting_view(posting: JobPosting, *, zone: str, interview_count: int) -> PostingView:
    return PostingView(
        id=str(posting.id),
        role_title=posting.role_title,
        company=posting.company,
        level=posting.experience_level.value,
        level_label=t.jobs.levels[posting.experience_level.value],
        tech_stack=posting.tech_stack,
        description=posting.description,
        language=posting.language,
        updated=moment(posting.updated_at, zone),
        interview_count=interview_count,
        interviews=t.jobs.interviews.format(count=interview_count),
    )
