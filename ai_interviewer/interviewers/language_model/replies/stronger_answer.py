"""The candidate's answer made stronger: only with facts the candidate gave."""

import re
from collections.abc import Iterable

from ai_interviewer.interviewers.language_model.fencing import displayable

FILL_IN = "[fill in]"
_LONGEST = 6_000
_OPEN = re.compile(r"\[[^\[\]]{0,200}\]")
# Digits that are part of a name (S3, p95, UTF-8, 3.11 behind "Python " is a figure all the same)
# or number a list are no figures.
_FIGURE = re.compile(r"(?<![\w.,])(?<![^\W\d_]-)\d+(?:[.,\u00a0\u202f]\d+)*(?![^\W\d_]*\d)")
_LIST_NUMBER = re.compile(r"(?m)^\s*\d+[.)]\s")
_SEPARATORS = re.compile(r"[.,\u00a0\u202f ](?=\d{3}(?!\d))")
_WORDS = {
    word: str(number)
    for names in (
        "zero one two three four five six seven eight nine ten eleven twelve",
        "нуль один два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять",
    )
    for number, word in enumerate(names.split())
}


def checked_stronger(text: str, sources: Iterable[str]) -> str:
    """The text, its figures limited to those of `sources`; another one becomes `[fill in]`.

    Empty when it is too long to be one answer.
    """
    said = displayable(text)
    if len(said) > _LONGEST:
        return ""
    known = {figure for source in sources for figure in _figures(source)}
    spared = [match.span() for match in (*_OPEN.finditer(said), *_LIST_NUMBER.finditer(said))]

    def proven(match: re.Match[str]) -> str:
        is_spared = any(start <= match.start() < end for start, end in spared)
        return match.group() if is_spared or _plain(match.group()) in known else FILL_IN

    return _FIGURE.sub(proven, said)


def _figures(text: str) -> set[str]:
    """Every figure of the text, also those within names and those written as words."""
    joined = _SEPARATORS.sub("", text)
    digits = {_plain(found) for found in re.findall(r"\d+(?:[.,]\d+)*", joined)}
    parts = set(re.findall(r"\d+", text))
    words = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text.casefold().replace("’", "'"))
    return digits | parts | {_WORDS[word] for word in words if word in _WORDS}


def _plain(figure: str) -> str:
    """The figure without separators of thousands, its decimal sign a dot."""
    return _SEPARATORS.sub("", figure).replace(",", ".")
