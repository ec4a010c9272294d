"""Opening an interview: a new one, a retake, or the practice of one question."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.domain.enums import (
    FeedbackTiming,
    InterviewContext,
    InterviewKind,
    OperationKind,
)
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.models import InterviewSession, JobPosting, Resume
from ai_interviewer.models.base import new_id
from ai_interviewer.services import operations, providers
from ai_interviewer.services._records.access import account
from ai_interviewer.services._records.interviewer_labels import label_of
from ai_interviewer.services._records.posting_snapshots import PostingSnapshot
from ai_interviewer.services.accounts import masked_keys_within


@dataclass(frozen=True, slots=True)
class Terms:
    """What was chosen when an interview began, and is fixed from then on."""

    question_count: int
    interviewer: str
    feedback_timing: FeedbackTiming
    grading_samples: int = 1
    minutes_a_question: int | None = None
    """Of a rehearsal: after how long the room warns."""
    model: str = ""
    """Empty for the one chosen in Settings."""
    context: InterviewContext = InterviewContext.DUAL


@dataclass(frozen=True, slots=True)
class Repetition:
    """The earlier interview that a new one repeats, and its questions if they are asked again.

    `plan` and `questions` are JSON as stored. Without questions, a new plan is made.
    """

    of_id: UUID
    plan: dict[str, Any] | None = None
    questions: list[dict[str, Any]] | None = None
    is_try: bool = False
    """Whether it is a try, which belongs to the earlier interview and is deleted with it."""


async def open_interview_within(
    db: AsyncSession,
    *,
    user_id: UUID,
    posting: PostingSnapshot,
    terms: Terms,
    kind: InterviewKind = InterviewKind.INTERVIEW,
    attempt_number: int | None = None,
    repetition: Repetition | None = None,
    session_id: UUID | None = None,
    is_asked_already: bool = False,
    is_started: bool = True,
) -> UUID:
    """Add an interview with the current résumé and queue its first question; its id.

    With `is_asked_already` the caller adds the question. Unless `is_started`, nothing is queued
    until somebody asks for the first question.

    Raises ValidationFailed (resume_missing, language_not_spoken, key_missing, model_missing,
    choice_unknown) or RateLimited.
    """
    user = await account(db, user_id=user_id)
    resume = await db.scalar(select(col(Resume.text)).where(col(Resume.user_id) == user_id))
    if not resume:
        raise ValidationFailed("resume_missing")
    vendor = await providers.vendor_within(db, user_id=user_id, name=terms.interviewer)
    spec = vendor.spec
    if not spec.speaks(posting.language):
        raise ValidationFailed("language_not_spoken")
    if spec.needs_key and spec.provider not in await masked_keys_within(db, user_id=user_id):
        raise ValidationFailed("key_missing", provider=label_of(spec))
    model = terms.model or providers.model_of(vendor, user)
    if spec.is_model and not (model and vendor.allows(model)):
        raise ValidationFailed("model_missing", provider=label_of(spec))
    interview = InterviewSession(
        id=session_id or new_id(),
        user_id=user_id,
        kind=kind,
        attempt_number=attempt_number,
        question_count=terms.question_count,
        feedback_timing=terms.feedback_timing,
        interviewer=spec.name,
        model=model if spec.is_model else "",
        context=terms.context,
        grading_samples=terms.grading_samples if spec.may_grade_several_times else 1,
        minutes_a_question=terms.minutes_a_question,
        **posting.columns(),
        resume_text=resume,
        **_repeating(repetition),
    )
    db.add(interview)
    await db.flush()
    if is_started and not is_asked_already:
        await operations.enqueue_within(
            db,
            user_id=user_id,
            session_id=interview.id,
            kind=OperationKind.QUESTION,
            question_number=1,
            must_start=True,
        )
    return interview.id


async def exists_interview(db: AsyncSession, *, user_id: UUID, session_id: UUID) -> bool:
    query = select(col(InterviewSession.id)).where(
        col(InterviewSession.id) == session_id, col(InterviewSession.user_id) == user_id
    )
    return await db.scalar(query) is not None


async def next_attempt(db: AsyncSession, *, job_id: UUID) -> int:
    """The next attempt number of a posting whose owner was checked; never given twice."""
    # The counter's row lock makes two simultaneous starts wait for each other.
    attempt: int | None = await db.scalar(
        update(JobPosting)
        .where(col(JobPosting.id) == job_id)
        .values(last_attempt_number=col(JobPosting.last_attempt_number) + 1)
        .returning(col(JobPosting.last_attempt_number))
    )
    assert attempt is not None  # noqa: S101 - the caller holds the row
    return attempt


def _repeating(repetition: Repetition | None) -> dict[str, Any]:
    if repetition is None:
        return {}
    return {
        "retake_of_id": repetition.of_id,
        "try_of_id": repetition.of_id if repetition.is_try else None,
        "repeats_questions": repetition.questions is not None,
        "plan": repetition.plan,
        "questions_to_repeat": repetition.questions,
    }
