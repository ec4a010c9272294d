"""Lines of a page put together to the paragraphs and bullets that were wrapped to them."""

import re
from collections.abc import Iterator

from ai_interviewer.services.material.documents.headings import is_heading, is_in_capitals
from ai_interviewer.services.material.documents.pdf.columns import Block
from ai_interviewer.services.material.documents.pdf.pieces import Piece, joined

HYPHEN = "\x02"
"""Stands where a word was divided at the end of a line; `cleaning` decides about it."""
_SIGNS = r"[•‣◦▪▫●○■□◆◇★☆–—*·∙⁃§»►▸▶→⇒✓✔✦➔➜➢➤⮚⮞\uf0b7\uf0a7\uf0d8\uf076\uf06e\uf0fc-]"
_BULLET = re.compile(rf"^(?:{_SIGNS}|[oO](?= ))\s*(?=\S)")
_SIGN = re.compile(rf"^(?:{_SIGNS}|[oO])$")
_NUMBERED = re.compile(r"^\(?(?:\d{1,2}|[a-z])[.)]\s+\S")
_DIVIDED = re.compile(r"\w[-\u2010\xad\x02]$")
_ADDRESS = re.compile(r"(?:\w[./]|@)\S*\w*[-/]$")
_PITCH = 1.75
"""Of the letters' size: the farthest that lines of one paragraph lie apart."""
_SENTENCE = 4
"""Words on a line that may be part of a sentence."""
_MARGIN = 2.0
"""Of the letters' size: the least space between a heading in the margin and the text."""
_FULL = 0.8
"""Of the block's width: a line that ends sooner was ended by hand."""


def text_of(block: Block) -> str:
    """The block's text, a line for each entry."""
    right = max((line[-1].right for line in block.lines), default=0.0)
    paragraphs: list[str] = []
    start: list[Piece] | None = None
    before: list[Piece] | None = None
    for line in _with_headings_apart(block.lines):
        text = joined(line)
        if not text:
            continue
        if start is not None and before is not None and _goes_on(start, before, line, right):
            paragraphs[-1] = _put_together(paragraphs[-1], text)
        else:
            paragraphs.append(text)
            start = line
        before = line
    return "\n".join(paragraphs)


def _with_headings_apart(lines: list[list[Piece]]) -> Iterator[list[Piece]]:
    """The lines, with headings in the margin on lines of their own."""
    for line in lines:
        heading = line[0].text.strip()
        is_apart = len(line) > 1 and line[1].left - line[0].right > _MARGIN * line[0].size
        if is_apart and is_heading(heading) and not heading.endswith(":"):
            yield line[:1]
            yield line[1:]
        else:
            yield line


def _goes_on(start: list[Piece], before: list[Piece], line: list[Piece], right: float) -> bool:
    """Whether the line continues the paragraph that began with `start`."""
    text, above = joined(line), joined(before)
    size = line[0].size
    is_near = 0 < before[0].baseline - line[0].baseline < _PITCH * max(size, before[0].size)
    is_alike = abs(size - before[0].size) < 0.12 * size
    if not is_near or not is_alike or _BULLET.match(text) or _NUMBERED.match(text):
        return False
    if _is_divided(above) and (not text[0].isupper() or _ADDRESS.search(above)):
        return True
    if len(line) > 1 or len(_words_of(before)) > 1 or is_heading(text) or is_in_capitals(text):
        return False
    return _goes_on_by_place(start, before, line, right)


def _goes_on_by_place(
    start: list[Piece], before: list[Piece], line: list[Piece], right: float
) -> bool:
    """Whether it stands where the next words would, and those had no room on the line above."""
    text, size = joined(line), line[0].size
    left = min(start[0].left, line[0].left)
    is_full = before[-1].right - left > _FULL * (right - left) or not _fits(before, line, right)
    if _BULLET.match(joined(start)):
        indent = line[0].left - start[0].left
        is_hanging = indent > 0.3 * size and line[0].left <= _after_bullet(start) + 0.6 * size
        if text[0].islower() and is_full and abs(indent) < 3 * size:
            return True
        return is_hanging and (text[0].islower() or not _fits(before, line, right))
    is_below = abs(line[0].left - before[0].left) < 0.5 * size
    is_bold = line[0].is_bold == before[0].is_bold
    return is_below and is_bold and is_full and _is_in_sentence(joined(before), text)


def _words_of(line: list[Piece]) -> list[Piece]:
    """The line without the sign of a bullet that stands apart from its words."""
    return line[1:] if len(line) > 1 and _SIGN.match(line[0].text.strip()) else line


def _is_in_sentence(above: str, text: str) -> bool:
    """Whether a sentence seems to go on from one line to the next."""
    words, first = above.split(), text.split(maxsplit=1)[0]
    is_open = words[-1][-1].isalnum() or words[-1][-1] in ",;"
    if len(words) < _SENTENCE or "@" in first or not is_open:
        return False
    return text[0].islower() or (text[0].isdigit() and words[-1].islower() and " " in text)


def _fits(before: list[Piece], line: list[Piece], right: float) -> bool:
    """Whether the line's first word would have had room at the end of the line above."""
    word = joined(line).split()[0]
    return before[-1].right + (len(word) + 1) * 0.45 * line[0].size < right


def _after_bullet(start: list[Piece]) -> float:
    """Where the text of a bullet begins, behind its sign."""
    if len(start) > 1 and len(start[0].text.strip()) == 1:
        return start[1].left
    glyphs = start[0].glyphs
    return glyphs[1].left if len(glyphs) > 1 else glyphs[0].right


def _is_divided(text: str) -> bool:
    return bool(_DIVIDED.search(text)) or bool(_ADDRESS.search(text))


def _put_together(text: str, more: str) -> str:
    if text.endswith("/") and _ADDRESS.search(text):
        return text + more
    if _DIVIDED.search(text):
        return text[:-1] + HYPHEN + more
    return f"{text} {more}"
