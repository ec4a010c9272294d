"""The words of an answer that prove something, cut around what proves it."""

from collections.abc import Sequence
from itertools import pairwise

from ai_interviewer.domain.receipts import Quote, locate
from ai_interviewer.interviewers.builtin.markers.base import pattern
from ai_interviewer.interviewers.builtin.statements.profile import Sentence
from ai_interviewer.interviewers.builtin.text import Span, clause_starts, clipped_around
from ai_interviewer.interviewers.meaning.base import Meaning

_QUOTED_WORDS = 24


def quote_of(sentence: Sentence, answer: str, proof: tuple[str, ...] = ()) -> tuple[Quote, ...]:
    """The sentence's words in the answer; none when they can't be found.

    Of a long one, the clauses around the first of the markers in `proof`; else its start.
    """
    found = pattern(proof).search(sentence.span.text) if proof else None
    return quote_at(sentence.span, answer, found.start() if found else 0)


def quote_like(
    span: Span, answer: str, texts: Sequence[str], meaning: Meaning
) -> tuple[Quote, ...]:
    """The words of a long sentence around the clause that is most like one of the texts."""
    places = clause_starts(span.text)
    clauses = [span.text[start:end] for start, end in pairwise([*places, len(span.text)])]
    near = meaning.vectors(clauses) @ meaning.vectors(texts).T
    return quote_at(span, answer, places[int(near.max(axis=1).argmax())])


def is_long(span: Span) -> bool:
    """Whether only a part of it is quoted."""
    return len(span.text.split()) > _QUOTED_WORDS


def quote_at(span: Span, answer: str, place: int) -> tuple[Quote, ...]:
    """The words around a place of a sentence."""
    piece = clipped_around(span.text.strip(), _QUOTED_WORDS, place)
    start, end = span.start + piece.start, span.start + piece.end
    if answer[start:end] == piece.text:
        return (Quote(piece.text, start, end),)
    quote = locate(piece.text, answer)
    return (quote,) if quote else ()
