"""The candidate's answer made stronger, only with facts that the candidate gave."""

import re
from collections.abc import Iterable

from ai_interviewer.interviewers.language_model.fencing import displayable

FILL_IN = "[fill in]"
_LONGEST = 6_000
_PLACEHOLDER = re.compile(r"\[[^\[\]]{0,200}\]")
# Digits in a name (S3, p95, UTF-8) are no figure, nor are those that number a list. The 3.11 of
# "Python 3.11" is one all the same.
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
    """The text, in which every figure that is not in `sources` becomes `[fill in]`.

    Empty when it is too long to be one answer.
    """
    answer = displayable(text)
    if len(answer) > _LONGEST:
        return ""
    known_figures = {figure for source in sources for figure in _figures(source)}
    no_figures = [
        match.span() for match in (*_PLACEHOLDER.finditer(answer), *_LIST_NUMBER.finditer(answer))
    ]

    def figure_or_placeholder(match: re.Match[str]) -> str:
        is_no_figure = any(start <= match.start() < end for start, end in no_figures)
        is_known = is_no_figure or _plain(match.group()) in known_figures
        return match.group() if is_known else FILL_IN

    return _FIGURE.sub(figure_or_placeholder, answer)


def _figures(text: str) -> set[str]:
    """Every figure of the text, including those in names and those written as words."""
    joined = _SEPARATORS.sub("", text)
    digits = {_plain(figure) for figure in re.findall(r"\d+(?:[.,]\d+)*", joined)}
    parts = set(re.findall(r"\d+", text))
    words = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text.casefold().replace("’", "'"))
    return digits | parts | {_WORDS[word] for word in words if word in _WORDS}


def _plain(figure: str) -> str:
    """The figure without thousands separators, and with a decimal point."""
    return _SEPARATORS.sub("", figure).replace(",", ".")
