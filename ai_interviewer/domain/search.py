"""What somebody searches for: their words as a full text query, and where they were found."""

import re
import unicodedata

from ai_interviewer.domain.views import Segment

CHARACTERS = 200
"""Of a search, how much is looked for."""
WORDS = 12
PREFIX_CHARACTERS = 3
"""From so many on, the beginning of a word is enough. "Go", "R" and "C" mean themselves."""

FOUND_FROM, FOUND_TO = "\ue000", "\ue001"
"""Stand around the words found in an excerpt. Private characters, which no text of ours needs."""

APOSTROPHES = "'’ʼ"
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")


def cleaned(text: str) -> str:
    """The text of a search as it is kept in the address: composed, in one line, not endless."""
    readable = "".join(c if c.isprintable() else " " for c in unicodedata.normalize("NFC", text))
    return " ".join(readable[:CHARACTERS].split())


def wanted(text: str) -> str:
    """The words that are looked for: those with a letter or a digit, and not endlessly many."""
    words = [word for word in cleaned(text).split() if any(c.isalnum() for c in word)]
    return " ".join(words[:WORDS])


def longer_and_short(text: str) -> tuple[str, str]:
    """The words that are looked for: those of which a beginning is enough, and the others."""
    words = wanted(text).split()
    return (
        " ".join(word for word in words if len(word) >= PREFIX_CHARACTERS),
        " ".join(word for word in words if len(word) < PREFIX_CHARACTERS),
    )


def prefix_query(text: str, *, is_any_enough: bool = False) -> str:
    """A query in PostgreSQL's language that wants every word, a longer one as the beginning of
    one; or any of them.

    Each word is quoted, so that nothing in it is an operator: any text makes a valid query. The
    database takes a quoted word apart as it took the texts apart. Only apostrophes are ours to
    care for: keyboards write them in three ways.
    """
    joint = " | " if is_any_enough else " & "
    return joint.join(_any_spelling(word) for word in wanted(text).split())


def found(excerpt: str) -> list[Segment]:
    """An excerpt in runs; those between the marks are what was searched for."""
    runs: list[Segment] = []
    for number, part in enumerate(excerpt.split(FOUND_FROM)):
        inside, mark, after = part.partition(FOUND_TO) if number else ("", "", part)
        if not mark:
            inside, after = "", inside + after
        runs += [Segment(inside, is_quoted=True)] if inside else []
        runs += [Segment(after)] if after else []
    return runs


def _any_spelling(word: str) -> str:
    if not _APOSTROPHE.search(word):
        return _quoted(word)
    spellings = (_quoted(_APOSTROPHE.sub(apostrophe, word)) for apostrophe in APOSTROPHES)
    return f"({' | '.join(spellings)})"


def _quoted(word: str) -> str:
    safe = word.replace("\\", "\\\\").replace("'", "''")
    return f"'{safe}'{':*' if len(word) >= PREFIX_CHARACTERS else ''}"
