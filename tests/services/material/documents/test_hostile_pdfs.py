"""PDFs made to harm: each is refused with a sentence."""

import pytest

from tests.services.material.documents import pdfs
from tests.services.material.documents.outcomes import DAMAGED, DEMANDING, outcome_of


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


def a_claim_of_pages(count: int) -> bytes:
    """A page tree that says it has so many pages, and lists one."""
    return pdfs.one_page(b"", {2: b"<< /Type /Pages /Kids [3 0 R] /Count %d >>" % count})


HOSTILE_PDFS = {
    "a hundred thousand pages": (lambda: pdfs.pages(20_000), {"document_too_many_pages"}),
    "a claim of many pages": (lambda: a_claim_of_pages(100_000), {"document_too_many_pages"}),
    "a claim of fewer than none": (lambda: a_claim_of_pages(-5), DAMAGED),
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
    "a web page": (lambda: b"<html>%PDF-1.7</html>", {"upload_web_page"}),
    "only a beginning": (lambda: b"%PDF-1.7", DAMAGED),
}


@pytest.mark.parametrize("kind", HOSTILE_PDFS)
async def test_a_hostile_pdf_is_refused(kind):
    make, allowed = HOSTILE_PDFS[kind]
    content = make()

    assert len(content) <= 5_000_000
    assert await outcome_of(content, "cv.pdf") in allowed
