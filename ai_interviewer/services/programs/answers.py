"""Answers that programs submit."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import OperationKind
from ai_interviewer.domain.errors import Conflict, NotFound, ValidationFailed
from ai_interviewer.domain.material import checked_answer
from ai_interviewer.services import operations
from ai_interviewer.services._records.access import answer_of, owned_question
from ai_interviewer.services.interviews import answers
from ai_interviewer.services.programs._times import utc


@dataclass(frozen=True, slots=True)
class AnswerRecord:
    """A submitted answer, and the operations that it started: null where it started none."""

    id: UUID
    session_id: UUID
    question_id: UUID
    question_number: int
    text: str
    created_at: datetime
    analysis_operation_id: UUID | None
    next_question_operation_id: UUID | None


async def check_question(*, user_id: UUID, session_id: UUID, question_id: UUID) -> None:
    """Raises NotFound unless the question is one of this interview."""
    async with transaction() as db:
        interview, _ = await owned_question(db, user_id=user_id, question_id=question_id)
    if interview.id != session_id:
        raise NotFound


async def submit(
    *,
    user_id: UUID,
    session_id: UUID,
    question_id: UUID,
    text: str,
    is_analysed: bool,
    submission_key: str | None,
) -> AnswerRecord:
    """Submit an answer once: again with the same key and text, it gives the first one.

    Raises as `answers.submit` does, Conflict (answer_submitted), or ValidationFailed
    (submission_key_used) when the key came with another text.
    """
    checked_answer(text)
    await check_question(user_id=user_id, session_id=session_id, question_id=question_id)
    submission = await answers.submit(
        user_id=user_id,
        question_id=question_id,
        text=text,
        is_analysed=is_analysed,
        submission_key=submission_key,
    )
    if submission.is_repeated and not submission.has_same_key:
        raise Conflict("answer_submitted")
    if submission.is_repeated and not submission.has_same_text:
        raise ValidationFailed("submission_key_used")
    return await _answer(user_id=user_id, question_id=question_id)


async def _answer(*, user_id: UUID, question_id: UUID) -> AnswerRecord:
    async with transaction() as db:
        interview, question = await owned_question(db, user_id=user_id, question_id=question_id)
        answer = await answer_of(db, question_id=question.id)
        if answer is None or answer.text is None:
            raise NotFound
        analysis = await operations.newest_within(
            db,
            session_id=interview.id,
            kind=OperationKind.ANALYSIS,
            question_number=question.number,
        )
        following = await operations.newest_within(
            db,
            session_id=interview.id,
            kind=OperationKind.QUESTION,
            question_number=question.number + 1,
        )
    return AnswerRecord(
        id=answer.id,
        session_id=interview.id,
        question_id=question.id,
        question_number=question.number,
        text=answer.text,
        created_at=utc(answer.submitted_at or answer.created_at),
        analysis_operation_id=analysis,
        next_question_operation_id=following,
    )
