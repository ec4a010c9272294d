"""Vectors that come with the program, so that no process measures its own texts."""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ai_interviewer.interviewers.meaning.base import Vectors

_FOLDER = Path(__file__).parent / "vectors"
_STEPS = 127
_KEY = 8


class Shipped:
    """The vectors of known texts by their SHA-256, one byte a number."""

    def __init__(self, keys: NDArray[np.uint64], steps: NDArray[np.int8]) -> None:
        self._keys = keys
        self._steps = steps

    def find(self, digest: bytes) -> Vectors | None:
        """The vector of the text with this digest, of length 1."""
        key = _key(digest)
        row = int(np.searchsorted(self._keys, key))
        if row >= len(self._keys) or self._keys[row] != key:
            return None
        vector = self._steps[row].astype(np.float32)
        return np.asarray(vector / (np.linalg.norm(vector) or 1.0), np.float32)


def load(name: str) -> Shipped | None:
    """What was written for the measure of this name; None when nothing was."""
    path = path_of(name)
    return read(path) if path.exists() else None


def read(path: Path) -> Shipped:
    """What `write` wrote."""
    with np.load(path, allow_pickle=False) as content:
        return Shipped(content["keys"], content["steps"])


def write(path: Path, texts: Sequence[str], vectors: Vectors) -> None:
    """Write the vectors of these texts, a row each, for `read`."""
    keys = np.array([_key(digest_of(text)) for text in texts], np.uint64)
    order = np.argsort(keys)
    largest = np.abs(vectors).max(axis=1, keepdims=True)
    steps = np.rint(vectors / np.where(largest, largest, 1) * _STEPS).astype(np.int8)
    path.parent.mkdir(exist_ok=True)
    np.savez_compressed(path, keys=keys[order], steps=steps[order])


def digest_of(text: str) -> bytes:
    """What a text is known by: it may be somebody's own words, so they are not kept."""
    return sha256(text.encode("utf-8", "surrogatepass")).digest()


def path_of(name: str) -> Path:
    """Where the vectors lie that the measure of this name gave."""
    return _FOLDER / f"{name}.npz"


def _key(digest: bytes) -> np.uint64:
    return np.uint64(int.from_bytes(digest[:_KEY], "big"))
