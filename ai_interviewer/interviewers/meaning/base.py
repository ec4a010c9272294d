"""What every measure of meaning can do. Callers depend on this module alone."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
"""One row for each text: `a @ b.T` holds the similarities, at most 1.

A row has length 1, or 0 where a text has nothing to compare, such as no words.
"""


class Meaning(Protocol):
    """Turns texts into vectors, so that texts of like meaning lie close together.

    The same text always has the same vector. Calls may take some tens of milliseconds a text
    and are safe from several threads.
    """

    @property
    def name(self) -> str:
        """What measured, with its version. Levels measured by different names don't compare."""
        ...

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """The texts' vectors, in their order; an array without rows for no texts."""
        ...
