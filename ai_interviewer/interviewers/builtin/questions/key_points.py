"""What a good answer to a question of the built-in interviewer contains."""

from dataclasses import replace

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import AskedQuestion, Turn
from ai_interviewer.domain.key_points import KeyPoint
from ai_interviewer.interviewers.builtin.asked import (
    ASKED_BY,
    SHOWN_BY,
    asked_facets,
    unquoted,
)
from ai_interviewer.interviewers.builtin.languages import markers_for
from ai_interviewer.interviewers.builtin.markers import ALL, Facet
from ai_interviewer.interviewers.builtin.questions.spoken import spoken
from ai_interviewer.interviewers.builtin.questions.templates import REQUIREMENT_WORDS, quoted
from ai_interviewer.interviewers.builtin.text import clipped
from ai_interviewer.interviewers.builtin.wording import Wording, wording_for
from ai_interviewer.interviewers.builtin.wording.key_points import KeyPointWording

_USUAL = 4
_STEPS = (Facet.STEPS,)


def with_key_points(question: AskedQuestion, turn: Turn) -> AskedQuestion:
    """The question with key points in the interview's language: its own, if it has any."""
    if question.key_points:
        return question
    points = key_points_of(
        question.type,
        question.text,
        spoken(turn.plan.phrase_of(question.requirement), turn.brief),
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

    A main question has four: the one left over is the last that it doesn't ask for, or the steps,
    where it asks for something else. An answer to a follow-up owes only what the follow-up asks
    for, and nothing where that is not known.
    """
    markers = markers_for(wording.language, unquoted(question)) or ALL[wording.language]
    facets = frozenset(asked_facets(question, markers, is_follow_up=is_follow_up))
    asked: list[KeyPointWording] = []
    others: list[KeyPointWording] = []
    last: list[KeyPointWording] = []
    for point, asked_by, shown_by in zip(
        wording.key_points[kind], ASKED_BY[kind], SHOWN_BY[kind], strict=True
    ):
        is_always_asked = not asked_by and not is_follow_up
        is_asked = is_always_asked or not facets.isdisjoint(asked_by)
        is_last = bool(facets) and shown_by == _STEPS
        (asked if is_asked else last if is_last else others).append(point)
    points = asked if is_follow_up else [*asked, *others, *last][: max(_USUAL, len(asked))]
    return tuple(_key_point(point, requirement, wording) for point in points)


def _key_point(point: KeyPointWording, requirement: str, wording: Wording) -> KeyPoint:
    if not (point.here and requirement):
        return KeyPoint(point.text, point.why)
    phrase = quoted(clipped(requirement, REQUIREMENT_WORDS), wording)
    return KeyPoint(point.text, point.here.format(requirement=phrase))
