"""An interview with the rows around it that its page needs, in one look."""

from dataclasses import dataclass, fields
from uuid import UUID

from sqlalchemy import and_, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.models import InterviewSession, JobPosting, Usage, User
from ai_interviewer.services._records import usage
from ai_interviewer.views.account import UsageView

_Retaken = aliased(InterviewSession)


@dataclass(frozen=True, slots=True)
class EarlierAttempt:
    """Of an interview that is held again: its number, and its posting as it stood then."""

    id: UUID
    attempt_number: int | None
    language: str
    posting_title: str
    posting_company: str
    posting_level: ExperienceLevel
    posting_tech_stack: list[str]
    posting_description: str


_EARLIER = tuple(getattr(_Retaken, field.name) for field in fields(EarlierAttempt))


@dataclass(frozen=True, slots=True)
class WholeInterview:
    """`posting` is the one the interview was held for as it stands now, None when it was deleted;
    `earlier` what is held again.
    """

    interview: InterviewSession
    zone: str
    posting: JobPosting | None
    earlier: EarlierAttempt | None
    usage: UsageView


async def load_whole_interview(
    db: AsyncSession, *, user_id: UUID, session_id: UUID
) -> WholeInterview:
    """The user's interview. Raises NotFound."""
    spent = (
        select(*usage.usage_sums())
        .where(col(Usage.interview_session_id) == session_id, col(Usage.user_id) == user_id)
        .subquery()
    )
    query = (
        select(InterviewSession, col(User.time_zone), JobPosting, spent, *_EARLIER)
        .join(User, and_(col(User.id) == col(InterviewSession.user_id), col(User.id) == user_id))
        .join(spent, true())
        .outerjoin(
            JobPosting,
            and_(
                col(JobPosting.id) == col(InterviewSession.job_posting_id),
                col(JobPosting.user_id) == user_id,
                col(JobPosting.deleted_at).is_(None),
            ),
        )
        .outerjoin(
            _Retaken,
            and_(
                col(_Retaken.id) == col(InterviewSession.retake_of_id),
                col(_Retaken.user_id) == user_id,
            ),
        )
        .where(col(InterviewSession.id) == session_id, col(InterviewSession.user_id) == user_id)
    )
    found = (await db.execute(query)).one_or_none()
    if found is None:
        raise NotFound
    interview, zone, posting, tokens, cost, unpriced, *earlier = found
    return WholeInterview(
        interview,
        zone,
        posting,
        EarlierAttempt(*earlier) if earlier[0] is not None else None,
        usage.usage_view(tokens, cost, unpriced),
    )
