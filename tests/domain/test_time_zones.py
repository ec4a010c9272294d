"""Which names are time zones."""

import pytest

from ai_interviewer.domain.locales import is_time_zone


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("Europe/Kyiv", True),
        ("UTC", True),
        ("", False),
        ("Nowhere", False),
        ("America", False),
        ("../UTC", False),
        ("/etc/passwd", False),
        ("a\x00b", False),
        ("\ud800", False),
        ("x" * 5000, False),
    ],
)
def test_only_zones_of_the_database_are_zones(name: str, is_one: bool) -> None:
    assert is_time_zone(name) is is_one
