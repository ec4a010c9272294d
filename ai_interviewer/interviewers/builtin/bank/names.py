"""Finding a skill or a role by its name in what a posting says."""

import re
from functools import lru_cache

_SHORTEST = 3
_ACRONYM = 5


@lru_cache(maxsize=8192)
def _pattern(name: str) -> re.Pattern[str] | None:
    if len(name) < _SHORTEST:
        return None
    # "CAN" is a bus and "can" is not.
    is_acronym = name.isupper() and len(name) <= _ACRONYM
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", 0 if is_acronym else re.IGNORECASE)


def is_named(name: str, text: str) -> bool:
    """Whether the text has this name as whole words; names of one or two letters never count."""
    pattern = _pattern(name)
    return pattern is not None and pattern.search(text) is not None
