"""A measure of meaning that doesn't measure the same text twice."""

from collections import OrderedDict
from collections.abc import Sequence
from hashlib import sha256
from threading import Lock

import numpy as np

from ai_interviewer.interviewers.meaning.base import Meaning, Vectors


class Remembering:
    """Another measure, with the vectors of the last few thousand texts: at most some 20 MB."""

    def __init__(self, meaning: Meaning, *, most: int = 5_000) -> None:
        self._meaning = meaning
        self._most = most
        self._known: OrderedDict[bytes, Vectors] = OrderedDict()
        self._changing = Lock()

    def __len__(self) -> int:
        return len(self._known)

    @property
    def name(self) -> str:
        return self._meaning.name

    def vectors(self, texts: Sequence[str]) -> Vectors:
        if not texts:
            return self._meaning.vectors(())
        return np.stack([self._vector(text) for text in texts])

    def _vector(self, text: str) -> Vectors:
        # A text may be long and somebody's own words, so only its hash is kept.
        key = sha256(text.encode("utf-8", "surrogatepass")).digest()
        with self._changing:
            if (known := self._known.get(key)) is not None:
                self._known.move_to_end(key)
                return known
        vector: Vectors = self._meaning.vectors((text,))[0]
        with self._changing:
            self._known[key] = vector
            while len(self._known) > self._most:
                self._known.popitem(last=False)
        return vector
