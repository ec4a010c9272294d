"""What was said in an interview: questions and answers, in order."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.models import Answer, Question
from ai_interviewer.services._records import interview_rows
from ai_interviewer.services._records.access import owned_interview
from ai_interviewer.services.programs._times import utc


@dataclass(frozen=True, slots=True)
class MessageRecord:
    """A question, or the answer to it. `question_type` is a question's."""

    id: UUID
    question_id: UUID
    message_type: Literal["QUESTION", "ANSWER"]
    question_number: int
    question_type: QuestionType | None
    text: str
    created_at: datetime


async def messages(*, user_id: UUID, session_id: UUID) -> list[MessageRecord]:
    """The interview's questions, each followed by its answer if there is one. Raises NotFound."""
    async with transaction() as db:
        await owned_interview(db, user_id=user_id, session_id=session_id)
        rows = await interview_rows.question_rows(db, session_id=session_id)
    said: list[MessageRecord] = []
    for question, answer, _ in rows:
        said.append(question_message(question))
        if answer is not None and answer.text is not None:
            said.append(answer_message(question, answer))
    return said


def question_message(question: Question) -> MessageRecord:
    return MessageRecord(
        id=question.id,
        question_id=question.id,
        message_type="QUESTION",
        question_number=question.number,
        question_type=question.type,
        text=question.text,
        created_at=utc(question.created_at),
    )


def answer_message(question: Question, answer: Answer) -> MessageRecord:
    return MessageRecord(
        id=answer.id,
        question_id=question.id,
        message_type="ANSWER",
        question_number=question.number,
        question_type=None,
        text=answer.text or "",
        created_at=utc(answer.submitted_at or answer.created_at),
    )
