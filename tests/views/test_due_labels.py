"""Days in the words that people use."""

from datetime import UTC, datetime, timedelta

import pytest

from ai_interviewer.texts import t
from ai_interviewer.views.practice import due_sentence

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "label"),
    [(0, "today"), (-3, "today"), (1, "tomorrow"), (3, "on Friday"), (9, "on 3 Dec 2026")],
)
def test_days_are_named_as_one_says_them(days, label):
    due = NOON + timedelta(days=days)

    sentence = due_sentence(t.practice.again, due, now=NOON, zone="UTC")

    assert sentence == f"You'll see this question again {label}."
