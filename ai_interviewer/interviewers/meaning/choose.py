"""Which measure of meaning this process uses."""

import logging
import os
from collections import OrderedDict
from collections.abc import Sequence
from functools import cache
from threading import Lock

import numpy as np

from ai_interviewer.config.environment import Environment
from ai_interviewer.interviewers.meaning.base import Meaning, Vectors
from ai_interviewer.interviewers.meaning.e5 import E5Meaning, Unavailable
from ai_interviewer.interviewers.meaning.words import WordMeaning

CHOICES = ("auto", "words")
_REMEMBERED = 5_000
_log = logging.getLogger(__name__)
_choosing = Lock()


class Remembering:
    """A measure of meaning that keeps the vectors of the last few thousand texts."""

    def __init__(self, meaning: Meaning, *, most: int = _REMEMBERED) -> None:
        self._meaning = meaning
        self._most = most
        self._known: OrderedDict[str, Vectors] = OrderedDict()
        self._changing = Lock()

    @property
    def name(self) -> str:
        return self._meaning.name

    def vectors(self, texts: Sequence[str]) -> Vectors:
        if not texts:
            return self._meaning.vectors(())
        return np.stack([self._vector(text) for text in texts])

    def _vector(self, text: str) -> Vectors:
        with self._changing:
            if (known := self._known.get(text)) is not None:
                self._known.move_to_end(text)
                return known
        vector: Vectors = self._meaning.vectors((text,))[0]
        with self._changing:
            self._known[text] = vector
            while len(self._known) > self._most:
                self._known.popitem(last=False)
        return vector


def the_meaning() -> Meaning:
    """This process's measure of meaning, loaded at the first call.

    `MEANING=words` chooses the one without a model; otherwise it is used only where the model
    cannot be loaded.
    """
    with _choosing:
        return _chosen(Environment(os.environ).choice("MEANING", "auto", CHOICES))


@cache
def _chosen(choice: str) -> Meaning:
    if choice == "words":
        return Remembering(WordMeaning())
    try:
        return Remembering(E5Meaning())
    except Unavailable as reason:
        _log.warning("Grading compares words instead of meaning: %s", reason)
        return Remembering(WordMeaning())
