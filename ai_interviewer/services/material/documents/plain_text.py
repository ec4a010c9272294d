"""Plain text files, in whatever way their letters are stored."""

import codecs
import re
import unicodedata

from ai_interviewer.domain.documents.uploads import Notice
from ai_interviewer.domain.limits import RESUME_CHARACTERS
from ai_interviewer.services.material.documents.findings import (
    Findings,
    Refused,
    quoted,
    without_hidden,
)
from ai_interviewer.services.material.documents.vocabulary import Vocabulary
from ai_interviewer.services.material.documents.web_page import without_tags
from ai_interviewer.services.material.documents.words import strange_passages

_MARKS = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
"""How a file may begin to say how its letters are stored; the longer ones first."""
_WESTERN, _CYRILLIC = "cp1252", "cp1251"
_OTHERS = (
    *(
        "cp1250",
        "cp1254",
        "cp1257",
        "cp1253",
        "cp1255",
        "cp1256",
        "iso8859_2",
        "koi8_u",
        "iso8859_5",
    ),
    *(
        "cp1125",
        "cp866",
        "mac_roman",
        "mac_cyrillic",
        "cp932",
        "euc_jp",
        "gb18030",
        "big5",
        "cp949",
    ),
)
_UNREADABLE = frozenset({"Cc", "Co", "Cn", "Cs"})
_SAMPLE = 4_000
"""Bytes of lines with letters outside ASCII; they tell the encoding."""
_HIGH_WORDS = re.compile(rb"[\xc0-\xff]{3,}")
_LETTERS = re.compile(r"[^\W\d_]+")
_INNER_CAPITAL = re.compile(r"(?<=[a-zà-þа-я])[À-ÞА-Я]")

# Found now, since the reader opens no file once it has begun.
for _encoding in (
    _WESTERN,
    _CYRILLIC,
    *_OTHERS,
    *_MARKS.values(),
    "utf-8",
    "utf-16-le",
    "utf-16-be",
):
    codecs.lookup(_encoding)


def read(content: bytes, vocabulary: Vocabulary) -> Findings:
    """The text as it is stored, without tags of HTML; a notice if its encoding is a guess.

    Raises Refused.
    """
    text, is_guess = _decoded(content, vocabulary)
    if not text.strip():
        raise Refused("resume_empty")
    if "\0" in text:
        raise Refused("upload_broken_encoding")
    text, hidden = without_hidden(without_tags(text))
    if not text.strip():
        raise Refused("resume_empty")
    if len(text) > RESUME_CHARACTERS:
        raise Refused("resume_too_long")
    return Findings(
        text=text, hidden=quoted(hidden), notices=(Notice("encoding_guessed"),) if is_guess else ()
    )


def _decoded(content: bytes, vocabulary: Vocabulary) -> tuple[str, bool]:
    """The text, and whether its encoding is a guess."""
    for mark, encoding in _MARKS.items():
        if content.startswith(mark):
            return _strictly(content, encoding), False
    if b"\0" in content:
        return _strictly(content, _wide(content)), False
    try:
        return content.decode("utf-8"), False
    except UnicodeDecodeError:
        pass
    mended = content.decode("utf-8", "replace")
    beyond = sum(character > "\x7f" for character in mended)
    lost = mended.count("\ufffd")
    if lost * 3 < beyond:
        return mended.replace("\ufffd", ""), True
    return _strictly(content, _guessed(content, vocabulary)), True


def _strictly(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise Refused("upload_broken_encoding") from None


def _wide(content: bytes) -> str:
    """UTF-16 without its mark: of two bytes of a letter, one is often zero."""
    even, odd = content[::2].count(0), content[1::2].count(0)
    if len(content) % 2 == 0 and min(even, odd) * 10 <= max(even, odd):
        return "utf-16-le" if odd > even else "utf-16-be"
    raise Refused("text_has_nul" if _is_nearly_text(content) else "upload_broken_encoding")


def _is_nearly_text(content: bytes) -> bool:
    return bool(_read_as(content.replace(b"\0", b""), "utf-8"))


def _guessed(content: bytes, vocabulary: Vocabulary) -> str:
    """The encoding in which the letters make the longest words. Raises Refused for none."""
    lines = [line for line in content.splitlines() if not line.isascii()]
    sample = b"\n".join(lines)[:_SAMPLE]
    first = [_CYRILLIC, _WESTERN] if _HIGH_WORDS.search(sample) else [_WESTERN, _CYRILLIC]
    possible = {
        encoding: text
        for encoding in (*first, *_OTHERS)
        if (text := _read_as(sample, encoding)) and _read_as(content, encoding)
    }
    if not possible:
        raise Refused("upload_broken_encoding")
    best = min(possible, key=lambda encoding: _pieces(possible[encoding], vocabulary))
    if vocabulary.is_there and strange_passages(possible[best], vocabulary):
        raise Refused("upload_broken_encoding")
    return best


def _read_as(content: bytes, encoding: str) -> str:
    """The text, or nothing if it holds what no text holds."""
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return ""
    is_text = all(
        character in "\n\r\t\f\v" or unicodedata.category(character) not in _UNREADABLE
        for character in set(text)
    )
    return text if is_text else ""


def _pieces(text: str, vocabulary: Vocabulary) -> float:
    """How much the text falls apart: pieces of words, signs, marks, capitals within."""
    words = " ".join(_LETTERS.findall(text)).casefold()
    signs = sum(unicodedata.category(character)[0] in "SM" for character in text)
    return vocabulary.pieces(words) + signs + len(_INNER_CAPITAL.findall(text))
