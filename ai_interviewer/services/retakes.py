"""Holding an interview again, with the same questions or with new ones."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer import routes
from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import (
    FeedbackTiming,
    InterviewerName,
    InterviewKind,
    InterviewStatus,
)
from ai_interviewer.domain.errors import Conflict, NotFound
from ai_interviewer.domain.retake_views import ChainView, RetakeTerms
from ai_interviewer.models import InterviewSession, Question, Resume
from ai_interviewer.services import _records, api_keys
from ai_interviewer.services._access import owned_interview, owned_posting
from ai_interviewer.services._openings import Repetition, Terms, next_attempt, opened, snapshot
from ai_interviewer.services._posting_changes import posting_changes
from ai_interviewer.services._whole_interviews import Earlier
from ai_interviewer.services.attempts import Attempt, attempts_at, trajectory
from ai_interviewer.texts import t


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


async def terms(*, user_id: UUID, session_id: UUID) -> RetakeTerms:
    """On which terms this interview would be held again, and what is missing. Raises NotFound."""
    async with transaction() as db:
        earlier = await owned_interview(db, user_id=user_id, session_id=session_id)
        if earlier.kind is not InterviewKind.INTERVIEW:
            raise NotFound
        resume = await db.scalar(select(col(Resume.id)).where(col(Resume.user_id) == user_id))
        key = await api_keys.masked(db, user_id=user_id)
        asked = await db.scalar(
            select(func.count())
            .select_from(Question)
            .where(col(Question.interview_session_id) == earlier.id)
        )
    is_at_end = earlier.feedback_timing is FeedbackTiming.AT_END
    return RetakeTerms(
        session_id=str(earlier.id),
        job_id=str(earlier.job_posting_id or ""),
        role_title=earlier.posting_title,
        attempt_number=earlier.attempt_number or 0,
        interviewer=t.interviewers[earlier.interviewer.value],
        is_openai=earlier.interviewer is InterviewerName.OPENAI,
        feedback=t.begin.at_end if is_at_end else t.begin.after_each,
        grading_samples=earlier.grading_samples,
        question_count=earlier.question_count,
        asked_count=asked or 0,
        has_resume=resume is not None,
        has_key=key is not None,
    )


async def chain_within(
    db: AsyncSession, interview: InterviewSession, *, earlier: Earlier | None
) -> ChainView:
    """Where an interview stands among the attempts at its posting; its owner was checked.

    `earlier` is the one that it holds again.
    """
    attempts = []
    if interview.job_posting_id is not None:
        attempts = await attempts_at(db, user_id=interview.user_id, job_id=interview.job_posting_id)
    stops = trajectory(attempts)
    compare_path, compare_label = _comparison(interview, earlier, attempts)
    return ChainView(
        of_id=str(earlier.id) if earlier else "",
        of_number=(earlier.attempt_number or 0) if earlier else 0,
        has_same_questions=interview.repeats_questions,
        path=stops,
        is_path_cut=any(not (stop.is_joined or stop.is_first) for stop in stops),
        compare_path=compare_path,
        compare_label=compare_label,
        posting_changes=posting_changes(earlier, interview) if earlier else [],
    )


def _comparison(
    interview: InterviewSession, earlier: Earlier | None, attempts: Sequence[Attempt]
) -> tuple[str, str]:
    """Path and name of the comparison with what this interview holds again, or else with the
    attempt before it.
    """
    scored = [attempt for attempt in attempts if attempt.overall is not None]
    before = next((a for a in scored if earlier and a.id == earlier.id), None) or next(
        (a for a in scored if (a.number or 0) < (interview.attempt_number or 0)), None
    )
    job_id = str(interview.job_posting_id)
    if before is None or all(attempt.id != interview.id for attempt in scored):
        return routes.compare(job_id), t.compare.heading
    return (
        routes.compare(job_id, [str(before.id), str(interview.id)]),
        t.retake.compare_with.format(number=before.number),
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
