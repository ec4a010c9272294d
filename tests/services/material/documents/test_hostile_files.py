"""Files made to harm: each is refused with a sentence, and we go on reading others."""

import asyncio
import io
import random
import zipfile
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.domain.uploads import UPLOAD_ERRORS
from ai_interviewer.services.material.documents import reading
from tests.services.material.documents import docxs, pdfs

DAMAGED = {"document_damaged", "document_without_text"}
DEMANDING = {"document_too_demanding"}
WORD = "A line that is read"


async def outcome(content: bytes, filename: str) -> str:
    """The key of the refusal, or the text."""
    try:
        found = await reading.read_resume_file(filename=filename, content=content)
    except ValidationFailed as refused:
        return refused.key if refused.message and refused.key in UPLOAD_ERRORS else "unknown"
    return found.text


async def outcomes(contents: list[bytes], filename: str) -> list[str]:
    """Of many files, two at a time, as the app reads them."""
    turns = asyncio.Semaphore(2)

    async def one(content: bytes) -> str:
        async with turns:
            return await outcome(content, filename)

    return await asyncio.gather(*map(one, contents))


# PDF


def a_loop_of_pages() -> bytes:
    return pdfs.one_page(
        b"", {2: b"<< /Type /Pages /Kids [2 0 R] /Parent 2 0 R /Count 1 >>", 3: b"null"}
    )


def a_deep_tree(depth: int) -> bytes:
    tree = {
        n: b"<< /Type /Pages /Kids [%d 0 R] /Count 1 /Parent %d 0 R >>" % (n + 1, n - 1)
        for n in range(10, 10 + depth)
    }
    return pdfs.one_page(
        b"", {2: b"<< /Type /Pages /Kids [10 0 R] /Count 1 >>", **tree, 10 + depth: pdfs.PAGE}
    )


def a_loop_of_tables() -> bytes:
    """The cross-reference table says that the table before it is itself."""
    content = pdfs.one_page(pdfs.line("Around"))
    start = content.rindex(b"xref\n0")
    return content.replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev %d" % start)


def a_loop_of_object_streams() -> bytes:
    """Objects in a stream that is said to extend itself, and lies within itself."""
    packed = pdfs.stream(
        b"6 0 << /Type /Catalog /Pages 2 0 R >>", b"/Type /ObjStm /N 1 /First 4 /Extends 6 0 R"
    )
    return pdfs.assembled({1: b"6 0 R", 2: b"6 0 R", 6: packed})


def a_loop_of_forms() -> bytes:
    """A drawing that draws itself twice."""
    form = pdfs.stream(
        b"/X Do /X Do",
        b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>",
    )
    page = pdfs.PAGE.replace(b"/Resources <<", b"/Resources << /XObject << /X 6 0 R >>")
    return pdfs.one_page(b"/X Do", {3: page, 6: form})


def a_page_of_a_picture(width: int, height: int) -> bytes:
    """A picture that says it is huge, packed from next to nothing."""
    head = b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB "
    picture = pdfs.deflated(bytes(50_000_000)).replace(
        b"<< ", b"<< " + head % (width, height) + b"/BitsPerComponent 8 ", 1
    )
    page = pdfs.PAGE.replace(b"/Resources <<", b"/Resources << /XObject << /X 6 0 R >>")
    return pdfs.one_page(
        pdfs.line("Beside it") + b"q 500 0 0 500 0 0 cm /X Do Q", {3: page, 6: picture}
    )


def claims(count: int) -> bytes:
    """A page tree that says it has so many pages, and lists one."""
    return pdfs.one_page(b"", {2: b"<< /Type /Pages /Kids [3 0 R] /Count %d >>" % count})


HOSTILE_PDFS = {
    "a hundred thousand pages": (lambda: pdfs.pages(20_000), {"document_too_many_pages"}),
    "a claim of many pages": (lambda: claims(100_000), {"document_too_many_pages"}),
    "a claim of fewer than none": (lambda: claims(-5), DAMAGED),
    "pages that hold themselves": (a_loop_of_pages, DAMAGED),
    "a page tree without a ground": (lambda: a_deep_tree(20_000), DAMAGED),
    "tables in a circle": (a_loop_of_tables, DAMAGED | {"Around"}),
    "object streams in a circle": (a_loop_of_object_streams, DAMAGED),
    "a drawing of itself": (a_loop_of_forms, DAMAGED | DEMANDING),
    "a packed stream without end": (
        lambda: pdfs.one_page(b"", {4: pdfs.endless()}),
        DAMAGED | DEMANDING,
    ),
    "packed and packed again": (
        lambda: pdfs.one_page(b"", {4: pdfs.deflated(pdfs.line("x" * 60) * 2_000_000, times=2)}),
        DEMANDING | {"resume_too_long"},
    ),
    "brackets in brackets": (
        lambda: pdfs.one_page(b"[" * 2_000_000 + b"] TJ"),
        DAMAGED | DEMANDING,
    ),
    "dictionaries in dictionaries": (
        lambda: pdfs.one_page(b"", {2: b"<< /Kids " * 300_000 + b">>" * 300_000}),
        DAMAGED,
    ),
    "a gigantic picture": (
        lambda: a_page_of_a_picture(40_000, 40_000),
        DEMANDING | {"Beside it"},
    ),
    "a picture of impossible size": (
        lambda: a_page_of_a_picture(2**31 - 1, 2**31 - 1),
        DEMANDING | {"Beside it"},
    ),
    "a sheet as large as a country": (
        lambda: pdfs.one_page(
            pdfs.line("Far"),
            {2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [-1e9 -1e9 1e9 1e9] >>"},
        ),
        DAMAGED | {"Far"},
    ),
    "letters without number": (
        lambda: pdfs.one_page(b"".join(pdfs.line(f"{n} " * 20, y=n / 5) for n in range(4_000))),
        {"resume_too_long"},
    ),
    "a password": (lambda: pdfs.with_password("secret"), {"document_encrypted"}),
    "a web page": (lambda: b"<html>%PDF-1.7</html>", DAMAGED),
    "only a beginning": (lambda: b"%PDF-1.7", DAMAGED),
}


@pytest.mark.parametrize("kind", HOSTILE_PDFS)
async def test_a_hostile_pdf_is_refused(kind):
    make, allowed = HOSTILE_PDFS[kind]
    content = make()

    assert len(content) <= 5_000_000
    assert await outcome(content, "cv.pdf") in allowed


# DOCX


def a_zip(entries: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in entries.items():
            package.writestr(name, content)
    return out.getvalue()


def put(name: str, content: bytes) -> bytes:
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
    return put("word/a.xml", b"<a>" + b"".join(pieces) + b"</a>")


LAUGHS = (
    "<!DOCTYPE w ["
    + "<!ENTITY a0 'ha'>"
    + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12))
    + "]>"
)
NESTED = b"<w:p>" * 100_000 + b"</w:p>" * 100_000
TABLES = "<w:tbl><w:tr><w:tc>"
HOSTILE_DOCX = {
    "a bomb": (lambda: put("word/media/a.xml", b" " * 100_000_000), DEMANDING),
    "a bomb of pictures": (lambda: put("word/media/a.png", bytes(50_000_000)), DEMANDING),
    "many pictures, each within bounds": (many_pictures, DEMANDING),
    "one XML too long": (too_long_a_part, DEMANDING),
    "a bomb that is not declared": (
        lambda: docxs.understated(put("word/a.xml", b"<a>" * 9_000_000), "word/a.xml", 100),
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
        lambda: put("word/embeddings/a.docx", a_zip({"a.zip": a_zip({"b": bytes(3_000_000)})})),
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
        lambda: put(
            "word/styles.xml",
            b"<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            b"<w:style w:type='paragraph' w:default='1' w:styleId='A'><w:basedOn w:val='A'/>"
            b"</w:style></w:styles>",
        ),
        {"A line of text"},
    ),
    "macros": (lambda: put("word/vbaProject.bin", b"Sub AutoOpen()"), {"document_macros"}),
    "macros under another name": (
        lambda: put("word/VBAPROJECT.BIN", b"Sub AutoOpen()"),
        {"document_macros"},
    ),
    "an embedded program": (
        lambda: put("word/embeddings/oleObject1.bin", b"MZ"),
        {"document_macros"},
    ),
    "the type of a file with macros": (
        lambda: put("[Content_Types].xml", b"<Types a='application/x.macroEnabled.main+xml'/>"),
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
    "names that climb": (lambda: put("../../evil.xml", b"<a/>"), DAMAGED),
    "a name from the root": (lambda: put("/etc/evil.xml", b"<a/>"), DAMAGED),
    "not a document": (lambda: a_zip({"a.txt": b"text"}), {"upload_wrong_type"}),
    "a spreadsheet": (
        lambda: a_zip({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<a/>"}),
        DAMAGED,
    ),
    "no zip at all": (lambda: b"PK\x03\x04" + bytes(5_000), DAMAGED),
}


@pytest.mark.parametrize("kind", HOSTILE_DOCX)
async def test_a_hostile_docx_is_refused(kind):
    make, allowed = HOSTILE_DOCX[kind]
    content = make()

    assert len(content) <= 5_000_000
    assert await outcome(content, "cv.docx") in allowed


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

    found = await outcomes(hostile, "cv.docx")
    server.shutdown()
    server.server_close()

    assert asked == []
    assert found == [*["document_damaged"] * 4, "A line of text", "document_macros"]


# Both


@pytest.mark.parametrize("suffix", ["pdf", "docx"])
async def test_a_file_cut_off_anywhere_is_refused_or_read_in_part(suffix):
    whole = pdfs.one_page(pdfs.line(WORD)) if suffix == "pdf" else docxs.simple(WORD)
    cuts = [whole[: len(whole) * n // 20] for n in range(1, 20)]

    found = await outcomes(cuts, f"cv.{suffix}")

    assert set(found) <= {*DAMAGED, WORD}
    assert await outcome(whole, f"cv.{suffix}") == WORD


RANDOM = settings(
    max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), database=None
)


def test_rubbish_after_a_true_beginning_is_refused(request):
    whole = pdfs.one_page(pdfs.line("x")), docxs.simple("x")
    beginnings = [*(file[:n] for file in whole for n in (8, 300)), b"%PDF-1.7\n", b"PK\x03\x04"]

    @RANDOM
    @given(st.sampled_from(beginnings), st.binary(max_size=3_000))
    def refused(beginning: bytes, rubbish: bytes) -> None:
        found = asyncio.run(outcome(beginning + rubbish, "cv.pdf"))
        assert found in {*UPLOAD_ERRORS, "x"}

    refused()


def test_a_file_with_bytes_changed_is_refused_or_read(request):
    files = [pdfs.one_page(pdfs.line("x")), docxs.simple("x")]
    change = st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255))

    @RANDOM
    @given(st.sampled_from(files), st.lists(change, min_size=1, max_size=30))
    def answered(file: bytes, changes: list[tuple[float, int]]) -> None:
        changed = bytearray(file)
        for where, byte in changes:
            changed[int(where * len(changed))] = byte
        assert isinstance(asyncio.run(outcome(bytes(changed), "cv.pdf")), str)

    answered()
