"""Job postings: create, list, edit, delete."""

from typing import Any
from uuid import UUID

from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import InterviewKind
from ai_interviewer.domain.material import PostingDraft
from ai_interviewer.models import InterviewSession, JobPosting
from ai_interviewer.models.base import now
from ai_interviewer.outages import patient
from ai_interviewer.services._records.access import account, owned_posting
from ai_interviewer.services._records.posting_lists import (
    interview_count_query,
    list_within,
    posting_view,
)
from ai_interviewer.views.material import PostingView


async def create(*, user_id: UUID, draft: PostingDraft) -> UUID:
    """Save a new posting; its id."""
    async with transaction() as db:
        posting = JobPosting(user_id=user_id, **_columns(draft))
        db.add(posting)
        await db.flush()
        return posting.id


@patient
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
        if await db.scalar(interview_count_query(job_id)):
            posting.deleted_at = now()
        else:
            await db.delete(posting)


async def load(*, user_id: UUID, job_id: UUID) -> PostingView:
    """One posting. Raises NotFound."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        posting = await owned_posting(db, user_id=user_id, job_id=job_id)
        is_interview = col(InterviewSession.kind) == InterviewKind.INTERVIEW
        count = await db.scalar(interview_count_query(job_id).where(is_interview)) or 0
    return posting_view(posting, zone=user.time_zone, interview_count=count)


async def list_postings(*, user_id: UUID) -> list[PostingView]:
    """The user's postings, the last changed first."""
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        return await list_within(db, user_id=user_id, zone=user.time_zone)


def _columns(draft: PostingDraft) -> dict[str, Any]:
    return {
        "role_title": draft.role_title,
        "company": draft.company,
        "experience_level": draft.level,
        "tech_stack": list(draft.tech_stack),
        "description": draft.description,
        "language": draft.language,
    }
