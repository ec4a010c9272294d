"""DOCX whose parts go by names that the library doesn't know.

"Strict Open XML" has the same words in namespaces of other names (ISO 29500).
"""

import io
import zipfile

from lxml import etree

_STRICT = b"http://purl.oclc.org/ooxml/"
_USUAL = b"http://schemas.openxmlformats.org/"
_TYPES = "[Content_Types].xml"
_SOME_FILE = "application/octet-stream"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
_NAMES = {
    b"wordprocessingml/main": b"wordprocessingml/2006/main",
    b"officeDocument/relationships": b"officeDocument/2006/relationships",
    b"officeDocument/math": b"officeDocument/2006/math",
    b"drawingml/main": b"drawingml/2006/main",
    b"drawingml/wordprocessingDrawing": b"drawingml/2006/wordprocessingDrawing",
    b"drawingml/diagram": b"drawingml/2006/diagram",
}


def in_usual_names(content: bytes) -> bytes:
    """The package with the names that the library knows; unchanged when it has them."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        entries = {entry: package.read(entry) for entry in package.namelist()}
    renamed = {name: _renamed(data) if _is_xml(name) else data for name, data in entries.items()}
    renamed[_TYPES] = _with_files_inside(renamed[_TYPES])
    if renamed == entries:
        return content
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as package:
        for name, data in renamed.items():
            package.writestr(name, data)
    return out.getvalue()


def _with_files_inside(types: bytes) -> bytes:
    """The package's list of types, where a DOCX inside is a file: the library takes it for XML."""
    root = etree.fromstring(types, _PARSER)
    is_changed = False
    for entry in root:
        kind = entry.get("ContentType", "") if isinstance(entry.tag, str) else ""
        name = (entry.get("PartName") or entry.get("Extension") or "") if kind else ""
        if kind.endswith("+xml") and not name.lower().endswith(("xml", "rels", "vml")):
            entry.set("ContentType", _SOME_FILE)
            is_changed = True
    return etree.tostring(root) if is_changed else types


def _renamed(xml: bytes) -> bytes:
    for strict, usual in _NAMES.items():
        xml = xml.replace(_STRICT + strict, _USUAL + usual)
    return xml


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels"))
