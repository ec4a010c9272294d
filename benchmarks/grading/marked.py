"""Answers whose sentences people marked: what each shows, and which key points it says."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from ai_interviewer.interviewers.builtin.bank.library import library
from ai_interviewer.interviewers.builtin.key_points import closeness
from ai_interviewer.interviewers.builtin.languages import markers_for
from ai_interviewer.interviewers.builtin.markers import ALL, Facet, Markers
from ai_interviewer.interviewers.builtin.statements.profile import plain
from ai_interviewer.interviewers.builtin.statements.stems import content_stems
from ai_interviewer.interviewers.builtin.statements.traits import measures_of
from ai_interviewer.interviewers.meaning.choose import the_meaning
from benchmarks.grading.rows import FOLDER

MARKED = FOLDER / "elements"


@dataclass(frozen=True, eq=False)
class MarkedPoint:
    """A key point, how much of it the answer says, and which sentences say it."""

    vectors: NDArray[np.float32]
    """Of its statement, and of what people say for it."""
    shares: NDArray[np.float32]
    """The share of its own words that each sentence has."""
    is_said_by: NDArray[np.bool_]
    said: int
    """2 for all of it, 1 for a part."""


@dataclass(frozen=True, eq=False)
class Marked:
    """One answer. Arrays have a row for each sentence."""

    group: str
    """What is held out together, as `Row.group`."""
    vectors: NDArray[np.float32]
    measures: NDArray[np.float32]
    shows: NDArray[np.float64]
    """1 where it shows a facet, in their order; the last column is for staying general."""
    points: tuple[MarkedPoint, ...]

    def pairs(
        self, centre: NDArray[np.float32], quality: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """The measures of `Likeness.pairs`. `quality` is a model of sentences' quality."""
        near = np.stack(
            [closeness(p.vectors @ self.vectors.T, p.vectors @ centre) for p in self.points]
        )
        levels = (self.vectors @ quality[:, :-1].T + quality[:, -1]).mean(axis=1)
        shares = np.stack([point.shares for point in self.points])
        apart = near - near.mean(axis=0)
        return np.stack([near, apart, shares, np.broadcast_to(levels, near.shape)], axis=-1)


@cache
def marked(name: str) -> tuple[Marked, ...]:
    """The answers of a file of `benchmarks/graded/elements`, in its order."""
    lines = (MARKED / name).read_text(encoding="utf-8").splitlines()
    return tuple(_marked(json.loads(line)) for line in lines)


def _marked(one: dict) -> Marked:
    sentences, language = one["sentences"], one["language"]
    markers = ALL[language]
    vectors = the_meaning().vectors([plain(text) for text in sentences])
    measures = [
        measures_of(
            text, vector, markers_for(language, text) or markers, number=i, of=len(sentences)
        )
        for i, (text, vector) in enumerate(zip(sentences, vectors, strict=True))
    ]
    return Marked(
        group=one["group"],
        vectors=vectors,
        measures=np.stack(measures),
        shows=_shows(one),
        points=tuple(_points(one, markers)),
    )


def _shows(one: dict) -> NDArray[np.float64]:
    shows = np.zeros((len(one["sentences"]), len(Facet) + 1))
    for column, facet in enumerate(Facet):
        shows[one["elements"].get(facet.value, []), column] = 1
    shows[one["hollow"], -1] = 1
    return shows


def _points(one: dict, markers: Markers) -> Iterator[MarkedPoint]:
    asked = content_stems(one["question"], markers)
    stems = [content_stems(text, markers) for text in one["sentences"]]
    said = library(markers.language).said
    for point in one.get("key_points", []):
        own = content_stems(point["text"], markers) - asked
        is_said_by = np.zeros(len(stems), bool)
        is_said_by[point["by"]] = True
        yield MarkedPoint(
            vectors=the_meaning().vectors([point["text"], *said.get(point["text"], ())]),
            shares=np.array([len(own & one) / max(1, len(own)) for one in stems], np.float32),
            is_said_by=is_said_by,
            said=point["said"],
        )
