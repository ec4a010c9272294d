"""PDFs made byte by byte: sound ones, and some that no program would write."""

import io
import zlib
from collections.abc import Mapping

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

HELVETICA = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
PAGE = b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"


def assembled(objects: Mapping[int, bytes], *, trailer: bytes = b"") -> bytes:
    """A file of these objects, with a true cross-reference table. Object 1 is the catalogue."""
    out = io.BytesIO()
    out.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    offsets = {}
    for number, content in objects.items():
        offsets[number] = out.tell()
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start, size = out.tell(), max(objects) + 1
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % size)
    for number in range(1, size):
        line = b"%010d 00000 n \n" if number in offsets else b"%010d 65535 f \n"
        out.write(line % offsets.get(number, 0))
    out.write(b"trailer\n<< /Size %d /Root 1 0 R %s >>\n" % (size, trailer))
    out.write(b"startxref\n%d\n%%%%EOF\n" % start)
    return out.getvalue()


def stream(content: bytes, settings: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), settings, content)


def one_page(content: bytes, changes: Mapping[int, bytes] | None = None) -> bytes:
    """A page with this content stream; `changes` puts other objects in place of the usual ones."""
    usual = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>",
        3: PAGE,
        4: stream(content),
        5: HELVETICA,
    }
    return assembled({**usual, **(changes or {})})


def line(text: str, *, x: float = 72, y: float = 700, size: float = 12, before: str = "") -> bytes:
    """Operators that write a line; `before` sets how."""
    return f"q {before} BT /F {size} Tf {x} {y} Td ({text}) Tj ET Q\n".encode("latin-1")


def pages(count: int) -> bytes:
    kids = " ".join(f"{n} 0 R" for n in range(10, 10 + count)).encode()
    tree = b"<< /Type /Pages /Kids [%s] /Count %d /MediaBox [0 0 595 842] >>" % (kids, count)
    changes = {2: tree, **dict.fromkeys(range(10, 10 + count), PAGE)}
    return one_page(line("One page of many"), changes)


def with_password(password: str, *, owner: str = "the owner", strength: int = 128) -> bytes:
    """A file that a user opens with `password`, encrypted by a library."""
    out = io.BytesIO()
    lock = StandardEncryption(password, ownerPassword=owner, strength=strength)
    canvas = Canvas(out, encrypt=lock)
    canvas.drawString(72, 700, "Opened with a password or without")
    canvas.save()
    return out.getvalue()


def deflated(content: bytes, *, times: int = 1) -> bytes:
    """A stream that was compressed this many times."""
    for _ in range(times):
        content = zlib.compress(content, 9)
    return stream(content, b"/Filter [%s]" % b" ".join([b"/FlateDecode"] * times))


def endless() -> bytes:
    """A stream that unpacks to more than the reader's memory, made of one block many times."""
    packer = zlib.compressobj(9)
    first, block = (
        packer.compress(bytes(10_000_000)) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2)
    )
    return stream(first + block * 150, b"/Filter /FlateDecode")


CHARACTER_MAP = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Map def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end"""


def unembedded(text: str, *, before: str = "") -> bytes:
    """A page in any script whose font the file names, but does not bring along."""
    codes = text.encode("utf-16-be").hex()
    font = (
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Nowhere /Encoding /Identity-H "
        b"/DescendantFonts [6 0 R] /ToUnicode 7 0 R >>"
    )
    below = (
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Nowhere /DW 600 /FontDescriptor 8 0 R "
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
    )
    descriptor = b"<< /Type /FontDescriptor /FontName /Nowhere /Flags 4 >>"
    content = f"{before} BT /F 12 Tf 72 700 Td <{codes}> Tj ET".encode()
    changes = {5: font, 6: below, 7: stream(CHARACTER_MAP.encode()), 8: descriptor}
    return one_page(content, changes)
