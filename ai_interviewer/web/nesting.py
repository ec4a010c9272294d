"""How deep a JSON text is nested, found out without parsing it."""

import re
from itertools import accumulate

# The closing quote may be missing, so that no text makes the search start over and over.
_STRING = re.compile(r'"(?:[^"\\]|\\.)*+"?', re.DOTALL)
_STEPS = {"[": 1, "{": 1, "]": -1, "}": -1}


def is_deeper_than(most: int, text: str) -> bool:
    """Whether lists and objects lie more than `most` within each other."""
    if text.count("[") + text.count("{") <= most:
        return False
    bare = _STRING.sub("", text)
    return max(accumulate(_STEPS.get(sign, 0) for sign in bare), default=0) > most
