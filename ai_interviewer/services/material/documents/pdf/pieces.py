"""The letters of a page, joined to pieces: what stands together on one line."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

_APART = 0.9
"""Of the letters' size: a gap that parts columns, and never words."""
_BACK = 0.6
_WORD_GAP = 0.18
_LETTER_GAP = 1.6
"""Times the usual gap between spaced letters: there a word ends."""
_IN_HEADINGS = "&/-:.,'’()+|"
_FAR, _FEWEST_LETTERS = 6.0, 5
"""Of the letters' size: the farthest that spaced letters of two words lie apart."""
_SAME_LINE = 0.35
"""Of the letters' size: how far two baselines may lie apart on one line."""
_ACCENTS = {
    "\u00b4": "\u0301",
    "\u02ca": "\u0301",
    "`": "\u0300",
    "\u02cb": "\u0300",
    "\u00a8": "\u0308",
    "^": "\u0302",
    "\u02c6": "\u0302",
    "~": "\u0303",
    "\u02dc": "\u0303",
    "\u00b8": "\u0327",
    "\u02c7": "\u030c",
    "\u02d8": "\u0306",
    "\u02d9": "\u0307",
    "\u02da": "\u030a",
    "\u02dd": "\u030b",
    "\u02db": "\u0328",
}
"""Accents that stand alone, and their kind that joins the letter before."""
_MOST_ACCENTS, _LONGEST_LINE = 2_000, 500
_RAISED = 0.4
_DOTLESS = {"\u0131": "i", "\u0237": "j"}


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character and where it stands, with the page turned so that it is upright."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    number: int = 0
    """Its place in the file's own order."""
    is_bold: bool = False
    is_after_space: bool = False

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


@dataclass(slots=True)
class Piece:
    """Glyphs beside one another, with no more than a space between two."""

    glyphs: list[Glyph] = field(default_factory=list)

    @property
    def left(self) -> float:
        return self.glyphs[0].left

    @property
    def right(self) -> float:
        return max(glyph.right for glyph in self.glyphs)

    @property
    def baseline(self) -> float:
        return self.glyphs[0].baseline

    @property
    def size(self) -> float:
        return max(glyph.size for glyph in self.glyphs)

    @property
    def number(self) -> int:
        return self.glyphs[0].number

    @property
    def is_bold(self) -> bool:
        return sum(glyph.is_bold for glyph in self.glyphs) * 2 > len(self.glyphs)

    @property
    def text(self) -> str:
        gap = _spaced_out(self.glyphs)
        out = ""
        for before, glyph in zip([None, *self.glyphs], self.glyphs, strict=False):
            if before is not None:
                distance = glyph.left - before.right
                is_space = (
                    distance > gap
                    if gap is not None
                    else glyph.is_after_space or distance > _WORD_GAP * glyph.size
                )
                out += " " * is_space
            out += glyph.text
        return out


def pieces_of(glyphs: Iterable[Glyph]) -> list[Piece]:
    """The glyphs in pieces, joined where they stand together, in whatever order they were drawn."""
    found: list[Piece] = []
    for glyph in _with_accents(list(glyphs)):
        before = found[-1].glyphs[-1] if found else None
        if before is not None and _goes_on(before, glyph):
            found[-1].glyphs.append(glyph)
        else:
            found.append(Piece([glyph]))
    return [piece for line in lines_of(found) for piece in _with_letters(list(_together(line)))]


def lines_of(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """The pieces line by line from the top, each line from the left."""
    lines: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: (-piece.baseline, piece.left)):
        line = lines[-1] if lines else None
        if line is not None and line[0].baseline - piece.baseline <= _SAME_LINE * min(
            piece.size, line[0].size
        ):
            line.append(piece)
        else:
            lines.append([piece])
    return [sorted(line, key=lambda piece: piece.left) for line in lines]


def joined(pieces: Iterable[Piece]) -> str:
    """The text of a line."""
    texts = [(piece, text) for piece in pieces if (text := piece.text.strip())]
    if any(_spaced_out(piece.glyphs) is not None for piece, _ in texts):
        # In "Y E A R S   O F", the short word is spaced like the long one.
        texts = [
            (one, text if len(one.glyphs) > 2 else text.replace(" ", "")) for one, text in texts
        ]
    return " ".join(text for _, text in texts)


def _goes_on(before: Glyph, glyph: Glyph) -> bool:
    size = max(before.size, glyph.size)
    if abs(before.baseline - glyph.baseline) > _SAME_LINE * size:
        return False
    return -_BACK * size < glyph.left - before.right < _APART * size


def _together(line: list[Piece]) -> Iterator[Piece]:
    """Pieces of one line with no gap between them as one; what is drawn twice counts once."""
    current: Piece | None = None
    for piece in line:
        if current is None:
            current = piece
        elif _is_twin(current, piece):
            continue
        elif piece.left - current.right < _APART * min(current.size, piece.size):
            is_next = piece.left - current.right > _WORD_GAP * piece.size
            first = replace(piece.glyphs[0], is_after_space=is_next)
            current = Piece([*current.glyphs, first, *piece.glyphs[1:]])
        else:
            yield current
            current = piece
    if current is not None:
        yield current


def _with_letters(line: list[Piece]) -> Iterator[Piece]:
    """The pieces, with letters that stand far apart at the same distances put together."""
    run: list[Piece] = []
    for piece in line:
        is_letter = len(piece.glyphs) == 1 and (piece.text.isalnum() or piece.text in _IN_HEADINGS)
        if not is_letter or (run and piece.left - run[-1].right > _FAR * piece.size):
            yield from _as_one(run)
            run = []
        if is_letter:
            run.append(piece)
        else:
            yield piece
    yield from _as_one(run)


def _as_one(run: list[Piece]) -> list[Piece]:
    gaps = sorted(after.left - piece.right for piece, after in pairwise(run))
    is_even = len(run) >= _FEWEST_LETTERS and gaps[len(gaps) // 2] < 1.5 * gaps[0]
    return [Piece([glyph for piece in run for glyph in piece.glyphs])] if is_even else run


def _is_twin(piece: Piece, other: Piece) -> bool:
    """Whether both are the same words in the same place, drawn twice to look bold."""
    is_same = len(piece.glyphs) == len(other.glyphs) and piece.text == other.text
    return is_same and abs(piece.left - other.left) < 0.2 * piece.size


def _spaced_out(glyphs: list[Glyph]) -> float | None:
    """The gap that parts words in a heading with space between its letters; None elsewhere."""
    if len(glyphs) < 3 or not all(g.text.isalnum() or g.text in _IN_HEADINGS for g in glyphs):
        return None
    gaps = [after.left - glyph.right for glyph, after in pairwise(glyphs)]
    usual = sorted(gaps)[len(gaps) // 2]
    size = glyphs[0].size
    if usual <= _WORD_GAP * size or sorted(gaps)[len(gaps) // 10] <= 0.5 * _WORD_GAP * size:
        return None
    letters = [glyph.text for glyph in glyphs if glyph.text.isalpha()]
    # The classes of a driving licence are letters of their own: "A B C E".
    return None if letters == sorted(set(letters)) else usual * _LETTER_GAP + 0.05 * size


def _with_accents(glyphs: list[Glyph]) -> Iterator[Glyph]:
    """Accents that were drawn on their own, over a letter, joined to that letter."""
    taken: dict[int, str] = {}
    used: set[int] = set()
    by_line: dict[int, list[int]] = {}
    for n, glyph in enumerate(glyphs):
        by_line.setdefault(round(glyph.baseline), []).append(n)
    for n, glyph in enumerate(glyphs):
        accent = glyph.text if unicodedata.combining(glyph.text[:1]) else _ACCENTS.get(glyph.text)
        if accent is None or len(used) >= _MOST_ACCENTS:
            continue
        # Over a capital, an accent is drawn higher.
        below = range(round(glyph.baseline - _RAISED * glyph.size), round(glyph.baseline) + 2)
        line = [m for height in below for m in by_line.get(height, [])][:_LONGEST_LINE]
        over = [m for m in line if m not in taken and _is_over(glyph, glyphs[m])]
        if over := [m for m in over if _composed(glyphs[m], accent)]:
            best = min(over, key=lambda m: abs(glyphs[m].middle - glyph.middle))
            taken[best] = _composed(glyphs[best], accent)
            used.add(n)
    before, is_beside_accent = None, False
    for n, glyph in enumerate(glyphs):
        if n in used:
            is_beside_accent = True
            continue
        is_after_space = glyph.is_after_space
        if (is_beside_accent or n - 1 in taken) and before is not None:
            # The space that the file seems to have around an accent is none.
            is_after_space = glyph.left - before.right > _WORD_GAP * glyph.size
        yield replace(glyph, text=taken.get(n, glyph.text), is_after_space=is_after_space)
        before, is_beside_accent = glyph, False


def _is_over(accent: Glyph, letter: Glyph) -> bool:
    """Whether the accent's middle stands over the letter."""
    return letter.left - 0.05 * letter.size <= accent.middle <= letter.right + 0.05 * letter.size


def _composed(letter: Glyph, accent: str) -> str:
    """The letter with its accent; nothing when Unicode has no such letter."""
    base = _DOTLESS.get(letter.text, letter.text)
    both = unicodedata.normalize("NFC", base + accent)
    return both if letter.text.isalpha() and (len(both) == 1 or letter.text != base) else ""
