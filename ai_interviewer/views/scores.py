"""Scores as pages write them."""

from collections.abc import Sequence

from ai_interviewer.domain import rubric
from ai_interviewer.domain.enums import Dimension, QuestionType
from ai_interviewer.domain.interview import Levels
from ai_interviewer.domain.rubric import ELEMENTS, RUBRIC
from ai_interviewer.domain.scores import (
    Standing,
    assessed_levels,
    mean_levels,
    standing,
    without_float_noise,
)
from ai_interviewer.texts import number, t
from ai_interviewer.views.questions import DimensionMean


def dimension_means(answers: Sequence[Levels], *, in_words: bool = False) -> list[DimensionMean]:
    """Each dimension's mean in points as shown, or in words, in rubric order."""
    means = []
    for dimension, level in mean_levels(answers).items():
        value, count = rubric.points(level), len(assessed_levels(answers, dimension))
        means.append(
            DimensionMean(
                name=t.scores.dimensions[dimension.value],
                points=score_label(value, in_words=in_words),
                share=share_of(value),
                answers="" if count == len(answers) else f"{count}/{len(answers)}",
            )
        )
    return means


def points_label(value: float | None) -> str:
    """Points with one decimal; empty for None."""
    return "" if value is None else number(as_shown(value), 1)


def score_label(value: float | None, *, in_words: bool) -> str:
    """Points with one decimal or, for somebody who wants words only, their word; empty for None."""
    if value is None or not in_words:
        return points_label(value)
    return t.feedback.standings[standing(value).value]


def by_standing(counts: Sequence[int]) -> dict[str, int]:
    """How often each word was given, from how often each whole number of points was."""
    words = {t.feedback.standings[one.value]: 0 for one in Standing}
    for points, count in enumerate(counts):
        words[score_label(points, in_words=True)] += count
    return words


def share_of(points: float | None) -> int:
    """Points as a share of 100, for a bar; 0 for None."""
    return 0 if points is None else round(without_float_noise(points) * 10)


def short_points_label(value: float) -> str:
    """Whole points for one grading, one decimal for a mean."""
    return number(value, 0 if value == round(value) else 1)


def as_shown(points: float) -> float:
    """The number that readers see, for whatever is computed from what they see."""
    return round(without_float_noise(points), 1)


def asked_of(dimension: Dimension) -> str:
    """What the dimension asks of an answer."""
    return _words(dimension)[0]


def anchors_of(dimension: Dimension) -> Sequence[str]:
    """What an answer at each level does, from level 0 on."""
    return _words(dimension)[1:]


def elements_of(kind: QuestionType) -> Sequence[tuple[str, str]]:
    """What a complete answer to this type of question contains: names, and what each asks."""
    own = tuple((element.name, element.asks) for element in ELEMENTS[kind])
    return t.scores.elements.get(kind.value, own)


def _words(dimension: Dimension) -> Sequence[str]:
    row = next(row for row in RUBRIC if row.dimension is dimension)
    return t.scores.rubric.get(dimension.value, (row.asks, *row.anchors))
