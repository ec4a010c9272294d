"""The meaning of a library's questions and skills, above what all of them have in common."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ai_interviewer.interviewers.builtin.bank.library import Library
from ai_interviewer.interviewers.builtin.bank.search import Search
from ai_interviewer.interviewers.meaning.choose import the_meaning

Numbers = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Nearness:
    """How close a posting's texts come to the bank's, at most 1: a row a text."""

    texts: dict[str, int]
    """The role's title and the requirements, with their rows."""
    names: dict[str, int]
    """Every name of a skill or role, with its column in `to_names`."""
    to_names: Numbers
    to_questions: Numbers
    """A column for each of the library's entries."""

    def to_nearest(self, text: str, names: tuple[str, ...]) -> float:
        """How close a text comes to the nearest of these names."""
        return float(self.to_names[self.texts[text], self.columns(names)].max())

    def columns(self, names: tuple[str, ...]) -> list[int]:
        return [self.names[name] for name in names]


@dataclass(frozen=True, slots=True, eq=False)
class _Measured:
    names: dict[str, int]
    of_names: Numbers
    of_questions: Numbers
    centre: Numbers


@lru_cache(maxsize=64)
def nearness(search: Search) -> Nearness:
    """The posting compared with the library. Each requirement takes some tens of milliseconds."""
    bank = _measured(search.library, search.meaning)
    texts = list(dict.fromkeys((search.posting.role_title, *search.phrases)))
    vectors = _above(the_meaning().vectors(texts), bank.centre)
    return Nearness(
        texts={text: row for row, text in enumerate(texts)},
        names=bank.names,
        to_names=vectors @ bank.of_names.T,
        to_questions=vectors @ bank.of_questions.T,
    )


@lru_cache(maxsize=16)
def _measured(library: Library, meaning: str) -> _Measured:
    """The library's vectors: shipped ones are read, others are measured.

    A candidate's own files are too few to tell what all texts of a language have in common.
    """
    names = dict.fromkeys(name for file in library.files for name in file.names)
    vectors = the_meaning().vectors(list(names))
    beside = library.beside
    centre = (
        _measured(beside, meaning).centre
        if beside is not None and beside.entries
        else np.asarray(vectors.mean(axis=0), np.float32)
    )
    questions = [entry.question.question for entry in library.entries]
    return _Measured(
        names={name: column for column, name in enumerate(names)},
        of_names=_above(vectors, centre),
        of_questions=_above(the_meaning().vectors(questions), centre),
        centre=centre,
    )


def _above(vectors: Numbers, centre: Numbers) -> Numbers:
    above = vectors - centre
    lengths = np.linalg.norm(above, axis=1, keepdims=True)
    return np.asarray(above / np.where(lengths, lengths, 1), np.float32)
