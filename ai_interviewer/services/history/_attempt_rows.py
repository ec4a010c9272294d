"""The rows of attempts that are compared: interviews, answers and gradings."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from ai_interviewer.models import (
    Answer,
    Feedback,
    FeedbackSample,
    InterviewSession,
    JobPosting,
    Question,
)
from ai_interviewer.services.history._compared_questions import GradedRow


async def chosen_interviews(
    db: AsyncSession, *, user_id: UUID, session_ids: list[UUID]
) -> list[InterviewSession]:
    """The user's interviews with these ids, the earliest attempt first."""
    query = (
        select(InterviewSession)
        .where(col(InterviewSession.user_id) == user_id, col(InterviewSession.id).in_(session_ids))
        .order_by(col(InterviewSession.attempt_number))
    )
    return list(await db.scalars(query))


async def has_posting(db: AsyncSession, *, user_id: UUID, job_id: UUID) -> bool:
    """Whether the user has the posting and has not deleted it."""
    query = select(col(JobPosting.id)).where(
        col(JobPosting.id) == job_id,
        col(JobPosting.user_id) == user_id,
        col(JobPosting.deleted_at).is_(None),
    )
    return await db.scalar(query) is not None


async def answers_of(db: AsyncSession, session_ids: list[UUID]) -> dict[UUID, list[GradedRow]]:
    """The submitted answers in the order of their questions, by the interview's id."""
    query = (
        select(Question, Answer, Feedback)
        .join(Answer, (col(Answer.question_id) == col(Question.id)) & col(Answer.text).is_not(None))
        .outerjoin(Feedback, (col(Feedback.answer_id) == col(Answer.id)) & col(Feedback.is_current))
        .where(col(Question.interview_session_id).in_(session_ids))
        .order_by(col(Question.number))
    )
    answers: dict[UUID, list[GradedRow]] = {}
    for question, answer, feedback in await db.execute(query):
        row = (question, answer, feedback)
        answers.setdefault(question.interview_session_id, []).append(row)
    return answers


async def samples_of(
    db: AsyncSession, answers: dict[UUID, list[GradedRow]]
) -> dict[UUID, list[FeedbackSample]]:
    """The gradings of answers that were graded several times, by the feedback's id."""
    ids = [f.id for rows in answers.values() for _, _, f in rows if f and f.sample_count > 1]
    query = (
        select(FeedbackSample)
        .where(col(FeedbackSample.feedback_id).in_(ids))
        .order_by(col(FeedbackSample.sample_number))
    )
    samples: dict[UUID, list[FeedbackSample]] = {}
    for sample in await db.scalars(query) if ids else ():
        samples.setdefault(sample.feedback_id, []).append(sample)
    return samples
