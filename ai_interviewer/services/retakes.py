"""Holding an interview again, with the same questions or with new ones."""

from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import InterviewKind, InterviewStatus
from ai_interviewer.domain.errors import Conflict, NotFound
from ai_interviewer.models import InterviewSession, Question
from ai_interviewer.services import _records
from ai_interviewer.services._access import owned_interview, owned_posting
from ai_interviewer.services._openings import Repetition, Terms, next_attempt, opened, snapshot


async def begin(*, user_id: UUID, session_id: UUID, repeats_questions: bool) -> UUID:
    """Open a retake of a completed interview, on the same terms; its id.

    Posting and résumé are taken as they stand now. The same questions are copied with their
    follow-ups, and no new follow-ups come in between; new questions come from a fresh plan that
    knows what was asked before. Raises NotFound, RateLimited, Conflict (retake_unfinished,
    retake_posting_deleted) or ValidationFailed (resume_missing, key_missing).
    """
    async with transaction() as db:
        earlier = await owned_interview(db, user_id=user_id, session_id=session_id)
        if earlier.kind is not InterviewKind.INTERVIEW:
            raise NotFound
        if earlier.status is not InterviewStatus.COMPLETED:
            raise Conflict("retake_unfinished")
        if earlier.job_posting_id is None:
            raise Conflict("retake_posting_deleted")
        try:
            posting = await owned_posting(
                db, user_id=user_id, job_id=earlier.job_posting_id, lock=True
            )
        except NotFound:
            raise Conflict("retake_posting_deleted") from None
        questions = await _asked(db, earlier) if repeats_questions else None
        return await opened(
            db,
            user_id=user_id,
            posting=snapshot(posting),
            attempt_number=await next_attempt(db, job_id=posting.id),
            terms=Terms(
                len(questions) if questions else earlier.question_count,
                earlier.interviewer,
                earlier.feedback_timing,
                earlier.grading_samples,
            ),
            repetition=Repetition(
                earlier.id, plan=earlier.plan if questions else None, questions=questions
            ),
        )


async def _asked(db: AsyncSession, interview: InterviewSession) -> list[dict[str, Any]]:
    """Copies of the questions that were asked, in order."""
    rows = await _records.rows_of(db, session_id=interview.id)
    numbers = {question.id: number for number, (question, _, _) in enumerate(rows, 1)}
    return [question_copy(question, numbers) for question, _, _ in rows]


def question_copy(question: Question, numbers: dict[UUID, int]) -> dict[str, Any]:
    """A question as `questions_to_repeat` holds it; `numbers` are those in the new interview."""
    return {
        "source_question_id": str(question.id),
        "type": question.type.value,
        "text": question.text,
        "lang": question.lang,
        "requirement_id": str(question.requirement_id) if question.requirement_id else None,
        "requirement_index": question.requirement_index,
        "resume_evidence": question.resume_evidence,
        "follows_up": numbers.get(question.follows_up_id) if question.follows_up_id else None,
        "model": question.model,
        "prompt_version": question.prompt_version,
        "instrument_hash": question.instrument_hash,
    }
