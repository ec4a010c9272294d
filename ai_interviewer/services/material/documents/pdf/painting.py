"""A page painted twice, with and without its text: what differs is text that shows."""

import ctypes
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from ai_interviewer.services.material.documents.findings import Refused

_SCALE = 2.0
"""Pixels a point, for pages of usual size."""
_MOST_PIXELS = 2_500_000
_DISTINCT = 32
"""Of 255: how far a channel must differ for an eye to notice."""
_WHITE = 0xFFFFFFFF
_SAMPLES = 5
_FORMS_DEEP = 20
Area = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Painting:
    """Pixels of four bytes, blue first, from the top left."""

    width: int
    height: int
    with_text: bytes
    without_text: bytes

    def shows_text(self, area: Area) -> bool:
        """Whether text made a noticeable difference anywhere in the area."""
        left, top, right, bottom = self._within(area)
        for y in range(top, bottom):
            start, end = 4 * (y * self.width + left), 4 * (y * self.width + right)
            one, other = self.with_text[start:end], self.without_text[start:end]
            if one != other and any(
                abs(a - b) > _DISTINCT for a, b in zip(one, other, strict=True)
            ):
                return True
        return False

    def is_all(self, colour: tuple[int, int, int], area: Area) -> bool:
        """Whether everything behind the text has nearly this colour, so that it cannot show."""
        left, top, right, bottom = self._within(area)
        for y in _spread(top, bottom):
            for x in _spread(left, right):
                start = 4 * (y * self.width + x)
                behind = self.without_text[start : start + 3]
                if any(abs(a - b) > _DISTINCT for a, b in zip(behind, colour, strict=True)):
                    return False
        return True

    def _within(self, area: Area) -> Area:
        left, top, right, bottom = area
        return max(left, 0), max(top, 0), min(right, self.width), min(bottom, self.height)


def painted(page: Any) -> Painting:
    """Paint the page with its text objects and without them. Raises Refused for no page at all."""
    across, down = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
    if not (0 < across < 1e6 and 0 < down < 1e6):
        raise Refused("document_damaged")
    scale = min(_SCALE, math.sqrt(_MOST_PIXELS / (across * down)))
    size = min(max(1, round(across * scale)), 20_000), min(max(1, round(down * scale)), 20_000)
    with_text = _pixels(page, *size)
    for found in _texts(pdfium.FPDFPage_CountObjects, pdfium.FPDFPage_GetObject, page):
        pdfium.FPDFPageObj_SetIsActive(found, False)
    without_text = _pixels(page, *size)
    return Painting(*size, with_text=with_text, without_text=without_text)


def _texts(
    count: Callable[[Any], int], get: Callable[[Any, int], Any], holder: Any, depth: int = 0
) -> Iterator[Any]:
    """All text on the page, also what is drawn twice or as part of a form."""
    for n in range(count(holder)):
        found = get(holder, n)
        kind = pdfium.FPDFPageObj_GetType(found)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            yield found
        elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _FORMS_DEEP:
            forms = (pdfium.FPDFFormObj_CountObjects, pdfium.FPDFFormObj_GetObject)
            yield from _texts(*forms, found, depth + 1)


def _pixels(page: Any, width: int, height: int) -> bytes:
    stride = 4 * width
    pixels = ctypes.create_string_buffer(stride * height)
    bitmap = pdfium.FPDFBitmap_CreateEx(width, height, pdfium.FPDFBitmap_BGRx, pixels, stride)
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, _WHITE)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0)
    pdfium.FPDFBitmap_Destroy(bitmap)
    return pixels.raw


def _spread(first: int, end: int) -> list[int]:
    """A few positions from `first` to before `end`."""
    step = max(1, (end - first) // _SAMPLES)
    return list(range(first, end, step))
