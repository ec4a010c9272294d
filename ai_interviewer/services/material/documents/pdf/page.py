"""One page of a PDF: its characters, and which of them show on the painted page."""

import ctypes
import math
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import groupby
from typing import Any

import pypdfium2.raw as pdfium

from ai_interviewer.domain.limits import RESUME_CHARACTERS
from ai_interviewer.services.material.documents.findings import Refused, Stretch, without_hidden
from ai_interviewer.services.material.documents.pdf.forms import FieldValue
from ai_interviewer.services.material.documents.pdf.glyphs import Glyphs
from ai_interviewer.services.material.documents.pdf.painting import Area, Painting, painted

_TINY = 2.0
"""Points. Nobody reads letters as small as this."""
_UNPAINTED_MODES = (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP)
_FILLED_MODES = (pdfium.FPDF_TEXTRENDERMODE_FILL, pdfium.FPDF_TEXTRENDERMODE_FILL_CLIP)
_TRANSPARENT = 12
"""Of 255. Paint thinner than this leaves no trace."""
_SCAN_SHARE = 0.5
_NAMELESS, _NAMELESS_SHARE = 10, 0.05
_FEW_LETTERS, _MANY_SHAPES = 60, 50
_STRAY, _PART_OF_WORD = 2, 4
"""Fewer letters than this, alone or within a word, are quirks of a font and not hidden text."""


@dataclass(frozen=True, slots=True)
class _Box:
    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class _Look:
    """How the text object of a character is drawn. Colour is blue, green, red."""

    mode: int
    colour: tuple[int, int, int] | None
    is_transparent: bool
    has_own_font: bool


class PdfPage:
    """Give it an open page; it is never closed, since the process ends with the file."""

    def __init__(self, handle: Any, values: list[FieldValue] | None = None) -> None:
        self._page = handle
        self._values = values or []
        self._text = pdfium.FPDFText_LoadPage(handle)
        self._count = max(0, pdfium.FPDFText_CountChars(self._text)) if self._text else 0
        if self._count > 4 * RESUME_CHARACTERS:
            raise Refused("resume_too_long")
        self._objects = [pdfium.FPDFText_GetTextObject(self._text, n) for n in range(self._count)]
        self._looks: dict[int, _Look] = {}

    def shown_and_hidden(self, *, may_be_drawn_apart: bool) -> tuple[str, list[str]]:
        """What the page shows, as it is read, and its hidden passages."""
        runs = self._runs()
        stretches = [
            Stretch("".join(map(self._character, run)), is_hidden=is_hidden)
            for run, is_hidden in runs
        ]
        shown, hidden = without_hidden([*stretches, Stretch("\n")])
        visible = [n for run, is_hidden in runs if not is_hidden for n in run]
        on_page = [_bare(text) for text in ("".join(map(self._character, visible)), *hidden)]
        missing = [value for value in self._values if not self._has(value, visible, on_page)]
        for value in missing:
            visible = [n for n in visible if not self._is_in_field(n, value)]
            hidden = [passage for passage in hidden if _bare(passage) not in _bare(value.text)]
        glyphs = Glyphs(self._text, visible, self._values, missing)
        if glyphs.can_be_placed:
            shown = glyphs.in_order(may_be_drawn_apart=may_be_drawn_apart)
        else:
            shown += glyphs.of_values()
        return shown, hidden

    def _has(self, value: FieldValue, visible: list[int], on_page: list[str]) -> bool:
        """Whether the page itself has the whole value, shown or hidden."""
        wanted = _bare(value.text)
        if not wanted:
            return any(self._is_in_field(n, value) for n in visible)
        return any(wanted in text for text in on_page)

    def _is_in_field(self, n: int, value: FieldValue) -> bool:
        x, y = self._box(n).middle
        return value.left <= x <= value.right and value.bottom <= y <= value.top

    def _runs(self) -> list[tuple[list[int], bool]]:
        """The characters in the file's order, parted where hidden text begins and ends."""
        if self.is_scan:
            return [(list(range(self._count)), False)]
        flags = self._hidden_flags()
        runs = [list(run) for _, run in groupby(range(self._count), key=flags.__getitem__)]
        return [
            (run, flags[run[0]] and not self._is_stray(run, "".join(map(self._character, run))))
            for run in runs
        ]

    def _is_stray(self, run: list[int], text: str) -> bool:
        letters = sum(character.isalnum() for character in text)
        around = (n for n in (run[0] - 1, run[-1] + 1) if 0 <= n < self._count)
        is_in_word = any(self._character(n).isalnum() for n in around)
        return letters < (_PART_OF_WORD if is_in_word else _STRAY)

    @cached_property
    def is_scan(self) -> bool:
        """A picture of a page with the recognised words laid over it, which nothing paints."""
        drawn = [n for n in range(self._count) if self._objects[n]]
        unpainted = sum(self._look(n).mode in _UNPAINTED_MODES for n in drawn)
        return unpainted > 0.8 * len(drawn) and self._picture_share() > _SCAN_SHARE

    def _hidden_flags(self) -> list[bool]:
        """Whether each character is hidden; spaces and signs go with what stands before them."""
        flags: list[bool] = []
        for n in range(self._count):
            is_judged = bool(self._objects[n]) and self._character(n).isalnum()
            before = flags[-1] if flags else False
            flags.append(self._is_hidden(n) if is_judged else before)
        return flags

    def _is_hidden(self, n: int) -> bool:
        box, look = self._box(n), self._look(n)
        if max(box.right - box.left, box.top - box.bottom) < _TINY:
            return True
        if look.mode in _UNPAINTED_MODES or look.is_transparent or not self._is_inside(box):
            return True
        area = self._on_painting(box)
        if self._is_as_its_background(look, area):
            return True
        # A font that the file does not bring along may lack here what it has elsewhere.
        can_be_painted = look.has_own_font or ord(self._character(n)) < 0x100
        return can_be_painted and not self._painting.shows_text(area)

    def _is_as_its_background(self, look: _Look, area: Area) -> bool:
        if look.colour is None or look.mode not in _FILLED_MODES:
            return False
        return self._painting.is_all(look.colour, area)

    def _character(self, n: int) -> str:
        code = pdfium.FPDFText_GetUnicode(self._text, n)
        is_text = 0 < code < 0x110000 and not 0xD800 <= code < 0xE000
        return chr(code) if is_text else ""

    def _box(self, n: int) -> _Box:
        """Where the character stands: its glyph and the room of its line together."""
        loose, left, right, bottom, top = pdfium.FS_RECTF(), *(ctypes.c_double() for _ in range(4))
        pdfium.FPDFText_GetCharBox(self._text, n, left, right, bottom, top)
        if not pdfium.FPDFText_GetLooseCharBox(self._text, n, loose):
            return _Box(left.value, top.value, right.value, bottom.value)
        return _Box(
            min(left.value, loose.left),
            max(top.value, loose.top),
            max(right.value, loose.right),
            min(bottom.value, loose.bottom),
        )

    def _look(self, n: int) -> _Look:
        address = ctypes.cast(self._objects[n], ctypes.c_void_p).value or 0
        if address not in self._looks:
            self._looks[address] = _look_of(self._objects[n])
        return self._looks[address]

    @cached_property
    def _bounds(self) -> pdfium.FS_RECTF:
        """What of the page is shown: its crop box within its sheet."""
        bounds = pdfium.FS_RECTF()
        pdfium.FPDF_GetPageBoundingBox(self._page, bounds)
        return bounds

    def _is_inside(self, box: _Box) -> bool:
        x, y = box.middle
        shown = self._bounds
        return bool(shown.left <= x <= shown.right and shown.bottom <= y <= shown.top)

    @cached_property
    def _painting(self) -> Painting:
        return painted(self._page)

    def _on_painting(self, box: _Box) -> Area:
        """The pixels that the box covers: left, top, right, bottom."""
        xs, ys = [], []
        for x, y in ((box.left, box.top), (box.right, box.bottom)):
            across, down = ctypes.c_int(), ctypes.c_int()
            size = (self._painting.width, self._painting.height)
            pdfium.FPDF_PageToDevice(self._page, 0, 0, *size, 0, x, y, across, down)
            xs.append(across.value)
            ys.append(down.value)
        return min(xs), min(ys), max(xs) + 1, max(ys) + 1

    @cached_property
    def has_nameless_letters(self) -> bool:
        """Whether many letters are only pictures: the file doesn't say which letters they are."""
        drawn = [n for n in range(self._count) if self._objects[n]]
        nameless = [n for n in drawn if self._is_nameless(n)]
        return len(nameless) >= max(_NAMELESS, _NAMELESS_SHARE * len(drawn))

    def _is_nameless(self, n: int) -> bool:
        code = pdfium.FPDFText_GetUnicode(self._text, n)
        is_symbol = 0xF000 <= code < 0xF100  # bullets of the usual symbol fonts
        return (0xE000 <= code < 0xF900 or code in (0, 0xFFFD)) and not is_symbol

    def doubtful(self) -> str:
        """The letters for which the file has no names, so that their names may be mistaken."""
        errors = map(partial(pdfium.FPDFText_HasUnicodeMapError, self._text), range(self._count))
        return "".join(self._character(n) for n, error in enumerate(errors) if error == 1)

    @property
    def is_picture(self) -> bool:
        """Whether a picture fills the page, or shapes do, and next to no words stand there."""
        letters = sum(self._character(n).isalnum() for n in range(self._count))
        if self.is_scan or letters >= _FEW_LETTERS:
            return False
        shapes = pdfium.FPDFPage_CountObjects(self._page)
        return self._picture_share() > _SCAN_SHARE or (letters == 0 and shapes > _MANY_SHAPES)

    def _picture_share(self) -> float:
        """How much of the page its largest picture covers."""
        shown = self._bounds
        area = (shown.right - shown.left) * (shown.top - shown.bottom)
        largest = 0.0
        for n in range(min(pdfium.FPDFPage_CountObjects(self._page), 1_000)):
            found = pdfium.FPDFPage_GetObject(self._page, n)
            if pdfium.FPDFPageObj_GetType(found) == pdfium.FPDF_PAGEOBJ_IMAGE:
                sides = [ctypes.c_float() for _ in range(4)]
                pdfium.FPDFPageObj_GetBounds(found, *sides)
                left, bottom, right, top = (side.value for side in sides)
                largest = max(largest, (right - left) * (top - bottom))
        return largest / area if area > 0 and math.isfinite(largest) else 0.0


def _bare(text: str) -> str:
    """Letters and digits only: spaces and line ends depend on the room."""
    return "".join(character for character in text if character.isalnum())


def _look_of(found: Any) -> _Look:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    has_colour = pdfium.FPDFPageObj_GetFillColor(found, red, green, blue, alpha)
    mode = pdfium.FPDFTextObj_GetTextRenderMode(found)
    font = pdfium.FPDFTextObj_GetFont(found)
    return _Look(
        mode=mode,
        colour=(blue.value, green.value, red.value) if has_colour else None,
        is_transparent=bool(has_colour) and alpha.value < _TRANSPARENT and mode in _FILLED_MODES,
        has_own_font=bool(font) and pdfium.FPDFFont_GetIsEmbedded(font) == 1,
    )
