"""Times as people read them, in their own zone."""

from datetime import UTC, datetime

import pytest

from ai_interviewer.views.moments import moment

NOON = datetime(2026, 11, 22, 12, 0, 30, 123456, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "label"),
    [
        ("UTC", "22 Nov 2026, 12:00"),
        ("Europe/Kyiv", "22 Nov 2026, 14:00"),
        ("Pacific/Kiritimati", "23 Nov 2026, 02:00"),
        ("Asia/Kolkata", "22 Nov 2026, 17:30"),
    ],
)
def test_a_time_is_shown_in_the_readers_zone(zone: str, label: str) -> None:
    assert moment(NOON, zone).label == label


def test_machines_get_the_same_instant_whatever_the_zone() -> None:
    assert moment(NOON, "Asia/Kolkata").iso == moment(NOON, "UTC").iso
    assert datetime.fromisoformat(moment(NOON, "UTC").iso) == NOON.replace(microsecond=0)


def test_summer_time_is_the_zones_own() -> None:
    july = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
    assert moment(july, "Europe/Berlin").label == "1 Jul 2026, 14:00"


def test_no_time_is_shown_as_nothing() -> None:
    assert (moment(None, "UTC").iso, moment(None, "UTC").label) == ("", "")


def test_an_unknown_zone_shows_utc() -> None:
    assert moment(NOON, "Nowhere/Land").label == "22 Nov 2026, 12:00"
