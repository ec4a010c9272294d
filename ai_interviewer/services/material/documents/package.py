"""A DOCX looked over before anything opens it: a ZIP of XML files, made by a stranger."""

import codecs
import io
import re
import struct
import zipfile
import zlib
from xml.parsers import expat

from ai_interviewer.services.material.documents.findings import Refused

_ENTRIES = 2_000
_XML_BYTES = 10_000_000
_ALL_BYTES = 60_000_000
_RATIO = 150
"""Repetitive XML packs 1:30, seldom 1:100; bombs pack 1:1000."""
_RATIO_FROM = 1_000_000
_LOCAL_HEADER = 30
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_OTHER_OFFICE = ("xl/", "ppt/", "visio/")
_PAGES = (".iwa", "index.apxl", "buildVersionHistory.plist")
_ENCRYPTED = 0x1
_MACROS = re.compile(r"vbaproject|vbadata|activex|embeddings/.*\.bin$|macrosheets", re.IGNORECASE)
_MACRO_TYPE = re.compile(rb"macroEnabled|ms-office\.vbaProject", re.IGNORECASE)
_TEMPLATE = "/attachedTemplate"
_ELSEWHERE = re.compile(r"(?i)^(?:https?|ftp):|^[\\/]{2}|^file:(?://[^/]|/{4}|.*\\\\)")
"""A template on another machine. One in a folder of the author's own is only a name."""


# The names of old ZIP files; found now, since the reader opens no file once it has begun.
codecs.lookup("cp437")


def checked(content: bytes) -> None:
    """Nothing when the file is a DOCX that may be opened. Raises Refused."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            _check_entries(package.infolist())
            _check_kind(package.namelist())
            for entry in package.infolist():
                _check_entry(package, entry)
    except (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError):
        raise Refused("document_damaged") from None


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    """All entries together: what they are called, how large they get, that none overlap."""
    names = [entry.filename for entry in entries]
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise Refused("document_encrypted")
    if any(_MACROS.search(name) for name in names):
        raise Refused("document_macros")
    if len(entries) > _ENTRIES or sum(entry.file_size for entry in entries) > _ALL_BYTES:
        raise Refused("document_too_demanding")
    if len(set(names)) < len(names) or any(map(_is_odd, names)):
        raise Refused("document_damaged")
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < end:
            raise Refused("document_too_demanding")
        end = entry.header_offset + _LOCAL_HEADER + len(entry.filename) + entry.compress_size


def _check_kind(names: list[str]) -> None:
    """That the package is a document of Word's, and none of another program's."""
    if "[Content_Types].xml" not in names:
        is_pages = any(name.endswith(_PAGES) for name in names)
        raise Refused("upload_other_format" if is_pages else "upload_archive")
    is_word = any(name.lower().startswith("word/") for name in names)
    if not is_word and any(name.lower().startswith(_OTHER_OFFICE) for name in names):
        raise Refused("upload_other_format")


def _check_entry(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """One entry: it unpacks to no more than it says, and its XML is plain."""
    is_xml = entry.filename.lower().endswith((".xml", ".rels"))
    is_bomb = entry.file_size > _RATIO_FROM and entry.file_size > _RATIO * entry.compress_size
    if is_bomb or (is_xml and entry.file_size > _XML_BYTES):
        raise Refused("document_too_demanding")
    if entry.compress_type not in _PACKINGS:
        raise Refused("document_damaged")
    if not is_xml:
        return
    xml = package.read(entry)
    _check_xml(xml, is_relations=entry.filename.endswith(".rels"))
    if entry.filename == "[Content_Types].xml" and _MACRO_TYPE.search(xml):
        raise Refused("document_macros")


def _check_xml(xml: bytes, *, is_relations: bool) -> None:
    """Well-formed, without a document type (and so without entities), no remote template."""

    def refuse_doctype(*_: object) -> None:
        raise Refused("document_damaged")

    def refuse_remote_template(_: str, attributes: dict[str, str]) -> None:
        is_template = attributes.get("Type", "").endswith(_TEMPLATE)
        if is_template and _ELSEWHERE.search(attributes.get("Target", "").strip()):
            raise Refused("document_macros")

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse_doctype
    if is_relations:
        parser.StartElementHandler = refuse_remote_template
    try:
        parser.Parse(xml, True)
    except expat.ExpatError:
        raise Refused("document_damaged") from None


def _is_odd(name: str) -> bool:
    """A name that points out of the package, or that no office program writes."""
    parts = name.split("/")
    return name.startswith("/") or "\\" in name or ":" in name or "\0" in name or ".." in parts
