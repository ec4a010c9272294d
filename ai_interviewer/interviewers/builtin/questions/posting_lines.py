"""A posting's sections: which lines ask for something, and which only tell about the company."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ai_interviewer.interviewers.builtin.markers import ALL, SectionKind
from ai_interviewer.interviewers.builtin.markers.base import pattern

_BULLET = re.compile(r"^\s*(?:[-*•–—·▪●]|\d{1,2}[.)])\s+")
_MARKED = re.compile(
    r"^\s*(?:#{1,6}\s+(?P<hash>.+?)\s*#*|\*\*(?P<bold>[^*]+)\*\*:?|__(?P<u>.+)__)\s*$"
)
_LONGEST_HEADING = 7


@dataclass(frozen=True, slots=True)
class PostingLine:
    """One line of a posting, without its bullet, and the kind of section it stands in."""

    text: str
    kind: SectionKind
    is_bullet: bool


def lines_of(description: str) -> tuple[PostingLine, ...]:
    """The lines of a posting's description that are no headings."""
    return tuple(_read(description.splitlines()))


def _read(lines: list[str]) -> Iterator[PostingLine]:
    kind = SectionKind.UNKNOWN
    for number, line in enumerate(lines):
        if not line.strip():
            continue
        heading = _heading(line, lines[number + 1 :])
        if heading is not None:
            kind = kind_of_heading(heading)
            continue
        bullet = _BULLET.match(line)
        text = line[bullet.end() :] if bullet else line
        yield PostingLine(text.strip(), kind, bullet is not None)


def kind_of_heading(heading: str) -> SectionKind:
    """The kind whose longest marker the heading holds: "About the role" is about the role."""
    found = {
        kind: max((len(hit) for hit in pattern(words).findall(heading)), default=0)
        for markers in ALL.values()
        for kind, words in markers.headings.items()
        if pattern(words).search(heading)
    }
    if not found:
        return SectionKind.UNKNOWN
    return max(found, key=lambda kind: (found[kind], kind is SectionKind.ASIDE))


def _heading(line: str, following: list[str]) -> str | None:
    marked = _MARKED.match(line)
    if marked:
        return next(group for group in marked.groups() if group)
    text = line.strip()
    if _BULLET.match(line) or len(text.split()) > _LONGEST_HEADING or text[-1] in ".!?,;":
        return None
    after = next((other for other in following if other.strip()), "")
    starts_list = bool(_BULLET.match(after))
    return text.rstrip(":") if text.endswith(":") or starts_list else None
