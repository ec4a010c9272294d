"""Time zones by their names, and languages by their BCP 47 codes."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def beginning(day: date, zone: str) -> datetime:
    """The moment at which `day` begins in the IANA zone `zone`."""
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


def primary_language(code: str) -> str:
    """The language alone, in lower case: `uk` of `uk-UA`, `pt` of `pt_BR`."""
    return code.replace("_", "-").partition("-")[0].casefold()
