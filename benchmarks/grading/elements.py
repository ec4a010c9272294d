"""Learning what sentences show of a good answer, and which key points they say.

Limits are set on answers that their model has not seen (cross-validation over groups).
"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from benchmarks.grading.marked import Marked, marked
from benchmarks.grading.regression import Array, linear, logistic
from benchmarks.grading.relation import asides
from benchmarks.grading.rows import Row

_PENALTY = 4000.0
_FOLDS = 5
_QUOTED, _SHOWING, _MISSED = 0.7, 0.6, 0.1
"""Of the answers with a sentence above the upper limit, the share in which the best of them shows
the facet; of all sentences above it, the share that shows it; of the answers whose sentences all
lie below the lower limit, the share that has the facet all the same."""
_HARD_TO_TELL, _IN_THE_ANSWER, _AT_LEAST_FOUND = 0.5, 0.75, 0.2
"""Where people draw the line differently, so that less than the last share would be found, the
first share of sentences is enough, if so many of the answers have it somewhere."""
_FEWEST = 20
"""A limit rests on so many at least."""

Quality = Callable[[str], NDArray[np.float32]]
"""The model of a sentence's quality that has not seen a group."""


def elements(
    rows: Sequence[Row], centre: NDArray[np.float32], quality: Quality
) -> dict[str, NDArray[np.float32]]:
    """`traits`, `trait_limits` and `says`; of the graded answers, only from those in `rows`."""
    groups = {row.group for row in rows}
    read = [one for one in marked("read.jsonl") if one.group in groups or _is_of_the_bank(one)]
    answers = [*read, *marked("told.jsonl")]
    return {
        "traits": _narrow(_traits(answers)),
        "trait_limits": _narrow(_limits(answers)),
        "says": _narrow(_says(read, centre, quality)),
    }


def _is_of_the_bank(one: Marked) -> bool:
    return one.group.startswith("bank/")


def _traits(answers: Sequence[Marked]) -> Array:
    """Small talk shows nothing; it isn't general either, but beside the question."""
    chats = asides()
    measures = np.concatenate([one.measures for one in answers]).astype(np.float64)
    shows = np.concatenate([one.shows for one in answers])
    beside = np.zeros((len(chats), measures.shape[1]))
    beside[:, : chats.shape[1]] = chats * _weight(answers[0])
    return linear(
        np.concatenate([measures, beside]),
        np.concatenate([shows, np.zeros((len(chats), shows.shape[1]))]),
        _PENALTY,
    )


def _weight(one: Marked) -> float:
    """What a vector counts among the measures."""
    return float(np.linalg.norm(one.measures[0, : one.vectors.shape[1]]))


def unseen_values(answers: Sequence[Marked]) -> list[Array]:
    """For each answer its sentences' values, by a model that has not seen its group."""
    groups = sorted({one.group for one in answers})
    fold = {group: number % _FOLDS for number, group in enumerate(groups)}
    models = [_traits([one for one in answers if fold[one.group] != n]) for n in range(_FOLDS)]
    return [one.measures @ (m := models[fold[one.group]])[:, :-1].T + m[:, -1] for one in answers]


def _limits(answers: Sequence[Marked]) -> Array:
    values = unseen_values(answers)
    columns = range(answers[0].shows.shape[1])
    return np.array(
        [
            two_limits([v[:, c] for v in values], [one.shows[:, c] for one in answers])
            for c in columns
        ]
    )


def two_limits(values: Sequence[Array], shows: Sequence[Array]) -> tuple[float, float]:
    """The value from which a sentence is quoted for an element, and that from which it may show it.

    For each answer its sentences' values, by a model that has not seen it; 1 where one shows it.
    """
    best = np.array([v.max() for v in values])
    is_right = np.array([bool(s[v.argmax()]) for v, s in zip(values, shows, strict=True)])
    has = np.array([s.any() for s in shows])
    upper = max(
        _least(best, is_right, _QUOTED),
        _least(np.concatenate(values), np.concatenate(shows), _SHOWING),
    )
    if has.any() and (best[has] >= upper).mean() < _AT_LEAST_FOUND:
        upper = max(_least(best, is_right, _HARD_TO_TELL), _least(best, has, _IN_THE_ANSWER))
    return upper, min(upper, -_least(-best, ~has, 1 - _MISSED))


def _least(values: Array, is_true: NDArray[np.generic], share: float) -> float:
    """The least value from which on so many are true; where so many never are, the value from
    which on most are."""
    order = values.argsort()[::-1]
    shares = (np.cumsum(is_true[order]) / np.arange(1, len(order) + 1))[_FEWEST:]
    enough = np.flatnonzero(shares >= share)
    return float(values[order[_FEWEST + (enough[-1] if len(enough) else shares.argmax())]])


def _says(answers: Sequence[Marked], centre: NDArray[np.float32], quality: Quality) -> Array:
    """The log-odds that a sentence says a key point."""
    measures, is_said = [], []
    for one in answers:
        if one.points:
            pairs = one.pairs(centre, quality(one.group))
            measures.append(pairs.reshape(-1, pairs.shape[-1]))
            is_said.append(np.concatenate([point.is_said_by for point in one.points]))
    if not measures:
        return np.zeros(5)
    return logistic(
        np.concatenate(measures).astype(np.float64), np.concatenate(is_said).astype(np.float64)
    )


def _narrow(numbers: Array) -> NDArray[np.float32]:
    return np.asarray(numbers, np.float32)
