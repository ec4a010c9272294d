"""Who uses the app, where they are signed in, and their keys."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Column, LargeBinary, String
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from ai_interviewer.domain.administration import Role
from ai_interviewer.domain.enums import FeedbackLength
from ai_interviewer.models.base import (
    Row,
    enum_column,
    one_of,
    optional_timestamp,
    primary_key,
    references,
    timestamp,
)


class User(Row, table=True):
    """An account. `email` is normalised, so that unique means unique to people."""

    __tablename__ = "users"
    __table_args__ = (one_of("role", Role), one_of("feedback_length", FeedbackLength))

    id: UUID = primary_key()
    email: str = Field(max_length=320, unique=True)
    password_hash: str = Field(max_length=100)
    role: Role = enum_column(Role, default=Role.USER)
    time_zone: str = Field(default="UTC", max_length=64)
    chosen_models: dict[str, str] = Field(default_factory=dict, sa_type=JSONB, nullable=False)
    """The model for new interviews, by provider; the server's default for those not listed."""
    preferred_provider: str | None = Field(default=None, max_length=50)
    """The provider that the user set up last, which new interviews preselect."""
    is_words_only: bool = False
    """Whether the room leaves out all points of feedback."""
    feedback_length: FeedbackLength = enum_column(FeedbackLength, default=FeedbackLength.AUTO)
    """How much a language model says about an answer at once, in new interviews."""
    disabled_at: datetime | None = optional_timestamp()
    created_at: datetime = timestamp()


class LoginSession(Row, table=True):
    """One sign-in; its id is the token's `jti`. A revoked one is over, whatever the token says."""

    __tablename__ = "login_sessions"

    id: UUID = primary_key()
    user_id: UUID = references("users.id", on_delete="CASCADE")
    user_agent: str = Field(default="", max_length=300)
    created_at: datetime = timestamp()
    last_seen_at: datetime = timestamp()
    expires_at: datetime = timestamp()
    revoked_at: datetime | None = optional_timestamp()


class AccessToken(Row, table=True):
    """A token of the HTTP API. Only its hash is stored.

    One with a sign-in came from a log-in, and ends with it. A refresh token opens nothing; it is
    exchanged for a pair of new ones.
    """

    __tablename__ = "access_tokens"

    id: UUID = primary_key()
    user_id: UUID = references("users.id", on_delete="CASCADE")
    login_session_id: UUID | None = references(
        "login_sessions.id", on_delete="CASCADE", optional=True
    )
    name: str = Field(default="", max_length=100)
    token_hash: bytes = Field(sa_type=LargeBinary, unique=True)
    scopes: list[str] = Field(
        default_factory=list, sa_column=Column(ARRAY(String(20)), nullable=False)
    )
    is_refresh: bool = False
    created_at: datetime = timestamp()
    expires_at: datetime = timestamp()
    last_used_at: datetime | None = optional_timestamp()


class ServerObjection(Row, table=True):
    """What one server objected to when a model was called with the user's key.

    `learned` holds what is asked differently since; a key that is saved anew forgets it.
    """

    __tablename__ = "server_objections"

    user_id: UUID = references("users.id", on_delete="CASCADE", primary_key=True, index=False)
    server: str = Field(primary_key=True, max_length=500)
    model: str = Field(primary_key=True, max_length=100)
    learned: dict[str, Any] = Field(sa_type=JSONB, nullable=False)
    learned_at: datetime = timestamp()


class ModelSpeed(Row, table=True):
    """How fast a user's model has been lately."""

    __tablename__ = "model_speeds"

    user_id: UUID = references("users.id", on_delete="CASCADE", primary_key=True, index=False)
    provider: str = Field(primary_key=True, max_length=50)
    model: str = Field(primary_key=True, max_length=100)
    wait_seconds: float
    characters_per_second: float
    measured_at: datetime = timestamp()


class UserProvider(Row, table=True):
    """A provider that a user added by its address. Its key is kept like any other."""

    __tablename__ = "user_providers"

    user_id: UUID = references("users.id", on_delete="CASCADE", primary_key=True, index=False)
    id: str = Field(primary_key=True, max_length=30)
    name: str = Field(max_length=40)
    address: str = Field(max_length=500)
    created_at: datetime = timestamp()


class ApiKey(Row, table=True):
    """A user's key for one provider, encrypted. Only one service reads it."""

    __tablename__ = "api_keys"

    user_id: UUID = references("users.id", on_delete="CASCADE", primary_key=True, index=False)
    provider: str = Field(primary_key=True, max_length=50)
    ciphertext: bytes = Field(sa_type=LargeBinary)
    nonce: bytes = Field(sa_type=LargeBinary)
    key_id: str = Field(max_length=8)
    last4: str = Field(max_length=4)
    verified_at: datetime | None = optional_timestamp()
    created_at: datetime = timestamp()
