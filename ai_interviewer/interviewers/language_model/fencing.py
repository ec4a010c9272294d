"""Other people's text on its way into and out of a prompt.

Posting, résumé and answers are data. They are fenced with a marker drawn anew for every call, so
that no text can close its own fence, and stripped of characters that a person does not see but a
model reads.
"""

import re
import secrets
import unicodedata

_INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cn", "Cs"})
_KEPT = frozenset("\n\t")
_HIDDEN_BYTES = re.compile("[\U000e0100-\U000e01ef]")
"""Variation selectors, 240 of them: they can carry a hidden text, byte by byte."""
_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]")
# Bounded, so that no reply can make a search take quadratic time.
_MARKDOWN_LINK = re.compile(r"!?\[([^\[\]]{0,300})\]\([^()\s]{0,2000}(?:\s[^()]{0,300})?\)")
_ADDRESS = re.compile(r"<?\b(?:[a-z][a-z0-9+.-]{0,20}://|www\.)[^\s<>]+>?", re.IGNORECASE)


def new_marker() -> str:
    """The marker of one call: 64 random bits, which no text can know beforehand."""
    return secrets.token_hex(8)


def fenced_text(label: str, text: str, marker: str) -> str:
    """`text` as data between two lines that carry the marker."""
    return f"<<<{label} {marker}>>>\n{without_invisible(text).strip()}\n<<<END {label} {marker}>>>"


def without_invisible(text: str) -> str:
    """`text` without control, zero-width, private and tag characters; line ends become newlines."""
    plain = _HIDDEN_BYTES.sub("", _LINE_ENDS.sub("\n", text))
    if plain.replace("\n", " ").replace("\t", " ").isprintable():
        return plain  # nearly always, and fast: unfinished replies pass here word by word
    return "".join(character for character in plain if _is_visible(character))


def _is_visible(character: str) -> bool:
    return character in _KEPT or unicodedata.category(character) not in _INVISIBLE


def displayable(text: str) -> str:
    """A model's own words, fit to be shown: visible, and without links it may have invented.

    A link is also how a text planted in a posting could carry something off the page.
    """
    unlinked = without_invisible(text)
    if "](" in unlinked:
        unlinked = _MARKDOWN_LINK.sub(r"\1", unlinked)
    if "://" in unlinked or "www." in unlinked.casefold():
        unlinked = _ADDRESS.sub("", unlinked)
    return re.sub(r"[ \t]{2,}", " ", unlinked).strip()
