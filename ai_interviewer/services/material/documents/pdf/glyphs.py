"""The visible letters of a page with their places, and the text they make in reading order."""

import ctypes
import math
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium

from ai_interviewer.services.material.documents.pdf import paragraphs
from ai_interviewer.services.material.documents.pdf.columns import blocks
from ai_interviewer.services.material.documents.pdf.forms import FieldValue
from ai_interviewer.services.material.documents.pdf.pieces import Glyph, pieces_of

_BOLD = 600
_FIELD_SIZE, _LINE_FIELD = 10.0, 26.0
_RIGHT_TO_LEFT = ("R", "AL")
_LINE_BREAKS = ("\r", "\n")


class Glyphs:
    """The letters of an open text page, those with these numbers, and values of its fields.

    `missing` are the values that the page itself does not show.
    """

    def __init__(
        self,
        text: Any,
        numbers: Iterable[int],
        values: Iterable[FieldValue] = (),
        missing: Iterable[FieldValue] = (),
    ) -> None:
        self._text = text
        self._missing = list(missing)
        self._turned: dict[int, list[Glyph]] = {}
        is_after_space = False
        for n in numbers:
            character = self._character(n)
            if not character.strip() or (ord(character) < 0x20 and character != "\x02"):
                is_after_space = True
                continue
            turn, glyph = self._glyph(n, character, is_after_space)
            self._turned.setdefault(turn, []).append(glyph)
            is_after_space = False
        for value in self._missing:
            self._turned.setdefault(0, []).extend(_glyphs_of(value))
        for value in values:
            self._turned[0] = list(_beside_label(self._turned.get(0, []), value))

    @property
    def can_be_placed(self) -> bool:
        """Whether places tell the order: not in scripts from right to left or top to bottom."""
        glyphs = [glyph for turned in self._turned.values() for glyph in turned]
        backwards = sum(
            unicodedata.bidirectional(glyph.text[0]) in _RIGHT_TO_LEFT for glyph in glyphs
        )
        falling = sum(
            one.baseline - other.baseline > 0.5 * one.size and abs(one.left - other.left) < 0.5
            for one, other in pairwise(glyphs)
        )
        return backwards <= 0.2 * len(glyphs) and falling <= 0.4 * len(glyphs)

    def of_values(self) -> str:
        """The values alone."""
        return "".join(f"\n{value.text}" for value in self._missing)

    def in_order(self, *, may_be_drawn_apart: bool) -> str:
        """The text block by block; what is turned comes after what stands as most does."""
        counts = Counter({turn: len(glyphs) for turn, glyphs in self._turned.items()})
        return "\n\n".join(
            paragraphs.text_of(block)
            for turn, _ in counts.most_common()
            for block in blocks(
                pieces_of(self._turned[turn]), may_be_drawn_apart=may_be_drawn_apart
            )
        )

    def _character(self, n: int) -> str:
        code = pdfium.FPDFText_GetUnicode(self._text, n)
        return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""

    def _glyph(self, n: int, character: str, is_after_space: bool) -> tuple[int, Glyph]:
        """How far the character is turned, in degrees, and where it stands if turned back."""
        angle = pdfium.FPDFText_GetCharAngle(self._text, n)
        # PDFium counts clockwise.
        angle = -angle if math.isfinite(angle) and angle >= 0 else 0.0
        turn = round(math.degrees(angle)) % 360
        tight = _box(pdfium.FPDFText_GetCharBox, self._text, n)
        left, bottom, right, top = _turned(tight, angle)
        loose = pdfium.FS_RECTF()
        size = top - bottom
        if pdfium.FPDFText_GetLooseCharBox(self._text, n, loose):
            sides = loose.left, loose.bottom, loose.right, loose.top
            left, low, right, high = _turned(sides, angle)
            size = 0.85 * (high - low)
        x, y = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDFText_GetCharOrigin(self._text, n, x, y)
        baseline = -x.value * math.sin(angle) + y.value * math.cos(angle)
        weight = pdfium.FPDFText_GetFontWeight(self._text, n)
        return turn, Glyph(
            text=character,
            left=left,
            right=right,
            baseline=baseline,
            size=max(size, 1.0),
            number=n,
            is_bold=weight >= _BOLD,
            is_after_space=is_after_space,
        )


def _glyphs_of(value: FieldValue) -> Iterator[Glyph]:
    """Letters for a value that the page does not show, within the room of its field."""
    height = value.top - value.bottom
    lines = [line for line in value.text.splitlines() if line.strip()]
    size = min(_FIELD_SIZE, 0.7 * height / len(lines)) if lines else _FIELD_SIZE
    is_tall = height > 2 * _FIELD_SIZE
    first = value.top - 1.2 * size if is_tall else value.bottom + 0.3 * height
    for row, line in enumerate(lines):
        step = min(0.5 * size, (value.right - value.left) / len(line))
        is_after_space = False
        for n, character in enumerate(line):
            if not character.strip():
                is_after_space = True
                continue
            left = value.left + n * step
            yield Glyph(
                text=character,
                left=left,
                right=left + step,
                baseline=first - 1.2 * size * row,
                size=size,
                is_after_space=is_after_space,
            )
            is_after_space = False


def _beside_label(glyphs: list[Glyph], value: FieldValue) -> Iterator[Glyph]:
    """The glyphs, with those of a field of one line on the line of its label."""
    inside = [_is_within(glyph, value) for glyph in glyphs]
    heights = [
        (abs(glyph.left - value.left), glyph.baseline)
        for glyph, is_inside in zip(glyphs, inside, strict=True)
        if not is_inside and value.bottom - 0.3 * glyph.size <= glyph.baseline <= value.top
    ]
    is_line = value.top - value.bottom < _LINE_FIELD
    label = min(heights)[1] if heights and is_line else None
    if not is_line:
        yield from _beside_first_line(glyphs, inside, value)
        return
    for glyph, is_inside in zip(glyphs, inside, strict=True):
        yield glyph if label is None or not is_inside else replace(glyph, baseline=label)


def _beside_first_line(
    glyphs: list[Glyph], inside: list[bool], value: FieldValue
) -> Iterator[Glyph]:
    """The glyphs, with the label to the left of a tall field on the field's first line."""
    labels = [
        not is_inside and glyph.right <= value.left and value.bottom < glyph.baseline < value.top
        for glyph, is_inside in zip(glyphs, inside, strict=True)
    ]
    lines = {
        round(glyph.baseline) for glyph, is_label in zip(glyphs, labels, strict=True) if is_label
    }
    first = max(
        (g.baseline for g, is_inside in zip(glyphs, inside, strict=True) if is_inside), default=0
    )
    is_moved = first > 0 and len(lines) == 1
    for glyph, is_label in zip(glyphs, labels, strict=True):
        yield replace(glyph, baseline=first) if is_moved and is_label else glyph


def _is_within(glyph: Glyph, value: FieldValue) -> bool:
    is_between = value.left <= glyph.middle <= value.right
    return is_between and value.bottom <= glyph.baseline + 0.3 * glyph.size <= value.top


def _box(get: Any, text: Any, n: int) -> tuple[float, float, float, float]:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    get(text, n, left, right, bottom, top)
    return left.value, bottom.value, right.value, top.value


def _turned(
    box: tuple[float, float, float, float], angle: float
) -> tuple[float, float, float, float]:
    """The box as it lies when the page is turned so that its text is upright."""
    if angle == 0:
        return box
    cos, sin = math.cos(angle), math.sin(angle)
    left, bottom, right, top = box
    corners = [(x, y) for x in (left, right) for y in (bottom, top)]
    xs = [x * cos + y * sin for x, y in corners]
    ys = [y * cos - x * sin for x, y in corners]
    return min(xs), min(ys), max(xs), max(ys)
