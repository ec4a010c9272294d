"""Scores: every level with its reason, the words that prove it and what it lacks."""

from dataclasses import replace

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.interview import Analysis, Grading, Score
from ai_interviewer.domain.receipts import Quote, locate
from ai_interviewer.domain.rubric import HIGHEST, RUBRIC
from ai_interviewer.domain.sanity import SanityReason
from ai_interviewer.interviewers.builtin.calibration import SHIPPED, Calibration
from ai_interviewer.interviewers.builtin.feedback.claims import (
    gaps_of,
    improvements_of,
    recommendations_of,
    strengths_of,
)
from ai_interviewer.interviewers.builtin.feedback.resume_checks import resume_checks_of
from ai_interviewer.interviewers.builtin.feedback.stronger_answer import stronger_answer
from ai_interviewer.interviewers.builtin.instructions import holds_order, speaks_to_the_scorer
from ai_interviewer.interviewers.builtin.levels import RuleLevels, levels_of
from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.builtin.measures import Measures
from ai_interviewer.interviewers.builtin.reading import Reading, read
from ai_interviewer.interviewers.builtin.text import clipped
from ai_interviewer.interviewers.builtin.wording import Wording, wording_for
from ai_interviewer.interviewers.floor import floor_analysis, nothing_to_assess

_WEAK = 0.5
_NOTICEABLE = 0.3
_MOST_QUOTES = 2
_QUOTED_WORDS = 24


def grade(grading: Grading, calibration: Calibration = SHIPPED) -> Analysis:
    """The whole feedback on one answer: the same for the same answer, always."""
    if (nothing := floor_analysis(grading)) is not None:
        return replace(nothing, ignored_instruction=speaks_to_the_scorer(grading.answer))
    wording = wording_for(grading.brief.posting.language)
    reading = read(grading.brief, grading.plan, grading.question, grading.answer, calibration)
    if reading is None:
        return _unreadable(wording)
    if reading.profile.had_instructions and (nothing := _without_them(reading, grading)):
        return replace(nothing, ignored_instruction=True)
    return _analysis(reading, levels_of(reading.measures, calibration), grading, wording)


def _without_them(reading: Reading, grading: Grading) -> Analysis | None:
    """The floor, if nothing is said but what was left out."""
    told = " ".join(sentence.span.text for sentence in reading.profile.sentences)
    if not told:
        return nothing_to_assess(grading, SanityReason.SAYS_NOTHING)
    return floor_analysis(replace(grading, answer=told))


def _analysis(reading: Reading, levels: RuleLevels, grading: Grading, wording: Wording) -> Analysis:
    answer, brief = grading.answer, grading.brief
    checks = resume_checks_of(reading, grading.question, brief.resume, answer, wording)
    was_ordered = reading.profile.had_instructions or any(
        map(holds_order, (brief.posting.description, brief.resume))
    )
    return Analysis(
        scores=tuple(_score(row.dimension, levels, reading, grading, wording) for row in RUBRIC),
        strengths=strengths_of(reading, answer, wording),
        improvements=improvements_of(reading, answer, wording, was_ordered=was_ordered),
        gaps=gaps_of(reading, levels, wording),
        recommendations=recommendations_of(reading, levels, wording),
        resume_checks=checks,
        stronger_answer=stronger_answer(reading, grading.question.type, checks, wording),
        ignored_instruction=was_ordered,
    )


def _score(
    dimension: Dimension, levels: RuleLevels, reading: Reading, grading: Grading, wording: Wording
) -> Score:
    if dimension is Dimension.TECHNICAL_CORRECTNESS:
        return Score(dimension, None, wording.truth_not_assessed)
    level: int = getattr(levels, dimension.value.lower())
    missing = _missing(dimension, reading, wording) if level < HIGHEST else ()
    rationale = _rationale(dimension, reading, wording)
    if grading.objection.strip():
        rationale = f"{wording.after.rechecked} {rationale}"
    return Score(
        dimension=dimension,
        level=level,
        rationale=rationale,
        quotes=_quotes(dimension, reading, grading.answer),
        missing=missing,
    )


def _rationale(dimension: Dimension, reading: Reading, wording: Wording) -> str:
    m = reading.measures
    if m.is_off_topic and dimension is not Dimension.CLARITY:
        return wording.off_topic
    parts = []
    if dimension is Dimension.JOB_RELEVANCE:
        parts.append(wording.relevance_ties.format(count=m.tie_count))
    if dimension is Dimension.COMPLETENESS:
        parts.extend(_inventory_of_facets(reading, wording))
    if dimension is Dimension.CLARITY:
        is_clear = m.density >= _WEAK and m.joined >= _WEAK
        parts.append(wording.clear if is_clear else wording.loose)
    return " ".join([*parts, *(reason for reason, _ in _weighing_against(m, wording))])


def _inventory_of_facets(reading: Reading, wording: Wording) -> list[str]:
    found = [wording.facets[f].name for f in Facet if reading.profile.having(f)]
    lacking = [wording.facets[f].name for f in reading.measures.missing]
    said = [wording.found.format(names=", ".join(found))] if found else [wording.nothing_found]
    return said + ([wording.not_found.format(names=", ".join(lacking))] if lacking else [])


def _weighing_against(m: Measures, wording: Wording) -> list[tuple[str, str]]:
    """What counts against every dimension: the reason, and what would put it right."""
    return [
        pair
        for amount, pair in (
            (m.sweeping, (wording.sweeping, wording.sweeping_missing)),
            (m.listing, (wording.listing, wording.listing_missing)),
            (m.repeating, (wording.repeating, wording.repeating_missing)),
        )
        if amount >= _NOTICEABLE
    ]


def _missing(dimension: Dimension, reading: Reading, wording: Wording) -> tuple[str, ...]:
    """What a level below five lacks: never empty, most important first."""
    m = reading.measures
    if m.is_off_topic and dimension is not Dimension.CLARITY:
        return (wording.off_topic_missing,)
    lacking = [remedy for _, remedy in _weighing_against(m, wording)]
    if dimension is Dimension.COMPLETENESS:
        lacking += [wording.facets[facet].missing for facet in m.missing]
    if dimension is Dimension.JOB_RELEVANCE and reading.requirement:
        lacking.append(wording.tie_missing.format(requirement=reading.requirement))
    if dimension is Dimension.CLARITY and m.density < 1:
        lacking.append(wording.loose_missing)
    if m.carrying < 4:
        lacking.append(wording.short_missing)
    return tuple(lacking) or (wording.detail_missing,)


def _quotes(dimension: Dimension, reading: Reading, answer: str) -> tuple[Quote, ...]:
    """The sentences that say most, for clarity the one that reads best."""
    sentences = [s for s in reading.profile.sentences if s.carries]
    if dimension is Dimension.CLARITY:
        sentences = [s for s in sentences if s.facets - {Facet.ACTION}]
    ranked = sorted(sentences, key=lambda s: (-len(s.facets), s.span.start))[:_MOST_QUOTES]
    found = (locate(clipped(s.span.text, _QUOTED_WORDS), answer) for s in ranked)
    return tuple(quote for quote in found if quote is not None)


def _unreadable(wording: Wording) -> Analysis:
    scores = tuple(Score(row.dimension, None, wording.unreadable) for row in RUBRIC)
    return Analysis(scores, strengths=(), improvements=(), gaps=(), recommendations=())
