"""Receipts: a quote counts only when code finds it in the answer.

Matching ignores case, the kind of quotation marks and dashes, and the amount of white space,
because models and people retype quotes. The stored quote is always the answer's own text.
"""

import re
import unicodedata
from dataclasses import dataclass

_PLAIN_QUOTES = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "«": '"', "»": '"'}
)
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
_SHORTEST_QUOTE = 3


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that prove a claim: `answer[start:end] == text`, always."""

    text: str
    start: int
    end: int


def locate(quote: str, answer: str) -> Quote | None:
    """The place of `quote` in `answer`, as the answer spells it; None when it is not there."""
    folded_quote, _ = _folded_with_origins(_without_quotation_marks(quote))
    folded_quote = folded_quote.strip()
    if len(folded_quote) < _SHORTEST_QUOTE:
        return None
    text, origins = _folded_with_origins(answer)
    position = text.find(folded_quote)
    if position < 0:
        return None
    start = origins[position]
    end = origins[position + len(folded_quote) - 1] + 1
    return Quote(text=answer[start:end], start=start, end=end)


def _without_quotation_marks(quote: str) -> str:
    """The quote without the ellipses and quotation marks that people put around one."""
    return (
        re.sub(r"^[\s\"'“”„«»…]+|[\s\"'“”„«»…]+$", "", quote)
        .removeprefix("...")
        .removesuffix("...")
    )


def _folded_with_origins(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the index in `text` it came from."""
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
    plain = unicodedata.normalize("NFKC", character).translate(_PLAIN_QUOTES).translate(_DASHES)
    return plain.casefold()
