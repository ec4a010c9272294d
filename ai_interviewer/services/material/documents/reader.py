"""A process that reads one file and ends: bytes on standard input, findings as JSON on output.

    python -m ai_interviewer.services.material.documents.reader pdf < file.pdf

It gives up what it does not need before it looks at the first byte of the file.
"""

import json
import os
import resource
import sys
from contextlib import suppress
from dataclasses import asdict

MEMORY_BYTES = 512 * 1024 * 1024
CPU_SECONDS = 10
LIMITS = {
    "RLIMIT_AS": MEMORY_BYTES,
    "RLIMIT_CPU": CPU_SECONDS,
    "RLIMIT_FSIZE": 0,
    "RLIMIT_CORE": 0,
    "RLIMIT_NPROC": 0,
}


ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
"""The libraries would start some for each processor, which the limits forbid."""


def main(kind: str) -> None:
    """Write what the file holds, or the key of why it was refused."""
    confine()
    # The libraries are loaded inside the limits, and before files can no longer be opened.
    from ai_interviewer.services.material.documents import contents
    from ai_interviewer.services.material.documents.findings import Refused
    from ai_interviewer.services.material.documents.vocabulary import Vocabulary

    vocabulary = Vocabulary()
    seal()
    try:
        answer = asdict(contents.read(kind, sys.stdin.buffer.read(), vocabulary))
    except Refused as refused:
        answer = {"refused": refused.key}
    except (MemoryError, RecursionError):
        answer = {"refused": "document_too_demanding"}
    except Exception:  # noqa: BLE001 - whatever a library stumbles over, the file is not whole
        answer = {"refused": "document_damaged"}
    sys.stdout.buffer.write(json.dumps(answer).encode())
    sys.stdout.buffer.flush()


def confine() -> None:
    """Bound memory and time, and forbid files to grow, core dumps and further processes."""
    os.environ.update(ONE_THREAD)
    for name, most in LIMITS.items():
        _limit(name, most)


def seal() -> None:
    """From here on no file and no connection can be opened, whatever the file talks us into."""
    _limit("RLIMIT_NOFILE", 0)


def _limit(name: str, most: int) -> None:
    # Not every system has every limit; the parent's clock is there on all of them.
    with suppress(ValueError, OSError, AttributeError):
        resource.setrlimit(getattr(resource, name), (most, most))


if __name__ == "__main__":
    main(sys.argv[1])
