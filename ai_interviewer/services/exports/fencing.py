"""People's and models' words inside Markdown, where they can mark up nothing."""

import re

_MEANS_SOMETHING = re.compile(r"([\\`*_\[\]<>&|~!])")
_BEGINS_SOMETHING = re.compile(r"^([#+\-=:]|\d+(?=[.)]))")
_BACKTICKS = re.compile(r"`+")


def inline(text: str) -> str:
    """`text` on one line, to stand after something else. Links, images and HTML stay words."""
    words = _MEANS_SOMETHING.sub(r"\\\1", " ".join(text.split()))
    return _BEGINS_SOMETHING.sub(_held_back, words)


def block(text: str) -> str:
    """`text` as it is, between fences that are longer than any in it."""
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{text}\n{fence}"


def _held_back(found: re.Match[str]) -> str:
    """The dot after a number makes a list, and so does the dash; a backslash before either ends
    that."""
    mark = found.group(1)
    return f"{mark}\\" if mark.isdigit() else f"\\{mark}"
