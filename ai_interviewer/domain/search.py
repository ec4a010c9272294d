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

MODIFIER_LETTER = "ʼ"
APOSTROPHES = f"'’{MODIFIER_LETTER}"
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_PIECE = re.compile(r"[^\W_]+")


def cleaned(text: str) -> str:
    """The text of a search as it is kept in the address: composed, in one line, not endless."""
    readable = "".join(c if c.isprintable() else " " for c in unicodedata.normalize("NFC", text))
    return " ".join(readable[:CHARACTERS].split())


def wanted(text: str) -> str:
    """The words that are looked for: those with a letter or a digit, and not endlessly many."""
    words = [word for word in cleaned(text).split() if any(c.isalnum() for c in word)]
    return " ".join(words[:WORDS])


def longer_and_short(text: str) -> tuple[str, str]:
    """The words that are looked for: those of which a beginning is enough, and the others.

    Of "об'єкт", which the database takes apart, only the end may go on.
    """
    parts = [part for word in wanted(text).split() for part in _parts(word)]
    return (
        " ".join(part for part, may_go_on in parts if may_go_on),
        " ".join(part for part, may_go_on in parts if not may_go_on),
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
    parts = [_quoted(part, may_go_on=may_go_on) for part, may_go_on in _parts(word)]
    if len(parts) == 1:
        return parts[0]
    # The modifier letter is a letter to the database, the others part a word.
    whole = _quoted(_APOSTROPHE.sub(MODIFIER_LETTER, word), may_go_on=_parts(word)[-1][1])
    return f"({' <-> '.join(parts)} | {whole})"


def _parts(word: str) -> list[tuple[str, bool]]:
    """What apostrophes part, each with whether it may be the beginning of a longer word."""
    parts = [part for part in _APOSTROPHE.split(word) if any(c.isalnum() for c in part)]
    if len(parts) == 1:
        return [(parts[0], _is_long(parts[0]))]
    may_go_on = sum(map(len, parts)) >= PREFIX_CHARACTERS
    return [(part, may_go_on and part is parts[-1]) for part in parts]


def _is_long(part: str) -> bool:
    """The database takes "C++" and "ci/cd" apart too; then the shortest piece decides for all."""
    return min(map(len, _PIECE.findall(part)), default=0) >= PREFIX_CHARACTERS


def _quoted(part: str, *, may_go_on: bool) -> str:
    safe = part.replace("\\", "\\\\").replace("'", "''")
    return f"'{safe}'{':*' if may_go_on else ''}"
