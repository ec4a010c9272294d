"""Two interviews for one job side by side: what may be compared, and what changed."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from ai_interviewer.domain import rubric
from ai_interviewer.domain.change import Change, Measured, change
from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.interview import Levels
from ai_interviewer.domain.rubric import POINTS_PER_LEVEL, RUBRIC


@dataclass(frozen=True, slots=True)
class GradedBy:
    """The instrument behind a score. Scores of different instruments are never joined."""

    interviewer: str
    model: str
    rubric_version: str
    prompt_version: str
    hash: str


@dataclass(frozen=True, slots=True)
class GradedAnswer:
    """An answer's levels as they are shown everywhere; `question` is the question's text.

    `gradings` are the single ones behind the levels of an answer that was graded several times.
    `topic` is the same for a question and its follow-ups; without one a question is its own.
    """

    question: str
    levels: Levels
    graded_by: GradedBy
    gradings: tuple[Levels, ...] = ()
    topic: str = ""


@dataclass(frozen=True, slots=True)
class ScaleChange:
    """What changed on one scale; `dimension` is None for the overall score."""

    dimension: Dimension | None
    change: Change


def same_question(text: str) -> str:
    """What questions have in common that are the same: their text, however it is spaced."""
    return " ".join(text.split())


def difference_of_instruments(
    before: Sequence[GradedAnswer], after: Sequence[GradedAnswer]
) -> str | None:
    """Why these answers' scores cannot be compared, as a key of the catalogue; None if they can.

    The first thing that differs counts: `interviewer`, `model`, `rubric`, `prompt`; `instrument` is
    anything else that the hash covers.
    """
    instruments = {answer.graded_by.hash: answer.graded_by for answer in (*before, *after)}
    if len(instruments) < 2:
        return None
    kinds = list(instruments.values())
    for key, values in (
        ("interviewer", {kind.interviewer for kind in kinds}),
        ("model", {kind.model for kind in kinds}),
        ("rubric", {kind.rubric_version for kind in kinds}),
        ("prompt", {kind.prompt_version for kind in kinds}),
    ):
        if len(values) > 1:
            return key
    return "instrument"


def changes(before: Sequence[GradedAnswer], after: Sequence[GradedAnswer]) -> list[ScaleChange]:
    """The overall score's change and each dimension's, as far as both sides were assessed.

    Empty for answers of different instruments.
    """
    if difference_of_instruments(before, after):
        return []
    scales: list[Dimension | None] = [None, *(row.dimension for row in RUBRIC)]
    found = ((scale, change(_measured(before, scale), _measured(after, scale))) for scale in scales)
    return [ScaleChange(scale, made) for scale, made in found if made is not None]


def overall_change(before: Sequence[GradedAnswer], after: Sequence[GradedAnswer]) -> Change | None:
    """The overall score's change alone; None for answers of different instruments."""
    if difference_of_instruments(before, after):
        return None
    return change(_measured(before, None), _measured(after, None))


def _measured(answers: Sequence[GradedAnswer], scale: Dimension | None) -> list[Measured]:
    """The answers' points on one scale; answers that it does not assess are left out."""
    measured = []
    for answer in answers:
        shown = _points(answer.levels, scale)
        if shown is not None:
            gradings = [_points(levels, scale) for levels in answer.gradings]
            spread = _around(shown, [points for points in gradings if points is not None])
            name, step = same_question(answer.question), _step(answer, scale)
            measured.append(Measured(name, spread, step, answer.topic))
    return measured


def _points(levels: Levels, scale: Dimension | None) -> float | None:
    if scale is None:
        return rubric.overall(levels)
    level = levels.of(scale)
    return None if level is None else rubric.points(level)


def _around(shown: float, gradings: list[float]) -> tuple[float, ...]:
    """The points that are shown, spread as the gradings are.

    What is shown is a mean of dimensions, each of them a mean of gradings. Where gradings did not
    assess the same dimensions, the mean of their own overall scores is another number.
    """
    if not gradings:
        return (shown,)
    mean = fmean(gradings)
    return tuple(shown + (points - mean) for points in gradings)


def _step(answer: GradedAnswer, scale: Dimension | None) -> float:
    """The step whose rounding is as uncertain as the scale's.

    Of k whole levels each is rounded by itself, so the variance of their mean is a k-th of one's.
    """
    if scale is not None:
        return POINTS_PER_LEVEL
    assessed = sum(answer.levels.of(row.dimension) is not None for row in RUBRIC)
    return POINTS_PER_LEVEL / math.sqrt(assessed)
