"""Past and running interviews, newest first."""

from uuid import UUID

from sqlalchemy import Float, case, cast, func, select
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.domain.enums import FeedbackTiming, InterviewStatus
from ai_interviewer.domain.moments import moment
from ai_interviewer.domain.rubric import POINTS_PER_LEVEL
from ai_interviewer.domain.scores import points_label
from ai_interviewer.domain.views import InterviewSummary
from ai_interviewer.models import Answer, Feedback, InterviewSession, Question
from ai_interviewer.services._access import account
from ai_interviewer.texts import t

_LEVELS = (
    col(Feedback.job_relevance),
    col(Feedback.completeness),
    col(Feedback.technical_correctness),
    col(Feedback.clarity),
)


async def interviews(
    *, user_id: UUID, job_id: UUID | None = None, most: int = 200
) -> list[InterviewSummary]:
    """The user's interviews, newest first; with `job_id`, those of one posting."""
    assessed = func.num_nonnulls(*_LEVELS)
    total = sum((func.coalesce(level, 0) for level in _LEVELS), start=cast(0, Float))
    answer_mean = case((assessed > 0, total / assessed))
    counts = (
        select(
            col(Question.interview_session_id).label("session_id"),
            func.count(col(Answer.submitted_at)).label("answered"),
            (func.avg(answer_mean) * POINTS_PER_LEVEL).label("overall"),
        )
        .join(InterviewSession, col(InterviewSession.id) == col(Question.interview_session_id))
        .outerjoin(Answer, col(Answer.question_id) == col(Question.id))
        .outerjoin(Feedback, (col(Feedback.answer_id) == col(Answer.id)) & col(Feedback.is_current))
        .where(col(InterviewSession.user_id) == user_id)
        .group_by(col(Question.interview_session_id))
        .subquery()
    )
    query = (
        select(InterviewSession, counts.c.answered, counts.c.overall)
        .outerjoin(counts, counts.c.session_id == col(InterviewSession.id))
        .where(col(InterviewSession.user_id) == user_id)
        .order_by(col(InterviewSession.created_at).desc(), col(InterviewSession.id).desc())
        .limit(most)
    )
    if job_id is not None:
        query = query.where(col(InterviewSession.job_posting_id) == job_id)
    async with transaction() as db:
        user = await account(db, user_id=user_id)
        rows = (await db.execute(query)).all()
    return [_summary(row[0], row[1], row[2], zone=user.time_zone) for row in rows]


def _summary(
    interview: InterviewSession, answered: int | None, overall: float | None, *, zone: str
) -> InterviewSummary:
    is_completed = interview.status is InterviewStatus.COMPLETED
    is_open = is_completed or interview.feedback_timing is FeedbackTiming.AFTER_EACH
    return InterviewSummary(
        id=str(interview.id),
        role_title=interview.posting_title,
        company=interview.posting_company,
        is_completed=is_completed,
        attempt_number=interview.attempt_number or 0,
        interviewer=t.interviewers[interview.interviewer.value],
        created=moment(interview.created_at, zone),
        answered=answered or 0,
        question_count=interview.question_count,
        overall=points_label(float(overall)) if overall is not None and is_open else "",
    )
