"""The sentences of a posting. Abbreviations, initials and ordinals end none."""

import re

from ai_interviewer.interviewers.postings.words.abbreviations import ABBREVIATIONS

_END = re.compile(
    r"(?:(?<![.!?…])[.!?…]+[\"'”’»)\]]*(?=\s+[^\sa-zà-öø-ÿа-яіїєґąćęłńóśźż])|[。！？]+)\s*"
)
_QUIET_END = re.compile(r"[.!?…]+(?=\s)\s*")
_LONGEST_WORD = 40
# After "at 7." such a word begins a sentence; after "am 7." a month follows.
_UNITS = frozenset(("тис", "млн", "грн", "год", "хв", "шт", "обл"))
"""Ukrainian abbreviations that end a sentence before a capital, as no name follows them."""
_GOES_ON = re.compile(r"(?:You|We|They|It|Your|Our|The|This|If|Sie|Wir|Du|Ihre?|Vous|Nous)\b")
_SAYS_WHO = re.compile(r"(?:You|We|They|It)(?:\b|['’])")
# "A gang of 3." counts, and so does a stop in capitals unless a date may come: "AB 7. MAI".
_COUNTS = re.compile(
    r"\b(?:of|to|at|than|least|max|min|over|up to|about|team|fewer)\s+$", re.IGNORECASE
)
_DATES = re.compile(r"\b(?:am|vom|zum|bis|ab|seit|den|der|dem|im|die|das)\s+$", re.IGNORECASE)
_LAST_WORD = re.compile(r"[\w.'’-]*$")


def sentences(text: str) -> list[str]:
    """The sentences of one line, verbatim and trimmed."""
    found, start = [], 0
    ends = _QUIET_END if _is_quiet(text) else _END
    for end in ends.finditer(text):
        if _ends(text, end):
            found.append(text[start : end.end()].strip())
            start = end.end()
    rest = text[start:].strip()
    return [*found, rest] if rest else found


def _is_quiet(text: str) -> bool:
    """Whether somebody writes without capitals, so that none begins a sentence."""
    if len(_QUIET_END.findall(text)) < 2:
        return False
    nexts = [text[end.end() : end.end() + 1] for end in _END.finditer(text.rstrip(" .!?…"))]
    return not nexts or (text[0].islower() and not any(map(str.isupper, nexts)))


def _ends(text: str, end: re.Match[str]) -> bool:
    if not end.group().startswith("."):
        return True
    before = _LAST_WORD.search(text[max(0, end.start() - _LONGEST_WORD) : end.start()])
    word = before.group().strip("'’-") if before else ""
    if word.casefold() in _UNITS and text[end.end() : end.end() + 1].isupper():
        return True
    if len(word) > 1 and _SAYS_WHO.match(text, end.end()):
        return True  # "… changed your mind. You …", though German has the abbreviation "mind."
    if word.casefold().lstrip("(") in ABBREVIATIONS or (len(word) == 1 and word.isalpha()):
        # "c. 40", "kat. B", "St. Anne": but a line's closing bracket still ends what it closes.
        return ")" in end.group()
    if _GOES_ON.match(text, end.end()):
        return True
    is_ordinal = word.isdigit() and len(word) <= 2 and text[end.end() : end.end() + 1].isupper()
    return not is_ordinal or _is_count(text[: end.start() - len(word)], is_loud=text.isupper())


def _is_count(before: str, *, is_loud: bool) -> bool:
    return bool(_COUNTS.search(before)) or (is_loud and not _DATES.search(before))
