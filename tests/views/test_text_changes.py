"""What changed in a text, and how changes are worded."""

from dataclasses import replace

import pytest

from ai_interviewer.domain.change import Change, Measurement, change
from ai_interviewer.domain.comparison import ScaleChange
from ai_interviewer.domain.enums import Verdict
from ai_interviewer.views.attempts import TextChange
from ai_interviewer.views.changes import change_view, conclusion, signed
from ai_interviewer.views.text_changes import text_changes


def test_only_lines_that_differ_are_listed_the_removed_ones_first():
    before = "Title\n- Python\n\n- Oracle\n- Kafka"
    after = "Title\n-  Python\n- PostgreSQL\n- Kafka\n- Go"

    assert text_changes(before, after) == [
        TextChange("- Oracle", is_added=False),
        TextChange("- PostgreSQL", is_added=True),
        TextChange("- Go", is_added=True),
    ]


def test_the_same_text_has_no_changes():
    assert text_changes("One\n\nTwo", "One\nTwo ") == []


def test_shown_numbers_add_up():
    found = change(
        [Measurement(f"q{n}", (points,)) for n, points in enumerate((4, 6, 4.58))],
        [Measurement(f"q{n}", (points,)) for n, points in enumerate((6, 8, 5.26))],
    )
    assert found is not None

    view = change_view(ScaleChange(None, found))

    assert (view.before, view.after, view.difference) == ("4.9", "6.4", "+1.5")
    assert view.name == "Overall"
    assert view.percent == "+31%"
    assert view.verdict_label == "No clear change yet"
    assert "4.9 → 6.4" in conclusion(found)


def test_a_loss_has_a_minus_sign_and_nothing_has_one_for_zero():
    scores = [Measurement(f"q{n}", (float(n),)) for n in range(4)]
    found = change(scores, [Measurement(f"q{n}", (n - 0.04,)) for n in range(4)])
    assert found is not None

    view = change_view(ScaleChange(None, found))

    assert view.difference == "+0.0"
    assert view.interval.startswith("−")


def a_change(
    before: float,
    after: float,
    *,
    low: float = -1,
    high: float = 2,
    verdict: Verdict = Verdict.IMPROVED,
) -> Change:
    return Change(before, after, low, high, 6, is_paired=True, verdict=verdict)


@pytest.mark.parametrize(
    ("before", "after", "difference", "percent"),
    [
        (8.9, 9.08, "+0.2", "+2%"),
        (8.93, 8.9, "+0.0", "+0%"),
        (8.9, 8.91, "+0.0", "+0%"),
        (10, 9.9, "−0.1", "−1%"),
        (4, 5, "+1.0", "+25%"),
        (4, 2, "−2.0", "−50%"),
        (0, 8, "+8.0", ""),
        (0.04, 8, "+8.0", ""),
    ],
)
def test_per_cent_are_of_the_numbers_that_are_shown(before, after, difference, percent):
    view = change_view(ScaleChange(None, a_change(before, after)))

    assert (view.difference, view.percent) == (difference, percent)


def test_a_limit_close_to_zero_shows_on_which_side_it_lies():
    found = a_change(5, 5.6, low=0.03, high=1.1)

    assert change_view(ScaleChange(None, found)).interval == "+0.03 to +1.1"
    assert "interval +0.03 to +1.1" in conclusion(found)


@pytest.mark.parametrize(
    ("points", "words"),
    [(0.0, "+0.0"), (-1e-12, "+0.0"), (-0.004, "−0.004"), (0.049, "+0.05"), (0.06, "+0.1")],
)
def test_only_nothing_is_written_as_zero(points, words):
    assert signed(points) == words


def test_a_gain_and_a_loss_are_sizes_without_a_sign():
    gain = a_change(4, 5.5, low=0.4, high=2.6)
    loss = a_change(5.5, 4, low=-2.6, high=-0.4, verdict=Verdict.DECLINED)

    assert "A gain of 1.5 points is more than chance" in conclusion(gain)
    assert "A loss of 1.5 points is more than chance" in conclusion(loss)


def test_the_last_digit_of_a_computation_does_not_show():
    one = a_change(5.25, 6.75, low=0.25, high=2.75)
    other = replace(one, before=5.250000000000001, after=6.75 - 1e-15, low=0.25 + 1e-15)

    assert change_view(ScaleChange(None, one)) == change_view(ScaleChange(None, other))
    assert conclusion(one) == conclusion(other)
    assert signed(0.25) == signed(0.25 + 1e-15)


def test_what_is_of_too_few_topics_has_no_interval_that_could_deny_it():
    found = replace(a_change(0.4, 6.4, low=2.7, high=9.3, verdict=Verdict.UNCLEAR), topics=2)

    assert change_view(ScaleChange(None, found)).interval == ""
    assert conclusion(found).startswith(
        "No clear change yet: overall 0.4 → 6.4. Topics compared: 2; at least 3 are needed"
    )
