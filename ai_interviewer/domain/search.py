"""What somebody searches for: their words as a full text query, and where they were found."""

import re
import unicodedata

CHARACTERS = 200
"""Of a search, how much is looked for."""


WORDS = 12


PREFIX_CHARACTERS = 3
"""From so many on, the beginning of a word is enough. "Go", "R" and "C" mean themselves."""


APOSTROPHES = "'’ʼ"


APOSTROPHE = re.compile(f"[{APOSTROPHES}]")


_PIECE = re.compile(r"[^\W_]+")


def normalize_search(text: str) -> str:
    """The text of a search as it is kept in the address: composed, in one line, not endless."""
    readable = "".join(c if c.isprintable() else " " for c in unicodedata.normalize("NFC", text))
    return " ".join(readable[:CHARACTERS].split())


def search_words(text: str) -> str:
    """The words that are looked for: those with a letter or a digit, and not endlessly many."""
    words = [word for word in normalize_search(text).split() if any(c.isalnum() for c in word)]
    return " ".join(words[:WORDS])


def prefix_and_exact_words(text: str) -> tuple[str, str]:
    """The words that are looked for: those of which a beginning is enough, and the others.

    Of "об'єкт", which the database takes apart, only the end may go on.
    """
    parts = [part for word in search_words(text).split() for part in word_parts(word)]
    return (
        " ".join(part for part, may_go_on in parts if may_go_on),
        " ".join(part for part, may_go_on in parts if not may_go_on),
    )


def word_parts(word: str) -> list[tuple[str, bool]]:
    """What apostrophes part, each with whether it may be the beginning of a longer word."""
    parts = [part for part in APOSTROPHE.split(word) if any(c.isalnum() for c in part)]
    if len(parts) == 1:
        return [(parts[0], _is_long(parts[0]))]
    may_go_on = sum(map(len, parts)) >= PREFIX_CHARACTERS
    return [(part, may_go_on and part is parts[-1]) for part in parts]


def _is_long(part: str) -> bool:
    """The database takes "C++" and "ci/cd" apart too; then the shortest piece decides for all."""
    return min(map(len, _PIECE.findall(part)), default=0) >= PREFIX_CHARACTERS
