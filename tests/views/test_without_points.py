"""Texts of interviewers, for somebody who wants words only."""

import pytest

from ai_interviewer.interviewers.builtin.wording import wording_for
from ai_interviewer.views.completed.without_points import without_points


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "Clarity came out strongest (6.4 of 10), completeness weakest (5,0 von 10).",
            "Clarity came out strongest, completeness weakest.",
        ),
        ("You answered 3 of 6 questions.", "You answered 3 of 6 questions."),
        ("Good. You got 8/10. Go on!", "Good. Go on!"),
        ("An average of 10 out of 10.", ""),
        (
            "You moved to Python 3.12.1 and saved 2.5 % (in a week).",
            "You moved to Python 3.12.1 and saved 2.5 % (in a week).",
        ),
    ],
)
def test_points_go_and_other_numbers_stay(text: str, shown: str) -> None:
    assert without_points(text) == shown


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "pl", "uk"])
def test_the_builtin_interviewer_is_quoted_without_points(language: str) -> None:
    after = wording_for(language).after
    low, high = f"5{after.decimal_sign}0", f"6{after.decimal_sign}4"
    apart = after.strongest_and_weakest.format(strongest="A", weakest="B", high=high, low=low)
    span = after.between.format(low=low, high=high)

    assert without_points(after.even.format(names="A, B", span=span)) == ""
    assert without_points(apart) == apart.replace(_aside(apart, high), "").replace(
        _aside(apart, low), ""
    )


def _aside(text: str, points: str) -> str:
    start = text.index(points) - 2
    return text[start : text.index(")", start) + 1]
