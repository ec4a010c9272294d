"""Uploaded files: what they are, by their first bytes and their name, and plain texts read."""

import pytest

from ai_interviewer.domain import limits
from ai_interviewer.domain.errors import DomainError, ValidationFailed
from ai_interviewer.domain.uploads import (
    UPLOAD_ERRORS,
    UPLOAD_SUFFIXES,
    UploadKind,
    kind_of_upload,
    plain_text,
)

RESUME = "Résumé · Їжак 🙂\r\n\tne\u0308u  "
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
OPEN_DOCUMENT = b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-bom", "utf-16-be-bom"]
)
def test_an_upload_is_read_in_every_usual_encoding(encoding: str) -> None:
    content = {
        "utf-16-le-bom": b"\xff\xfe" + RESUME.encode("utf-16-le"),
        "utf-16-be-bom": b"\xfe\xff" + RESUME.encode("utf-16-be"),
    }.get(encoding) or RESUME.encode(encoding)

    assert plain_text(content) == RESUME


@pytest.mark.parametrize(
    "filename",
    ["resume.TXT", "Мій résumé.md", "a.b.markdown", "../../etc/x.md", " .txt", "a\x00.md"],
)
def test_any_name_with_a_known_ending_will_do(filename: str) -> None:
    assert kind_of_upload(filename, b"Text") is UploadKind.TEXT


@pytest.mark.parametrize(
    "filename", ["resume", "resume.exe", "resume.txt.exe", ".txt", "txt", "", "resume.md/", "x.md "]
)
def test_another_type_is_refused_whatever_it_holds(filename: str) -> None:
    if filename.endswith("/"):
        filename += "evil"
    with pytest.raises(ValidationFailed, match="upload_wrong_type"):
        kind_of_upload(filename, b"Text")


def test_a_file_over_the_limit_is_refused_before_it_is_read() -> None:
    with pytest.raises(ValidationFailed, match="upload_too_large") as error:
        kind_of_upload("resume.txt", b"\xff" * (limits.UPLOAD_BYTES + 1))
    assert "5 MB" in error.value.message


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("für".encode("latin-1"), "upload_broken_encoding"),
        (b"\xff\xfea", "upload_broken_encoding"),
        (b"\xff\xfe\x00\xd8", "upload_broken_encoding"),
        (b"\xed\xa0\x80", "upload_broken_encoding"),
        ("text".encode("utf-16-le"), "text_has_nul"),
        ("text".encode("utf-32"), "text_has_nul"),
        (b"", "resume_empty"),
        (b"\xef\xbb\xbf", "resume_empty"),
        (b"\xff\xfe", "resume_empty"),
        (b"x" * (limits.RESUME_CHARACTERS + 1), "resume_too_long"),
    ],
)
def test_an_unreadable_file_says_why(content: bytes, key: str) -> None:
    with pytest.raises(ValidationFailed, match=key):
        plain_text(content)


def test_the_known_endings_are_lower_case_and_have_a_dot() -> None:
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in UPLOAD_SUFFIXES)


@pytest.mark.parametrize(
    ("filename", "content", "kind"),
    [
        ("cv.pdf", b"%PDF-1.7", UploadKind.PDF),
        ("cv.pdf", b"\xef\xbb\xbf\n%PDF-1.7", UploadKind.PDF),
        ("CV.PDF", b"%PDF-1.4", UploadKind.PDF),
        ("cv.docx", b"PK\x03\x04", UploadKind.DOCX),
        # The name is a mistake; the content is as good as any.
        ("cv.docx", b"%PDF-1.7", UploadKind.PDF),
        ("cv.txt", b"%PDF-1.7", UploadKind.PDF),
        ("cv.pdf", b"PK\x03\x04", UploadKind.DOCX),
        # Two files in one: what comes first counts.
        ("cv.pdf", b"PK\x03\x04%PDF-1.7", UploadKind.DOCX),
        ("cv.docx", b"%PDF-1.7PK\x03\x04", UploadKind.PDF),
        ("cv.md", b"About %PDF-1.7", UploadKind.TEXT),
    ],
)
def test_the_first_bytes_say_what_a_file_is(filename, content, kind) -> None:
    assert kind_of_upload(filename, content) is kind


@pytest.mark.parametrize(
    ("filename", "content", "key"),
    [
        ("cv.doc", OLE, "upload_other_format"),
        ("cv.docx", OLE, "upload_other_format"),
        ("cv.txt", b"{\\rtf1 Text}", "upload_other_format"),
        ("cv.odt", OPEN_DOCUMENT, "upload_other_format"),
        ("cv.docx", OPEN_DOCUMENT, "upload_other_format"),
        ("cv.pages", b"PK\x03\x04", "upload_other_format"),
        ("cv.docm", b"PK\x03\x04", "document_macros"),
        ("cv.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "document_encrypted"),
        ("cv.zip", b"PK\x03\x04", "upload_wrong_type"),
        ("cv.exe", b"%PDF-1.7", "upload_wrong_type"),
        ("cv.pdf", b"Plain text", "document_damaged"),
        ("cv.pdf", b"", "document_damaged"),
        ("cv.docx", b"PK\x05\x06" + bytes(18), "document_damaged"),
        ("cv.pdf", b" " * 1024 + b"%PDF-1.7", "document_damaged"),
    ],
)
def test_what_cannot_be_read_is_called_what_it_is(filename, content, key) -> None:
    with pytest.raises(ValidationFailed) as refused:
        kind_of_upload(filename, content)

    assert refused.value.key == key


@pytest.mark.parametrize("key", UPLOAD_ERRORS)
def test_every_refusal_has_its_sentence_with_a_way_on(key) -> None:
    message = DomainError(key, **UPLOAD_ERRORS[key]).message

    assert "{" not in message
    assert message.count(". ") >= 1
