"""Whether a later interview is better than an earlier one, or whether that is noise.

The rule, with its sources, is explained for readers in docs/statistics.md:

- The difference of the means, with a 95 % interval: difference ± t x standard error.
- The standard error comes from a bootstrap (Efron 1979, "Bootstrap methods: another look at the
  jackknife", Annals of Statistics 7(1)). Topics are drawn, each a question with its follow-ups:
  answers on one topic are alike, so they are drawn together (Davison & Hinkley 1997, "Bootstrap
  methods and their application", chapter 3, on hierarchical data). Where an answer was graded
  several times, its gradings are drawn again as well, so that the graders' own spread counts. The
  bootstrap of few values is too narrow; it is widened by sqrt(n / (n - 1)), and t takes the place
  of the normal quantile (Hesterberg 2015, "What teachers should know about the bootstrap", The
  American Statistician 69(4)).
- A level is a rounded value. Its rounding error, evenly spread over a step (variance step² / 12),
  is added: six answers that rise by exactly one level are not known with certainty.
- Answers to the same questions are compared question by question, which is sharper than comparing
  two means of different questions.
"""

import math
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from statistics import fmean, stdev
from typing import TypeVar

from ai_interviewer.domain.enums import Verdict
from ai_interviewer.domain.rubric import POINTS_PER_LEVEL

FEWEST_TOPICS = 3
"""Topics a side (or shared topics) below which nothing is said about a difference."""

_T = TypeVar("_T")
_DRAWS = 1000
_T_975 = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179)
"""Student's t, 97.5 % quantile, for 1 to 12 degrees of freedom."""
_T_975_BEYOND = 2.179
"""For more degrees of freedom than in the table: on the safe side."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One answer's score on one scale, in points (0-10), once for each time it was graded.

    `question` tells which answers belong together; `step` is what the score was rounded to, in
    points: one level for a dimension; for a mean of k dimensions one level divided by √k.
    `topic` is the same for a question and its follow-ups; without one a question is its own.
    """

    question: str
    gradings: tuple[float, ...]
    step: float = POINTS_PER_LEVEL
    topic: str = ""

    @property
    def points(self) -> float:
        return fmean(self.gradings)


@dataclass(frozen=True, slots=True)
class Change:
    """From `before` to `after`: means in points, their difference with its 95 % interval.

    `answers` is how many pairs (or, for different questions, how many answers of the side with
    fewer) it rests on, and `topics` on how many topics they are.
    """

    before: float
    after: float
    low: float
    high: float
    answers: int
    is_paired: bool
    verdict: Verdict
    topics: int = FEWEST_TOPICS

    @property
    def is_of_too_few(self) -> bool:
        """Whether nothing can be said of it, however large it is."""
        return self.topics < FEWEST_TOPICS

    @property
    def difference(self) -> float:
        return self.after - self.before


def change(before: Sequence[Measured], after: Sequence[Measured]) -> Change | None:
    """How `after` differs from `before`; None when one of them has nothing that was assessed.

    Scores of different instruments must not be handed in together: their difference means nothing.
    The outcome depends on the values alone, not on their order or on when it is computed.
    """
    if not before or not after:
        return None
    before, after = _in_order(before), _in_order(after)
    pairs = _pairs(before, after)
    topics = _topics(pairs, [earlier for earlier, _ in pairs])
    if len(topics) >= FEWEST_TOPICS:
        return _of_pairs(topics)
    return _of_groups(_topics(before, before), _topics(after, after))


def _in_order(answers: Sequence[Measured]) -> list[Measured]:
    """The answers and their gradings as they are drawn from, however they came."""
    ordered = (replace(answer, gradings=tuple(sorted(answer.gradings))) for answer in answers)
    return sorted(ordered, key=_order)


def _order(answer: Measured) -> tuple[str, tuple[float, ...], float, str]:
    return answer.question, answer.gradings, answer.step, answer.topic


def _pairs(
    before: Sequence[Measured], after: Sequence[Measured]
) -> list[tuple[Measured, Measured]]:
    """The answers to questions that stand in both, by question."""
    earlier, later = _by_question(before), _by_question(after)
    return [(earlier[name], later[name]) for name in sorted(earlier.keys() & later.keys())]


def _by_question(answers: Sequence[Measured]) -> Mapping[str, Measured]:
    return {answer.question: answer for answer in answers}


def _topics(things: Sequence[_T], answers: Sequence[Measured]) -> list[list[_T]]:
    """The things by the topic of the answer in the same place."""
    topics: dict[str, list[_T]] = {}
    for thing, answer in zip(things, answers, strict=True):
        topics.setdefault(answer.topic or answer.question, []).append(thing)
    return list(topics.values())


def _of_pairs(topics: list[list[tuple[Measured, Measured]]]) -> Change:
    pairs = list(chain.from_iterable(topics))
    count = len(pairs)
    earlier, later = [pair[0] for pair in pairs], [pair[1] for pair in pairs]

    def draw(chance: random.Random) -> float:
        drawn = _drawn(topics, chance)
        return fmean(_regraded(b, chance) - _regraded(a, chance) for a, b in drawn)

    error = math.hypot(
        _bootstrapped(draw, fewest=len(topics)), _rounding(earlier, count), _rounding(later, count)
    )
    known = _Known(answers=count, topics=len(topics), is_paired=True)
    return _judged(earlier, later, error=error, known=known)


def _of_groups(topics_before: list[list[Measured]], topics_after: list[list[Measured]]) -> Change:
    before = list(chain.from_iterable(topics_before))
    after = list(chain.from_iterable(topics_after))
    fewest = min(len(topics_before), len(topics_after))

    def draw(chance: random.Random) -> float:
        later = fmean(_regraded(a, chance) for a in _drawn(topics_after, chance))
        return later - fmean(_regraded(a, chance) for a in _drawn(topics_before, chance))

    error = math.hypot(
        _bootstrapped(draw, fewest=fewest),
        _rounding(before, len(before)),
        _rounding(after, len(after)),
    )
    known = _Known(answers=min(len(before), len(after)), topics=fewest, is_paired=False)
    return _judged(before, after, error=error, known=known)


def _drawn(topics: list[list[_T]], chance: random.Random) -> Iterator[_T]:
    """As many topics as there are, with replacement, each whole."""
    return chain.from_iterable(chance.choices(topics, k=len(topics)))


def _regraded(answer: Measured, chance: random.Random) -> float:
    """The answer's points with its gradings drawn again; a single grading stays as it is."""
    if len(answer.gradings) == 1:
        return answer.gradings[0]
    return fmean(chance.choices(answer.gradings, k=len(answer.gradings)))


def _bootstrapped(draw: Callable[[random.Random], float], *, fewest: int) -> float:
    """The standard error of what `draw` computes, corrected for `fewest` values being few."""
    chance = random.Random(0)  # noqa: S311 - not a secret; a fixed seed gives the same verdict twice
    error = stdev(draw(chance) for _ in range(_DRAWS))
    return error * math.sqrt(fewest / (fewest - 1)) if fewest > 1 else error


def _rounding(answers: Sequence[Measured], count: int) -> float:
    """The standard error of a mean of `count` values that is due to their rounding."""
    return math.sqrt(fmean(answer.step**2 for answer in answers) / (12 * count))


@dataclass(frozen=True, slots=True)
class _Known:
    """How much a difference rests on."""

    answers: int
    topics: int
    is_paired: bool


def _judged(
    before: Sequence[Measured], after: Sequence[Measured], *, error: float, known: _Known
) -> Change:
    earlier = fmean(answer.points for answer in before)
    later = fmean(answer.points for answer in after)
    half = t_975(known.topics - 1) * error
    low, high = later - earlier - half, later - earlier + half
    verdict = _verdict(low, high, known.topics)
    return Change(
        earlier, later, low, high, known.answers, known.is_paired, verdict, topics=known.topics
    )


def t_975(degrees: int) -> float:
    """For a single topic, which has no spread at all, the widest there is."""
    return _T_975[max(degrees, 1) - 1] if degrees <= len(_T_975) else _T_975_BEYOND


def _verdict(low: float, high: float, topics: int) -> Verdict:
    if topics < FEWEST_TOPICS or low <= 0 <= high:
        return Verdict.UNCLEAR
    return Verdict.IMPROVED if low > 0 else Verdict.DECLINED
