"""Trying an answer again, in the room. A try is a practice of one question; it counts nowhere."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import FeedbackTiming, InterviewKind, InterviewStatus
from ai_interviewer.domain.errors import NotFound
from ai_interviewer.models import Answer, InterviewSession, Question
from ai_interviewer.services._records import question_words, rate_buckets
from ai_interviewer.services._records.access import answer_of, owned_question
from ai_interviewer.services._records.posting_snapshots import snapshot_of_interview
from ai_interviewer.services._records.question_copies import question_copy
from ai_interviewer.services.interviews import _sessions, answers
from ai_interviewer.services.interviews._opening import Repetition, Terms, open_interview_within


async def begin(*, user_id: UUID, question_id: UUID) -> None:
    """Open a try of this question; nothing happens while one is open.

    Raises NotFound if the question is unanswered or its feedback kept back, RateLimited, or
    ValidationFailed (resume_missing, key_missing).
    """
    async with transaction() as db:
        source, question = await owned_question(
            db, user_id=user_id, question_id=question_id, lock=True
        )
        answer = await answer_of(db, question_id=question.id)
        is_kept_back = (
            source.feedback_timing is FeedbackTiming.AT_END
            and source.status is InterviewStatus.IN_PROGRESS
        )
        if answer is None or answer.text is None or is_kept_back:
            raise NotFound
        if await _is_open(db, source, question):
            return
        await rate_buckets.allow_operation(db, user_id=user_id)
        session_id = await open_interview_within(
            db,
            user_id=user_id,
            posting=snapshot_of_interview(source),
            kind=InterviewKind.PRACTICE,
            terms=Terms(
                1,
                source.interviewer,
                FeedbackTiming.AFTER_EACH,
                source.grading_samples,
                context=source.context,
            ),
            repetition=Repetition(
                source.id, plan=source.plan, questions=[question_copy(question, {})], is_try=True
            ),
            is_asked_already=True,
        )
        copy = _copy_of(question, session_id)
        db.add(copy)
        await question_words.index_questions(db, col(Question.id) == copy.id)


async def submit(*, user_id: UUID, question_id: UUID, text: str) -> None:
    """Store the answer of an open try and start its analysis; `question_id` is the try's own.

    Raises NotFound, ValidationFailed or Conflict, as `answers.submit`.
    """
    async with transaction() as db:
        practice, _ = await owned_question(db, user_id=user_id, question_id=question_id)
        if practice.try_of_id is None:
            raise NotFound
    await answers.submit(user_id=user_id, question_id=question_id, text=text)
    await _sessions.finish(user_id=user_id, session_id=practice.id)


async def _is_open(db: AsyncSession, source: InterviewSession, question: Question) -> bool:
    query = (
        select(col(Question.id))
        .join(InterviewSession, col(InterviewSession.id) == col(Question.interview_session_id))
        .outerjoin(Answer, col(Answer.question_id) == col(Question.id))
        .where(
            col(InterviewSession.try_of_id) == source.id,
            col(InterviewSession.status) == InterviewStatus.IN_PROGRESS,
            col(Question.source_question_id) == question.id,
            col(Answer.text).is_(None),
        )
        .limit(1)
    )
    return await db.scalar(query) is not None


def _copy_of(question: Question, session_id: UUID) -> Question:
    return Question(
        interview_session_id=session_id,
        number=1,
        type=question.type,
        text=question.text,
        lang=question.lang,
        requirement_id=question.requirement_id,
        requirement_index=question.requirement_index,
        resume_evidence=question.resume_evidence,
        key_points=question.key_points,
        source_question_id=question.id,
        model=question.model,
        prompt_version=question.prompt_version,
        instrument_hash=question.instrument_hash,
    )
