"""Means and points as pages show them."""

import pytest

from ai_interviewer.domain.interview import Levels
from ai_interviewer.views.scores import dimension_means, points_label

FULL, EMPTY = Levels(5, 5, 5, 5), Levels(0, 0, 0, 0)
BUILTIN = Levels(4, 3, None, 2)
NOTHING = Levels(None, None, None, None)


def test_each_dimension_has_its_own_mean_in_the_order_of_the_rubric() -> None:
    means = dimension_means([Levels(5, 4, 3, 0), Levels(4, 4, 4, 1)])

    assert [(mean.name, mean.points, mean.share) for mean in means] == [
        ("Job relevance", "9.0", 90),
        ("Completeness", "8.0", 80),
        ("Technical correctness", "7.0", 70),
        ("Clarity", "1.0", 10),
    ]


def test_a_dimension_that_was_never_assessed_is_left_out_and_is_not_zero() -> None:
    assert [mean.name for mean in dimension_means([BUILTIN])] == [
        "Job relevance",
        "Completeness",
        "Clarity",
    ]
    assert dimension_means([]) == dimension_means([NOTHING]) == []


def test_a_dimension_counts_the_answers_in_which_it_was_assessed() -> None:
    means = {mean.name: mean for mean in dimension_means([BUILTIN, FULL])}

    assert means["Technical correctness"].points == "10.0"
    assert means["Technical correctness"].answers == "1/2"
    assert means["Clarity"].answers == ""


@pytest.mark.parametrize(
    ("value", "label"), [(None, ""), (0, "0.0"), (10, "10.0"), (6.66667, "6.7"), (5.04, "5.0")]
)
def test_points_have_one_decimal_and_nothing_stays_nothing(value, label) -> None:
    assert points_label(value) == label


@pytest.mark.parametrize(
    ("one", "other"), [(5.25, 5.250000000000001), (5.35, 5.3500000000000005), (4.05, 4.05 - 1e-15)]
)
def test_the_last_digit_of_a_computation_does_not_show(one, other) -> None:
    assert one != other
    assert points_label(one) == points_label(other)


def test_a_dimension_assessed_in_few_answers_has_no_mean() -> None:
    means = dimension_means([BUILTIN, BUILTIN, EMPTY])
    assert "Technical correctness" not in [mean.name for mean in means]
