import itertools
import random
from statistics import fmean

import pytest

from benchmarks.evaluation.statistics import (
    bootstrap_interval,
    mean_absolute_error,
    nearest_level,
    pair_outcomes,
    percentile,
    quadratic_weighted_kappa,
    share,
)

POOR_AND_FAIR = frozenset({1, 2})


def test_a_share_counts_what_is_true() -> None:
    assert share([True, False, True, True]) == 0.75
    assert share([]) is None


def test_only_pairs_of_unequal_grade_are_compared() -> None:
    assert list(pair_outcomes([(1, 2.0), (1, 4.0), (3, 3.0)])) == [True, False]


def test_a_tie_is_wrong() -> None:
    assert list(pair_outcomes([(1, 3.0), (2, 3.0)])) == [False]


def test_an_answer_without_a_score_is_in_no_order() -> None:
    assert list(pair_outcomes([(1, None), (2, 3.0), (3, None)])) == [False, False, False]


def test_order_does_not_depend_on_who_comes_first() -> None:
    graded = [(0, 0.0), (1, 1.5), (2, 1.0), (4, 5.0)]
    for shuffled in itertools.permutations(graded):
        assert sum(pair_outcomes(shuffled)) == 5


def test_pairs_can_be_limited_to_two_grades() -> None:
    graded = [(0, 5.0), (1, 1.0), (2, 2.0), (4, 0.0), (2, 0.5)]
    assert list(pair_outcomes(graded, POOR_AND_FAIR)) == [True, False]


def test_the_mean_error_is_in_levels() -> None:
    assert mean_absolute_error([(5, 3), (1, 1.5), (0, 0)]) == pytest.approx(2.5 / 3)
    assert mean_absolute_error([]) is None


def test_perfect_agreement_is_one() -> None:
    assert quadratic_weighted_kappa([(level, level) for level in range(6)]) == 1.0


def test_agreement_by_chance_is_zero() -> None:
    every_combination = list(itertools.product(range(6), repeat=2))
    assert quadratic_weighted_kappa(every_combination) == 0.0


def test_one_level_for_everything_is_no_agreement() -> None:
    assert quadratic_weighted_kappa([(level, 3) for level in (0, 1, 2, 4, 5, 5)]) == 0.0


def test_two_constant_raters_have_no_kappa() -> None:
    assert quadratic_weighted_kappa([(3, 3), (3, 3)]) is None
    assert quadratic_weighted_kappa([]) is None


def test_a_reversed_scale_is_as_wrong_as_can_be() -> None:
    assert quadratic_weighted_kappa([(level, 5 - level) for level in range(6)]) == -1.0


def test_kappa_by_hand() -> None:
    # Observed 1/4. All sixteen combinations of (1, 2, 3, 1) with (1, 2, 3, 2) have squared
    # distances of 6 + 2 + 6 + 6 = 20, so expected is 20/16, and kappa 1 - 4/20.
    assert quadratic_weighted_kappa([(1, 1), (2, 2), (3, 3), (1, 2)]) == pytest.approx(0.8)


def test_the_closed_form_is_cohens_weighted_table() -> None:
    chance = random.Random(1)
    pairs = [(chance.randrange(6), chance.randrange(6)) for _ in range(50)]
    assert quadratic_weighted_kappa(pairs) == pytest.approx(_kappa_from_table(pairs))


def test_halves_go_up_to_the_next_level() -> None:
    assert [nearest_level(level) for level in (0.5, 1.49, 2.5, 4.0)] == [1, 1, 3, 4]


def test_a_percentile_lies_between_its_neighbours() -> None:
    assert percentile([1.0, 2.0, 3.0, 4.0], 0.5) == 2.5
    assert percentile([1.0, 2.0], 0.0) == 1.0
    assert percentile([1.0, 2.0], 1.0) == 2.0
    assert percentile([7.0], 0.025) == 7.0


def test_the_same_data_always_have_the_same_interval() -> None:
    clusters = [1.0, 4.0, 2.0, 8.0, 5.0]
    first, again = (bootstrap_interval(clusters, fmean) for _ in range(2))
    assert first == again
    assert first != bootstrap_interval(clusters, fmean, seed=1)


def test_an_interval_is_as_wide_as_theory_says() -> None:
    # The mean of 100 fair coins: 0.5 ± 1.96 · 0.05.
    low, high = bootstrap_interval([0.0, 1.0] * 50, fmean) or (0, 0)
    assert (low, high) == (pytest.approx(0.402, abs=0.02), pytest.approx(0.598, abs=0.02))


def test_whole_clusters_are_drawn() -> None:
    def both_are_there(drawn: list[tuple[float, float]]) -> float:
        return float(all(second == first + 1 for first, second in drawn))

    clusters = [(1.0, 2.0), (5.0, 6.0), (8.0, 9.0)]
    assert bootstrap_interval(clusters, both_are_there) == (1.0, 1.0)  # type: ignore[arg-type]


def test_what_is_undefined_has_no_interval() -> None:
    assert bootstrap_interval([], fmean) is None
    assert bootstrap_interval([1.0], lambda _: None) is None


def _kappa_from_table(pairs: list[tuple[int, int]]) -> float:
    """Cohen's definition: weights times observed table over weights times expected table."""
    levels, count = range(6), len(pairs)
    observed = expected = 0.0
    for i, j in itertools.product(levels, levels):
        weight = (i - j) ** 2 / 25
        observed += weight * pairs.count((i, j)) / count
        rows = sum(x == i for x, _ in pairs) / count
        columns = sum(y == j for _, y in pairs) / count
        expected += weight * rows * columns
    return 1 - observed / expected
