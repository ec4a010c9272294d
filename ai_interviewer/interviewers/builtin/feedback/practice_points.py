"""What to practise after an interview, the most telling first."""

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.interview import Assessed, Closing, PracticePoint
from ai_interviewer.interviewers.builtin.feedback.claims import TELLING
from ai_interviewer.interviewers.builtin.feedback.gaps import touches
from ai_interviewer.interviewers.builtin.markers import Facet
from ai_interviewer.interviewers.builtin.text import capitalised
from ai_interviewer.interviewers.builtin.wording import Wording

_MOST = 4
_MOST_FACETS = 2
_MOST_GAPS = 1
_NEEDS_PRACTICE = 3.0
_WORDS_TO_CUT = 60
"""Of so few words as a short answer has, none need be cut."""


def practice_points(
    closing: Closing,
    missing: dict[int, tuple[Facet, ...]],
    means: dict[Dimension, float],
    wording: Wording,
) -> tuple[PracticePoint, ...]:
    """Up to four, and always one: what was missing in most answers comes first."""
    found = [
        *_facets(missing, wording)[:_MOST_FACETS],
        *_gaps(closing, wording)[:_MOST_GAPS],
        *_clarity(closing, means, wording),
        *_left_open(closing, wording),
    ]
    return tuple(found[:_MOST]) or (_keep_up(closing, wording),)


def _facets(missing: dict[int, tuple[Facet, ...]], wording: Wording) -> list[PracticePoint]:
    questions = {
        facet: tuple(number for number, facets in missing.items() if facet in facets)
        for facet in (*TELLING, Facet.ACTION)
    }
    # A stable sort: among equals, what shows most judgement stays first.
    ranked = sorted((f for f in questions if questions[f]), key=lambda f: -len(questions[f]))
    return [
        PracticePoint(
            topic=capitalised(wording.facets[facet].name),
            why=wording.facets[facet].why,
            exercise=wording.facets[facet].exercise,
            questions=questions[facet],
        )
        for facet in ranked
    ]


def _gaps(closing: Closing, wording: Wording) -> list[PracticePoint]:
    """Requirements that no answer showed or spoke of."""
    answered = _answered(closing)
    shown = {
        closing.plan.phrase_of(one.exchange.question.requirement)
        for one in answered
        if not one.analysis.gaps
    }
    told = " ".join(one.exchange.answer for one in answered)
    language = closing.brief.posting.language
    numbers: dict[str, list[int]] = {}
    for one in answered:
        for gap in (gap for gap in one.analysis.gaps if gap.requirement not in shown):
            if touches(gap.requirement, told, language):
                continue
            numbers.setdefault(gap.requirement, []).append(one.exchange.question.number)
    ranked = sorted(numbers, key=lambda requirement: -len(numbers[requirement]))
    return [
        PracticePoint(
            topic=requirement,
            why=wording.after.gap_why,
            exercise=wording.after.gap_exercise,
            questions=tuple(numbers[requirement]),
        )
        for requirement in ranked
    ]


def _clarity(
    closing: Closing, means: dict[Dimension, float], wording: Wording
) -> list[PracticePoint]:
    clarity = means.get(Dimension.CLARITY)
    if clarity is None or clarity >= _NEEDS_PRACTICE:
        return []
    numbers = tuple(
        one.exchange.question.number
        for one in _answered(closing)
        if (level := one.analysis.levels.clarity) is not None and level < _NEEDS_PRACTICE
        if len(one.exchange.answer.split()) >= _WORDS_TO_CUT
    )
    if not numbers:
        return []
    after = wording.after
    return [PracticePoint(after.clarity_topic, after.clarity_why, after.clarity_exercise, numbers)]


def _left_open(closing: Closing, wording: Wording) -> list[PracticePoint]:
    numbers = tuple(o.exchange.question.number for o in closing.assessed if o.analysis.is_floor)
    if not numbers:
        return []
    after = wording.after
    return [
        PracticePoint(
            after.practise_unanswered, after.unanswered_why, after.unanswered_exercise, numbers
        )
    ]


def _keep_up(closing: Closing, wording: Wording) -> PracticePoint:
    after = wording.after
    numbers = tuple(one.exchange.question.number for one in closing.assessed)
    return PracticePoint(after.keep_up_topic, after.keep_up_why, after.keep_up_exercise, numbers)


def _answered(closing: Closing) -> list[Assessed]:
    return [one for one in closing.assessed if not one.analysis.is_floor]
