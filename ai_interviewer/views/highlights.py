"""Splitting an answer where its quotes begin and end, so that a page can highlight them."""

from collections.abc import Iterable

from ai_interviewer.domain.receipts import Quote
from ai_interviewer.views.feedback import Segment


def highlight_segments(answer: str, quotes: Iterable[Quote]) -> list[Segment]:
    """The whole answer in segments, quoted or not. Overlapping quotes are joined."""
    segments: list[Segment] = []
    position = 0
    for start, end in _spans(quotes):
        if start > position:
            segments.append(Segment(answer[position:start]))
        segments.append(Segment(answer[start:end], is_quoted=True))
        position = end
    if position < len(answer):
        segments.append(Segment(answer[position:]))
    return segments


def _spans(quotes: Iterable[Quote]) -> list[tuple[int, int]]:
    """Start and end of each quoted passage, in order; none overlaps another."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted((quote.start, quote.end) for quote in quotes):
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return spans
