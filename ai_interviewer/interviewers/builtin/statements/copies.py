"""What a sentence takes over word for word from the posting or the question."""

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from ai_interviewer.interviewers.builtin.text import WORD, sentences_of, words_of

_ALIKE = 92
_FEWEST_WORDS = 5
_RUN = 5
"""So many words in a row are no coincidence."""


def own_words(text: str, posting: str, function_words: frozenset[str]) -> str:
    """The text without what stands in the posting word for word."""
    own = (without_copies(span.text, posting) for span in sentences_of(text))
    return " ".join(piece for piece in own if not only_lists(piece, posting, function_words))


def is_copied(text: str, sources: Sequence[str]) -> bool:
    """Whether a sentence of some words stands in one of the sources, nearly word for word."""
    words = words_of(text)
    if len(words) < _FEWEST_WORDS:
        return False
    plain = " ".join(words)
    return any(fuzz.partial_ratio(plain, _spoken(source)) >= _ALIKE for source in sources if source)


def only_lists(text: str, source: str, function_words: frozenset[str]) -> bool:
    """Whether a sentence does nothing but list words of the source: "Docker, Helm, Terraform"."""
    words = words_of(text)
    known = _words(source)
    return bool(words) and all(word in known and word not in function_words for word in words)


def without_copies(text: str, source: str) -> str:
    """The text without every run of five words or more that stands in the source; empty when no
    other word is left.

    Somebody may join several lines of a posting into one sentence: each line is found by itself.
    """
    places = list(WORD.finditer(text))
    words = [" ".join(words_of(place.group())) for place in places]
    runs = _runs(source)
    copied = {
        index
        for start in range(len(words) - _RUN + 1)
        if tuple(words[start : start + _RUN]) in runs
        for index in range(start, start + _RUN)
    }
    if not copied:
        return text
    kept = list(text)
    for index in copied:
        kept[places[index].start() : places[index].end()] = " " * len(places[index].group())
    own = " ".join("".join(kept).split())
    return own if words_of(own) else ""


@lru_cache(maxsize=64)
def _spoken(source: str) -> str:
    return " ".join(words_of(source))


@lru_cache(maxsize=64)
def _words(source: str) -> frozenset[str]:
    return frozenset(words_of(source))


@lru_cache(maxsize=64)
def _runs(source: str) -> frozenset[tuple[str, ...]]:
    words = words_of(source)
    return frozenset(tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))
