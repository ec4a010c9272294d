"""The text that a page shows, from its HTML: escaped, escaped twice, or in pieces among text."""

import re
from collections.abc import Iterator
from html import unescape

from lxml import etree

from ai_interviewer.interviewers.postings.words import words

_TAGS = (
    "a|abbr|article|b|big|blockquote|body|br|button|center|code|dd|div|dl|dt|em|figure|font|footer"
    "|form|h[1-6]|head|header|hr|html|i|img|input|label|li|link|main|meta|nav|ol|p|pre|script"
    "|section|small|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|title|tr|u|ul"
)
_TAG = re.compile(rf"</?(?:{_TAGS})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_ESCAPED_TAG = re.compile(rf"&(?:amp;)*lt;/?(?:{_TAGS})\b", re.IGNORECASE)
_NO_TAG = re.compile(rf"<(?!/?(?:{_TAGS})\b|!--)", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,5});", re.IGNORECASE)
_MOST_ESCAPES = 3
_UNSEEN = frozenset({"script", "style", "head", "template", "svg", "noscript"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_WRAPS = frozenset({"p", "li", "td", "th", "dd", "dt", *_HEADINGS})
"""Line ends inside these are where a source line ended, not where a line ends on the page."""
_BLOCKS = _WRAPS | words(
    "address article aside blockquote body button div dl fieldset figure footer form header hr "
    "label main nav ol pre section table tr ul"
)


def without_markup(text: str) -> str:
    """The text as lines: `<li>` is a bullet, headings are marked as Markdown marks them.

    A `<` that begins no tag of HTML stays.
    """
    for _ in range(_MOST_ESCAPES):
        if not _ESCAPED_TAG.search(text):
            break
        text = unescape(text)
    if _TAG.search(text):
        text = _shown(text)
    for _ in range(_MOST_ESCAPES):
        if not _ENTITY.search(text):
            break
        text = unescape(text)
    return text


def _shown(html: str) -> str:
    parser = etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True
    )
    source = _NO_TAG.sub("&lt;", html).replace("\x00", "")
    root = etree.fromstring(f"<div>{source}</div>".encode(), parser)
    if root is None:
        return ""
    shown = "".join(_pieces(root))
    shown = re.sub(r"•[ \t]*\n+[ \t]*", "• ", shown)
    return re.sub(r"\*\*\s*\*\*", "", shown)


def _pieces(root: "etree._Element") -> Iterator[str]:
    unseen = wraps = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = str(element.tag).lower()
        before, after = _marks(tag)
        step = 1 if event == "start" else -1
        if event == "end" and not unseen:
            yield after
        unseen += step * (tag in _UNSEEN)
        wraps += step * (tag in _WRAPS)
        if not unseen:
            yield before if event == "start" else ""
            yield _text(element.text if event == "start" else element.tail, wraps > 0)


def _marks(tag: str) -> tuple[str, str]:
    """What stands before and after an element's text."""
    if tag in _MARKS:
        return _MARKS[tag]
    if tag in _HEADINGS:
        return "\n\n## ", "\n"
    return ("\n", "\n") if tag in _BLOCKS else ("", "")


_MARKS = {
    "br": ("\n", ""),
    "li": ("\n• ", "\n"),
    "b": ("**", "**"),
    "strong": ("**", "**"),
    "dt": ("\n**", "**\n"),
    "td": ("", "\n"),
    "th": ("", "\n"),
}


def _text(text: str | None, wraps: bool) -> str:
    return re.sub(r"\s+", " ", text) if text and wraps else text or ""
