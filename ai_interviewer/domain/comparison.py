"""Two interviews for one posting: whether their scores can be compared, and what changed."""

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from ai_interviewer.domain import rubric
from ai_interviewer.domain.change import Change, Measurement, change
from ai_interviewer.domain.enums import Dimension, InterviewContext
from ai_interviewer.domain.interview import Levels
from ai_interviewer.domain.rubric import POINTS_PER_LEVEL, RUBRIC


@dataclass(frozen=True, slots=True)
class GradedBy:
    """The instrument behind a score. Scores of different instruments are never compared."""

    interviewer: str
    model: str
    rubric_version: str
    prompt_version: str
    hash: str


UNKNOWN_MARGINS = Levels(None, None, None, None)


@dataclass(frozen=True, slots=True)
class GradedAnswer:
    """An answer's levels as they are shown; `question` is the question's text.

    `gradings` are the levels of each grading when the answer was graded several times. `topic` is
    the same for a question and its follow-ups; a question without one is its own topic.
    """

    question: str
    levels: Levels
    graded_by: GradedBy
    gradings: tuple[Levels, ...] = ()
    topic: str = ""
    margins: Levels = UNKNOWN_MARGINS
    """How far off each level may be, in levels; None where that isn't known."""


@dataclass(frozen=True, slots=True)
class ScaleChange:
    """What changed on one scale; `dimension` is None for the overall score."""

    dimension: Dimension | None
    change: Change


def instrument_within(context: InterviewContext, instrument: str) -> str:
    """The hash of an instrument that was told so much: what knows less is another instrument, so
    that their scores are neither compared nor put in one line."""
    if context is InterviewContext.DUAL:
        return instrument
    return hashlib.sha256(f"{context} {instrument}".encode()).hexdigest()


def question_identity(text: str) -> str:
    """The question with single spaces between its words: equal when the question is the same."""
    return " ".join(text.split())


def difference_of_instruments(
    before: Sequence[GradedAnswer], after: Sequence[GradedAnswer]
) -> str | None:
    """Why these answers' scores cannot be compared, as a key of the catalogue; None if they can.

    It is the first that differs of `interviewer`, `model`, `rubric` and `prompt`; `instrument`
    stands for anything else that the hash covers.
    """
    by_hash = {answer.graded_by.hash: answer.graded_by for answer in (*before, *after)}
    if len(by_hash) < 2:
        return None
    instruments = list(by_hash.values())
    for key, values in (
        ("interviewer", {instrument.interviewer for instrument in instruments}),
        ("model", {instrument.model for instrument in instruments}),
        ("rubric", {instrument.rubric_version for instrument in instruments}),
        ("prompt", {instrument.prompt_version for instrument in instruments}),
    ):
        if len(values) > 1:
            return key
    return "instrument"


def changes(before: Sequence[GradedAnswer], after: Sequence[GradedAnswer]) -> list[ScaleChange]:
    """The change of the overall score and of each dimension that both sides were assessed on.

    Empty for answers of different instruments.
    """
    if difference_of_instruments(before, after):
        return []
    scales: list[Dimension | None] = [None, *(row.dimension for row in RUBRIC)]
    return [
        ScaleChange(scale, scale_change)
        for scale in scales
        if (scale_change := change(_measurements(before, scale), _measurements(after, scale)))
    ]


def overall_change(before: Sequence[GradedAnswer], after: Sequence[GradedAnswer]) -> Change | None:
    """The change of the overall score; None for answers of different instruments."""
    if difference_of_instruments(before, after):
        return None
    return change(_measurements(before, None), _measurements(after, None))


def _measurements(answers: Sequence[GradedAnswer], scale: Dimension | None) -> list[Measurement]:
    """The answers' points on one scale; answers that were not assessed on it are left out."""
    measurements = []
    for answer in answers:
        points = _points(answer.levels, scale)
        if points is not None:
            gradings = [_points(levels, scale) for levels in answer.gradings]
            spread = _spread_around(points, [one for one in gradings if one is not None])
            question, step = question_identity(answer.question), _step(answer, scale)
            margin = _margin(answer, scale)
            measurements.append(Measurement(question, spread, step, answer.topic, margin))
    return measurements


def _points(levels: Levels, scale: Dimension | None) -> float | None:
    if scale is None:
        return rubric.overall(levels)
    level = levels.of(scale)
    return None if level is None else rubric.points(level)


def _spread_around(points: float, gradings: list[float]) -> tuple[float, ...]:
    """The gradings, moved so that their mean is `points`, which are shown.

    `points` are a mean of dimensions, each of them a mean of gradings. When gradings did not
    assess the same dimensions, the mean of their overall scores is another number.
    """
    if not gradings:
        return (points,)
    mean = fmean(gradings)
    return tuple(points + (grading - mean) for grading in gradings)


def _margin(answer: GradedAnswer, scale: Dimension | None) -> float:
    """How far off the points may be. The dimensions of one answer err together, if they err."""
    scales = [row.dimension for row in RUBRIC] if scale is None else [scale]
    known = [
        margin
        for one in scales
        if answer.levels.of(one) is not None and (margin := answer.margins.of(one)) is not None
    ]
    return POINTS_PER_LEVEL * fmean(known) if known else 0.0


def _step(answer: GradedAnswer, scale: Dimension | None) -> float:
    """What the points are rounded to: the step with the same rounding error as the scale's.

    A mean of k whole levels has a k-th of the rounding variance of a single level.
    """
    if scale is not None:
        return POINTS_PER_LEVEL
    assessed = sum(answer.levels.of(row.dimension) is not None for row in RUBRIC)
    return POINTS_PER_LEVEL / math.sqrt(assessed)
