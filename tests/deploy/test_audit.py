"""`make audit` knows when the bundled PostgreSQL, or its own list, is old."""

from datetime import date

import pytest

from deploy import audit

NEWEST, LOOKED_AT = audit.POSTGRESQL["18"]


@pytest.mark.parametrize(
    ("version", "complaint"),
    [("18.4", "behind"), (NEWEST, ""), ("18.99", ""), ("17.9", "nobody"), ("unknown", "nobody")],
)
def test_an_old_version_is_complained_about(version, complaint):
    told = audit.postgresql_complaint(version, LOOKED_AT)

    assert complaint in told
    assert bool(told) is bool(complaint)


def test_an_old_list_is_complained_about():
    assert "look at" in audit.postgresql_complaint(NEWEST, date(LOOKED_AT.year + 1, 6, 1))


def test_the_bundled_version_can_be_read():
    assert audit._bundled_postgresql().startswith("18.")
