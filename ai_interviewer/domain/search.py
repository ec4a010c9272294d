"""What somebody searches for, as words for a full-text query."""

import re
import unicodedata

CHARACTERS = 200
"""The part of a search that is used."""
WORDS = 12
PREFIX_CHARACTERS = 3
"""The beginning of a word is enough from this length on. "Go", "R" and "C" mean themselves."""
APOSTROPHES = "'’ʼ"
APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_PIECE = re.compile(r"[^\W_]+")


def normalize_search(text: str) -> str:
    """The search as an address keeps it: NFC, on one line, at most `CHARACTERS` long."""
    readable = "".join(c if c.isprintable() else " " for c in unicodedata.normalize("NFC", text))
    return " ".join(readable[:CHARACTERS].split())


def search_words(text: str) -> str:
    """The words to look for: those with a letter or a digit, at most `WORDS`."""
    words = [word for word in normalize_search(text).split() if any(c.isalnum() for c in word)]
    return " ".join(words[:WORDS])


def prefix_and_exact_words(text: str) -> tuple[str, str]:
    """The words to look for: those that may begin a longer word, and those that may not.

    The database splits "об'єкт" at the apostrophe; of its parts only the last may be a beginning.
    """
    parts = [part for word in search_words(text).split() for part in word_parts(word)]
    return (
        " ".join(part for part, is_prefix in parts if is_prefix),
        " ".join(part for part, is_prefix in parts if not is_prefix),
    )


def word_parts(word: str) -> list[tuple[str, bool]]:
    """The parts between apostrophes, each with whether it may begin a longer word."""
    parts = [part for part in APOSTROPHE.split(word) if any(c.isalnum() for c in part)]
    if len(parts) == 1:
        return [(parts[0], _is_long(parts[0]))]
    is_long = sum(map(len, parts)) >= PREFIX_CHARACTERS
    return [(part, is_long and part is parts[-1]) for part in parts]


def _is_long(part: str) -> bool:
    """Whether the shortest piece is long enough: the database splits "ci/cd" into pieces, too."""
    return min(map(len, _PIECE.findall(part)), default=0) >= PREFIX_CHARACTERS
