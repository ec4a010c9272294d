"""The tables, one module for each family. Importing this package fills `metadata`."""

from ai_interviewer.models.accounts import (
    AccessToken,
    ApiKey,
    LoginSession,
    ModelSpeed,
    ServerObjection,
    User,
    UserProvider,
)
from ai_interviewer.models.administration import AuditEntry, Invitation, ResetLink
from ai_interviewer.models.answers import Answer, Dispute, Feedback, FeedbackSample, QuestionRating
from ai_interviewer.models.base import metadata
from ai_interviewer.models.evaluations import Evaluation, EvaluationAnswer
from ai_interviewer.models.interviews import InterviewSession, Question, QuestionWords
from ai_interviewer.models.material import JobPosting, OwnQuestions, Requirement, Resume
from ai_interviewer.models.operations import Operation, Usage
from ai_interviewer.models.practice import PracticeCard
from ai_interviewer.models.rate_limits import RateLimit
from ai_interviewer.models.results import InterviewResult
from ai_interviewer.models.shared_reports import SharedReport

__all__ = [
    "AccessToken",
    "Answer",
    "ApiKey",
    "AuditEntry",
    "Dispute",
    "Evaluation",
    "EvaluationAnswer",
    "Feedback",
    "FeedbackSample",
    "InterviewResult",
    "InterviewSession",
    "Invitation",
    "JobPosting",
    "LoginSession",
    "ModelSpeed",
    "Operation",
    "OwnQuestions",
    "PracticeCard",
    "Question",
    "QuestionRating",
    "QuestionWords",
    "RateLimit",
    "Requirement",
    "ResetLink",
    "Resume",
    "ServerObjection",
    "SharedReport",
    "Usage",
    "User",
    "UserProvider",
    "metadata",
]
