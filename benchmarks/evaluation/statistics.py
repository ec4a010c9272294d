"""The figures of the evaluation as plain functions: numbers in, numbers out.

Every figure is a fraction from 0 to 1 or a difference in levels (0 to 5), and None where it is
not defined.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from math import floor
from statistics import fmean
from typing import TypeVar

T = TypeVar("T")
Interval = tuple[float, float]

RESAMPLES = 1000
CONFIDENCE = 0.95
SEED = 20_261_122


def share(outcomes: Sequence[bool]) -> float | None:
    """The share of True."""
    return fmean(outcomes) if outcomes else None


def pair_outcomes(
    graded: Sequence[tuple[int, float | None]], between: frozenset[int] | None = None
) -> Iterator[bool]:
    """For each pair of unequal grade: does the higher grade have the higher score?

    A tie is wrong, and so is a pair with an answer that was not scored. With `between`, only pairs
    with exactly these two grades.
    """
    for (grade, score), (other_grade, other_score) in combinations(graded, 2):
        if grade == other_grade or between not in (None, {grade, other_grade}):
            continue
        if score is None or other_score is None:
            yield False
        else:
            yield (grade - other_grade) * (score - other_score) > 0


def mean_absolute_error(pairs: Sequence[tuple[float, float]]) -> float | None:
    """Mean distance in levels between (expert, interviewer)."""
    return fmean(abs(expert - level) for expert, level in pairs) if pairs else None


def quadratic_weighted_kappa(pairs: Sequence[tuple[int, int]]) -> float | None:
    """Agreement beyond chance of two raters on an ordered scale, disagreements weighted by the
    square of their distance: 1 perfect, 0 chance, below 0 worse than chance.

    Cohen 1968, "Weighted kappa", Psychological Bulletin 70(4). With squared distances the weighted
    matrix has a closed form: kappa = 1 - observed / expected, where observed is the mean squared
    distance within pairs, and expected the one between all first and all second ratings, which is
    var(x) + var(y) + (mean(x) - mean(y))² (Fleiss & Cohen 1973, Educational and Psychological
    Measurement 33). The number of levels on the scale cancels out. None where both raters gave
    one and the same level throughout: chance alone then agrees fully.
    """
    if not pairs:
        return None
    count = len(pairs)
    first, second = sum(x for x, _ in pairs), sum(y for _, y in pairs)
    squares = sum(x * x + y * y for x, y in pairs)
    # Both distances are kept as whole numbers (times count²), so that 0 is exactly 0.
    observed = count * sum((x - y) ** 2 for x, y in pairs)
    expected = count * squares - 2 * first * second
    return 1 - observed / expected if expected else None


def nearest_level(level: float) -> int:
    """A mean of several gradings as a whole level; halves go up."""
    return floor(level + 0.5)


def bootstrap_interval(
    clusters: Sequence[T],
    statistic: Callable[[Sequence[T]], float | None],
    *,
    resamples: int = RESAMPLES,
    seed: int = SEED,
) -> Interval | None:
    """The 95 % percentile interval of a statistic, whole clusters drawn with replacement.

    Efron & Tibshirani 1993, "An Introduction to the Bootstrap", chapter 13. Answers to one question
    are not independent of each other, hence clusters. The seed is fixed: the same data always have
    the same interval. Resamples in which the statistic is not defined are left out.
    """
    if not clusters:
        return None
    chance = random.Random(seed)
    estimates = (statistic(chance.choices(clusters, k=len(clusters))) for _ in range(resamples))
    values = sorted(value for value in estimates if value is not None)
    if not values:
        return None
    tail = (1 - CONFIDENCE) / 2
    return percentile(values, tail), percentile(values, 1 - tail)


def percentile(ordered: Sequence[float], fraction: float) -> float:
    """The value below which `fraction` of the ordered values lie, interpolated linearly."""
    place = fraction * (len(ordered) - 1)
    below = floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])
