"""What a sentence shows of a good answer, learned from sentences that people marked.

A sentence is known by its meaning, by words that often show a facet, and by its place: what came of
it is told last, and often in plain words ("They still use my sheet.").
"""

from dataclasses import dataclass, field

import numpy as np

from ai_interviewer.interviewers.builtin.calibration import Calibration, Numbers
from ai_interviewer.interviewers.builtin.markers.base import (
    Facet,
    Markers,
    pattern,
    without_idioms,
)
from ai_interviewer.interviewers.builtin.text import without_figures

_MEANING_WEIGHT = 8.0
_MANY_SENTENCES, _MANY_WORDS = 10, 40
_FACETS = tuple(Facet)
BESIDE_MEANING = 2 * len(_FACETS) + 4
"""How many measures a sentence has beside its vector."""


@dataclass(frozen=True, slots=True, eq=False)
class Traits:
    """What one sentence shows."""

    shown: frozenset[Facet] = frozenset()
    """Surely enough to quote the sentence for it."""
    likely: frozenset[Facet] = frozenset()
    """Enough not to call it missing. Has all that is shown."""
    values: Numbers = field(default_factory=lambda: np.full(len(_FACETS), -np.inf, np.float32))
    """How surely, for each facet in order."""
    is_general: bool = False
    """Whether anybody could say it, with nothing particular in it."""

    def of(self, facet: Facet) -> float:
        return float(self.values[_FACETS.index(facet)])


def traits_of(measures: Numbers, calibration: Calibration) -> Traits:
    """The traits of a sentence with these measures."""
    values = calibration.traits[:, :-1] @ measures + calibration.traits[:, -1]
    shown, likely = (values[: len(_FACETS)] >= limits for limits in _limits(calibration))
    return Traits(
        shown=frozenset(f for f, is_shown in zip(_FACETS, shown, strict=True) if is_shown),
        likely=frozenset(f for f, either in zip(_FACETS, shown | likely, strict=True) if either),
        values=values[: len(_FACETS)],
        is_general=bool(values[-1] >= calibration.trait_limits[-1, 0]),
    )


def measures_of(text: str, vector: Numbers, markers: Markers, *, number: int, of: int) -> Numbers:
    """What traits are computed from. The sentence is `number`, from 0, `of` so many."""
    said = without_idioms(without_figures(text), markers)
    words = [_has(markers.facets.get(facet, ()), said) for facet in _FACETS]
    perhaps = [_has(markers.perhaps.get(facet, ()), text) for facet in _FACETS]
    place = [number / max(1, of - 1), float(number == of - 1), of / _MANY_SENTENCES]
    length = min(len(text.split()), _MANY_WORDS) / _MANY_WORDS
    return np.array([*(vector * _MEANING_WEIGHT), *words, *perhaps, *place, length], np.float32)


def _limits(calibration: Calibration) -> tuple[Numbers, Numbers]:
    limits = calibration.trait_limits[: len(_FACETS)]
    return limits[:, 0], limits[:, 1]


def _has(words: tuple[str, ...], text: str) -> bool:
    return bool(words) and pattern(words).search(text) is not None
