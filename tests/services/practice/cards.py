"""Cards of practice: those of a user, and practising one."""

from uuid import UUID

from sqlalchemy import select

from ai_interviewer.database import transaction
from ai_interviewer.models import PracticeCard
from ai_interviewer.services import interviews, practice
from tests.factories import answered


async def cards(user: UUID) -> list[PracticeCard]:
    query = select(PracticeCard).where(PracticeCard.user_id == user)
    async with transaction() as db:
        return list(await db.scalars(query.order_by(PracticeCard.due_at)))


async def a_practice(user: UUID, text: str) -> UUID:
    """The user's only card practised with this answer, and finished."""
    (card,) = await cards(user)
    session = await practice.begin(user_id=user, card_id=card.id)
    await answered(user, session, text)
    await interviews.finish(user_id=user, session_id=session)
    return session
