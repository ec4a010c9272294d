"""The rubric as pages show it: in the language that is spoken; English is its own."""

from collections.abc import Sequence

from ai_interviewer.domain.enums import Dimension, QuestionType
from ai_interviewer.domain.rubric import ELEMENTS, RUBRIC
from ai_interviewer.texts import t


def asked_of(dimension: Dimension) -> str:
    """What the dimension asks of an answer."""
    return _words(dimension)[0]


def anchors_of(dimension: Dimension) -> Sequence[str]:
    """What an answer at each level does, from level 0 on."""
    return _words(dimension)[1:]


def elements_of(kind: QuestionType) -> Sequence[tuple[str, str]]:
    """What a complete answer to this type of question contains: names, and what each asks."""
    own = tuple((element.name, element.asks) for element in ELEMENTS[kind])
    return t.scores.elements.get(kind.value, own)


def _words(dimension: Dimension) -> Sequence[str]:
    row = next(row for row in RUBRIC if row.dimension is dimension)
    return t.scores.rubric.get(dimension.value, (row.asks, *row.anchors))
