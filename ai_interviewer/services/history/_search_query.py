"""A search in PostgreSQL's query language, and the matches that it marked in an excerpt."""

from ai_interviewer.domain.search import APOSTROPHE, search_words, word_parts
from ai_interviewer.views.feedback import Segment

MATCH_START, MATCH_END = "\ue000", "\ue001"
"""Mark a match in an excerpt. They are private characters, which no text of ours needs."""
_MODIFIER_LETTER = "ʼ"


def prefix_query(text: str, *, is_any_enough: bool = False) -> str:
    """A query for every word of the text, or for any of them; longer words match as beginnings.

    Each word is quoted, so that nothing in it is an operator and any text makes a valid query. The
    database splits quoted words as it split the texts. Only apostrophes are left to us: keyboards
    write three kinds.
    """
    joint = " | " if is_any_enough else " & "
    return joint.join(_any_spelling(word) for word in search_words(text).split())


def marked_segments(excerpt: str) -> list[Segment]:
    """The excerpt in segments; those between the marks are matches."""
    segments: list[Segment] = []
    for number, part in enumerate(excerpt.split(MATCH_START)):
        inside, mark, after = part.partition(MATCH_END) if number else ("", "", part)
        if not mark:
            inside, after = "", inside + after
        segments += [Segment(inside, is_quoted=True)] if inside else []
        segments += [Segment(after)] if after else []
    return segments


def _any_spelling(word: str) -> str:
    parts = [_quoted(part, may_go_on=may_go_on) for part, may_go_on in word_parts(word)]
    if len(parts) == 1:
        return parts[0]
    # To the database, the modifier letter is a letter; the other apostrophes split a word.
    unsplit = _quoted(APOSTROPHE.sub(_MODIFIER_LETTER, word), may_go_on=word_parts(word)[-1][1])
    return f"({' <-> '.join(parts)} | {unsplit})"


def _quoted(part: str, *, may_go_on: bool) -> str:
    safe = part.replace("\\", "\\\\").replace("'", "''")
    return f"'{safe}'{':*' if may_go_on else ''}"
