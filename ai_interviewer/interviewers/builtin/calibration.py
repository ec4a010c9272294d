"""What grading learned from graded answers: the numbers between meaning and levels.

`benchmarks.grading` learns them and writes the files; nothing here is set by hand.
"""

import hashlib
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float32]

_FOLDER = Path(__file__).parent / "calibrations"


@dataclass(frozen=True, slots=True, eq=False)
class Calibration:
    """Linear models over a sentence's vector, or over a few measures of an answer.

    The last number of every model is its constant.
    """

    centre: Numbers
    """The mean vector of all sentences: being like any sentence is no likeness."""
    quality: Numbers
    """3 rows: a sentence's job relevance, completeness and clarity, in levels."""
    plain: Numbers
    """3 rows: the levels of an answer, from the mean quality of its sentences."""
    pointed: Numbers
    """4 rows: levels in rubric order, from mean quality, likeness and words of key points."""
    heard: Numbers
    """How much more of a key point is said than of the answer's others, from its likeness and
    words (2 numbers); how much of all is said, from mean quality, likeness and words."""
    says: Numbers
    """The log-odds that a sentence says a key point, from the measures of `Likeness.pairs`."""
    belongs: Numbers
    """The log-odds that an answer belongs to its question, from two measures of likeness."""
    chat: Numbers
    """How much a sentence is like what people say beside the question."""
    order: Numbers
    """Above zero, a sentence is like those that ask for a better score, or for the rules."""
    related: Numbers
    """Above zero, a sentence is about the question: from its closeness and its answer's."""
    aside: Numbers
    """Above zero, a sentence is chat: from its closeness to the question and how chatty it is."""
    traits: Numbers
    """A row for each facet in order, and one for staying general: how much a sentence is like
    those that people said to show it."""
    trait_limits: Numbers
    """For each row the value from which a sentence is quoted for it, and that from which it may
    show it."""
    plain_margins: Numbers
    """Job relevance, completeness, clarity: four of five expert levels are that close."""
    pointed_margins: Numbers
    """The same for all four dimensions, for questions with key points."""

    @property
    def digest(self) -> str:
        """Hex SHA-256 over all numbers."""
        parts = (
            np.ascontiguousarray(getattr(self, field.name)).tobytes() for field in fields(self)
        )
        return hashlib.sha256(b"\x00".join(parts)).hexdigest()


@lru_cache(maxsize=2)
def shipped(meaning: str) -> Calibration:
    """The calibration that was learned with a measure of meaning, by its name.

    Raises FileNotFoundError when none was.
    """
    with np.load(_path(meaning), allow_pickle=False) as stored:
        return Calibration(**{field.name: stored[field.name] for field in fields(Calibration)})


def write(calibration: Calibration, meaning: str) -> Path:
    """Ship a calibration for a measure of meaning; gives the file's path."""
    path = _path(meaning)
    path.parent.mkdir(exist_ok=True)
    numbers = {field.name: getattr(calibration, field.name) for field in fields(calibration)}
    np.savez_compressed(path, **numbers)
    return path


def _path(meaning: str) -> Path:
    return _FOLDER / f"{meaning.split('+', maxsplit=1)[0]}.npz"
