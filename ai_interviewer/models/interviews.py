"""Interview sessions and the questions asked in them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, Column, Index, String, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB, TSVECTOR
from sqlmodel import Field

from ai_interviewer.domain.enums import (
    ExperienceLevel,
    FeedbackTiming,
    InterviewContext,
    InterviewKind,
    InterviewStatus,
    QuestionType,
)
from ai_interviewer.models.base import (
    Row,
    enum_column,
    name_check,
    one_of,
    optional_timestamp,
    primary_key,
    references,
    timestamp,
)


class InterviewSession(Row, table=True):
    """One interview, with its own snapshot of posting and résumé.

    `current_number` is the question the candidate is at; "Next question" moves it on.
    """

    __tablename__ = "interview_sessions"
    __table_args__ = (
        UniqueConstraint("job_posting_id", "attempt_number"),
        CheckConstraint(
            "(kind = 'INTERVIEW') = (attempt_number IS NOT NULL)", name="attempts_are_interviews"
        ),
        CheckConstraint(
            "(status = 'COMPLETED') = (completed_at IS NOT NULL)", name="completed_has_time"
        ),
        one_of("kind", InterviewKind),
        one_of("status", InterviewStatus),
        one_of("feedback_timing", FeedbackTiming),
        one_of("context", InterviewContext),
        name_check("interviewer"),
        one_of("posting_level", ExperienceLevel),
        Index("ix_interview_sessions_user_id_created_at", "user_id", "created_at"),
    )

    id: UUID = primary_key()
    user_id: UUID = references("users.id", on_delete="CASCADE", index=False)
    job_posting_id: UUID | None = references(
        "job_postings.id", on_delete="SET NULL", optional=True, index=False
    )
    kind: InterviewKind = enum_column(InterviewKind, default=InterviewKind.INTERVIEW)
    status: InterviewStatus = enum_column(InterviewStatus, default=InterviewStatus.IN_PROGRESS)
    attempt_number: int | None = None
    retake_of_id: UUID | None = references(
        "interview_sessions.id", on_delete="SET NULL", optional=True
    )
    try_of_id: UUID | None = references("interview_sessions.id", on_delete="CASCADE", optional=True)
    """Of a try: the interview in whose room it was begun, and with which it is deleted."""
    repeats_questions: bool = False
    questions_to_repeat: list[dict[str, Any]] | None = Field(
        default=None, sa_column=Column(JSONB(none_as_null=True))
    )
    """Copies of the questions to ask again, in order; none for an interview with new ones."""
    swapped_questions: list[dict[str, Any]] = Field(
        default_factory=list, sa_column=Column(JSONB, nullable=False)
    )
    """The questions that the candidate had swapped for another, at most one for each number."""
    question_count: int
    current_number: int = 1
    minutes_a_question: int | None = None
    """After how many minutes the room warns; it never ends a question."""
    notes: str = Field(default="", sa_type=Text)
    """What the candidate wrote down in the room. Nobody else sees it, interviewers included."""
    feedback_timing: FeedbackTiming = enum_column(FeedbackTiming)
    context: InterviewContext = enum_column(InterviewContext, default=InterviewContext.DUAL)
    """What the interviewer is told. Scores of different contexts are never compared."""
    interviewer: str = Field(max_length=32)
    model: str = Field(default="", max_length=100)
    grading_samples: int = 1
    is_short: bool | None = None
    """Whether a language model says little about an answer at first. None until that is decided,
    from the model's speed."""
    is_thorough: bool = False
    """Whether a language model grades each dimension by itself. Decided with `is_short`."""
    language: str = Field(max_length=35)
    posting_title: str = Field(max_length=200)
    posting_company: str = Field(default="", max_length=200)
    posting_level: ExperienceLevel = enum_column(ExperienceLevel)
    posting_tech_stack: list[str] = Field(
        default_factory=list, sa_column=Column(ARRAY(String(60)), nullable=False)
    )
    posting_description: str = Field(sa_type=Text)
    posting_hash: str = Field(max_length=64)
    resume_text: str = Field(sa_type=Text)
    plan: dict[str, Any] | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    summary: dict[str, Any] | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    created_at: datetime = timestamp()
    completed_at: datetime | None = optional_timestamp()


class Question(Row, table=True):
    """A question of an interview. What was asked is never changed."""

    __tablename__ = "questions"
    __table_args__ = (
        UniqueConstraint("interview_session_id", "number"),
        one_of("type", QuestionType),
    )

    id: UUID = primary_key()
    interview_session_id: UUID = references(
        "interview_sessions.id", on_delete="CASCADE", index=False
    )
    number: int
    type: QuestionType = enum_column(QuestionType)
    text: str = Field(sa_type=Text)
    lang: str = Field(max_length=35)
    requirement_id: UUID | None = references("requirements.id", on_delete="SET NULL", optional=True)
    requirement_index: int | None = None
    resume_evidence: str | None = Field(default=None, sa_type=Text)
    key_points: list[dict[str, Any]] = Field(
        default_factory=list, sa_column=Column(JSONB, nullable=False)
    )
    """What a good answer contains. Hidden from the candidate until the answer is submitted."""
    follows_up_id: UUID | None = references("questions.id", on_delete="SET NULL", optional=True)
    source_question_id: UUID | None = references(
        "questions.id", on_delete="SET NULL", optional=True
    )
    skipped_at: datetime | None = optional_timestamp()
    """When the candidate skipped it: asked and not answered, without a score."""
    hints_taken: int = 0
    is_context_trimmed: bool = False
    model: str = Field(default="", max_length=100)
    prompt_version: str = Field(default="", max_length=20)
    instrument_hash: str = Field(default="", max_length=64)
    created_at: datetime = timestamp()


class QuestionWords(Row, table=True):
    """The words of a question and its answer, for the search in the history.

    Derived data, written and read by `services._records.question_words` alone.
    """

    __tablename__ = "question_words"
    __table_args__ = (
        # Without the list of pending words, which every search would have to read through.
        Index(
            "ix_question_words_words",
            "words",
            postgresql_using="gin",
            postgresql_with={"fastupdate": "off"},
        ),
    )

    question_id: UUID = references(
        "questions.id", on_delete="CASCADE", primary_key=True, index=False
    )
    interview_session_id: UUID = references("interview_sessions.id", on_delete="CASCADE")
    user_id: UUID = references("users.id", on_delete="CASCADE")
    words: str = Field(sa_column=Column(TSVECTOR, nullable=False))
