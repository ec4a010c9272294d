"""Whether a candidate may know yet how an interview went."""

from sqlalchemy import SQLColumnExpression, or_
from sqlmodel import col

from ai_interviewer.domain.enums import FeedbackTiming, InterviewStatus
from ai_interviewer.models import (
    InterviewSession,
)


def may_know_result() -> SQLColumnExpression[bool]:
    """Whether the candidate may know yet how the interview of a question went."""
    return or_(
        col(InterviewSession.feedback_timing) == FeedbackTiming.AFTER_EACH,
        col(InterviewSession.status) != InterviewStatus.IN_PROGRESS,
    )
