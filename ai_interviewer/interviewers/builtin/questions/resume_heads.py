"""The head of a résumé: name, town, ways to reach somebody. It is evidence of nothing."""

import re
from functools import lru_cache
from itertools import islice

_FIRST_LINES = 4
_WORDS_OF_A_NAME = 4
_WORDS_OF_A_PIECE = 5
_SEPARATOR = re.compile(r"\s+[|·•]\s+|\s{3,}|\t+")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_CONTACT = re.compile(
    r"@\w|https?://|\bwww\.|\bt\.me\b|\b[\w-]+\.(?:com|org|net|me|io|dev|eu|ua|de|es|fr|pl|uk)/\S"
    r"|(?:\+|\b)\d[\d\s()./-]{7,}\d\b(?=\W*$|\s*[|,;·•])"
    r"|(?<!\w)(?:tel|telefon|phone|mobile|mobil|тел|teléfono|téléphone)\.?\s*:\s*[+(\d]",
    re.IGNORECASE,
)


@lru_cache(maxsize=32)
def heads_of(resume: str) -> frozenset[str]:
    """Its lines of contact, and those at its top that only say who and where somebody is."""
    lines = [line for line in resume.splitlines() if line.strip()]
    top = (line for line in islice(lines, _FIRST_LINES) if _is_of_pieces(line))
    name = [line for line in lines[:1] if _is_a_name(line)]
    return frozenset((*name, *top, *(line for line in lines if _is_contact(line))))


def _is_a_name(line: str) -> bool:
    return line[:1].isalpha() and len(line.split()) <= _WORDS_OF_A_NAME


def _is_contact(line: str) -> bool:
    found = _CONTACT.search(line)
    return bool(found) and not (_YEAR.search(line) and "@" not in line)


def _is_of_pieces(line: str) -> bool:
    """Short pieces side by side, without a year: "Painter | Leeds | full licence"."""
    pieces = _SEPARATOR.split(line.strip())
    are_short = all(len(piece.split()) <= _WORDS_OF_A_PIECE for piece in pieces)
    return len(pieces) > 1 and are_short and not _YEAR.search(line)
