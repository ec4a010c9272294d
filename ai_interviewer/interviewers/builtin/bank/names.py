"""Finding a skill or a role by its name in what a posting says."""

import re
from functools import lru_cache

_WORD = re.compile(r"(?<![^\W_])\.?[^\W_]+[+#]*")
_PLURAL = re.compile(r"(?<=[^\W\d_]{4})(?<![su])s$|(?<=[A-Z]{2})s$")
_SHORTEST, _ACRONYM = 3, 5
_MOST_WORDS = 5

Run = tuple[str, ...]


def is_named(name: str, text: str) -> bool:
    """Whether the text has this name as whole words, in the plural or not.

    Names of one or two letters never count.
    """
    run = _run(name)
    return run is not None and not {run, _in_singular(run)}.isdisjoint(_runs(text))


@lru_cache(maxsize=16384)
def _run(name: str) -> Run | None:
    words = _WORD.findall(name)
    if len(name) < _SHORTEST or not 0 < len(words) <= _MOST_WORDS:
        return None
    # "CAN" is a bus and "can" is not.
    is_acronym = name.isupper() and len(name) <= _ACRONYM
    return tuple(words if is_acronym else (word.casefold() for word in words))


@lru_cache(maxsize=512)
def _runs(text: str) -> frozenset[Run]:
    """All words in a row, as they are written and in lower case, and both in the singular."""
    written = tuple(_WORD.findall(text))
    lower = tuple(word.casefold() for word in written)
    return frozenset(
        words[at : at + length]
        for words in (written, lower, _in_singular(written), _in_singular(lower))
        for length in range(1, _MOST_WORDS + 1)
        for at in range(len(words) - length + 1)
    )


def _in_singular(words: Run) -> Run:
    return tuple(_PLURAL.sub("", word) for word in words)
