"""The end of an interview: what it showed in two to four sentences, and what to practise first."""

from collections import Counter
from statistics import fmean

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.interview import Assessed, Closing, Summary
from ai_interviewer.domain.rubric import RUBRIC, points
from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.builtin.practising import practice_points
from ai_interviewer.interviewers.builtin.reading import read
from ai_interviewer.interviewers.builtin.wording import Wording, wording_for
from ai_interviewer.interviewers.builtin.wording.after import AfterWording

_CLEARLY_APART = 0.5
_OFTEN = 2


def summary_of(closing: Closing) -> Summary:
    """Sum up a finished interview. Answers at the sanity floor count as left open."""
    wording = wording_for(closing.brief.posting.language)
    answered = tuple(one for one in closing.assessed if not one.analysis.is_floor)
    missing = {one.exchange.question.number: missing_facets(closing, one) for one in answered}
    means = mean_levels(answered)
    sentences = [
        _how_many(len(answered), len(closing.assessed), wording.after),
        _how_well(means, wording),
        _what_was_missing(missing, wording) if answered else "",
        _left_open(len(closing.assessed) - len(answered), len(answered), wording.after),
    ]
    return Summary(
        text=" ".join(sentence for sentence in sentences if sentence),
        practise=practice_points(closing, missing, means, wording),
    )


def missing_facets(closing: Closing, one: Assessed) -> tuple[Facet, ...]:
    """What this answer's question called for and the answer did not show."""
    exchange = one.exchange
    reading = read(closing.brief, closing.plan, exchange.question, exchange.answer)
    return reading.counts.missing if reading else ()


def mean_levels(answered: tuple[Assessed, ...]) -> dict[Dimension, float]:
    """Each assessed dimension's mean level over the answers."""
    means = {}
    for row in RUBRIC:
        levels = [one.analysis.levels.of(row.dimension) for one in answered]
        assessed = [level for level in levels if level is not None]
        if assessed:
            means[row.dimension] = fmean(assessed)
    return means


def _how_many(answered: int, total: int, after: AfterWording) -> str:
    if answered == 0:
        return after.answered_none
    return after.answered.format(count=answered, total=total)


def _how_well(means: dict[Dimension, float], wording: Wording) -> str:
    if not means:
        return ""
    high, low = max(means, key=means.__getitem__), min(means, key=means.__getitem__)
    if means[high] - means[low] < _CLEARLY_APART:
        return wording.after.even.format(points=_shown(fmean(means.values())))
    return _capital(
        wording.after.strongest_and_weakest.format(
            strongest=wording.dimensions[high].lower(),
            weakest=wording.dimensions[low].lower(),
            high=_shown(means[high]),
            low=_shown(means[low]),
        )
    )


def _what_was_missing(missing: dict[int, tuple[Facet, ...]], wording: Wording) -> str:
    counted = Counter(facet for facets in missing.values() for facet in facets)
    if not counted or (len(missing) >= _OFTEN and max(counted.values()) < _OFTEN):
        return wording.after.nothing_missing
    facet = max(counted, key=lambda one: (counted[one], -list(Facet).index(one)))
    numbers = [number for number, facets in missing.items() if facet in facets]
    return wording.after.most_often_missing.format(
        name=wording.facets[facet].name, questions=named(numbers, wording.after)
    )


def _left_open(count: int, answered: int, after: AfterWording) -> str:
    if count == 0:
        return ""
    return after.unanswered.format(count=count) if answered else after.unanswered_why


def named(numbers: list[int], after: AfterWording) -> str:
    """Such as "question 1, question 4", in the interview's language."""
    return ", ".join(after.question.format(number=number) for number in numbers)


def _shown(level: float) -> str:
    return f"{points(level):.1f}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
