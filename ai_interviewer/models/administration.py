"""What administrators did."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from ai_interviewer.domain.administration import Act
from ai_interviewer.models.base import Row, enum_column, name_check, primary_key, timestamp


class AuditEntry(Row, table=True):
    """One act of an administrator. It outlives both accounts, so it refers to neither.

    Of an account it keeps the id alone: when the account is deleted, its e-mail is gone from here
    as from everywhere.
    """

    __tablename__ = "audit_log"
    __table_args__ = (name_check("act"),)

    id: UUID = primary_key()
    at: datetime = timestamp()
    actor_name: str = Field(default="", max_length=100)
    """The system user of a shell; empty for an account."""
    actor_id: UUID | None = Field(default=None)
    act: Act = enum_column(Act)
    user_id: UUID | None = Field(default=None)
    """Whose account it was about, if it was about one."""
    detail: str = Field(default="", max_length=200)
