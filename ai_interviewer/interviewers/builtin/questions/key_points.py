"""What a good answer to a question of the built-in interviewer contains."""

from dataclasses import replace

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import AskedQuestion, Turn
from ai_interviewer.domain.key_points import FEWEST_KEY_POINTS, KeyPoint
from ai_interviewer.interviewers.builtin.counts import unquoted
from ai_interviewer.interviewers.builtin.languages import FALLBACK, markers_for
from ai_interviewer.interviewers.builtin.markers import ALL, Facet
from ai_interviewer.interviewers.builtin.markers.base import pattern
from ai_interviewer.interviewers.builtin.questions.templates import REQUIREMENT_WORDS, quoted
from ai_interviewer.interviewers.builtin.text import clipped
from ai_interviewer.interviewers.builtin.wording import Wording, wording_for
from ai_interviewer.interviewers.builtin.wording.key_points import KeyPointWording

_USUAL = 4

_ASKED_BY: dict[QuestionType, tuple[tuple[Facet, ...], ...]] = {
    QuestionType.BEHAVIORAL: (
        (),
        (Facet.ACTION, Facet.STEPS),
        (Facet.REASON,),
        (Facet.OUTCOME, Facet.CHECK),
        (Facet.LESSON,),
    ),
    QuestionType.TECHNICAL: (
        (Facet.STEPS, Facet.ACTION),
        (Facet.REASON, Facet.CONDITION),
        (Facet.CHECK, Facet.OUTCOME),
        (Facet.LIMIT,),
        (Facet.ALTERNATIVE,),
    ),
    QuestionType.PROJECT: (
        (Facet.ACTION, Facet.STEPS),
        (Facet.REASON, Facet.ALTERNATIVE),
        (Facet.LIMIT,),
        (Facet.OUTCOME, Facet.CHECK),
        (Facet.LESSON, Facet.CONDITION),
    ),
}
"""What a question asks for when it asks for a key point, by type, in the order of the wording.
Nothing asks for the situation in so many words: every question about conduct wants it."""


def with_key_points(question: AskedQuestion, turn: Turn) -> AskedQuestion:
    """The question with its key points, in the language of the interview."""
    points = key_points_of(
        question.type,
        question.text,
        turn.plan.phrase_of(question.requirement),
        wording_for(turn.brief.posting.language),
        is_follow_up=question.follows_up is not None,
    )
    return replace(question, key_points=points)


def key_points_of(
    kind: QuestionType,
    question: str,
    requirement: str,
    wording: Wording,
    *,
    is_follow_up: bool = False,
) -> tuple[KeyPoint, ...]:
    """The key points of a question, what it asks for first. `requirement` may be empty.

    A main question has four: the one left over is the last that it doesn't ask for. An answer to a
    follow-up owes only what the follow-up asks for.
    """
    facets = _facets_asked_for(question)
    asked: list[KeyPointWording] = []
    others: list[KeyPointWording] = []
    for point, asked_by in zip(wording.key_points[kind], _ASKED_BY[kind], strict=True):
        is_always_asked = not asked_by and not is_follow_up
        is_asked = is_always_asked or not facets.isdisjoint(asked_by)
        (asked if is_asked else others).append(point)
    most = FEWEST_KEY_POINTS if is_follow_up else _USUAL
    points = asked if is_follow_up and asked else [*asked, *others][: max(most, len(asked))]
    return tuple(_key_point(point, requirement, wording) for point in points)


def _facets_asked_for(question: str) -> set[Facet]:
    own_words = unquoted(question)
    markers = markers_for(FALLBACK, own_words) or ALL[FALLBACK]
    return {facet for facet, ask in markers.asks.items() if pattern(ask).search(own_words)}


def _key_point(point: KeyPointWording, requirement: str, wording: Wording) -> KeyPoint:
    if not (point.here and requirement):
        return KeyPoint(point.text, point.why)
    phrase = quoted(clipped(requirement, REQUIREMENT_WORDS), wording)
    return KeyPoint(point.text, point.here.format(requirement=phrase))
