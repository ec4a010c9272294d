"""How every interview session comes to be: an own one, a retake, a practice of one question."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.config import settings
from ai_interviewer.domain.enums import (
    FeedbackTiming,
    InterviewerName,
    InterviewKind,
    OperationKind,
)
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.models import InterviewSession, JobPosting, Resume
from ai_interviewer.services import _records, api_keys, operations
from ai_interviewer.services._access import account

Snapshot = dict[str, Any]
"""The columns of an interview that hold a posting as it stood when the interview began."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What was chosen when an interview began, and is fixed from then on."""

    question_count: int
    interviewer: InterviewerName
    feedback_timing: FeedbackTiming
    grading_samples: int = 1


@dataclass(frozen=True, slots=True)
class Repetition:
    """What is held again: the earlier interview, and its questions where they are asked again.

    `plan` and `questions` are as the database holds them; without questions a fresh plan is made.
    """

    of_id: UUID
    plan: dict[str, Any] | None = None
    questions: list[dict[str, Any]] | None = None


async def opened(
    db: AsyncSession,
    *,
    user_id: UUID,
    posting: Snapshot,
    terms: Terms,
    kind: InterviewKind = InterviewKind.INTERVIEW,
    attempt_number: int | None = None,
    repetition: Repetition | None = None,
) -> UUID:
    """A new interview session with the résumé as it stands; its first question is on its way.

    Raises ValidationFailed (resume_missing, key_missing) or RateLimited.
    """
    user = await account(db, user_id=user_id)
    resume = await db.scalar(select(col(Resume.text)).where(col(Resume.user_id) == user_id))
    if not resume:
        raise ValidationFailed("resume_missing")
    needs_key = terms.interviewer is InterviewerName.OPENAI
    if needs_key and await api_keys.masked(db, user_id=user_id) is None:
        raise ValidationFailed("key_missing")
    interview = InterviewSession(
        user_id=user_id,
        kind=kind,
        attempt_number=attempt_number,
        question_count=terms.question_count,
        feedback_timing=terms.feedback_timing,
        interviewer=terms.interviewer,
        model=(user.openai_model or settings().openai_model) if needs_key else "",
        grading_samples=terms.grading_samples if needs_key else 1,
        **posting,
        resume_text=resume,
        **_repeating(repetition),
    )
    db.add(interview)
    await db.flush()
    await operations.enqueue(
        db,
        user_id=user_id,
        session_id=interview.id,
        kind=OperationKind.QUESTION,
        question_number=1,
        must_start=True,
    )
    return interview.id


def snapshot(posting: JobPosting) -> Snapshot:
    """The posting as it stands now: later edits never change what this interview was about."""
    return {
        "job_posting_id": posting.id,
        "language": posting.language,
        "posting_title": posting.role_title,
        "posting_company": posting.company,
        "posting_level": posting.experience_level,
        "posting_tech_stack": list(posting.tech_stack),
        "posting_description": posting.description,
        "posting_hash": _records.posting_hash(posting),
    }


def snapshot_of(interview: InterviewSession) -> Snapshot:
    """The posting as it stood when this interview began."""
    return {
        "job_posting_id": interview.job_posting_id,
        "language": interview.language,
        "posting_title": interview.posting_title,
        "posting_company": interview.posting_company,
        "posting_level": interview.posting_level,
        "posting_tech_stack": list(interview.posting_tech_stack),
        "posting_description": interview.posting_description,
        "posting_hash": interview.posting_hash,
    }


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
        "repeats_questions": repetition.questions is not None,
        "plan": repetition.plan,
        "questions_to_repeat": repetition.questions,
    }
