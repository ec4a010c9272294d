"""Whether a later interview is better than an earlier one, or whether that may be noise.

docs/statistics.md explains the rule and its sources to readers:

- The difference of the means, with a 95 % interval: difference ± t x standard error.
- The standard error comes from a bootstrap (Efron 1979, "Bootstrap methods: another look at the
  jackknife", Annals of Statistics 7(1)). It resamples topics, each a question with its follow-ups:
  answers on one topic are alike, so they are drawn together (Davison & Hinkley 1997, "Bootstrap
  methods and their application", chapter 3, on hierarchical data). When an answer was graded
  several times, its gradings are resampled too, so that the spread between gradings counts. The
  bootstrap of few values is too narrow; it is widened by sqrt(n / (n - 1)), and t replaces the
  normal quantile (Hesterberg 2015, "What teachers should know about the bootstrap", The American
  Statistician 69(4)).
- A level is a rounded value. Its rounding error, evenly spread over a step (variance step² / 12),
  is added: without it, six answers that rise by exactly one level would seem certain.
- The spread between topics holds the interviewer's own error too, but a few topics may happen to
  lie close together. So the standard error is never smaller than what the interviewer's error alone
  makes it, where that is known (`Measurement.margin`).
- Answers to the same questions are compared question by question, which shows smaller changes than
  comparing the means of different questions.
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
"""With fewer topics on a side (or shared topics) nothing is said about a difference."""

_T = TypeVar("_T")
_DRAWS = 1000
_T_975 = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179)
"""Student's t, 97.5 % quantile, for 1 to 12 degrees of freedom."""
_NORMAL_90 = 1.2816
"""The normal distribution's 90 % quantile: four of five values lie within it on both sides."""
_T_975_BEYOND = 2.179
"""For more degrees of freedom than the table has: rather too wide than too narrow."""


@dataclass(frozen=True, slots=True)
class Measurement:
    """One answer's score on one scale, in points (0-10), once for each time it was graded.

    `question` tells which answers belong together. `step` is what the score was rounded to, in
    points: one level for a dimension, one level divided by √k for a mean of k dimensions. `topic`
    is the same for a question and its follow-ups; a question without one is its own topic. `margin`
    is how far off the points may be, in points: four of five are closer. 0 when that isn't known.
    """

    question: str
    gradings: tuple[float, ...]
    step: float = POINTS_PER_LEVEL
    topic: str = ""
    margin: float = 0.0

    @property
    def points(self) -> float:
        return fmean(self.gradings)


@dataclass(frozen=True, slots=True)
class Change:
    """From `before` to `after`: means in points, and the 95 % interval of their difference.

    It rests on `answers` pairs (for different questions: answers of the side with fewer) on
    `topics` topics.
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
    def has_too_few_topics(self) -> bool:
        """Whether nothing can be said about it, however large it is."""
        return self.topics < FEWEST_TOPICS

    @property
    def difference(self) -> float:
        return self.after - self.before


def change(before: Sequence[Measurement], after: Sequence[Measurement]) -> Change | None:
    """How `after` differs from `before`; None when either is empty.

    Pass only scores of one instrument: a difference between instruments means nothing. The result
    depends on the values alone, not on their order or on when it is computed.
    """
    if not before or not after:
        return None
    before, after = _sorted_answers(before), _sorted_answers(after)
    pairs = _pairs(before, after)
    topics = _topics(pairs, [earlier for earlier, _ in pairs])
    if len(topics) >= FEWEST_TOPICS:
        return _paired_change(topics)
    return _unpaired_change(_topics(before, before), _topics(after, after))


def _sorted_answers(answers: Sequence[Measurement]) -> list[Measurement]:
    """The answers and their gradings in one order, so that the same ones are always drawn."""
    with_sorted_gradings = (
        replace(answer, gradings=tuple(sorted(answer.gradings))) for answer in answers
    )
    return sorted(with_sorted_gradings, key=_sort_key)


def _sort_key(answer: Measurement) -> tuple[str, tuple[float, ...], float, str, float]:
    return answer.question, answer.gradings, answer.step, answer.topic, answer.margin


def _pairs(
    before: Sequence[Measurement], after: Sequence[Measurement]
) -> list[tuple[Measurement, Measurement]]:
    """The answers to the questions that both have, by question."""
    earlier, later = _by_question(before), _by_question(after)
    return [(earlier[name], later[name]) for name in sorted(earlier.keys() & later.keys())]


def _by_question(answers: Sequence[Measurement]) -> Mapping[str, Measurement]:
    return {answer.question: answer for answer in answers}


def _topics(things: Sequence[_T], answers: Sequence[Measurement]) -> list[list[_T]]:
    """The things, grouped by the topic of the answer in the same place."""
    topics: dict[str, list[_T]] = {}
    for thing, answer in zip(things, answers, strict=True):
        topics.setdefault(answer.topic or answer.question, []).append(thing)
    return list(topics.values())


def _paired_change(topics: list[list[tuple[Measurement, Measurement]]]) -> Change:
    pairs = list(chain.from_iterable(topics))
    count = len(pairs)
    earlier, later = [pair[0] for pair in pairs], [pair[1] for pair in pairs]

    def draw(chance: random.Random) -> float:
        sample = _resampled_topics(topics, chance)
        return fmean(_resampled_points(b, chance) - _resampled_points(a, chance) for a, b in sample)

    error = math.hypot(
        max(_bootstrap_error(draw, fewest=len(topics)), _interviewers_error(earlier, later)),
        _rounding_error(earlier, count),
        _rounding_error(later, count),
    )
    basis = _Basis(answers=count, topics=len(topics), is_paired=True)
    return _change_between(earlier, later, error=error, basis=basis)


def _unpaired_change(
    topics_before: list[list[Measurement]], topics_after: list[list[Measurement]]
) -> Change:
    before = list(chain.from_iterable(topics_before))
    after = list(chain.from_iterable(topics_after))
    fewest = min(len(topics_before), len(topics_after))

    def draw(chance: random.Random) -> float:
        return _resampled_mean(topics_after, chance) - _resampled_mean(topics_before, chance)

    error = math.hypot(
        max(_bootstrap_error(draw, fewest=fewest), _interviewers_error(before, after)),
        _rounding_error(before, len(before)),
        _rounding_error(after, len(after)),
    )
    basis = _Basis(answers=min(len(before), len(after)), topics=fewest, is_paired=False)
    return _change_between(before, after, error=error, basis=basis)


def _resampled_mean(topics: list[list[Measurement]], chance: random.Random) -> float:
    return fmean(_resampled_points(a, chance) for a in _resampled_topics(topics, chance))


def _resampled_topics(topics: list[list[_T]], chance: random.Random) -> Iterator[_T]:
    """The contents of as many whole topics as there are, drawn with replacement."""
    return chain.from_iterable(chance.choices(topics, k=len(topics)))


def _resampled_points(answer: Measurement, chance: random.Random) -> float:
    """The mean of as many gradings as the answer has, drawn with replacement."""
    if len(answer.gradings) == 1:
        return answer.gradings[0]
    return fmean(chance.choices(answer.gradings, k=len(answer.gradings)))


def _bootstrap_error(draw: Callable[[random.Random], float], *, fewest: int) -> float:
    """The standard error of what `draw` computes, widened for as few values as `fewest`."""
    chance = random.Random(0)  # noqa: S311 - not a secret; a fixed seed gives the same verdict twice
    error = stdev(draw(chance) for _ in range(_DRAWS))
    return error * math.sqrt(fewest / (fewest - 1)) if fewest > 1 else error


def _interviewers_error(before: Sequence[Measurement], after: Sequence[Measurement]) -> float:
    """The standard error of a difference of means that is due to errors in grading alone."""
    variances = (
        fmean((answer.margin / _NORMAL_90) ** 2 for answer in answers) / len(answers)
        for answers in (before, after)
    )
    return math.sqrt(sum(variances))


def _rounding_error(answers: Sequence[Measurement], count: int) -> float:
    """The standard error of a mean of `count` values that is due to their rounding."""
    return math.sqrt(fmean(answer.step**2 for answer in answers) / (12 * count))


@dataclass(frozen=True, slots=True)
class _Basis:
    """How much data a difference rests on."""

    answers: int
    topics: int
    is_paired: bool


def _change_between(
    before: Sequence[Measurement], after: Sequence[Measurement], *, error: float, basis: _Basis
) -> Change:
    earlier = fmean(answer.points for answer in before)
    later = fmean(answer.points for answer in after)
    half_width = t_975(basis.topics - 1) * error
    low, high = later - earlier - half_width, later - earlier + half_width
    verdict = _verdict(low, high, basis.topics)
    return Change(
        earlier, later, low, high, basis.answers, basis.is_paired, verdict, topics=basis.topics
    )


def t_975(degrees: int) -> float:
    """Student's t for the degrees of freedom; for none, as a single topic has, the widest."""
    return _T_975[max(degrees, 1) - 1] if degrees <= len(_T_975) else _T_975_BEYOND


def _verdict(low: float, high: float, topics: int) -> Verdict:
    if topics < FEWEST_TOPICS or low <= 0 <= high:
        return Verdict.UNCLEAR
    return Verdict.IMPROVED if low > 0 else Verdict.DECLINED
