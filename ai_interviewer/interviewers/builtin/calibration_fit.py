"""Fitting the calibration to graded answers: a small search that stays near the shipped numbers.

Rows are few and the numbers many, so every step away from the shipped value must pay for itself
(ridge regularisation: Hoerl & Kennard 1970, Technometrics 12(1)).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from itertools import permutations
from statistics import fmean

from ai_interviewer.domain.interview import Grading, Levels
from ai_interviewer.domain.rubric import overall
from ai_interviewer.interviewers.builtin.calibration import SHIPPED, Calibration
from ai_interviewer.interviewers.builtin.counts import Counts
from ai_interviewer.interviewers.builtin.levels import fractions_of, levels_of
from ai_interviewer.interviewers.builtin.measures import measures_of
from ai_interviewer.interviewers.builtin.reading import read

_FACTORS = (0.7, 0.85, 1.15, 1.3)
_ROUNDS = 2
_COST_OF_MOVING = 0.05
_WEIGHT_OF_MARGIN = 0.5
_STEEPNESS = 12.0
_CLEARLY_UNEQUAL = 1.0
"""Points on the displayed scale between two answers of different grade."""


@dataclass(frozen=True, slots=True)
class _Row:
    question: str
    counts: Counts
    telling_share: tuple[float, float]
    points: float


def fit(graded: Sequence[tuple[Grading, Levels]]) -> Calibration:
    """The calibration near the shipped one that puts answers to one question best in order."""
    rows = [row for grading, levels in graded if (row := _row(grading, levels))]
    pairs = [
        (low, high)
        for low, high in permutations(range(len(rows)), 2)
        if rows[low].question == rows[high].question
        and rows[high].points - rows[low].points >= _CLEARLY_UNEQUAL
    ]
    best, most = SHIPPED, _worth(SHIPPED, rows, pairs)
    for _ in range(_ROUNDS if pairs else 0):
        for field in fields(Calibration):
            for factor in _FACTORS:
                moved = _moved(best, field.name, factor)
                worth = _worth(moved, rows, pairs)
                if worth > most + 1e-9:
                    best, most = moved, worth
    return best


def _row(grading: Grading, levels: Levels) -> _Row | None:
    reading = read(grading.brief, grading.plan, grading.question, grading.answer)
    points = overall(levels)
    # What the sanity floor catches is graded the same by any calibration.
    if reading is None or points is None or points == 0:
        return None
    share = reading.markers.telling_share
    return _Row(grading.question.text, reading.counts, share, points)


def _moved(calibration: Calibration, name: str, factor: float) -> Calibration:
    """One number changed, and the weights of its dimension brought back to a sum of one."""
    moved = replace(calibration, **{name: getattr(calibration, name) * factor})
    family = [n for n in _weights() if n.split("_")[0] == name.split("_", maxsplit=1)[0]]
    if name not in family:
        return moved
    total = sum(getattr(moved, n) for n in family)
    return replace(moved, **{n: getattr(moved, n) / total for n in family})


def _weights() -> list[str]:
    dimensions = ("relevance_", "completeness_", "clarity_")
    return [field.name for field in fields(Calibration) if field.name.startswith(dimensions)]


def _worth(calibration: Calibration, rows: list[_Row], pairs: list[tuple[int, int]]) -> float:
    """Order accuracy, how clearly the order shows, and what moving away costs."""
    scored = [_scored(row, calibration) for row in rows]
    if not pairs:
        return 0.0
    order = fmean(scored[low][0] < scored[high][0] for low, high in pairs)
    margin = fmean(_sigmoid(scored[high][1] - scored[low][1]) for low, high in pairs)
    return order + _WEIGHT_OF_MARGIN * margin - _COST_OF_MOVING * _distance(calibration)


def _scored(row: _Row, calibration: Calibration) -> tuple[float, float]:
    measures = measures_of(row.counts, calibration, row.telling_share)
    levels = levels_of(measures, calibration)
    whole = fmean((levels.job_relevance, levels.completeness, levels.clarity))
    return whole, fmean(fractions_of(measures, calibration))


def _distance(calibration: Calibration) -> float:
    """Sum of squared relative changes, in units of the largest step."""
    moves = (
        math.log(getattr(calibration, field.name) / getattr(SHIPPED, field.name)) / math.log(1.3)
        for field in fields(Calibration)
    )
    return sum(move**2 for move in moves) / 10


def _sigmoid(difference: float) -> float:
    return 1 / (1 + math.exp(-_STEEPNESS * difference))
