"""Graded answers as grading learns from them: read once, their sentences' vectors kept."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ai_interviewer.domain.enums import Dimension, QuestionType
from ai_interviewer.domain.interview import AskedQuestion, Brief, Levels, Plan
from ai_interviewer.domain.key_points import KeyPoint
from ai_interviewer.domain.rubric import RUBRIC
from ai_interviewer.domain.sanity import sanity_reason
from ai_interviewer.interviewers.builtin.calibration import Calibration
from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.builtin.reading import Reading, belongs_to, read
from ai_interviewer.interviewers.builtin.statements.profile import applied, is_like_an_order
from ai_interviewer.interviewers.builtin.statements.relation import related
from ai_interviewer.interviewers.builtin.statements.traits import BESIDE_MEANING
from ai_interviewer.interviewers.meaning.choose import the_meaning
from benchmarks.evaluation.samples import Sample, read_samples

FOLDER = Path(__file__).parents[1] / "graded"
SAMPLES = Path(__file__).parents[2] / "tests" / "samples"
LEARNED_FROM = {
    "samples": SAMPLES,
    "one": FOLDER / "one",
    "two": FOLDER / "two",
    "saf": FOLDER / "saf",
}
"""The sets that the shipped calibration was learned from, by name."""
STORIES = frozenset({"samples", "one", "two"})
"""Sets of interview answers; the others hold exam answers."""


@dataclass(frozen=True, eq=False)
class Row:
    """One graded answer, its sentences as vectors, and how close it comes to its key points."""

    set: str
    pair: str
    type: QuestionType
    question: str
    reading: Reading
    levels: NDArray[np.float32]
    """In rubric order; NaN where the expert gave none."""
    question_vector: NDArray[np.float32]
    key_points: NDArray[np.float32]
    """A vector a row; no rows when there are none."""
    heard: tuple[float, ...]

    @property
    def vectors(self) -> NDArray[np.float32]:
        return self.reading.profile.vectors

    @property
    def group(self) -> str:
        """What is held out together: a pair, or a question of an exam."""
        return f"{self.set}/{self.pair if self.set in STORIES else self.question}"


def blank(dimensions: int) -> Calibration:
    """A calibration that has learned nothing."""

    def zeros(*shape: int) -> NDArray[np.float32]:
        return np.zeros(shape, np.float32)

    return Calibration(
        centre=zeros(dimensions),
        quality=zeros(3, dimensions + 1),
        plain=zeros(3, 2),
        pointed=zeros(4, 4),
        heard=zeros(6),
        says=zeros(5),
        belongs=zeros(3),
        chat=zeros(dimensions + 1),
        order=np.array([*zeros(dimensions), -1], np.float32),
        related=zeros(3),
        aside=np.array([0, 0, -1], np.float32),
        traits=zeros(len(Facet) + 1, dimensions + BESIDE_MEANING + 1),
        trait_limits=np.ones((len(Facet) + 1, 2), np.float32),
        plain_margins=zeros(3),
        pointed_margins=zeros(4),
    )


def rows_of(name: str, folder: Path) -> list[Row]:
    """The answers of a set that say something, in their order."""
    samples = read_samples(folder / "answers.jsonl")
    rows = (_row(name, sample, samples.briefs[sample.pair]) for sample in samples.answers)
    return [row for row in rows if row is not None]


def reread(row: Row, calibration: Calibration) -> Reading:
    """The row's answer as this calibration reads it, without reading its words again."""
    profile, likeness = row.reading.profile, row.reading.likeness
    sentences = tuple(
        replace(
            sentence,
            quality=applied(calibration.quality, sentence.vector),
            may_raise=sentence.may_raise and not is_like_an_order(sentence.vector, calibration),
        )
        for sentence in profile.sentences
    )
    around = np.concatenate([row.question_vector[None, :], row.key_points])
    profile = related(replace(profile, sentences=sentences), around, calibration)
    if likeness is not None:
        near = (row.key_points @ row.vectors.T).max(axis=1) - row.key_points @ calibration.centre
        likeness = replace(likeness, meaning=near)
    return replace(
        row.reading,
        profile=profile,
        likeness=likeness,
        belongs=belongs_to(profile, row.question_vector[None, :], likeness, calibration),
        calibration=calibration,
    )


def asked(sample: Sample) -> AskedQuestion:
    """The sample's question with its key points."""
    return AskedQuestion(
        number=1,
        type=sample.type,
        text=sample.question,
        requirement=None,
        evidence=None,
        key_points=tuple(map(KeyPoint, sample.key_points)),
    )


def _row(name: str, sample: Sample, brief: Brief) -> Row | None:
    if sample.is_sanity_case or sanity_reason(sample.answer, sample.question):
        return None
    dimensions = the_meaning().vectors(["x"]).shape[1]
    nothing = blank(dimensions)
    reading = read(brief, Plan((), ()), asked(sample), sample.answer, calibration=nothing)
    if reading is None:
        return None
    return Row(
        set=name,
        pair=sample.pair,
        type=sample.type,
        question=sample.question,
        reading=reading,
        levels=_numbers(sample.levels),
        question_vector=the_meaning().vectors([sample.question])[0],
        key_points=the_meaning().vectors(sample.key_points),
        heard=sample.heard,
    )


def _numbers(levels: Levels) -> NDArray[np.float32]:
    by_dimension: Iterable[tuple[Dimension, float | None]] = (
        (row.dimension, levels.of(row.dimension)) for row in RUBRIC
    )
    values = [np.nan if level is None else level for _, level in by_dimension]
    return np.array(values, np.float32)
