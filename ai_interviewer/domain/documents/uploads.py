"""What kind of file an uploaded résumé is, by its first bytes and its name."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import PurePath
from typing import Any, Self

from ai_interviewer.domain import limits
from ai_interviewer.domain.errors import ValidationFailed

TEXT_SUFFIXES = (".txt", ".md", ".markdown")
UPLOAD_SUFFIXES = (".pdf", ".docx", *TEXT_SUFFIXES)
_MACRO_SUFFIXES = (".docm", ".dotm")
_OTHER_SUFFIXES = (".doc", ".dot", ".odt", ".rtf", ".pages", ".wps")
_PDF, _ZIP, _RTF, _OLE = b"%PDF-", b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURE_SUFFIXES = (".jpg", ".jpeg", ".png", ".heic", ".webp", ".gif", ".bmp", ".tif", ".tiff")
_PICTURES = (
    *(b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*"),
    *(b"RIFF",),
)
_PHONE_PICTURES = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif")
_WEB_PAGE = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)|MIME-Version: 1", re.IGNORECASE
)
_WEB_WITHIN = 300
_ZIPPED = (".odt", ".pages")
_PDF_WITHIN = 1024
"""PDF readers look for the mark within so many bytes."""
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument"
_LOCKED_WORD = "EncryptedPackage".encode("utf-16-le")

UPLOAD_ERRORS: dict[str, dict[str, int]] = {
    "upload_missing": {},
    "upload_wrong_type": {},
    "upload_empty": {},
    "upload_picture": {},
    "upload_web_page": {},
    "upload_archive": {},
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
    "document_not_words": {},
    "document_only_prompts": {},
    "document_part_unread": {},
    "text_has_nul": {},
    "resume_empty": {},
    "resume_too_long": {"most": limits.RESUME_CHARACTERS},
}
"""What can be wrong with an upload, and the numbers that its sentence needs."""


QUOTES = 5
QUOTE_CHARACTERS = 200
NOTICES = (
    *("not_words", "placeholders", "fields_unread", "part_unread"),
    *("pages_without_text", "encoding_guessed"),
)
"""Each has its sentence in the catalogue, as `notice_…` of `resume`."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that the owner of the file should know: how many there are, how they begin."""

    key: str
    count: int = 0
    quotes: tuple[str, ...] = ()

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> Self:
        """A notice that was stored or sent, trusted no more than the file it comes from."""
        quotes = tuple(str(quote)[:QUOTE_CHARACTERS] for quote in stored["quotes"])[:QUOTES]
        return cls(str(stored["key"]), int(stored["count"]), quotes)

    def stored(self) -> dict[str, Any]:
        """The notice as JSON has it."""
        return asdict(self)


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
    if suffix not in (*UPLOAD_SUFFIXES, *_MACRO_SUFFIXES, *_OTHER_SUFFIXES, *_PICTURE_SUFFIXES, ""):
        raise ValidationFailed("upload_wrong_type")
    if not content and suffix:
        raise ValidationFailed("upload_empty")
    _refuse_other_formats(suffix, content)
    if content.startswith(_ZIP):
        return UploadKind.DOCX
    if content.startswith(_PDF) or (suffix == ".pdf" and _PDF in content[:_PDF_WITHIN]):
        return UploadKind.PDF
    if suffix in TEXT_SUFFIXES or (suffix in (".pdf", ".docx") and _is_text(content)):
        return UploadKind.TEXT
    raise ValidationFailed("document_damaged" if suffix in UPLOAD_SUFFIXES else "upload_wrong_type")


def _refuse_other_formats(suffix: str, content: bytes) -> None:
    if suffix in _MACRO_SUFFIXES:
        raise ValidationFailed("document_macros")
    if content.startswith(_OLE) and _LOCKED_WORD in content:
        raise ValidationFailed("document_encrypted")
    if content.startswith(_PICTURES) or content[4:12] in _PHONE_PICTURES:
        raise ValidationFailed("upload_picture")
    if _WEB_PAGE.match(content[:_WEB_WITHIN]) and suffix not in TEXT_SUFFIXES:
        raise ValidationFailed("upload_web_page")
    is_open_document = content.startswith(_ZIP) and content[30:].startswith(_OPEN_DOCUMENT)
    if content.startswith((_RTF, _OLE)) or is_open_document:
        raise ValidationFailed("upload_other_format")
    # Under the name of another format, only what surely is a PDF or a DOCX is read.
    is_known = content.startswith(_PDF) or (content.startswith(_ZIP) and suffix not in _ZIPPED)
    if suffix in (*_OTHER_SUFFIXES, *_PICTURE_SUFFIXES) and not is_known:
        raise ValidationFailed("upload_other_format")


def _is_text(content: bytes) -> bool:
    """Whether somebody gave a text file another name: UTF-8 without control characters."""
    if _PDF in content:
        return False
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    return all(character.isprintable() or character in "\n\r\t" for character in text)
