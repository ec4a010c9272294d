"""The text of a DOCX as its reader sees it. Runs in the reader's process alone."""

import io
from typing import Any

import docx
from docx.opc.exceptions import PackageNotFoundError
from lxml import etree

from ai_interviewer.domain.documents.uploads import Notice
from ai_interviewer.domain.limits import RESUME_CHARACTERS
from ai_interviewer.services.material.documents import cleaning, package
from ai_interviewer.services.material.documents.findings import (
    NOT_WORDS,
    Findings,
    Refused,
    Stretch,
    quoted,
    without_hidden,
)
from ai_interviewer.services.material.documents.pdf.running import is_page_number
from ai_interviewer.services.material.documents.word_chunks import Chunks
from ai_interviewer.services.material.documents.word_looks import Looks
from ai_interviewer.services.material.documents.word_names import in_usual_names
from ai_interviewer.services.material.documents.word_walk import Walk
from ai_interviewer.services.material.documents.word_xml import is_element, w

_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
_BEFORE = ("header",)
_AFTER = ("footnotes", "endnotes", "footer")
_INNER_DEEPEST = 2
_NAMELESS, _NAMELESS_SHARE = 10, 0.1


def read(content: bytes) -> Findings:
    """Headers, body, notes, footers, what is hidden, and what to look at. Raises Refused."""
    document = _Document(content)
    shown, hidden = without_hidden(document.stretches())
    text = cleaning.cleaned(shown)
    if len(text) > RESUME_CHARACTERS:
        raise Refused("resume_too_long")
    if not any(character.isalnum() for character in text):
        raise Refused(_why_without_text(document))
    notices = [
        Notice(NOT_WORDS, count=_nameless(shown)),
        Notice("placeholders", quotes=quoted(document.prompts)),
        Notice("part_unread", count=document.unread),
    ]
    return Findings(
        text=text,
        hidden=quoted([cleaning.cleaned(passage) for passage in hidden]),
        notices=tuple(notice for notice in notices if notice.quotes or notice.count),
    )


def _why_without_text(document: "_Document") -> str:
    if document.unread:
        return "document_part_unread"
    return "document_only_prompts" if document.prompts else "document_without_text"


def _nameless(text: str) -> int:
    """How many letters only a font knows; none when they may be bullets and pictures."""
    letters = [character for character in text if not character.isspace()]
    private = sum("\ue000" <= sign <= "\uf8ff" and sign not in cleaning.SYMBOLS for sign in letters)
    return private if private >= max(_NAMELESS, _NAMELESS_SHARE * len(letters)) else 0


class _Document:
    """A package that was opened, and what its walk leaves out."""

    def __init__(self, content: bytes, *, depth: int = 0) -> None:
        package.checked(content)
        try:
            self._opened = docx.Document(io.BytesIO(in_usual_names(content)))
        except (KeyError, ValueError, PackageNotFoundError, etree.XMLSyntaxError):
            raise Refused("document_damaged") from None
        self._depth = depth
        self.prompts: list[str] = []
        self.unread = 0

    def stretches(self) -> list[Stretch]:
        """The text of all parts in the order in which they are read."""
        roots = _roots(self._opened)
        settings = _part(self._opened, "settings")
        looks = Looks(_part(self._opened, "styles"), roots, settings)
        chunks = Chunks(self._opened.part.rels, self._inner)
        walk = Walk(looks, chunks)
        found = [
            stretch for root in roots for stretch in _without_page_number(root, list(walk.of(root)))
        ]
        self.prompts += walk.prompts
        self.unread += chunks.unread + walk.objects
        return found

    def _inner(self, content: bytes) -> list[Stretch]:
        """The text of a document inside this one."""
        if self._depth >= _INNER_DEEPEST:
            raise Refused("document_too_demanding")
        inner = _Document(content, depth=self._depth + 1)
        found = inner.stretches()
        self.prompts += inner.prompts
        self.unread += inner.unread
        return found


def _without_page_number(root: Any, stretches: list[Stretch]) -> list[Stretch]:
    """A header or footer that only counts the pages is left out."""
    is_margin = is_element(root, "hdr", "ftr")
    text = "".join(stretch.text for stretch in stretches).strip()
    return [] if is_margin and is_page_number(text) else stretches


def _part(document: Any, kind: str) -> Any:
    """The XML of the part of this kind; an empty element when the file has none.

    The library would read a part that is missing from its own templates, which the reader cannot.
    """
    for relation in document.part.rels.values():
        if relation.reltype.endswith(f"/{kind}") and not relation.is_external:
            return etree.fromstring(relation.target_part.blob, _PARSER)
    return etree.Element(w(kind))


def _roots(document: Any) -> list[Any]:
    """The XML of the parts in the order in which they are read; a repeated header once."""
    parts: dict[str, list[Any]] = {}
    seen: set[bytes] = set()
    for relation in document.part.rels.values():
        kind = relation.reltype.rpartition("/")[2]
        if relation.is_external or kind not in (*_BEFORE, *_AFTER):
            continue
        root = etree.fromstring(relation.target_part.blob, _PARSER)
        text = "".join(root.itertext(w("t"))).encode()
        if text not in seen:
            seen.add(text)
            parts.setdefault(kind, []).append(root)
    before = [root for kind in _BEFORE for root in parts.get(kind, [])]
    after = [root for kind in _AFTER for root in parts.get(kind, [])]
    body = [document.element.body] if document.element.body is not None else []
    return [*before, *body, *after]
