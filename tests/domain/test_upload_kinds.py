"""Uploaded files: what they are, by their first bytes and their name, and plain texts read."""

import pytest

from ai_interviewer.domain import limits
from ai_interviewer.domain.documents.uploads import (
    UPLOAD_ERRORS,
    UPLOAD_SUFFIXES,
    UploadKind,
    kind_of_upload,
)
from ai_interviewer.domain.errors import DomainError, ValidationFailed

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
OPEN_DOCUMENT = b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text"


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
        ("cv.doc", b"%PDF-1.7", UploadKind.PDF),
        ("cv.doc", b"PK\x03\x04", UploadKind.DOCX),
        ("cv.rtf", b"PK\x03\x04", UploadKind.DOCX),
        ("cv.png", b"%PDF-1.7", UploadKind.PDF),
        ("resume", b"%PDF-1.7", UploadKind.PDF),
        ("cv.pdf", "Plain text, Їжак\n".encode(), UploadKind.TEXT),
        ("cv.docx", b"Plain text", UploadKind.TEXT),
        ("cv.txt", b"<html>", UploadKind.TEXT),
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
        ("cv.pdf", b"Plain \x00\x01 rubbish", "document_damaged"),
        ("cv.pdf", b"", "upload_empty"),
        ("cv.txt", b"", "upload_empty"),
        ("cv.docx", b"", "upload_empty"),
        ("cv.docx", b"<!DOCTYPE html><html>", "upload_web_page"),
        ("cv.doc", b"\n<HTML><body>", "upload_web_page"),
        ("cv.doc", b"MIME-Version: 1.0", "upload_web_page"),
        ("cv.pdf", b"\x89PNG\r\n", "upload_picture"),
        ("cv.jpg", b"\xff\xd8\xff\xe0", "upload_picture"),
        ("cv.heic", bytes(4) + b"ftypheic", "upload_picture"),
        ("cv.txt", b"\x89PNG\r\n", "upload_picture"),
        ("cv.rtf", b"Plain text", "upload_other_format"),
        ("resume", b"Plain text", "upload_wrong_type"),
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
