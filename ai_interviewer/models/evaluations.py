"""Lists of answers that a program had graded, outside of any interview."""

from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Column, Numeric, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from ai_interviewer.domain.enums import EvaluationStatus, QuestionType
from ai_interviewer.models.base import (
    Row,
    enum_column,
    one_of,
    optional_timestamp,
    primary_key,
    references,
    timestamp,
)


class Evaluation(Row, table=True):
    """A list of answers and who grades them. Postings and résumés are kept once, in order."""

    __tablename__ = "evaluations"

    id: UUID = primary_key()
    user_id: UUID = references("users.id", on_delete="CASCADE")
    interviewer: str = Field(max_length=50)
    model: str = Field(default="", max_length=100)
    postings: list[dict[str, Any]] = Field(sa_column=Column(JSONB, nullable=False))
    resumes: list[str] = Field(sa_column=Column(JSONB, nullable=False))
    job_id: int | None = Field(default=None, sa_type=BigInteger)
    created_at: datetime = timestamp()
    finished_at: datetime | None = optional_timestamp()


class EvaluationAnswer(Row, table=True):
    """One answer, and its analysis or why there is none.

    `posting` and `resume` are places in the lists of the evaluation, from 0. `attempt` protects
    the result: only the newest run may write. `tries` counts transient failures.
    """

    __tablename__ = "evaluation_answers"
    __table_args__ = (
        one_of("question_type", QuestionType),
        one_of("status", EvaluationStatus),
        UniqueConstraint("evaluation_id", "number"),
    )

    id: UUID = primary_key()
    evaluation_id: UUID = references("evaluations.id", on_delete="CASCADE", index=False)
    number: int
    name: str | None = Field(default=None, max_length=200)
    posting: int
    resume: int
    question_type: QuestionType = enum_column(QuestionType)
    question: str = Field(sa_type=Text)
    answer: str = Field(sa_type=Text)
    key_points: list[dict[str, Any]] = Field(sa_column=Column(JSONB, nullable=False))
    status: EvaluationStatus = enum_column(EvaluationStatus, default=EvaluationStatus.PENDING)
    attempt: int = 0
    tries: int = 0
    analysis: dict[str, Any] | None = Field(
        default=None, sa_column=Column(JSONB(none_as_null=True))
    )
    instrument: dict[str, Any] | None = Field(
        default=None, sa_column=Column(JSONB(none_as_null=True))
    )
    input_tokens: int = 0
    output_tokens: int = 0
    cost_usd: Decimal | None = Field(default=None, sa_type=Numeric(12, 6), nullable=True)
    error_code: str | None = Field(default=None, max_length=40)
    error_key: str | None = Field(default=None, max_length=60)
    error_parameters: dict[str, Any] | None = Field(
        default=None, sa_column=Column(JSONB(none_as_null=True))
    )
    graded_at: datetime | None = optional_timestamp()
