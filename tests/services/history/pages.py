"""Pages of the history, and interviews to fill them with."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.models import Answer, InterviewSession, Question
from ai_interviewer.models.base import new_id
from ai_interviewer.services import history
from ai_interviewer.services._records import question_words
from ai_interviewer.views.history import Filters, HistoryPage
from tests.factories import ANSWER, an_interview, complete_interview


async def a_finished_interview(user: UUID) -> UUID:
    """An interview that was finished after its first answer."""
    return await complete_interview(user, await an_interview(user), ANSWER)


async def load_page(user: UUID, *, number: int = 1, **filters: Any) -> HistoryPage:
    return await history.page(user_id=user, filters=Filters(**filters), number=number)


async def set_beginning(session: UUID, when: datetime) -> None:
    async with transaction() as db:
        (await db.get_one(InterviewSession, session)).created_at = when


async def copy_interview(session: UUID, *, times: int) -> None:
    """Add more interviews like this one, with its first question and answer."""
    async with transaction() as db:
        first = await db.get_one(InterviewSession, session)
        asked = list(
            await db.scalars(select(Question).where(col(Question.interview_session_id) == session))
        )
        for number in range(2, times + 2):
            fields = first.model_dump() | {"id": new_id(), "attempt_number": number}
            db.add(InterviewSession(**fields))
            await db.flush()
            for question in asked[:1]:
                copied = question.model_dump() | {
                    "id": new_id(),
                    "interview_session_id": fields["id"],
                }
                db.add(Question(**copied))
                await db.flush()
                answer = await db.scalar(
                    select(Answer).where(col(Answer.question_id) == question.id)
                )
                if answer is not None:
                    ids = {"id": new_id(), "question_id": copied["id"]}
                    db.add(Answer(**(answer.model_dump() | ids)))
        await question_words.index_questions(
            db, col(InterviewSession.job_posting_id) == first.job_posting_id
        )
