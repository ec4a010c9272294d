"""An interview with the rows around it that its page needs, in one look."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import and_, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from ai_interviewer.domain.errors import NotFound
from ai_interviewer.models import InterviewSession, JobPosting, Usage, User
from ai_interviewer.services._records import usage
from ai_interviewer.services._records.posting_snapshots import COLUMNS, PostingSnapshot
from ai_interviewer.views.account import UsageView

_Retaken = aliased(InterviewSession)


@dataclass(frozen=True, slots=True)
class EarlierAttempt:
    """The attempt that an interview repeats, with its posting as it was then."""

    id: UUID
    attempt_number: int | None
    posting: PostingSnapshot


_EARLIER = tuple(getattr(_Retaken, name) for name in ("id", "attempt_number", *COLUMNS))


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
    is_words_only: bool


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
        select(
            InterviewSession,
            col(User.time_zone),
            col(User.is_words_only),
            JobPosting,
            spent,
            *_EARLIER,
        )
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
    interview, zone, is_words_only, posting, *spending, earlier_id, number = found[:9]
    tokens, cost, unpriced = spending
    snapshot = found[9:]
    earlier = (
        None
        if earlier_id is None
        else EarlierAttempt(earlier_id, number, PostingSnapshot(*snapshot))
    )
    return WholeInterview(
        interview,
        zone,
        posting,
        earlier,
        usage.usage_view(tokens, cost, unpriced),
        is_words_only,
    )
