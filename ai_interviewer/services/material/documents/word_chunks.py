"""Files that stand inside a DOCX (`w:altChunk`): a web page, plain text, another DOCX."""

import codecs
import re
from collections.abc import Callable
from email import message_from_bytes
from email.message import Message
from typing import Any

from lxml import etree

from ai_interviewer.services.material.documents.findings import Refused, Stretch
from ai_interviewer.services.material.documents.web_page import stretches_of

_ZIP = b"PK\x03\x04"
_OTHERS = (b"{\\rtf", b"\xd0\xcf\x11\xe0", b"%PDF-")
_PAGE = re.compile(rb"<(?:!doctype|html|head|body|p|div|h1|table)\b", re.IGNORECASE)
_MAIL = re.compile(rb"\s*(?:MIME-Version|Content-Type|From):", re.IGNORECASE)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_BEGINNING = 2_000
_RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_RELATION, _DIAGRAM = f"{_RELATIONS}id", f"{_RELATIONS}dm"
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)

# Found now, since the reader opens no file once it has begun.
for _encoding in ("utf-8-sig", "utf-16", "cp1250", "cp1251", "cp1252", "latin-1", "koi8_u"):
    codecs.lookup(_encoding)
message_from_bytes(
    b"Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nYQ=="
).get_payload(decode=True)


class Chunks:
    """Reads the files that a part of a document points at; `unread` counts the others."""

    def __init__(self, relations: Any, read_document: Callable[[bytes], list[Stretch]]) -> None:
        self._relations = relations
        self._read_document = read_document
        self.unread = 0

    def of(self, chunk: Any) -> list[Stretch]:
        """The text of the chunk; nothing when it cannot be read."""
        relation = self._relations.get(chunk.get(_RELATION))
        if relation is None or relation.is_external:
            self.unread += 1
            return []
        found = self._read(relation.target_part.blob)
        if not any(stretch.text.strip() for stretch in found):
            self.unread += 1
        return found

    def of_diagram(self, drawing: Any) -> list[Stretch]:
        """The words of a diagram (SmartArt), which stand in a part of their own."""
        relation = self._relations.get(drawing.get(_DIAGRAM))
        if relation is None or relation.is_external:
            return []
        root = etree.fromstring(relation.target_part.blob, _PARSER)
        paragraphs = ("".join(one.itertext(f"{_DRAWN}t")) for one in root.iter(f"{_DRAWN}p"))
        return [Stretch(f"{text}\n") for text in paragraphs if text.strip()]

    def _read(self, content: bytes) -> list[Stretch]:
        if content.startswith(_ZIP):
            try:
                return self._read_document(content)
            except Refused:
                return []
        if content.startswith(_OTHERS):
            return []
        if _MAIL.match(content):
            return _of_mail(message_from_bytes(content))
        text = _decoded(content, "")
        if _PAGE.search(content[:_BEGINNING]) or "<p>" in text:
            return stretches_of(text)
        return [Stretch(text + "\n")] if "\0" not in text else []


def _of_mail(message: Message) -> list[Stretch]:
    """The first web page, or else text, of a page that was saved as one file (MHTML)."""
    parts = [part for part in message.walk() if not part.is_multipart()]
    for kind in ("text/html", "text/plain"):
        for part in parts:
            if part.get_content_type() == kind:
                payload = part.get_payload(decode=True)
                content = payload if isinstance(payload, bytes) else b""
                text = _decoded(content, part.get_content_charset() or "")
                return stretches_of(text) if kind == "text/html" else [Stretch(text + "\n")]
    return []


def _decoded(content: bytes, charset: str) -> str:
    named = _CHARSET.search(content[:_BEGINNING])
    wide = ["utf-16"] if content.startswith((b"\xff\xfe", b"\xfe\xff")) else []
    names = [*wide, charset, named[1].decode() if named else "", "utf-8-sig", "cp1252"]
    for name in filter(None, names):
        try:
            return content.decode(name)
        except (UnicodeDecodeError, LookupError, OSError):
            continue
    return content.decode("latin-1")
