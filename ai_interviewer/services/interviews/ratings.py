"""What candidates say about the questions they were asked."""

from uuid import UUID

from sqlalchemy.dialects.postgresql import insert

from ai_interviewer.database import transaction
from ai_interviewer.models import QuestionRating
from ai_interviewer.models.base import new_id, now
from ai_interviewer.services._records.access import owned_question


async def rate_question(*, user_id: UUID, question_id: UUID, is_relevant: bool) -> None:
    """Keep whether the question was relevant to the candidate and the job; the last word counts.

    Raises NotFound.
    """
    said = {"is_relevant": is_relevant, "created_at": now()}
    async with transaction() as db:
        _, question = await owned_question(db, user_id=user_id, question_id=question_id)
        statement = insert(QuestionRating).values(id=new_id(), question_id=question.id, **said)
        await db.execute(statement.on_conflict_do_update(index_elements=["question_id"], set_=said))
