"""What an interview is made from: résumés, job postings with requirements, own questions."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, Column, String, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.models.base import (
    Row,
    enum_column,
    one_of,
    optional_timestamp,
    primary_key,
    references,
    timestamp,
)


class Resume(Row, table=True):
    """The one résumé of an account, exactly as saved.

    `uploaded_text` is an uploaded file's text that the user has not checked and saved yet;
    `uploaded_hidden` is the file's hidden text, which is not part of it, and `uploaded_notices` is
    what else to look at.
    """

    __tablename__ = "resumes"
    __table_args__ = (
        CheckConstraint("text IS NOT NULL OR uploaded_text IS NOT NULL", name="holds_text"),
    )

    id: UUID = primary_key()
    user_id: UUID = references("users.id", on_delete="CASCADE", unique=True, index=False)
    text: str | None = Field(default=None, sa_type=Text)
    uploaded_text: str | None = Field(default=None, sa_type=Text)
    uploaded_hidden: list[str] = Field(
        default_factory=list, sa_column=Column(ARRAY(Text), nullable=False)
    )
    uploaded_is_scan: bool = Field(default=False)
    uploaded_notices: list[dict[str, Any]] = Field(
        default_factory=list, sa_column=Column(JSONB, nullable=False)
    )
    created_at: datetime = timestamp()
    updated_at: datetime = timestamp()


class OwnQuestions(Row, table=True):
    """The questions that somebody wrote: one file in TOML, exactly as saved.

    It followed the rules when it was saved; `question_count` was counted then.
    """

    __tablename__ = "own_questions"

    user_id: UUID = references("users.id", on_delete="CASCADE", primary_key=True, index=False)
    text: str = Field(sa_type=Text)
    question_count: int
    updated_at: datetime = timestamp()


class JobPosting(Row, table=True):
    """A posting. One with interviews is hidden (`deleted_at`) instead of deleted.

    `last_attempt_number` only grows, so that no attempt number is used twice.
    """

    __tablename__ = "job_postings"
    __table_args__ = (one_of("experience_level", ExperienceLevel),)

    id: UUID = primary_key()
    user_id: UUID = references("users.id", on_delete="CASCADE")
    role_title: str = Field(max_length=200)
    company: str = Field(default="", max_length=200)
    experience_level: ExperienceLevel = enum_column(ExperienceLevel)
    tech_stack: list[str] = Field(
        default_factory=list, sa_column=Column(ARRAY(String(60)), nullable=False)
    )
    description: str = Field(sa_type=Text)
    language: str = Field(max_length=35)
    last_attempt_number: int = Field(default=0)
    created_at: datetime = timestamp()
    updated_at: datetime = timestamp()
    deleted_at: datetime | None = optional_timestamp()


class Requirement(Row, table=True):
    """One thing that a version of a posting's text asks for, with its verbatim phrase."""

    __tablename__ = "requirements"
    __table_args__ = (UniqueConstraint("job_posting_id", "text_hash", "position"),)

    id: UUID = primary_key()
    job_posting_id: UUID = references("job_postings.id", on_delete="CASCADE", index=False)
    text_hash: str = Field(max_length=64)
    position: int
    phrase: str = Field(sa_type=Text)
    created_at: datetime = timestamp()
