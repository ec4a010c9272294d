"""What to practise next, and when."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, DateTime, Index, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from ai_interviewer.models.base import (
    Row,
    optional_timestamp,
    primary_key,
    references,
    timestamp,
)


class PracticeCard(Row, table=True):
    """A question worth practising again.

    One card for a question however often it is asked: `text_hash` is that of the question's text.
    `question_id` is where an interview last asked it and was answered weakly or unsteadily.
    `schedule` holds the scheduler's card, and the card and the answer of its last review, so that
    a new grading of that answer corrects the review.
    """

    __tablename__ = "practice_cards"
    __table_args__ = (
        UniqueConstraint("user_id", "text_hash"),
        Index("ix_practice_cards_user_id_due_at", "user_id", "due_at"),
    )

    id: UUID = primary_key()
    user_id: UUID = references("users.id", on_delete="CASCADE", index=False)
    job_posting_id: UUID | None = references("job_postings.id", on_delete="SET NULL", optional=True)
    question_id: UUID | None = references("questions.id", on_delete="CASCADE", optional=True)
    text_hash: str = Field(max_length=64)
    text: str = Field(sa_type=Text)
    is_unsteady: bool = False
    """Whether repeated gradings disagreed, rather than agreed on a weak answer."""
    last_points: float | None = None
    schedule: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    due_at: datetime = Field(sa_type=DateTime(timezone=True), nullable=False)
    practised_at: datetime | None = optional_timestamp()
    created_at: datetime = timestamp()
