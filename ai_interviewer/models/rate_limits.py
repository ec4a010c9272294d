"""The latest requests, so that several processes can keep one limit."""

from datetime import datetime

from sqlalchemy import Column, DateTime, LargeBinary
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field

from ai_interviewer.models.base import Row


class RateLimit(Row, table=True):
    """The times of the requests that count for one limit, within the last minute.

    `bucket` is a keyed hash, which reveals neither an e-mail nor an address. The table is unlogged:
    a crash of the server empties it, and every limit starts over.
    """

    __tablename__ = "rate_limits"
    __table_args__ = ({"prefixes": ["UNLOGGED"]},)

    bucket: bytes = Field(primary_key=True, sa_type=LargeBinary)
    times: list[datetime] = Field(sa_column=Column(ARRAY(DateTime(timezone=True)), nullable=False))
    expires_at: datetime = Field(sa_type=DateTime(timezone=True), index=True)
