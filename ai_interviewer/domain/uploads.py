"""What kind of file an uploaded résumé is, by its first bytes and its name."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

from ai_interviewer.domain import limits
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.domain.material import checked_resume
from ai_interviewer.domain.notices import Notice

TEXT_SUFFIXES = (".txt", ".md", ".markdown")
UPLOAD_SUFFIXES = (".pdf", ".docx", *TEXT_SUFFIXES)
_MACRO_SUFFIXES = (".docm", ".dotm")
_OTHER_SUFFIXES = (".doc", ".dot", ".odt", ".rtf", ".pages", ".wps")
_PDF, _ZIP, _RTF, _OLE = b"%PDF-", b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF_WITHIN = 1024
"""PDF readers look for the mark within so many bytes."""
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument"
_LOCKED_WORD = "EncryptedPackage".encode("utf-16-le")
_BYTE_ORDER_MARKS = {
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}

UPLOAD_ERRORS: dict[str, dict[str, int]] = {
    "upload_missing": {},
    "upload_wrong_type": {},
    "upload_other_format": {},
    "upload_too_large": {"most": limits.UPLOAD_BYTES // 1_000_000},
    "upload_broken_encoding": {},
    "document_damaged": {},
    "document_encrypted": {},
    "document_macros": {},
    "document_reader_busy": {},
    "document_too_demanding": {},
    "document_too_many_pages": {"most": limits.PDF_PAGES},
    "document_without_text": {},
    "document_xfa": {},
    "text_has_nul": {},
    "resume_empty": {},
    "resume_too_long": {"most": limits.RESUME_CHARACTERS},
}
"""What can be wrong with an upload, and the numbers that its sentence needs."""


class UploadKind(StrEnum):
    """How a file is read."""

    TEXT = "text"
    PDF = "pdf"
    DOCX = "docx"


@dataclass(frozen=True, slots=True)
class ReadResume:
    """A file's text, the beginnings of its hidden passages, whether it is a scan, and what else
    its owner should look at.
    """

    text: str
    hidden: tuple[str, ...] = ()
    is_scan: bool = False
    notices: tuple[Notice, ...] = ()


def kind_of_upload(filename: str, content: bytes) -> UploadKind:
    """How to read this file. Raises ValidationFailed when it is too large or cannot be read."""
    if len(content) > limits.UPLOAD_BYTES:
        raise ValidationFailed("upload_too_large", most=limits.UPLOAD_BYTES // 1_000_000)
    suffix = PurePath(filename).suffix.lower()
    _refuse_other_formats(suffix, content)
    if suffix not in UPLOAD_SUFFIXES:
        raise ValidationFailed("upload_wrong_type")
    if content.startswith(_ZIP):
        return UploadKind.DOCX
    if content.startswith(_PDF) or (suffix == ".pdf" and _PDF in content[:_PDF_WITHIN]):
        return UploadKind.PDF
    if suffix not in TEXT_SUFFIXES:
        raise ValidationFailed("document_damaged")
    return UploadKind.TEXT


def plain_text(content: bytes) -> str:
    """The text of a plain text file.

    Raises ValidationFailed for a broken encoding, a NUL character or no text.
    """
    encoding = _BYTE_ORDER_MARKS.get(content[:2], "utf-8-sig")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        raise ValidationFailed("upload_broken_encoding") from None
    return checked_resume(text)


def _refuse_other_formats(suffix: str, content: bytes) -> None:
    if suffix in _MACRO_SUFFIXES:
        raise ValidationFailed("document_macros")
    if content.startswith(_OLE) and _LOCKED_WORD in content:
        raise ValidationFailed("document_encrypted")
    is_open_document = content.startswith(_ZIP) and content[30:].startswith(_OPEN_DOCUMENT)
    if suffix in _OTHER_SUFFIXES or content.startswith((_RTF, _OLE)) or is_open_document:
        raise ValidationFailed("upload_other_format")
