"""People's and models' texts in Markdown, where they stay text."""

import re

_MARKUP = re.compile(r"([\\`*_\[\]<>&|~!])")
_MARKUP_AT_START = re.compile(r"^([#+\-=:]|\d+(?=[.)]))")
_BACKTICKS = re.compile(r"`+")


def inline(text: str) -> str:
    """`text` on one line, for use within a line. Links, images and HTML stay plain words."""
    words = _MARKUP.sub(r"\\\1", " ".join(text.split()))
    return _MARKUP_AT_START.sub(_escaped, words)


def block(text: str) -> str:
    """`text` unchanged, between fences that are longer than any in it."""
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{text}\n{fence}"


def _escaped(match: re.Match[str]) -> str:
    """The sign with a backslash before it. After a number the backslash comes before the dot."""
    mark = match.group(1)
    return f"{mark}\\" if mark.isdigit() else f"\\{mark}"
