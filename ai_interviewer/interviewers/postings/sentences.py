"""The sentences of a posting. Abbreviations, initials and ordinals end none."""

import re

from ai_interviewer.interviewers.postings.words.abbreviations import ABBREVIATIONS

_END = re.compile(
    r"(?:(?<![.!?…])[.!?…]+[\"'”’»)\]]*(?=\s+[^\sa-zà-öø-ÿа-яіїєґąćęłńóśźż])|[。！？]+)\s*"
)
_LONGEST_WORD = 40
# After "at 7." such a word begins a sentence; after "am 7." a month follows.
_GOES_ON = re.compile(r"(?:You|We|They|It|Your|Our|The|This|If|Sie|Wir|Du|Ihre?|Vous|Nous)\b")
_LAST_WORD = re.compile(r"[\w.'’-]*$")


def sentences(text: str) -> list[str]:
    """The sentences of one line, verbatim and trimmed."""
    found, start = [], 0
    for end in _END.finditer(text):
        if _ends(text, end):
            found.append(text[start : end.end()].strip())
            start = end.end()
    rest = text[start:].strip()
    return [*found, rest] if rest else found


def _ends(text: str, end: re.Match[str]) -> bool:
    if not end.group().startswith("."):
        return True
    before = _LAST_WORD.search(text[max(0, end.start() - _LONGEST_WORD) : end.start()])
    word = before.group().strip("'’-") if before else ""
    if word.casefold().lstrip("(") in ABBREVIATIONS or (len(word) == 1 and word.isalpha()):
        # "c. 40", "kat. B", "St. Anne": but a line's closing bracket still ends what it closes.
        return ")" in end.group()
    if _GOES_ON.match(text, end.end()):
        return True
    is_ordinal = word.isdigit() and len(word) <= 2 and text[end.end() : end.end() + 1].isupper()
    return not is_ordinal
