"""Ridge regressions from sentences to levels, and from measures of an answer to levels.

Rows are few and vectors long, so every weight must pay for itself (Hoerl & Kennard 1970,
Technometrics 12(1)). What stands on top of another model is fitted to that model's results on
pairs which it had not seen (stacking; Wolpert 1992, Neural Networks 5(2)).
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.interviewers.builtin.calibration import Calibration
from ai_interviewer.interviewers.builtin.levels import LEAST, levels_of
from ai_interviewer.interviewers.builtin.statements.profile import mean_of_the_best
from benchmarks.grading.elements import elements
from benchmarks.grading.orders import order
from benchmarks.grading.regression import Array, linear, logistic, spread
from benchmarks.grading.relation import asides, chat, relation
from benchmarks.grading.rows import STORIES, Row, blank, reread

_QUALITY_PENALTY = 500.0
_STACK_PENALTY = 3.0
_EXAM_WEIGHT = 0.6
"""What an exam answer counts beside an interview answer: there are more of them, and they are
less like what people say in interviews."""
_SPREAD = 0.5
"""Half of what the levels lack in spread, on a logarithmic scale: more would put good answers too
low."""
_WITHIN = 0.8
_UNKNOWN_MARGIN = 1.5


def fit(rows: Sequence[Row], *, only_levels: bool = False) -> Calibration:
    """A calibration learned from these rows alone.

    With `only_levels`, what they don't depend on is left blank, which takes most of the time: their
    margins, what sentences show, and which key points they say.
    """
    stories = [row for row in rows if row.set in STORIES]
    learned = _of_sentences(rows, stories)
    unseen = _unseen_quality(rows, stories)
    learned = replace(
        learned,
        plain=_plain(rows, unseen),
        pointed=_pointed(rows, unseen, learned.centre),
        heard=_heard(rows, unseen, learned.centre),
        belongs=_belongs(stories, learned.centre),
    )
    if only_levels:
        return learned
    models = _quality_without(stories)
    shown = elements(rows, learned.centre, lambda group: models.get(group, learned.quality))
    return replace(learned, **shown, **_margins(rows))


def _of_sentences(rows: Sequence[Row], stories: Sequence[Row]) -> Calibration:
    """What is learned of sentences alone."""
    chats = asides()
    learned = replace(
        blank(chats.shape[1]),
        centre=_narrow(np.concatenate([row.vectors for row in rows]).mean(axis=0)),
        quality=_quality(stories),
        chat=chat(stories, chats),
        order=order(stories),
    )
    return replace(learned, **relation(stories, chats, learned))


def measures_of(row: Row, quality: float, centre: NDArray[np.float32]) -> tuple[float, ...]:
    """As `levels.measures_of`: mean quality, likeness and words of the key points."""
    likeness = row.reading.likeness
    assert likeness is not None
    return quality, float(_closeness(row, centre).mean()), float(likeness.words.mean())


def _closeness(row: Row, centre: NDArray[np.float32]) -> NDArray[np.float32]:
    near: NDArray[np.float32] = (row.key_points @ row.vectors.T).max(axis=1)
    return near - row.key_points @ centre


def _three(row: Row) -> NDArray[np.float32]:
    return row.levels[[0, 1, 3]]


def _quality(stories: Sequence[Row]) -> NDArray[np.float32]:
    """A sentence is worth what the answers are worth in which such sentences stand; chat, least."""
    chats = asides()
    vectors = np.concatenate([*(row.vectors for row in stories), chats]).astype(np.float64)
    levels = np.concatenate(
        [
            *(np.tile(_three(row), (len(row.vectors), 1)) for row in stories),
            np.full((len(chats), 3), LEAST),
        ]
    )
    return _narrow(linear(vectors, levels.astype(np.float64), _QUALITY_PENALTY))


def _mean_quality(row: Row, model: NDArray[np.float32]) -> float:
    return float(mean_of_the_best(row.vectors @ model[:, :-1].T + model[:, -1]).mean())


def _unseen_quality(rows: Sequence[Row], stories: Sequence[Row]) -> list[float]:
    """Each row's mean quality by a model that has not seen its group."""
    models = _quality_without(stories)
    whole = _quality(stories)
    return [_mean_quality(row, models.get(row.group, whole)) for row in rows]


def _quality_without(stories: Sequence[Row]) -> dict[str, NDArray[np.float32]]:
    """For each group, a model that has not seen it."""
    groups = {row.group for row in stories}
    return {g: _quality([r for r in stories if r.group != g] or stories) for g in groups}


def _plain(rows: Sequence[Row], unseen: list[float]) -> NDArray[np.float32]:
    chosen = [
        (quality, _three(row))
        for row, quality in zip(rows, unseen, strict=True)
        if row.set in STORIES
    ]
    measures = np.array([[quality] for quality, _ in chosen])
    targets = np.array([levels for _, levels in chosen], np.float64)
    model = linear(measures, targets, _STACK_PENALTY)
    return _narrow(spread(model, measures, targets, _SPREAD))


def _pointed(
    rows: Sequence[Row], unseen: list[float], centre: NDArray[np.float32]
) -> NDArray[np.float32]:
    chosen = [
        (row, measures_of(row, quality, centre))
        for row, quality in zip(rows, unseen, strict=True)
        if _is_pointed(row)
    ]
    if not chosen:
        return np.zeros((4, 4), np.float32)
    measures = np.array([values for _, values in chosen])
    targets = np.array([row.levels for row, _ in chosen], np.float64)
    weights = np.array([1.0 if row.set in STORIES else _EXAM_WEIGHT for row, _ in chosen])
    return _narrow(linear(measures, targets, _STACK_PENALTY, weights))


def _is_pointed(row: Row) -> bool:
    is_whole = not np.isnan(row.levels).any()
    return is_whole and row.reading.likeness is not None and row.type is QuestionType.TECHNICAL


def _heard(
    rows: Sequence[Row], unseen: list[float], centre: NDArray[np.float32]
) -> NDArray[np.float32]:
    """How much of an answer's key points is said, and which of them more than others.

    The first tells answers apart, the second the key points of one answer. They are fitted
    apart, because nearly all that differs between answers is how good they are.
    """
    between, shares, within, apart = [], [], [], []
    for row, quality in zip(rows, unseen, strict=True):
        likeness = row.reading.likeness
        if likeness is None or len(row.heard) != len(likeness.words):
            continue
        near = np.column_stack([_closeness(row, centre), likeness.words]).astype(np.float64)
        heard = np.array(row.heard)
        between.append([quality, *near.mean(axis=0)])
        shares.append(heard.mean())
        within.append(near - near.mean(axis=0))
        apart.append(heard - heard.mean())
    if not between:
        return np.zeros(6, np.float32)
    answer = linear(np.array(between), np.array(shares)[:, None], _STACK_PENALTY)[0]
    point = linear(np.concatenate(within), np.concatenate(apart)[:, None], _STACK_PENALTY)[0]
    return _narrow(np.array([*point[:-1], *answer]))


def _belongs(stories: Sequence[Row], centre: NDArray[np.float32]) -> NDArray[np.float32]:
    """Answers against their own questions, and against those of other people's interviews."""
    questions = {(row.group, row.question): row.question_vector for row in stories}
    measures, is_own = [], []
    for number, row in enumerate(stories):
        others = [vector for (group, _), vector in questions.items() if group != row.group]
        pairs = [(row.question_vector, 1.0)]
        pairs += [(others[(number * 7) % len(others)], 0.0)] if others else []
        for vector, own in pairs:
            measures.append(_likeness(row, vector, centre))
            is_own.append(own)
    return _narrow(logistic(np.array(measures), np.array(is_own)))


def _likeness(row: Row, vector: NDArray[np.float32], centre: NDArray[np.float32]) -> list[float]:
    near = row.vectors @ vector - row.vectors @ centre
    return [float(near.max()), float(near.mean())]


def _margins(rows: Sequence[Row]) -> dict[str, NDArray[np.float32]]:
    """How close four of five expert levels come to those of a model that had not seen their set.

    All sets weigh the same, however many answers they hold.
    """
    sets = sorted({row.set for row in rows})
    plain: list[Array] = []
    pointed: list[Array] = []
    for name in sets if len(sets) > 2 else []:
        others = [row for row in rows if row.set != name]
        if not any(row.set in STORIES for row in others):
            continue
        part = fit(others, only_levels=True)
        distances: tuple[list[Array], list[Array]] = ([], [])
        for row in (row for row in rows if row.set == name):
            given = _levels_given(row, part)
            if _is_pointed(row):
                distances[1].append(np.abs(given - row.levels))
            elif row.set in STORIES:
                distances[0].append(np.abs(given[[0, 1, 3]] - _three(row)))
        for kept, found in zip((plain, pointed), distances, strict=True):
            if found:
                kept.append(np.nanquantile(np.array(found), _WITHIN, axis=0))
    return {"plain_margins": _mean(plain, 3), "pointed_margins": _mean(pointed, 4)}


def _levels_given(row: Row, part: Calibration) -> Array:
    """The levels that a candidate would see with this calibration, in rubric order."""
    levels = levels_of(reread(row, part), row.type)
    correct = levels.technical_correctness
    return np.array(
        [
            levels.job_relevance.level,
            levels.completeness.level,
            np.nan if correct is None else correct.level,
            levels.clarity.level,
        ]
    )


def _mean(margins: list[Array], count: int) -> NDArray[np.float32]:
    return _narrow(np.mean(margins, axis=0) if margins else np.full(count, _UNKNOWN_MARGIN))


def _narrow(numbers: Array) -> NDArray[np.float32]:
    return np.asarray(numbers, np.float32)
