"""Agreement with the experts: how the figures of the evaluation are computed.

A question is a cluster: figures and their intervals are computed from lists of questions, each a
list of graded answers.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, groupby
from statistics import fmean
from typing import Any, TypeVar

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.interview import Analysis, Levels
from ai_interviewer.domain.receipts import Quote
from ai_interviewer.domain.rubric import LOWEST, RUBRIC
from benchmarks.evaluation.samples import DIMENSIONS, GRADES, Sample
from benchmarks.evaluation.statistics import (
    bootstrap_interval,
    mean_absolute_error,
    nearest_level,
    pair_outcomes,
    quadratic_weighted_kappa,
    share,
)

_POOR, _FAIR, _EXCELLENT = (GRADES.index(name) for name in ("poor", "fair", "excellent"))


@dataclass(frozen=True, slots=True)
class GradedSample:
    """A sample with the interviewer's analysis; None when the interviewer failed."""

    sample: Sample
    analysis: Analysis | None

    @property
    def score(self) -> float | None:
        """Mean of the assessed dimensions in levels."""
        return None if self.analysis is None else mean_level(self.analysis.levels)

    def level(self, dimension: str) -> float | None:
        return None if self.analysis is None else level_of(self.analysis.levels, dimension)


T = TypeVar("T")
Question = Sequence[GradedSample]
Figures = dict[str, Any]


def level_of(levels: Levels, dimension: str) -> float | None:
    return levels.of(Dimension[dimension.upper()])


def mean_level(levels: Levels) -> float | None:
    assessed = [level for row in RUBRIC if (level := levels.of(row.dimension)) is not None]
    return fmean(assessed) if assessed else None


def is_lowest(levels: Levels) -> bool:
    """Whether something was assessed, and all of it is at level 0."""
    assessed = [level for row in RUBRIC if (level := levels.of(row.dimension)) is not None]
    return bool(assessed) and all(level == LOWEST for level in assessed)


def by_question(graded: Iterable[GradedSample]) -> list[Question]:
    def key(one: GradedSample) -> tuple[str, str]:
        return one.sample.question_key

    return [list(group) for _, group in groupby(sorted(graded, key=key), key=key)]


def order_figures(questions: Sequence[Question], prefix: str = "") -> Figures:
    """`order_accuracy`, `order_poor_fair`, `order_poor_excellent`, and `_ci` of each."""
    figures: Figures = {}
    for name, between in (
        ("order_accuracy", None),
        ("order_poor_fair", frozenset({_POOR, _FAIR})),
        ("order_poor_excellent", frozenset({_POOR, _EXCELLENT})),
    ):
        outcomes = partial(_order_outcomes, between=between)
        figures |= with_interval(prefix + name, questions, outcomes, share)
    return figures


def agreement_figures(questions: Sequence[Question]) -> Figures:
    """All figures about plain answers, each with its interval."""
    figures = order_figures(questions)
    figures |= with_interval("quotes_located", questions, _quotes, share)
    figures |= with_interval("sanity_lowest", questions, _sanity_outcomes, share)
    figures |= {"mae": {}, "mae_ci": {}, "qwk": {}, "qwk_ci": {}}
    for dimension in DIMENSIONS:
        # The zeros of the floor alone don't make a dimension an assessed one.
        is_assessed = any(_is_assessed(question, dimension) for question in questions)
        levels = partial(_levels, dimension=dimension) if is_assessed else _nothing
        for name, statistic in (("mae", mean_absolute_error), ("qwk", _kappa)):
            figure = with_interval(name, questions, levels, statistic)
            figures[name][dimension] = figure[name]
            figures[f"{name}_ci"][dimension] = figure[f"{name}_ci"]
    return figures


def with_interval(
    name: str,
    clusters: Sequence[Question],
    observe: Callable[[Question], list[T]],
    statistic: Callable[[Sequence[T]], float | None],
) -> Figures:
    """A figure over the observations of all questions, and its interval as `_ci`."""
    observations = [observe(cluster) for cluster in clusters]

    def statistic_over(sample: Sequence[list[T]]) -> float | None:
        return statistic(list(chain.from_iterable(sample)))

    interval = bootstrap_interval(observations, statistic_over)
    return {name: statistic_over(observations), f"{name}_ci": list(interval) if interval else None}


def counts(questions: Sequence[Question]) -> Figures:
    """How much data the figures rest on."""
    everything = [one for question in questions for one in question]
    return {
        "answers": len(everything),
        "questions": len(questions),
        "pairs": len({one.sample.pair for one in everything}),
        "not_graded": sum(one.analysis is None for one in everything),
        "by_grade": {
            name: sum(one.sample.grade == grade for one in everything)
            for grade, name in enumerate(GRADES)
        },
        "ordered_pairs": sum(len(_order_outcomes(question)) for question in questions),
        "quotes": sum(len(_quotes(question)) for question in questions),
        "dropped_claims": sum(one.analysis.dropped_claims for one in everything if one.analysis),
    }


def _order_outcomes(question: Question, between: frozenset[int] | None = None) -> list[bool]:
    return list(pair_outcomes([(one.sample.grade, one.score) for one in question], between))


def _quotes(question: Question) -> list[bool]:
    """For each quote of the feedback: is it in the answer, at the place that the feedback names?"""
    return [
        bool(quote.text) and one.sample.answer[quote.start : quote.end] == quote.text
        for one in question
        if one.analysis
        for quote in _all_quotes(one.analysis)
    ]


def _all_quotes(analysis: Analysis) -> Iterator[Quote]:
    for score in analysis.scores:
        yield from score.quotes
    for claim in (*analysis.strengths, *analysis.improvements):
        yield from claim.quotes
    for check in analysis.resume_checks:
        yield from check.quotes


def _sanity_outcomes(question: Question) -> list[bool]:
    return [
        one.analysis is not None and is_lowest(one.analysis.levels)
        for one in question
        if one.sample.is_empty
    ]


def _is_assessed(question: Question, dimension: str) -> bool:
    return any(not one.sample.is_empty and one.level(dimension) is not None for one in question)


def _nothing(_: Question) -> list[tuple[float, float]]:
    return []


def _levels(question: Question, dimension: str) -> list[tuple[float, float]]:
    """(expert, interviewer) of every answer that was assessed in this dimension."""
    return [
        (expert, level)
        for one in question
        if (expert := level_of(one.sample.levels, dimension)) is not None
        and (level := one.level(dimension)) is not None
    ]


def _kappa(pairs: Sequence[tuple[float, float]]) -> float | None:
    return quadratic_weighted_kappa([(int(expert), nearest_level(x)) for expert, x in pairs])
