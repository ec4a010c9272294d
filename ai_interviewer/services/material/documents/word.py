"""The text of a DOCX as its reader sees it. Runs in the reader's process alone."""

import io
from collections.abc import Iterator
from typing import Any

import docx
from docx.opc.exceptions import PackageNotFoundError
from lxml import etree

from ai_interviewer.domain.limits import RESUME_CHARACTERS
from ai_interviewer.services.material.documents import cleaning, package
from ai_interviewer.services.material.documents.findings import (
    Findings,
    Refused,
    Stretch,
    quoted,
    without_hidden,
)
from ai_interviewer.services.material.documents.word_looks import Looks
from ai_interviewer.services.material.documents.word_xml import ancestors, children, is_element, w

_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
_BEFORE = ("header",)
_AFTER = ("footnotes", "endnotes", "footer")
_DEEPEST = 150
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_BULLET = "• "
_STRUCK_OUT = ("del", "moveFrom", "delText")
_SETTINGS = ("rPr", "pPr", "tblPr", "trPr", "tcPr", "sdtPr", "sectPr", "tblGrid", "instrText")
_TWICE = ("Fallback",)
_PASSED_OVER = frozenset((*_STRUCK_OUT, *_SETTINGS, *_TWICE))


def read(content: bytes) -> Findings:
    """Headers, body, notes, footers, and what is hidden. Raises Refused."""
    package.checked(content)
    try:
        document = docx.Document(io.BytesIO(content))
    except (KeyError, ValueError, PackageNotFoundError, etree.XMLSyntaxError):
        raise Refused("document_damaged") from None
    roots = _roots(document)
    looks = Looks(_part(document, "styles"), roots, _part(document, "settings"))
    stretches = [stretch for root in roots for stretch in _Walk(looks).of(root)]
    shown, hidden = without_hidden(stretches)
    text = cleaning.cleaned(shown)
    if len(text) > RESUME_CHARACTERS:
        raise Refused("resume_too_long")
    if not any(character.isalnum() for character in text):
        raise Refused("document_without_text")
    return Findings(text=text, hidden=quoted([cleaning.cleaned(passage) for passage in hidden]))


def _part(document: Any, kind: str) -> Any:
    """The XML of the part of this kind; an empty element when the file has none.

    The library would read a part that is missing from its own templates, which the reader cannot.
    """
    for relation in document.part.rels.values():
        if relation.reltype.endswith(f"/{kind}") and not relation.is_external:
            return etree.fromstring(relation.target_part.blob, _PARSER)
    return etree.Element(w(kind))


def _roots(document: Any) -> list[Any]:
    """The XML of the parts in the order in which they are read; a repeated header once."""
    parts: dict[str, list[Any]] = {}
    seen: set[bytes] = set()
    for relation in document.part.rels.values():
        kind = relation.reltype.rpartition("/")[2]
        if relation.is_external or kind not in (*_BEFORE, *_AFTER):
            continue
        root = etree.fromstring(relation.target_part.blob, _PARSER)
        text = "".join(root.itertext(w("t"))).encode()
        if text not in seen:
            seen.add(text)
            parts.setdefault(kind, []).append(root)
    before = [root for kind in _BEFORE for root in parts.get(kind, [])]
    after = [root for kind in _AFTER for root in parts.get(kind, [])]
    body = [document.element.body] if document.element.body is not None else []
    return [*before, *body, *after]


class _Walk:
    """Goes through XML in the order in which it is read."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks

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
            elif name != "txbxContent":
                yield from self.of(child, depth + 1)

    def _paragraph(self, paragraph: Any, depth: int) -> Iterator[Stretch]:
        """Its words on a line, then the text boxes that hang on it."""
        stretches = list(self.of(paragraph, depth))
        if self._looks.is_listed(paragraph) and any(s.text.strip() for s in stretches):
            is_hidden = all(s.is_hidden for s in stretches if s.text.strip())
            stretches.insert(0, Stretch(_BULLET, is_hidden=is_hidden))
        yield from stretches
        is_hidden = bool(stretches) and stretches[-1].is_hidden
        yield Stretch("\n", is_hidden=is_hidden and all(s.is_hidden for s in stretches))
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
