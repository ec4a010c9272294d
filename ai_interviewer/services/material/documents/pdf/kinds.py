"""What lines one below the other are: a list, prose, or words that end at one edge."""

import re
from statistics import median

from ai_interviewer.services.material.documents.pdf.pieces import Piece, joined

_MARKED = re.compile(r"^[•‣◦▪–—*·»✓-]\s*\S")


def goes_on(lines: list[list[Piece]], line: list[Piece]) -> bool:
    """Whether the line goes on with what one above it began, where few others do."""
    texts = [joined(other) for other in lines]
    place = next(n for n, other in enumerate(lines) if other is line)
    is_usual = sum(begins(text) == "on" for text in texts) > 0.4 * len(texts)
    if place == 0 or is_usual or begins(texts[place]) != "on":
        return False
    return len(texts[place - 1]) >= 0.6 * max(map(len, texts))


def end_together(lines: list[list[Piece]]) -> bool:
    """Whether lines of different lengths end at one edge, as dates and places do."""
    size = lines[0][0].size
    ends = [line[-1].right for line in lines]
    starts = sorted(line[0].left for line in lines)
    usual = median(ends)
    is_even = sum(abs(end - usual) < 0.2 * size for end in ends) >= 0.8 * len(ends)
    return len(lines) > 1 and is_even and starts[-1] - starts[0] > size


def are_marked(lines: list[list[Piece]]) -> bool:
    """Whether most lines are bullets: entries of a list and no cells."""
    return sum(bool(_MARKED.match(joined(line))) for line in lines) > 0.6 * len(lines)


def are_prose(lines: list[list[Piece]]) -> bool:
    """Whether the lines are full, and most go on with a sentence of the line above."""
    texts = [joined(line) for line in lines]
    going_on = sum(begins(text) == "on" for text in texts[1:])
    longest = max(map(len, texts))
    full = sum(len(text) >= 0.7 * longest for text in texts)
    has_words = sum(len(text.split()) for text in texts) >= 3 * len(texts)
    return len(texts) > 3 and has_words and going_on * 2 >= len(texts) and full >= 0.7 * len(texts)


def begins(text: str) -> str:
    """How a line begins: it goes `on`, or something `new` begins."""
    if text[:1].islower():
        return "on"
    return "new" if text[:1].isupper() or _MARKED.match(text) else ""
