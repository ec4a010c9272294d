"""Lines that only belong to the pages: page numbers, and a header or footer said again."""

import re

from ai_interviewer.services.material.documents.headings import is_heading

_PAGE = r"(?:page|seite|pagina|página|pág|strona|str|стор(?:інка)?|сторінка|страница|p|s)"
_OF = r"(?:of|von|sur|de|di|van|av|z|ze|з|із|из|/|\|)"
_NUMBERED = re.compile(
    rf"^[\s|–—·-]*(?:{_PAGE}\.?\s*)?(\d{{1,3}})(?:\s*{_OF}\s*(\d{{1,3}}))?[\s|–—·-]*$",
    re.IGNORECASE,
)
_WORDED = re.compile(rf"\b{_PAGE}\.?\s*\d{{1,3}}\s*{_OF}\s*\d{{1,3}}\b", re.IGNORECASE)
_JAPANESE = re.compile(r"^\d{1,3}\s*(?:ページ|頁)$")
_EDGE = 2
"""So many lines from the top and from the bottom of a page."""


def without_running_lines(pages: list[str]) -> list[str]:
    """The pages without their numbers, and without headers and footers after the first."""
    lines = [page.split("\n") for page in pages]
    seen: set[str] = set()
    return [
        "\n".join(_kept(page, number, len(pages), seen)) for number, page in enumerate(lines, 1)
    ]


def is_page_number(text: str) -> bool:
    """Whether a text only says which page this is."""
    return bool(_NUMBERED.match(text)) or bool(_JAPANESE.match(text))


def _kept(lines: list[str], number: int, count: int, seen: set[str]) -> list[str]:
    filled = [n for n, line in enumerate(lines) if line.strip()]
    edges = {*filled[:_EDGE], *filled[-_EDGE:]}
    kept, here = [], set()
    for n, line in enumerate(lines):
        is_edge = n in edges
        plain = _WORDED.sub("", line).strip()
        if _is_page_number(line, number, count, is_edge=is_edge):
            continue
        if is_edge and len(filled) > 2 * _EDGE and _shape(plain, number) in seen:
            continue
        if is_edge and plain and not is_heading(plain):
            here.add(_shape(plain, number))
        kept.append(line)
    seen |= here
    return kept


def _is_page_number(line: str, number: int, count: int, *, is_edge: bool) -> bool:
    if is_edge and _JAPANESE.match(line.strip()):
        return True
    found = _NUMBERED.match(line)
    if found is None or int(found[1]) != number:
        return False
    if found[2] is not None:
        return int(found[2]) == count
    return is_edge and (count > 1 or any(character.isalpha() for character in line))


def _shape(line: str, number: int) -> str:
    """The line without its page number, to compare it with other pages'."""
    return re.sub(rf"(?<=[|–—·-])\s*{number}$", "#", line.casefold())
