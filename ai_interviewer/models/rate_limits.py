"""What was asked for lately, so that several processes can keep one limit."""

from datetime import datetime

from sqlalchemy import Column, DateTime, LargeBinary
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field

from ai_interviewer.models.base import Row


class RateLimit(Row, table=True):
    """The times at which one bucket was taken from, within its last minute.

    `bucket` is a keyed hash: it tells neither an e-mail nor an address. Unlogged: a crash of the
    server empties the table, which costs nobody more than a fresh minute.
    """

    __tablename__ = "rate_limits"
    __table_args__ = ({"prefixes": ["UNLOGGED"]},)

    bucket: bytes = Field(primary_key=True, sa_type=LargeBinary)
    times: list[datetime] = Field(sa_column=Column(ARRAY(DateTime(timezone=True)), nullable=False))
    expires_at: datetime = Field(sa_type=DateTime(timezone=True), index=True)
