"""What questions ask for, and which key points any question of a type has."""

import re
from functools import cache

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.key_points import KeyPoint
from ai_interviewer.interviewers.builtin.markers import Facet, Markers
from ai_interviewer.interviewers.builtin.markers.base import pattern, without_idioms
from ai_interviewer.interviewers.builtin.wording import all_wordings

# An apostrophe within a word closes no quotation.
_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|„[^“”]*[“”]|‘(?:[^’]|’(?=\w))*’|‚[^‘]*‘")

ASKED_BY: dict[QuestionType, tuple[tuple[Facet, ...], ...]] = {
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
# "In which cases would you do it differently?" asks for no lesson, and neither that nor "What would
# you do differently?" for steps.
_RATHER: dict[Facet, frozenset[Facet]] = {
    Facet.STEPS: frozenset({Facet.LESSON, Facet.CONDITION}),
    Facet.LESSON: frozenset({Facet.CONDITION}),
}
SHOWN_BY: dict[QuestionType, tuple[tuple[Facet, ...], ...]] = {
    QuestionType.BEHAVIORAL: (
        (Facet.SITUATION,),
        (Facet.ACTION,),
        (Facet.REASON,),
        (Facet.OUTCOME,),
        (Facet.LESSON,),
    ),
    QuestionType.TECHNICAL: (
        (Facet.STEPS,),
        (Facet.REASON,),
        (Facet.CHECK,),
        (Facet.LIMIT,),
        (Facet.ALTERNATIVE,),
    ),
    QuestionType.PROJECT: (
        (Facet.ACTION,),
        (Facet.REASON, Facet.ALTERNATIVE),
        (Facet.LIMIT,),
        (Facet.OUTCOME, Facet.CHECK),
        (Facet.LESSON,),
    ),
}
"""What an answer has to show for all of a key point, in the same order."""


def unquoted(question: str) -> str:
    """What the interviewer says, without the posting's, the résumé's or the answer's words."""
    return _QUOTED.sub(" ", question)


def quotations(question: str) -> list[str]:
    """What it quotes, without the quotation marks."""
    return [found.group()[1:-1].strip() for found in _QUOTED.finditer(question)]


def asked_facets(
    question: str, markers: Markers, *, is_follow_up: bool = False
) -> tuple[Facet, ...]:
    """What the question asks for; words it merely quotes, and idioms, ask for nothing."""
    own_words = without_idioms(unquoted(question), markers)
    how = () if is_follow_up else markers.how
    asks = {**markers.asks, Facet.STEPS: (*markers.asks[Facet.STEPS], *how)}
    found = [f for f, ask in asks.items() if pattern(ask).search(own_words)]
    return tuple(f for f in found if not set(found) & _RATHER.get(f, frozenset()))


def facets_of(point: KeyPoint) -> tuple[Facet, ...] | None:
    """What shows all of a key point that any question of a type has; None for a question's own."""
    return _general_points().get(point.text)


@cache
def _general_points() -> dict[str, tuple[Facet, ...]]:
    return {
        point.text: facets
        for wording in all_wordings()
        for kind, points in wording.key_points.items()
        for point, facets in zip(points, SHOWN_BY[kind], strict=True)
    }
