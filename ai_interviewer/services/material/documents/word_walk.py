"""Going through WordprocessingML in the order in which it is read."""

from collections.abc import Iterator
from typing import Any

from lxml import etree

from ai_interviewer.services.material.documents.findings import Refused, Stretch
from ai_interviewer.services.material.documents.headings import is_heading
from ai_interviewer.services.material.documents.word_chunks import Chunks
from ai_interviewer.services.material.documents.word_looks import Looks
from ai_interviewer.services.material.documents.word_xml import ancestors, children, is_element, w

_DEEPEST = 150
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_BULLET = "• "
_DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds"
_STRUCK_OUT = ("del", "moveFrom", "delText")
_SETTINGS = ("rPr", "pPr", "tblPr", "trPr", "tcPr", "sdtPr", "sectPr", "tblGrid", "instrText")
_TWICE = ("Fallback",)
_PASSED_OVER = frozenset((*_STRUCK_OUT, *_SETTINGS, *_TWICE))


class Walk:
    """Goes through XML in the order in which it is read."""

    def __init__(self, looks: Looks, chunks: Chunks) -> None:
        self._looks = looks
        self._chunks = chunks
        self.prompts: list[str] = []
        """What a template asked for and nobody replaced; it is left out."""
        self.objects = 0
        """Files of other programs, of which a DOCX shows only a picture."""

    def of(self, element: Any, depth: int = 0) -> Iterator[Stretch]:
        """The element's text. Raises Refused when it lies too deep."""
        if depth > _DEEPEST:
            raise Refused("document_too_demanding")
        for child in children(element):
            name = etree.QName(child).localname
            if name in _PASSED_OVER:
                continue
            if name == "p":
                yield from self._paragraph(child, depth + 1)
            elif name == "tbl":
                yield from self._table(child, depth + 1)
            elif name == "r":
                yield from self._run(child, depth + 1)
            elif name == "altChunk":
                yield from self._chunks.of(child)
            elif name == "sdt" and child.find(f"{w('sdtPr')}/{w('showingPlcHdr')}") is not None:
                yield from self._prompt(child, depth + 1)
            elif name != "txbxContent":
                yield from self.of(child, depth + 1)

    def _prompt(self, control: Any, depth: int) -> Iterator[Stretch]:
        """Nothing: the control still shows its prompt. A template's headings are prompts too."""
        stretches = list(self._inside(control, depth))
        text = "".join(stretch.text for stretch in stretches).strip()
        if is_heading(text):
            yield from stretches
        elif text and text not in self.prompts:
            self.prompts.append(text)

    def _inside(self, control: Any, depth: int) -> Iterator[Stretch]:
        for content in control.iterchildren(w("sdtContent")):
            yield from self.of(content, depth)

    def _paragraph(self, paragraph: Any, depth: int) -> Iterator[Stretch]:
        """Its words on a line, then the text boxes that hang on it."""
        stretches = list(self.of(paragraph, depth))
        if self._looks.is_listed(paragraph) and any(s.text.strip() for s in stretches):
            is_hidden = all(s.is_hidden for s in stretches if s.text.strip())
            stretches.insert(0, Stretch(_BULLET, is_hidden=is_hidden))
        yield from stretches
        is_hidden = bool(stretches) and stretches[-1].is_hidden
        yield Stretch("\n", is_hidden=is_hidden and all(s.is_hidden for s in stretches))
        for drawing in paragraph.iter(_DIAGRAM):
            yield from self._chunks.of_diagram(drawing)
        for box in paragraph.iter(w("txbxContent")):
            is_own = next(ancestors(box, "p", "Fallback"), None) is paragraph
            if is_own:
                yield from self.of(box, depth)

    def _table(self, table: Any, depth: int) -> Iterator[Stretch]:
        """Row by row; short cells share a line."""
        for row in _within(table, "tr"):
            cells = [list(self.of(cell, depth + 1)) for cell in _within(row, "tc")]
            is_line = all(_lines(cell) <= 1 for cell in cells)
            for cell in cells:
                yield from _on_one_line(cell) if is_line else cell
            if is_line:
                yield Stretch("\n")

    def _run(self, run: Any, depth: int) -> Iterator[Stretch]:
        self.objects += sum(1 for _ in run.iterchildren(w("object")))
        is_hidden = self._looks.is_hidden(run)
        for child in children(run):
            name = etree.QName(child).localname
            if name == "t":
                yield Stretch(child.text or "", is_hidden=is_hidden)
            elif name in _SIGNS:
                yield Stretch(_SIGNS[name], is_hidden=is_hidden)
            elif name not in _PASSED_OVER and name not in ("drawing", "pict", "AlternateContent"):
                yield from self.of(child, depth + 1)


def _within(element: Any, name: str) -> Iterator[Any]:
    """Its rows or cells, also those inside content controls and tracked changes."""
    for child in children(element):
        if is_element(child, name):
            yield child
        elif is_element(child, "sdt", "sdtContent", "ins", "customXml"):
            yield from _within(child, name)


def _lines(stretches: list[Stretch]) -> int:
    return len("".join(s.text for s in stretches).strip().splitlines())


def _on_one_line(stretches: list[Stretch]) -> list[Stretch]:
    if not any(stretch.text.strip() for stretch in stretches):
        return []
    flat = [Stretch(s.text.replace("\n", ""), is_hidden=s.is_hidden) for s in stretches]
    return [*flat, Stretch("\t")]
