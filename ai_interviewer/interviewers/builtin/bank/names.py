"""Finding a skill or a role by its name in what a posting says."""

import re
from functools import lru_cache

_WORD = re.compile(r"(?<![^\W_])\.?[^\W_]+[+#]*")
_SHORTEST, _ACRONYM = 3, 5
_MOST_WORDS = 5

Run = tuple[str, ...]


def is_named(name: str, text: str) -> bool:
    """Whether the text has this name as whole words; names of one or two letters never count."""
    run = _run(name)
    return run is not None and run in _runs(text)


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
    """All words in a row, as they are written and in lower case."""
    written = _WORD.findall(text)
    lower = [word.casefold() for word in written]
    return frozenset(
        tuple(words[at : at + length])
        for words in (written, lower)
        for length in range(1, _MOST_WORDS + 1)
        for at in range(len(words) - length + 1)
    )
