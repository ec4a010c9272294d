"""The meaning of a library's questions and skills, above what all of them have in common."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ai_interviewer.interviewers.builtin.bank.library import Library
from ai_interviewer.interviewers.meaning.choose import the_meaning

Numbers = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """Names of skills and texts of questions, ready to be compared with a posting's phrases."""

    names: dict[str, int]
    """Every name of a skill or role, with its row."""
    name_vectors: Numbers
    question_vectors: Numbers
    """A row for each of the library's entries."""
    centre: Numbers

    def near_names(self, texts: list[str]) -> Numbers:
        """How close each text comes to each name: a row a text, at most 1."""
        near: Numbers = self._vectors(texts) @ self.name_vectors.T
        return near

    def near_questions(self, texts: list[str]) -> Numbers:
        """How close each text comes to each question: a row a text, at most 1."""
        near: Numbers = self._vectors(texts) @ self.question_vectors.T
        return near

    def _vectors(self, texts: list[str]) -> Numbers:
        return _above(the_meaning().vectors(texts), self.centre)


@lru_cache(maxsize=8)
def compared(library: Library) -> Compared:
    """The library's vectors. The first call reads them; a bank of one's own is measured then."""
    names = dict.fromkeys(name for file in library.files for name in file.names)
    measured = the_meaning().vectors(list(names))
    centre = np.asarray(measured.mean(axis=0), np.float32)
    questions = [entry.question.question for entry in library.entries]
    return Compared(
        names={name: row for row, name in enumerate(names)},
        name_vectors=_above(measured, centre),
        question_vectors=_above(the_meaning().vectors(questions), centre),
        centre=centre,
    )


def _above(vectors: Numbers, centre: Numbers) -> Numbers:
    above = vectors - centre
    lengths = np.linalg.norm(above, axis=1, keepdims=True)
    return np.asarray(above / np.where(lengths, lengths, 1), np.float32)
