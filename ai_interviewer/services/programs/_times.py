"""Times as programs get them: aware, in UTC."""

from datetime import UTC, datetime
from typing import overload


@overload
def utc(time: datetime) -> datetime: ...
@overload
def utc(time: None) -> None: ...
def utc(time: datetime | None) -> datetime | None:
    """The same time in UTC: the database may speak another zone."""
    return None if time is None else time.astimezone(UTC)
