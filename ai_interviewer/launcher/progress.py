"""What the person at the keyboard sees while things start."""

import sys
import time
from contextlib import suppress

_BEGAN = time.monotonic()


def say(message: str) -> None:
    """Print one line with the seconds since the start."""
    # The terminal may be gone by the time we stop; that must not keep us from stopping.
    with suppress(OSError, ValueError):
        sys.stdout.write(f"[{time.monotonic() - _BEGAN:5.1f} s] {message}\n")
        sys.stdout.flush()


def complain(message: str) -> None:
    """Print why we cannot go on."""
    with suppress(OSError, ValueError):
        sys.stderr.write(f"\n{message}\n")
        sys.stderr.flush()
