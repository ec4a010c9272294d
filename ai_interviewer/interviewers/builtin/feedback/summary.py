"""The end of an interview: what it showed in two to four sentences, and what to practise first."""

import math
from statistics import fmean

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.interview import Analysis, Assessed, Closing, Levels, Summary
from ai_interviewer.domain.key_points import Heard, KeyPoint
from ai_interviewer.domain.rubric import points
from ai_interviewer.domain.scores import mean_levels, without_float_noise
from ai_interviewer.interviewers.builtin.asked import facets_of
from ai_interviewer.interviewers.builtin.feedback.claims import cited
from ai_interviewer.interviewers.builtin.feedback.practice_points import practice_points
from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.builtin.reading import read
from ai_interviewer.interviewers.builtin.text import capitalised
from ai_interviewer.interviewers.builtin.wording import Wording, wording_for
from ai_interviewer.interviewers.builtin.wording.after import AfterWording

_CLEARLY_APART, _FAR_APART = 0.5, 0.75
"""Means that differ by less came out alike; in between, the margin decides."""
_OFTEN = 2
_NO = Heard.NOT_HEARD


def summary_of(closing: Closing) -> Summary:
    """Sum up a finished interview, with the numbers that stand at its head.

    Answers at the sanity floor count in them, as zero; what was missing is read from the others.
    """
    wording = wording_for(closing.brief.posting.language)
    read_ones = tuple(one for one in closing.assessed if not one.analysis.is_floor)
    floored = [o.exchange.question.number for o in closing.assessed if o.analysis.is_floor]
    missing = {one.exchange.question.number: missing_facets(closing, one) for one in read_ones}
    sentences = [
        wording.after.answered.format(
            count=len(closing.assessed), total=closing.brief.question_count
        ),
        *(
            (
                _how_well(levels_of(closing.assessed), _margin(closing.assessed), wording),
                _what_was_missing(missing, read_ones, wording),
                _nothing_to_assess(floored, wording.after),
            )
            if read_ones
            else (wording.after.answered_none, wording.after.unanswered_why)
        ),
    ]
    return Summary(
        text=" ".join(sentence for sentence in sentences if sentence),
        practise=practice_points(closing, missing, mean_levels(levels_of(read_ones)), wording),
    )


def missing_facets(closing: Closing, one: Assessed) -> tuple[Facet, ...]:
    """What this answer's question called for and its feedback says is missing.

    Nothing is missing at the end of an interview that nobody was told about beside the answer.
    """
    exchange = one.exchange
    before = tuple(other.exchange for other in closing.assessed if other is not one)
    reading = read(closing.brief, closing.plan, exchange.question, exchange.answer, history=before)
    wording = wording_for(closing.brief.posting.language)
    told = _said_to_be_missing(one.analysis, wording) - _told_later(closing, one)
    return tuple(f for f in (reading.missing if reading else ()) if f in told)


def _told_later(closing: Closing, one: Assessed) -> frozenset[Facet]:
    """What the answers to its follow-ups show."""
    number = one.exchange.question.number
    readings = [
        read(closing.brief, closing.plan, later.question, later.answer, history=(one.exchange,))
        for later in (other.exchange for other in closing.assessed)
        if later.question.follows_up == number
    ]
    return frozenset(f for r in readings if r for f in Facet if r.elements.found(f))


def _said_to_be_missing(analysis: Analysis, wording: Wording) -> frozenset[Facet]:
    lead = wording.feedback.not_found.partition("{")[0]
    rationales = [score.rationale.rpartition(lead) for score in analysis.scores]
    not_found = " ".join(rest for _, found, rest in rationales if found)
    advice = [claim.text for claim in analysis.improvements]
    topics = [one.topic for one in analysis.recommendations]
    return frozenset(
        facet
        for facet, said in wording.facets.items()
        if said.name in not_found
        or capitalised(said.name) in topics
        or any(text.startswith(said.missing) for text in advice)
    )


def levels_of(answers: tuple[Assessed, ...]) -> list[Levels]:
    return [one.analysis.levels for one in answers]


def _how_well(answers: list[Levels], margin: float, wording: Wording) -> str:
    """The strongest and the weakest dimensions by name, or that they came out alike."""
    means = mean_levels(answers)
    if not means:
        return ""
    high, low = max(means.values()), min(means.values())
    if high - low < max(_CLEARLY_APART, min(margin, _FAR_APART)):
        names = _joined([wording.feedback.dimensions[one] for one in means], wording)
        span = _span(low, high, wording.after)
        return capitalised(wording.after.even.format(names=names, span=span))
    return capitalised(
        wording.after.strongest_and_weakest.format(
            strongest=_at(high, means, wording),
            weakest=_at(low, means, wording),
            high=_shown(high, wording.after),
            low=_shown(low, wording.after),
        )
    )


def _margin(answers: tuple[Assessed, ...]) -> float:
    """How far the means of so many levels may be off, about."""
    margins = [s.margin for one in answers for s in one.analysis.scores if s.margin is not None]
    return fmean(margins) / math.sqrt(len(answers)) if margins else 0.0


def _span(low: float, high: float, after: AfterWording) -> str:
    ends = _shown(low, after), _shown(high, after)
    return ends[0] if ends[0] == ends[1] else after.between.format(low=ends[0], high=ends[1])


def _at(level: float, means: dict[Dimension, float], wording: Wording) -> str:
    """All dimensions that show this level's points: "completeness and clarity"."""
    names = [
        wording.feedback.dimensions[dimension]
        for dimension, mean in means.items()
        if _shown(mean, wording.after) == _shown(level, wording.after)
    ]
    return _joined(names, wording)


def _joined(names: list[str], wording: Wording) -> str:
    return wording.after.joint.join(part for part in (", ".join(names[:-1]), names[-1]) if part)


def _what_was_missing(
    missing: dict[int, tuple[Facet, ...]], answers: tuple[Assessed, ...], wording: Wording
) -> str:
    """What most answers lack: an element, or a key point that was asked about again. Else nothing,
    unless all was there."""
    lacks: dict[str, list[int]] = {}
    for facet, said in wording.facets.items():
        lacks[said.name] = [n for n, facets in missing.items() if facet in facets]
    unheard = _not_heard(answers)
    for point, numbers in unheard.items():
        lacks[cited(point, wording)] = numbers
    name = max(lacks, key=lambda one: len(lacks[one]))
    if len(lacks[name]) >= min(_OFTEN, len(missing)):
        return wording.after.most_often_missing.format(
            name=name, questions=named(lacks[name], wording.after)
        )
    says_nothing = unheard or len(missing) < _OFTEN
    return "" if says_nothing else wording.after.nothing_missing


def _not_heard(answers: tuple[Assessed, ...]) -> dict[KeyPoint, list[int]]:
    """The questions' own key points that no answer said, each with its questions."""
    said = {p.key_point for one in answers for p in one.analysis.key_points if p.heard is not _NO}
    found: dict[KeyPoint, list[int]] = {}
    for one in answers:
        for point in one.analysis.key_points:
            if point.key_point not in said and facets_of(point.key_point) is None:
                found.setdefault(point.key_point, []).append(one.exchange.question.number)
    return found


def _nothing_to_assess(numbers: list[int], after: AfterWording) -> str:
    if not numbers:
        return ""
    return after.nothing_to_assess.format(questions=named(numbers, after))


def named(numbers: list[int], after: AfterWording) -> str:
    """Such as "question 1, question 4", in the interview's language."""
    return ", ".join(after.question.format(number=number) for number in numbers)


def _shown(level: float, after: AfterWording) -> str:
    """The level's points, written as the interview's language writes numbers."""
    digits = f"{without_float_noise(points(level)):.1f}"
    return digits.replace(".", after.decimal_sign)
