"""The vectors that the model gave for texts of these tests, so that it needn't measure them again.

A text that was not recorded is measured. After many of them have changed, record anew:

    RECORD_VECTORS=1 .venv/bin/python -m pytest tests/interviewers/builtin
"""

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ai_interviewer.interviewers.meaning import shipped
from ai_interviewer.interviewers.meaning.base import Meaning, Vectors

FOLDER = Path(__file__).parent / "samples" / "vectors"


class RecordedMeaning:
    """Another measure, asked only for texts that were not recorded."""

    def __init__(self, meaning: Meaning) -> None:
        self._meaning = meaning
        self._path = FOLDER / f"{meaning.name}.npz"
        self._is_recording = "RECORD_VECTORS" in os.environ
        has_record = self._path.exists() and not self._is_recording
        self._record = shipped.read(self._path) if has_record else None
        self._new: dict[str, Vectors] = {}

    @property
    def name(self) -> str:
        return self._meaning.name

    def vectors(self, texts: Sequence[str]) -> Vectors:
        if not texts:
            return self._meaning.vectors(())
        return np.stack([self._vector(text) for text in texts])

    def close(self) -> None:
        """Write what was measured, if this run records."""
        if self._is_recording:
            shipped.write(self._path, list(self._new), np.stack(list(self._new.values())))

    def _vector(self, text: str) -> Vectors:
        found = self._record.find(shipped.digest_of(text)) if self._record else None
        if found is not None:
            return found
        vector: Vectors = self._meaning.vectors((text,))[0]
        if self._is_recording:
            self._new[text] = vector
        return vector
