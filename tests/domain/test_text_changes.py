"""What changed in a text, and how changes are worded."""

from dataclasses import replace

from ai_interviewer.domain.attempt_views import TextChange
from ai_interviewer.domain.change import Change, Measured, change
from ai_interviewer.domain.comparison import ScaleChange
from ai_interviewer.domain.enums import Verdict
from ai_interviewer.domain.text_changes import text_changes
from ai_interviewer.domain.wording_of_changes import change_view, conclusion, signed


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
        [Measured(f"q{n}", (points,)) for n, points in enumerate((4, 6, 4.58))],
        [Measured(f"q{n}", (points,)) for n, points in enumerate((6, 8, 5.26))],
    )
    assert found is not None

    view = change_view(ScaleChange(None, found))

    assert (view.before, view.after, view.difference) == ("4.9", "6.4", "+1.5")
    assert view.name == "Overall"
    assert view.percent == "+32 %"
    assert view.verdict_label == "No clear change yet"
    assert "4.9 → 6.4" in conclusion(found)


def test_a_loss_has_a_minus_sign_and_nothing_has_one_for_zero():
    scores = [Measured(f"q{n}", (float(n),)) for n in range(4)]
    found = change(scores, [Measured(f"q{n}", (n - 0.04,)) for n in range(4)])
    assert found is not None

    view = change_view(ScaleChange(None, found))

    assert view.difference == "+0.0"
    assert view.interval.startswith("−")


def test_the_last_digit_of_a_computation_does_not_show():
    one = Change(5.25, 6.75, 0.25, 2.75, 6, is_paired=True, verdict=Verdict.IMPROVED)
    other = replace(one, before=5.250000000000001, after=6.75 - 1e-15, low=0.25 + 1e-15)

    assert change_view(ScaleChange(None, one)) == change_view(ScaleChange(None, other))
    assert conclusion(one) == conclusion(other)
    assert signed(0.25) == signed(0.25 + 1e-15)
