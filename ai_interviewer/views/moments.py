"""Times as pages write them, in the reader's own zone."""

from dataclasses import dataclass
from datetime import date, datetime

from babel.dates import format_date, format_datetime

from ai_interviewer.domain.locales import zone_of
from ai_interviewer.texts import locale, t


@dataclass(frozen=True)
class Moment:
    """A time: `iso` for machines (UTC), `label` in the reader's own time zone."""

    iso: str = ""
    label: str = ""


def moment(at: datetime | None, zone: str) -> Moment:
    """`at` for display in the IANA zone `zone`; empty for None."""
    if at is None:
        return Moment()
    label = time_label(at.astimezone(zone_of(zone)))
    return Moment(iso=at.isoformat(timespec="seconds"), label=label)


def time_label(local: datetime) -> str:
    """A day and a time of it as pages write them: 26 Nov 2026, 14:05."""
    return format_datetime(local, t.app.time_pattern, locale=locale())


def day_label(day: date) -> str:
    """A day as pages write it: 26 Nov 2026."""
    return format_date(day, t.app.day_pattern, locale=locale())


def weekday(day: date) -> str:
    """The name of the day of the week."""
    return format_date(day, "EEEE", locale=locale())


def local_time(at: datetime, zone: str) -> str:
    """Day and time in the IANA zone `zone`, in ISO 8601 without an offset."""
    return at.astimezone(zone_of(zone)).replace(tzinfo=None).isoformat(timespec="seconds")


def day_of(at: datetime, zone: str) -> str:
    """The day in the IANA zone `zone`, as pages write it."""
    return day_label(at.astimezone(zone_of(zone)).date())
