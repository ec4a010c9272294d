"""DOCX files: made by the usual library, and changed by hand."""

import io
import struct
import zipfile
from collections.abc import Callable, Mapping

import docx
from docx.document import Document

BODY = "word/document.xml"
RELATIONS = "word/_rels/document.xml.rels"


def written(write: Callable[[Document], object]) -> bytes:
    """The file of a document that `write` fills."""
    document = docx.Document()
    write(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def simple(*lines: str) -> bytes:
    return written(lambda document: [document.add_paragraph(line) for line in lines])


def changed(content: bytes, changes: Mapping[str, bytes | None]) -> bytes:
    """The same package with these entries added, replaced or (None) left out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        kept = {name: old.read(name) for name in old.namelist()}
        for name, data in {**kept, **changes}.items():
            if data is not None:
                new.writestr(name, data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def with_body(xml: str) -> bytes:
    """A document whose body is this WordprocessingML."""
    namespaces = (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    document = f"<w:document {namespaces}><w:body>{xml}</w:body></w:document>"
    return changed(simple(), {BODY: document.encode()})


def with_doctype(doctype: str, text: str) -> bytes:
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return changed(
        simple(),
        {
            BODY: f'<?xml version="1.0"?>{doctype}<w:document xmlns:w="{namespace}"><w:body><w:p>'
            f"<w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>".encode()
        },
    )


def with_relation(kind: str, target: str) -> bytes:
    """A document whose settings point at something outside the file."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    relations = (
        f'<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{office}/{kind}" '
        f'Target="{target}" TargetMode="External"/></Relationships>'
    )
    entries = {"word/_rels/settings.xml.rels": relations.encode()}
    return changed(simple("A line of text"), entries)


def understated(content: bytes, name: str, size: int) -> bytes:
    """The directory says that the entry unpacks to `size` bytes only."""
    data = bytearray(content)
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(name.encode()))
    data[at + 24 : at + 28] = struct.pack("<I", size)
    return bytes(data)


def locked(content: bytes) -> bytes:
    """The directory says that the first entry needs a password."""
    data = bytearray(content)
    data[data.index(b"PK\x01\x02") + 8] |= 0x1
    return bytes(data)


def overlapping(entries: int, size: int) -> bytes:
    """A bomb whose entries all unpack the same bytes: the directory names one place many times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("a00000.xml", b" " * size)
    content = out.getvalue()
    end = content.rindex(b"PK\x05\x06")
    last = content.rindex(b"PK\x01\x02", 0, end)
    record, start = content[last:end], content.index(b"PK\x01\x02")
    names = (f"a{n:05}.xml".encode() for n in range(1, entries))
    more = b"".join(record.replace(b"a00000.xml", name) for name in names)
    head = content[start:end] + more
    tail = struct.pack(
        "<4s4H2LH", b"PK\x05\x06", 0, 0, entries + 1, entries + 1, len(head), start, 0
    )
    return content[:start] + head + tail
