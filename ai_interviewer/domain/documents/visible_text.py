"""Texts without what a person does not see, but a model or a rule would read."""

import re
import unicodedata

_INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cn", "Cs"})
_VISIBLE_CONTROLS = frozenset("\n\t")
_HIDDEN_BYTES = re.compile("[\U000e0100-\U000e01ef]")
"""The 240 variation selectors, which can carry a hidden text byte by byte."""
_MARKS = re.compile(
    r"^\s*#{1,6} +|(?P<marks>`+|\*\*)(?=\S)(?P<inside>.+?)(?<=\S)(?P=marks)", re.MULTILINE
)
"""Signs of Markdown around words: a heading's, a code's, a bold word's."""
_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]")


def without_invisible(text: str) -> str:
    """`text` without control, zero-width, private and tag characters; line ends become newlines."""
    plain = _HIDDEN_BYTES.sub("", _LINE_ENDS.sub("\n", text))
    if plain.replace("\n", " ").replace("\t", " ").isprintable():
        return plain  # nearly always, and fast: an unfinished reply passes here with every word
    return "".join(character for character in plain if _is_visible(character))


def without_marks(text: str) -> str:
    """`text` as it is read aloud or quoted: "## Duties" is "Duties", "`git`" is "git"."""
    return _MARKS.sub(lambda found: found["inside"] or "", text)


def _is_visible(character: str) -> bool:
    return character in _VISIBLE_CONTROLS or unicodedata.category(character) not in _INVISIBLE
