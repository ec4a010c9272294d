"""Cards of practice: those of a user, and practising one."""

from uuid import UUID

from sqlalchemy import select

from ai_interviewer.database import transaction
from ai_interviewer.models import PracticeCard
from ai_interviewer.services import interviews, practice
from tests.factories import answer_and_analyse


async def cards_of(user: UUID) -> list[PracticeCard]:
    query = select(PracticeCard).where(PracticeCard.user_id == user)
    async with transaction() as db:
        return list(await db.scalars(query.order_by(PracticeCard.due_at)))


async def practise(user: UUID, text: str) -> UUID:
    """Practise the user's only card with this answer, and finish; the practice's id."""
    (card,) = await cards_of(user)
    session = await practice.begin(user_id=user, card_id=card.id)
    await answer_and_analyse(user, session, text)
    await interviews.finish(user_id=user, session_id=session)
    return session
