"""The order in which a page is read: columns one after the other, rows of a table as rows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from ai_interviewer.services.material.documents.headings import is_heading, is_in_capitals
from ai_interviewer.services.material.documents.pdf.kinds import (
    are_marked,
    are_prose,
    begins,
    end_together,
    goes_on,
)
from ai_interviewer.services.material.documents.pdf.pieces import Piece, joined, lines_of

_GUTTER = 0.9
"""Of the letters' usual size: the least space between two columns."""
_CANDIDATES = 60
_DATED = re.compile(
    r"(?:19|20)\d\d|\b\d{1,2}[./-]\d{2,4}\b|\d+\s*(?:yrs?|years?|months?|mos?)\b"
    r"|\b(?:present|today|now|current|heute|jetzt|obecnie|teraz|actualidad|presente|actual"
    r"|aujourd|présent|нині|дотепер|сьогодні|зараз|現在)",
    re.IGNORECASE,
)
_SHORT, _DATE_LENGTH = 35, 40


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that are read one below the other."""

    lines: list[list[Piece]]


@dataclass(frozen=True, slots=True)
class _Split:
    """Two columns, and what stands above and below both."""

    above: list[Piece]
    left: list[Piece]
    right: list[Piece]
    below: list[Piece]


def blocks(pieces: list[Piece], *, may_be_drawn_apart: bool = True) -> list[Block]:
    """The blocks in reading order.

    If `may_be_drawn_apart`, what the file draws first on one side and then on the other is two
    columns. A form's values are drawn last and still belong to their labels.
    """
    if not pieces:
        return []
    found = _columns(lines_of(pieces), may_be_drawn_apart)
    if found is None:
        return [Block(lines_of(pieces))]
    parts = (found.above, found.left, found.right, found.below)
    return [
        block for part in parts for block in blocks(part, may_be_drawn_apart=may_be_drawn_apart)
    ]


def _columns(lines: list[list[Piece]], may_be_drawn_apart: bool) -> _Split | None:
    """The best way to part the lines into two columns; None when they are one."""
    size = median(piece.size for line in lines for piece in line)
    best, most = None, (0, 0.0)
    for edge in _edges(lines):
        gap = max(_GUTTER * size, 6.0)
        for run in (_trimmed(lines, run, edge, size) for run in _runs(lines, edge, gap)):
            if not run:
                continue
            left, right = _sides(lines[run.start : run.stop], edge)
            sides = _Sides(left, right)
            worth = (sides.worth, sides.gutter)
            if worth > most and sides.are_columns(may_be_drawn_apart):
                above = [piece for line in lines[: run.start] for piece in line]
                below = [piece for line in lines[run.stop :] for piece in line]
                best, most = _Split(above, left, right, below), worth
    return best


def _edges(lines: list[list[Piece]]) -> list[float]:
    """Where pieces begin that have others to their left: columns may begin there."""
    first = min(piece.left for line in lines for piece in line)
    counts: dict[int, list[float]] = {}
    for line in lines:
        for piece in line:
            if piece.left > first + piece.size:
                counts.setdefault(round(piece.left), []).append(piece.left)
    often = sorted(counts.values(), key=len, reverse=True)[:_CANDIDATES]
    return [min(lefts) for lefts in often]


def _runs(lines: list[list[Piece]], edge: float, gap: float) -> Iterator[range]:
    """Stretches of lines that leave the gap before the edge free, from their first on the right."""
    start: int | None = None
    for n, line in enumerate([*lines, None]):
        is_free = line is not None and not any(
            piece.left < edge - 0.5 and piece.right > edge - gap for piece in line
        )
        if is_free and start is None and line is not None and line[-1].left >= edge - 0.5:
            start = n
        if not is_free and start is not None:
            yield range(start, n)
            start = None


def _trimmed(lines: list[list[Piece]], run: range, edge: float, size: float) -> range:
    """The run without a title above both columns, and without a new part below them."""
    start, stop = run.start, run.stop
    while (
        start < stop and lines[start][0].left >= edge - 0.5 and lines[start][0].size > 1.25 * size
    ):
        start += 1
    beside = [n for n in range(start, stop) if lines[n][-1].left >= edge - 0.5]
    if not beside:
        return range(0)
    drawn = max(lines[n][-1].number for n in beside)
    for n in range(beside[-1] + 1, stop):
        text = joined(lines[n])
        # What was drawn before the right column ended belongs to the left one.
        if lines[n][0].number > drawn and (is_heading(text) or is_in_capitals(text)):
            return range(start, n)
    return range(start, stop)


def _sides(lines: list[list[Piece]], edge: float) -> tuple[list[Piece], list[Piece]]:
    pieces = [piece for line in lines for piece in line]
    left = [piece for piece in pieces if piece.left < edge - 0.5]
    return left, [piece for piece in pieces if piece.left >= edge - 0.5]


class _Sides:
    """What stands left and right of a gutter: two columns, or the cells of rows."""

    def __init__(self, left: list[Piece], right: list[Piece]) -> None:
        self._pieces = left, right
        self.left, self.right = lines_of(left), lines_of(right)

    @property
    def gutter(self) -> float:
        left, right = self._pieces
        return min(piece.left for piece in right) - max((piece.right for piece in left), default=0)

    @property
    def worth(self) -> int:
        """How many lines each side has beside the other's, at least."""
        left, right = self._beside(self.left, self.right), self._beside(self.right, self.left)
        return min(len(left), len(right))

    def are_columns(self, may_be_drawn_apart: bool) -> bool:
        if self.worth < 2:
            return False
        pairs = self._pairs()
        if self._are_rows_by_kind(pairs):
            return False
        is_at_edge = self._are_at_the_edge(pairs)
        if self._have_headings(pairs) or (not is_at_edge and self._goes_its_own_way(pairs)):
            return True
        if is_at_edge or self._are_labels(pairs):
            return False
        if any(all(map(kind, (self.left, self.right))) for kind in (are_marked, are_prose)):
            return True
        is_apart = may_be_drawn_apart and self._is_drawn_apart()
        return is_apart or self._runs_on(pairs)

    def _pairs(self) -> list[tuple[list[Piece], list[Piece]]]:
        """Lines of both sides that stand on one baseline."""
        return [
            (one, other)
            for one in self.left
            for other in self.right
            if abs(one[0].baseline - other[0].baseline) < 0.2 * min(one[0].size, other[0].size)
        ]

    def _beside(self, lines: list[list[Piece]], others: list[list[Piece]]) -> list[list[Piece]]:
        """The lines that stand between the other side's first and last."""
        if not others:
            return []
        top, bottom = others[0][0].baseline, others[-1][0].baseline
        slack = others[0][0].size
        return [line for line in lines if bottom - slack <= line[0].baseline <= top + slack]

    def _are_rows_by_kind(self, pairs: list[tuple[list[Piece], list[Piece]]]) -> bool:
        """Dates or labels with a colon on one side, each beside its line on the other."""
        for side, lines in enumerate((self.left, self.right)):
            texts = [joined(line) for line in lines]
            matched = {id(pair[side]) for pair in pairs}
            is_paired = len(matched) >= 0.7 * len(lines)
            dated = sum(len(text) < _DATE_LENGTH and bool(_DATED.search(text)) for text in texts)
            named = sum(text.endswith(":") for text in texts) if side == 0 else 0
            if is_paired and max(dated, named) >= 0.5 * len(texts):
                return True
        return False

    def _are_at_the_edge(self, pairs: list[tuple[list[Piece], list[Piece]]]) -> bool:
        """Words that end at the right edge, each beside its line on the left."""
        matched = {id(other) for _, other in pairs}
        return len(matched) >= 0.7 * len(self.right) and end_together(self.right)

    def _have_headings(self, pairs: list[tuple[list[Piece], list[Piece]]]) -> bool:
        """Headings on both sides, and more than the first row of a table."""
        left, right = (
            [line for line in lines if self._is_heading(line, lines)]
            for lines in (self.left, self.right)
        )
        if not left or not right:
            return False
        in_first_row = any(one is left[0] and other is right[0] for one, other in pairs)
        is_table = len(left) == len(right) == 1 and in_first_row
        return not is_table or all(is_heading(joined(side[0])) for side in (left, right))

    def _is_heading(self, line: list[Piece], lines: list[list[Piece]]) -> bool:
        text = joined(line)
        if is_heading(text) or is_in_capitals(text):
            return True
        if len(text) > _SHORT or not text[:1].isupper() or _DATED.search(text):
            return False
        usual = median(other[0].size for other in lines)
        is_larger = line[0].size > 1.15 * usual
        bold = sum(other[0].is_bold for other in lines)
        return is_larger or (line[0].is_bold and bold * 2 < len(lines))

    def _goes_its_own_way(self, pairs: list[tuple[list[Piece], list[Piece]]]) -> bool:
        """Whether many lines of either side have nothing beside them on their baseline."""
        left = self._beside(self.left, self.right)
        right = self._beside(self.right, self.left)
        alone_left = [line for line in left if not any(line is one for one, _ in pairs)]
        alone_right = [line for line in right if not any(line is other for _, other in pairs)]
        is_often = len(alone_left) >= max(2, len(left) / 3) and len(alone_right) >= max(
            2, len(right) / 3
        )
        return is_often and not self._is_drawn_row_by_row()

    def _are_labels(self, pairs: list[tuple[list[Piece], list[Piece]]]) -> bool:
        """Short words on the left, each beside the first of several lines on the right."""
        is_sparse = len(self.left) * 1.5 < len(self.right)
        matched = {id(one) for one, _ in pairs}
        is_short = all(len(joined(line)) < _SHORT for line in self.left)
        return is_sparse and is_short and len(matched) >= 0.8 * len(self.left)

    def _turns(self) -> int:
        """How often the file's own order goes from one side to the other."""
        order = sorted(
            (piece.number, side) for side, pieces in enumerate(self._pieces) for piece in pieces
        )
        return sum(one[1] != other[1] for one, other in pairwise(order))

    def _is_drawn_apart(self) -> bool:
        return min(len(self.left), len(self.right)) >= 3 and self._turns() == 1

    def _is_drawn_row_by_row(self) -> bool:
        """Cell by cell, with more than one line in some: a table whose cells are centred."""
        return self._turns() == 2 * min(len(self.left), len(self.right)) - 1

    def _runs_on(self, pairs: list[tuple[list[Piece], list[Piece]]]) -> bool:
        """Whether a sentence of one side goes on beside a new entry of the other."""
        return any(
            goes_on(lines, pair[side]) and begins(joined(pair[1 - side])) == "new"
            for side, lines in enumerate((self.left, self.right))
            for pair in pairs
        )
