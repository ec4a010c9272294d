"""Answers, the feedback on them, and what the candidate says about both."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, Index, Text, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from ai_interviewer.models.base import (
    Row,
    level_check,
    name_check,
    optional_timestamp,
    primary_key,
    references,
    timestamp,
)

_LEVEL_CHECKS = (
    level_check("job_relevance"),
    level_check("completeness"),
    level_check("technical_correctness"),
    level_check("clarity"),
)


class Answer(Row, table=True):
    """The one answer to a question: a draft first, then what was submitted."""

    __tablename__ = "answers"
    __table_args__ = (
        CheckConstraint("(text IS NULL) = (submitted_at IS NULL)", name="submitted_has_time"),
    )

    id: UUID = primary_key()
    question_id: UUID = references("questions.id", on_delete="CASCADE", unique=True, index=False)
    draft: str = Field(default="", sa_type=Text)
    draft_revision: int = 0
    text: str | None = Field(default=None, sa_type=Text)
    corrections: list[dict[str, Any]] = Field(
        default_factory=list, sa_column=Column(JSONB, nullable=False)
    )
    """Which key points the candidate says the answer does say, each with words of the answer."""
    submission_key: str | None = Field(default=None, max_length=200)
    """What a program sent with the answer, to send it again without storing it twice."""
    lang: str = Field(max_length=35)
    created_at: datetime = timestamp()
    submitted_at: datetime | None = optional_timestamp()


class Feedback(Row, table=True):
    """One revision of the feedback on an answer, with its instrument. One revision is current.

    Levels are whole numbers, or means over several gradings of the answer.
    """

    __tablename__ = "feedback"
    __table_args__ = (
        UniqueConstraint("answer_id", "revision"),
        Index("uq_feedback_current", "answer_id", unique=True, postgresql_where=text("is_current")),
        name_check("interviewer"),
        *(check.copy() for check in _LEVEL_CHECKS),
    )

    id: UUID = primary_key()
    answer_id: UUID = references("answers.id", on_delete="CASCADE", index=False)
    revision: int = 1
    is_current: bool = True
    job_relevance: float | None = None
    completeness: float | None = None
    technical_correctness: float | None = None
    clarity: float | None = None
    content: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    dropped_claims: int = 0
    sample_count: int = 1
    lang: str = Field(max_length=35)
    interviewer: str = Field(max_length=32)
    model: str = Field(max_length=100)
    rubric_version: str = Field(max_length=20)
    prompt_version: str = Field(max_length=20)
    instrument_hash: str = Field(max_length=64)
    created_at: datetime = timestamp()


class FeedbackSample(Row, table=True):
    """One of several gradings of the same answer."""

    __tablename__ = "feedback_samples"
    __table_args__ = (
        UniqueConstraint("feedback_id", "sample_number"),
        *(check.copy() for check in _LEVEL_CHECKS),
    )

    id: UUID = primary_key()
    feedback_id: UUID = references("feedback.id", on_delete="CASCADE", index=False)
    sample_number: int
    job_relevance: float | None = None
    completeness: float | None = None
    technical_correctness: float | None = None
    clarity: float | None = None
    content: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    created_at: datetime = timestamp()


class Dispute(Row, table=True):
    """A candidate's objection to feedback, and the revision that came of it."""

    __tablename__ = "disputes"

    id: UUID = primary_key()
    feedback_id: UUID = references("feedback.id", on_delete="CASCADE")
    objection: str = Field(sa_type=Text)
    resulting_feedback_id: UUID | None = references(
        "feedback.id", on_delete="SET NULL", optional=True
    )
    created_at: datetime = timestamp()


class QuestionRating(Row, table=True):
    """Whether the candidate found a question relevant to them and the job."""

    __tablename__ = "question_ratings"

    id: UUID = primary_key()
    question_id: UUID = references("questions.id", on_delete="CASCADE", unique=True, index=False)
    is_relevant: bool
    created_at: datetime = timestamp()
