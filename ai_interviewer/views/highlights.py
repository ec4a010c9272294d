"""Cutting an answer where its quotes begin and end, so that a page can highlight them."""

from collections.abc import Iterable

from ai_interviewer.domain.interview import Quote
from ai_interviewer.views.feedback import Segment


def highlight_segments(answer: str, quotes: Iterable[Quote]) -> list[Segment]:
    """The answer in runs, quoted or not. Overlapping quotes are joined; nothing is lost."""
    runs: list[Segment] = []
    position = 0
    for start, end in _merged(quotes):
        if start > position:
            runs.append(Segment(answer[position:start]))
        runs.append(Segment(answer[start:end], is_quoted=True))
        position = end
    if position < len(answer):
        runs.append(Segment(answer[position:]))
    return runs


def _merged(quotes: Iterable[Quote]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted((quote.start, quote.end) for quote in quotes):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
