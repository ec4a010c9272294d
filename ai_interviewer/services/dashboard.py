"""The dashboard, read in one transaction."""

from uuid import UUID

from sqlalchemy import exists, select
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import InterviewStatus
from ai_interviewer.models import Resume, User
from ai_interviewer.services import history, practice
from ai_interviewer.services._records import posting_lists
from ai_interviewer.views.dashboard import DashboardView

_MOST = 5
"""In each of its lists."""


async def load(*, user_id: UUID) -> DashboardView:
    """What the user has saved, the newest interviews, and the practice that is due."""
    resume = exists().where(col(Resume.user_id) == user_id, col(Resume.text).is_not(None))
    facts = select(User, resume).where(col(User.id) == user_id)
    async with transaction() as db:
        user, has_resume = (await db.execute(facts)).one()
        zone = user.time_zone
        postings = await posting_lists.list_within(db, user_id=user_id, zone=zone, most=1)
        unfinished, recent = [
            await history.newest_within(db, user=user, status=status, most=_MOST)
            for status in (InterviewStatus.IN_PROGRESS, InterviewStatus.COMPLETED)
        ]
        queue = await practice.due_within(
            db, user_id=user_id, zone=zone, in_words=user.is_words_only
        )
    return DashboardView(
        has_resume=has_resume,
        newest_posting=postings[0] if postings else None,
        unfinished=unfinished,
        recent=recent,
        practice=queue,
    )
