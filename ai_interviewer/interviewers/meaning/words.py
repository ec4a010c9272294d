"""Meaning by words alone, where no model can be had: texts are alike that share word stems.

Words and their beginnings are hashed into a fixed number of places (feature hashing; Weinberger
et al. 2009, ICML). A beginning serves as the stem in every language; a stemmer would have to be
told which one.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from zlib import crc32

import numpy as np

from ai_interviewer.interviewers.meaning.base import Vectors

NAME = "words-1"
_DIMENSIONS = 1024
_MOST_CHARACTERS = 2_000
_STEM = 5
_WORD = re.compile(r"[^\W_]+")
_FIGURE = re.compile(r"\d")
_WEIGHTS = {"word": 1.0, "stem": 1.0, "short": 0.5, "figure": 1.0}


class WordMeaning:
    """See `Meaning`. Knows no synonyms and no second language."""

    name = NAME

    def vectors(self, texts: Sequence[str]) -> Vectors:
        found = np.zeros((len(texts), _DIMENSIONS), np.float32)
        for row, text in enumerate(texts):
            for (kind, feature), count in Counter(_features(text[:_MOST_CHARACTERS])).items():
                place = crc32(f"{kind} {feature}".encode())
                sign = 1 if place & 1 else -1
                found[row, (place >> 1) % _DIMENSIONS] += sign * _WEIGHTS[kind] * count**0.5
        lengths = np.linalg.norm(found, axis=1, keepdims=True)
        np.divide(found, lengths, out=found, where=lengths > 0)
        return found


def _features(text: str) -> Iterator[tuple[str, str]]:
    for word in _WORD.findall(text.casefold()):
        if _FIGURE.search(word):
            # Which figure it is says little, and strewn ones shall not gain much.
            yield "figure", str(len(word))
        elif len(word) <= _STEM:
            yield "short", word
        else:
            yield "word", word
            yield "stem", word[:_STEM]
