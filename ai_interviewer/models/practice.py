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

    A question has one card, however often it is asked: `text_hash` is the hash of its text.
    `question_id` is the interview's question whose answer was the last weak or unsteady one.
    `schedule` holds the scheduler's card. It also holds the last review's answer and the card
    before it, so that grading this answer again corrects the review.
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
    """Whether the gradings disagreed, rather than agreed on a weak answer."""
    last_points: float | None = None
    schedule: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    due_at: datetime = Field(sa_type=DateTime(timezone=True), nullable=False)
    practised_at: datetime | None = optional_timestamp()
    created_at: datetime = timestamp()
