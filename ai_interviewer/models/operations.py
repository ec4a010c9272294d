"""Operations, and what their calls consumed."""

from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Column, Index, Numeric, Text, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from ai_interviewer.domain.enums import OperationKind, OperationStatus
from ai_interviewer.models.base import (
    Row,
    enum_column,
    one_of,
    optional_timestamp,
    primary_key,
    references,
    timestamp,
)


class Operation(Row, table=True):
    """One operation. `attempt` protects its result: only the newest run may write.

    `tries` counts the transient failures of this run; `deadline_at` is for all its tries.
    """

    __tablename__ = "operations"
    __table_args__ = (
        one_of("kind", OperationKind),
        one_of("status", OperationStatus),
        Index("ix_operations_interview_session_id_status", "interview_session_id", "status"),
    )

    id: UUID = primary_key()
    user_id: UUID = references("users.id", on_delete="CASCADE")
    interview_session_id: UUID = references(
        "interview_sessions.id", on_delete="CASCADE", index=False
    )
    answer_id: UUID | None = references("answers.id", on_delete="CASCADE", optional=True)
    question_number: int
    kind: OperationKind = enum_column(OperationKind)
    status: OperationStatus = enum_column(OperationStatus, default=OperationStatus.PENDING)
    idempotency_key: str = Field(max_length=120, unique=True)
    job_id: int | None = Field(default=None, sa_type=BigInteger)
    attempt: int = 0
    tries: int = 0
    partial_text: str = Field(default="", sa_type=Text)
    error_code: str | None = Field(default=None, max_length=40)
    error_key: str | None = Field(default=None, max_length=60)
    error_parameters: dict[str, Any] | None = Field(
        default=None, sa_column=Column(JSONB(none_as_null=True))
    )
    created_at: datetime = timestamp()
    requested_at: datetime = timestamp()
    started_at: datetime | None = optional_timestamp()
    deadline_at: datetime | None = optional_timestamp()
    expected_seconds: int | None = None
    """How long it is likely to take, if that is long."""
    finished_at: datetime | None = optional_timestamp()


class Usage(Row, table=True):
    """What one call to a provider consumed. Outlives the operation it belonged to."""

    __tablename__ = "usage"
    __table_args__ = (
        Index(
            "ix_usage_on_server_key",
            "user_id",
            "provider",
            "created_at",
            postgresql_where=text("is_on_server_key"),
        ),
    )

    id: UUID = primary_key()
    user_id: UUID = references("users.id", on_delete="CASCADE")
    interview_session_id: UUID | None = references(
        "interview_sessions.id", on_delete="SET NULL", optional=True
    )
    operation_id: UUID | None = references("operations.id", on_delete="SET NULL", optional=True)
    kind: OperationKind = enum_column(OperationKind)
    provider: str = Field(max_length=50)
    model: str = Field(max_length=100)
    is_on_server_key: bool = False
    """Whether the host's key paid, so that the user's budget counts it."""
    input_tokens: int
    output_tokens: int
    cost_usd: Decimal | None = Field(default=None, sa_type=Numeric(12, 6), nullable=True)
    created_at: datetime = timestamp()
