"""The words of an answer that prove something, cut around what proves it."""

from ai_interviewer.domain.receipts import Quote, locate
from ai_interviewer.interviewers.builtin.markers.base import pattern
from ai_interviewer.interviewers.builtin.statements.profile import Sentence
from ai_interviewer.interviewers.builtin.text import Span, clipped_around

_QUOTED_WORDS = 24


def quote_of(sentence: Sentence, answer: str, proof: tuple[str, ...] = ()) -> tuple[Quote, ...]:
    """The sentence's words in the answer; none when they can't be found.

    Of a long one, the clauses around the first of the markers in `proof`; else its start.
    """
    found = pattern(proof).search(sentence.span.text) if proof else None
    return quote_at(sentence.span, answer, found.start() if found else 0)


def quote_at(span: Span, answer: str, place: int) -> tuple[Quote, ...]:
    """The words around a place of a sentence."""
    piece = clipped_around(span.text.strip(), _QUOTED_WORDS, place)
    start, end = span.start + piece.start, span.start + piece.end
    if answer[start:end] == piece.text:
        return (Quote(piece.text, start, end),)
    quote = locate(piece.text, answer)
    return (quote,) if quote else ()
