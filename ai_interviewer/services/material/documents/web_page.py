"""The text of a web page that a program has put into a document."""

import html
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from ai_interviewer.services.material.documents.findings import Refused, Stretch

_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body dd div dl dt fieldset figure footer form h1 h2 h3 "
        "h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul",
    )
)
_PASSED_OVER = frozenset(("head", "script", "style", "template", "noscript", "title", "select"))
_CELLS = ("td", "th")
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*[01](?:px|pt)?\s*(?:;|$)"
    r"|(?<![-\w])color\s*:\s*(?:#(?:f{3}|f{6})\b|white\b|rgb\(\s*255\s*,\s*255\s*,\s*255)"
    r"|opacity\s*:\s*0\s*(?:;|$)",
    re.IGNORECASE,
)
_SHADED = re.compile(r"background(?:-color)?\s*:", re.IGNORECASE)
_DEEPEST = 200
_BULLET = "• "
_PAGE = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|body)\b", re.IGNORECASE)
_NAMES = r"(?:a|abbr|b|center|code|details|em|font|i|img|mark|small|span|strong|sub|summary|sup|u)"
_TAG = re.compile(
    rf"</?(?:{_NAMES}|{'|'.join(sorted(_BLOCKS))})(?:\s[^<>]*)?/?>|<!--.*?-->",
    re.IGNORECASE | re.DOTALL,
)
_BREAK = re.compile(r"<br\s*/?>[ \t]*\n?", re.IGNORECASE)
_CLOSED = re.compile(
    r"</\w+>|<br\s*/?>|<!--|&(?:#x?[0-9a-f]{2,6}|nbsp|amp|[a-z]{3,8});", re.IGNORECASE
)
_FEWEST_SIGNS = 2
_DECLARED = re.compile(r"<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*>", re.DOTALL)
_XML = re.compile(
    rf"\s*(?:(?:{_DECLARED.pattern})\s*)*<(?P<name>[^\W\d][\w:.-]*)(?=[\s>])", re.DOTALL
)
_ELEMENT = re.compile(r"</?[^\W\d][\w:.-]*(?:\s[^<>]*)?/?>")
_PARAGRAPH_ENDS = re.compile(r"</w:p>|<w:br\s*/>")
_CODE = re.compile(r"(`[^`\n]+`)")
_PARSER = etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8")


def stretches_of(page: str) -> list[Stretch]:
    """The page's text in order; what its own styles hide is hidden. Raises Refused."""
    root = etree.fromstring(page.encode("utf-8", "replace"), _PARSER) if page.strip() else None
    if root is None:
        return []
    found: list[Stretch] = []
    for stretch in _walked(root, is_hidden=False, depth=0):
        is_at_start = not found or found[-1].text.endswith("\n")
        if not (is_at_start and not stretch.text.strip()):
            found.append(stretch)
    return [*found, Stretch("\n")]


def without_tags(text: str) -> list[Stretch]:
    """The text without tags and signs of HTML, if it has more than one. Raises Refused."""
    if _PAGE.match(text):
        return stretches_of(text)
    if (root := _XML.match(text)) and text.rstrip().endswith(f"</{root['name']}>"):
        return [Stretch(_without_elements(text))]
    if len(_CLOSED.findall(_CODE.sub("", text))) < _FEWEST_SIGNS:
        return [Stretch(text)]
    # What stands between backquotes is meant as it is written.
    parts = _CODE.split(text)
    plain = (
        part if n % 2 else html.unescape(_TAG.sub("", _BREAK.sub("\n", part)))
        for n, part in enumerate(parts)
    )
    return [Stretch("".join(plain))]


def _without_elements(text: str) -> str:
    """What the elements of XML hold, each on its own line; of a word processor, its paragraphs."""
    breaks = _PARAGRAPH_ENDS if "</w:p>" in text else _ELEMENT
    lines = _ELEMENT.sub("", breaks.sub("\n", _DECLARED.sub("", text))).split("\n")
    return html.unescape("\n".join(line.strip() for line in lines if line.strip()))


def _walked(element: Any, *, is_hidden: bool, depth: int) -> Iterator[Stretch]:
    if depth > _DEEPEST:
        raise Refused("document_too_demanding")
    name = element.tag if isinstance(element.tag, str) else ""
    if not name or name in _PASSED_OVER:
        return
    hides = is_hidden or element.get("hidden") is not None or _is_hidden(element)
    if name == "br":
        yield Stretch("\n", is_hidden=hides)
    if name in _BLOCKS:
        yield Stretch("\n", is_hidden=hides)
    if name == "li":
        yield Stretch(_BULLET, is_hidden=hides)
    yield from _text(element.text, is_hidden=hides)
    for child in element:
        yield from _walked(child, is_hidden=hides, depth=depth + 1)
        yield from _text(child.tail, is_hidden=hides)
    if name in _CELLS:
        yield Stretch("\t", is_hidden=hides)
    if name in _BLOCKS:
        yield Stretch("\n", is_hidden=hides)


def _text(text: str | None, *, is_hidden: bool) -> Iterator[Stretch]:
    """Text with its spaces and line ends as a browser shows them."""
    if text:
        yield Stretch(re.sub(r"[ \t\r\n\f]+", " ", text), is_hidden=is_hidden)


def _is_hidden(element: Any) -> bool:
    style = element.get("style", "")
    if not _HIDDEN.search(style) or _SHADED.search(style):
        return False
    is_white = re.search(r"color\s*:\s*(?:#f|white|rgb)", style, re.IGNORECASE)
    around = (
        above.get("style", "") + (above.get("bgcolor") or "") for above in element.iterancestors()
    )
    return not (
        is_white and any("background" in style or style.startswith("#") for style in around)
    )
