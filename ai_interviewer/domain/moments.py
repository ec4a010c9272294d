"""Times as people read them, in their own zone."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ai_interviewer.domain.views import Moment


def moment(at: datetime | None, zone: str) -> Moment:
    """`at` for display in the IANA zone `zone`; empty for None."""
    if at is None:
        return Moment()
    local = at.astimezone(zone_of(zone))
    label = f"{written(local)}, {local:%H:%M}"
    return Moment(iso=at.isoformat(timespec="seconds"), label=label)


def written(day: date) -> str:
    """A day as pages write it: 26 Nov 2026."""
    return f"{day.day} {day:%b %Y}"


def beginning(day: date, zone: str) -> datetime:
    """When a day begins in the IANA zone `zone`."""
    return datetime.combine(day, time.min, tzinfo=zone_of(zone))


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


def local_time(at: datetime, zone: str) -> str:
    """Day and time in the reader's zone, as in ISO 8601 and without the zone."""
    return at.astimezone(zone_of(zone)).replace(tzinfo=None).isoformat(timespec="seconds")


def day_of(at: datetime, zone: str) -> str:
    """The day in the reader's zone, as it is written."""
    return written(at.astimezone(zone_of(zone)).date())
