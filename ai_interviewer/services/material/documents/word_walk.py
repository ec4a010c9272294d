"""Going through WordprocessingML in the order in which it is read.

Some words stand in settings: choices and ticks of a form, signs of a font, drawn words.
"""

from collections.abc import Iterator
from typing import Any

from lxml import etree

from ai_interviewer.services.material.documents.findings import Refused, Stretch
from ai_interviewer.services.material.documents.headings import is_heading
from ai_interviewer.services.material.documents.word_chunks import Chunks
from ai_interviewer.services.material.documents.word_looks import Looks
from ai_interviewer.services.material.documents.word_xml import (
    ancestors,
    children,
    is_element,
    value,
    w,
)

_DEEPEST = 150
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_BULLET = "• "
_DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds"
_STRUCK_OUT = ("del", "moveFrom", "delText")
_SETTINGS = ("rPr", "pPr", "tblPr", "trPr", "tcPr", "sdtPr", "sectPr", "tblGrid", "instrText")
_TWICE = ("Fallback",)
_RUBY = ("rt",)
"""How to pronounce what stands below it."""
_PASSED_OVER = frozenset((*_STRUCK_OUT, *_SETTINGS, *_TWICE, *_RUBY))

CHECKED, UNCHECKED = "☒", "☐"
_OFF = ("0", "false", "off")
_TICKS = {
    **dict.fromkeys((0xFB, 0xFC, 0xFD, 0xFE, 0x52, 0x53, 0x54), CHECKED),
    **dict.fromkeys((0x6F, 0x70, 0x71, 0x72, 0xA8), UNCHECKED),
}
"""Signs of Wingdings that are ticks and boxes."""


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
        if not _is_struck_out(paragraph, "pPr/rPr/del"):
            yield Stretch("\n", is_hidden=is_hidden and all(s.is_hidden for s in stretches))
        for drawing in paragraph.iter(_DIAGRAM):
            yield from self._chunks.of_diagram(drawing)
        for box in paragraph.iter(w("txbxContent")):
            is_own = next(ancestors(box, "p", "Fallback"), None) is paragraph
            if is_own:
                yield from self.of(box, depth)

    def _table(self, table: Any, depth: int) -> Iterator[Stretch]:
        """Row by row; short cells share a line."""
        rows = (row for row in _within(table, "tr") if not _is_struck_out(row, "trPr/del"))
        for row in rows:
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
            elif name in ("fldChar", "sym", "pict"):
                yield Stretch(_words_of(child), is_hidden=is_hidden)
            elif name not in _PASSED_OVER and name not in ("drawing", "AlternateContent"):
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


def _words_of(element: Any) -> str:
    """What a form's field, a sign or a drawing shows; nothing if that stands elsewhere."""
    if is_element(element, "sym"):
        return _sign(element)
    if is_element(element, "fldChar"):
        return _field(element)
    paths = (child for child in element.iter() if is_element(child, "textpath"))
    return "".join(f"{path.get('string', '')}\n" for path in paths if path.get("string"))


def _is_struck_out(element: Any, path: str) -> bool:
    """Whether a tracked change takes the end of a paragraph, or a row, away."""
    return element.find("/".join(map(w, path.split("/")))) is not None


def _field(begin: Any) -> str:
    """The choice of a list, and whether a box is ticked. Other fields show their text."""
    choices = begin.find(f"{w('ffData')}/{w('ddList')}")
    if choices is not None:
        entries = [entry.get(w("val"), "") for entry in choices.iterchildren(w("listEntry"))]
        chosen = value(choices, "result") or value(choices, "default") or "0"
        place = int(chosen) if chosen.isdecimal() else len(entries)
        return entries[place] if place < len(entries) else ""
    box = begin.find(f"{w('ffData')}/{w('checkBox')}")
    if box is None:
        return ""
    states = {child.tag: child.get(w("val"), "1") for child in children(box)}
    state = states.get(w("checked"), states.get(w("default"), "0"))
    return UNCHECKED if state in _OFF else CHECKED


def _sign(sign: Any) -> str:
    if not sign.get(w("font"), "").startswith("Wingdings"):
        return ""
    try:
        return _TICKS.get(int(sign.get(w("char"), ""), 16) & 0xFF, "")
    except ValueError:
        return ""
