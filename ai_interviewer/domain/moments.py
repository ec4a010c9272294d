"""Times as people read them, in their own zone."""

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ai_interviewer.domain.views import Moment


def moment(time: datetime | None, zone: str) -> Moment:
    """`time` for display in the IANA zone `zone`; empty for None."""
    if time is None:
        return Moment()
    local = time.astimezone(zone_of(zone))
    label = f"{local.day} {local:%b %Y, %H:%M}"
    return Moment(iso=time.isoformat(timespec="seconds"), label=label)


def is_time_zone(name: str) -> bool:
    """Whether `name` is an IANA time zone that this machine knows."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def zone_of(name: str) -> ZoneInfo:
    """The zone of this name; UTC when this machine does not know it."""
    return ZoneInfo(name) if is_time_zone(name) else ZoneInfo("UTC")
