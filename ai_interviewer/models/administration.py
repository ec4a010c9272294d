"""What administrators did, and the links that they give out."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, LargeBinary
from sqlmodel import Field

from ai_interviewer.domain.administration import Act, Role
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


class Invitation(Row, table=True):
    """A link by which people open accounts. Only the hash of its random token is stored."""

    __tablename__ = "invitations"
    __table_args__ = (
        one_of("role", Role),
        CheckConstraint("uses BETWEEN 0 AND uses_most", name="uses_within_most"),
    )

    id: UUID = primary_key()
    token_hash: bytes = Field(sa_type=LargeBinary, unique=True)
    role: Role = enum_column(Role, default=Role.USER)
    """Of the accounts that are opened with it."""
    uses: int = 0
    uses_most: int = 1
    created_at: datetime = timestamp()
    expires_at: datetime = timestamp()
    revoked_at: datetime | None = optional_timestamp()


class ResetLink(Row, table=True):
    """An account's link to set a new password. Only its hash is stored, and it goes when it is
    used."""

    __tablename__ = "reset_links"

    user_id: UUID = references("users.id", on_delete="CASCADE", primary_key=True, index=False)
    token_hash: bytes = Field(sa_type=LargeBinary, unique=True)
    created_at: datetime = timestamp()
    expires_at: datetime = timestamp()
