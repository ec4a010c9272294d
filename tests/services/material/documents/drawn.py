"""PDFs drawn line by line, each where the test says."""

import io
from collections.abc import Iterable
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True)
class Line:
    """Words and where they stand, in points from the left and from the bottom."""

    x: float
    y: float
    text: str
    size: float = 10
    is_bold: bool = False
    letter_space: float = 0
    is_right: bool = False
    """Whether `x` is where the words end."""


def drawn(*pages: Iterable[Line]) -> bytes:
    """A file of these pages; the lines are drawn in the order given."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for page in pages:
        for line in page:
            _draw(canvas, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def column(*texts: str, x: float, y: float = 700, pitch: float = 14) -> list[Line]:
    """Lines one below the other."""
    return [Line(x, y - pitch * n, text) for n, text in enumerate(texts)]


def row_by_row(*columns: list[Line]) -> list[Line]:
    """The lines of several columns from the top, each row from the left."""
    return sorted((line for one in columns for line in one), key=lambda line: (-line.y, line.x))


def _draw(canvas: Canvas, line: Line) -> None:
    font = "Helvetica-Bold" if line.is_bold else "Helvetica"
    canvas.setFont(font, line.size)
    if line.is_right:
        canvas.drawRightString(line.x, line.y, line.text)
        return
    text = canvas.beginText(line.x, line.y)
    text.setCharSpace(line.letter_space)
    text.textOut(line.text)
    canvas.drawText(text)
