"""The words of a search in PostgreSQL's language, and what it marked in an excerpt."""

from ai_interviewer.domain.search import APOSTROPHE, search_words, word_parts
from ai_interviewer.views.feedback import Segment

FOUND_FROM, FOUND_TO = "\ue000", "\ue001"
"""Stand around the words found in an excerpt. Private characters, which no text of ours needs."""


MODIFIER_LETTER = "ʼ"


def prefix_query(text: str, *, is_any_enough: bool = False) -> str:
    """A query in PostgreSQL's language that wants every word, a longer one as the beginning of
    one; or any of them.

    Each word is quoted, so that nothing in it is an operator: any text makes a valid query. The
    database takes a quoted word apart as it took the texts apart. Only apostrophes are ours to
    care for: keyboards write them in three ways.
    """
    joint = " | " if is_any_enough else " & "
    return joint.join(_any_spelling(word) for word in search_words(text).split())


def marked_segments(excerpt: str) -> list[Segment]:
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
    parts = [_quoted(part, may_go_on=may_go_on) for part, may_go_on in word_parts(word)]
    if len(parts) == 1:
        return parts[0]
    # The modifier letter is a letter to the database, the others part a word.
    whole = _quoted(APOSTROPHE.sub(MODIFIER_LETTER, word), may_go_on=word_parts(word)[-1][1])
    return f"({' <-> '.join(parts)} | {whole})"


def _quoted(part: str, *, may_go_on: bool) -> str:
    safe = part.replace("\\", "\\\\").replace("'", "''")
    return f"'{safe}'{':*' if may_go_on else ''}"
