"""When a candidate may know how an interview went.

With feedback at the end, nothing may give it away before the interview is completed.
"""

from sqlalchemy import SQLColumnExpression, or_
from sqlmodel import col

from ai_interviewer.domain.enums import FeedbackTiming, InterviewStatus
from ai_interviewer.models import InterviewSession


def may_know_result() -> SQLColumnExpression[bool]:
    """Whether the candidate may know how the interview of this row goes."""
    return or_(
        col(InterviewSession.feedback_timing) == FeedbackTiming.AFTER_EACH,
        col(InterviewSession.status) != InterviewStatus.IN_PROGRESS,
    )
