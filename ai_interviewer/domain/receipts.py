"""Receipts: a quote counts only when code finds it in the answer.

Matching is exact after normalisation (case, typographic quotes and dashes, runs of white space),
because models and people re-type quotes; the stored quote is always the answer's own text.
"""

import re
import unicodedata

from ai_interviewer.domain.interview import Quote

_SAME = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "«": '"', "»": '"'})
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
_SHORTEST_QUOTE = 3


def locate(quote: str, answer: str) -> Quote | None:
    """The place of `quote` in `answer`, as the answer spells it; None when it is not there."""
    wanted, _ = _normalised(_trimmed(quote))
    wanted = wanted.strip()
    if len(wanted) < _SHORTEST_QUOTE:
        return None
    text, origins = _normalised(answer)
    found = text.find(wanted)
    if found < 0:
        return None
    start = origins[found]
    end = origins[found + len(wanted) - 1] + 1
    return Quote(text=answer[start:end], start=start, end=end)


def _trimmed(quote: str) -> str:
    """The quote without the ellipses and quotation marks people put around one."""
    return (
        re.sub(r"^[\s\"'“”„«»…]+|[\s\"'“”„«»…]+$", "", quote)
        .removeprefix("...")
        .removesuffix("...")
    )


def _normalised(text: str) -> tuple[str, list[int]]:
    """Folded text, and for each of its characters the index it came from."""
    folded: list[str] = []
    origins: list[int] = []
    for index, character in enumerate(text):
        for piece in _fold(character):
            if piece == " " and (not folded or folded[-1] == " "):
                continue
            folded.append(piece)
            origins.append(index)
    return "".join(folded), origins


def _fold(character: str) -> str:
    if character.isspace():
        return " "
    plain = unicodedata.normalize("NFKC", character).translate(_SAME).translate(_DASHES)
    return plain.casefold()
