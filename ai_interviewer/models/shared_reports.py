"""Links by which others read a report."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import LargeBinary
from sqlmodel import Field

from ai_interviewer.models.base import (
    Row,
    optional_timestamp,
    primary_key,
    references,
    timestamp,
)


class SharedReport(Row, table=True):
    """A link to one report. Only the hash of its random token is stored."""

    __tablename__ = "shared_reports"

    id: UUID = primary_key()
    user_id: UUID = references("users.id", on_delete="CASCADE")
    interview_session_id: UUID = references("interview_sessions.id", on_delete="CASCADE")
    token_hash: bytes = Field(sa_type=LargeBinary, unique=True)
    shows_email: bool = False
    shows_resume: bool = False
    created_at: datetime = timestamp()
    expires_at: datetime = timestamp()
    revoked_at: datetime | None = optional_timestamp()
