"""A posting's lines: which are headings, and in which kind of section the others are."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ai_interviewer.interviewers.postings.buttons import ends_description, is_button
from ai_interviewer.interviewers.postings.words import (
    ALL,
    SectionKind,
    Vocabulary,
    any_of,
    expression,
)

_MARKED = re.compile(
    r"^(?:#{1,6}\s+(?P<hash>.+?)\s*#*|\*\*(?P<bold>[^*]+)\*\*\s*:?|__(?P<under>[^_]+)__\s*:?)$"
)
_BULLET = re.compile(r"^(?:•|[◦*+–—-]|\(?\d{1,2}[.)]|\(?[a-h]\))\s+|^o\s+(?=[A-Z])")
_EMPHASIS = re.compile(r"\*\*|__|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)")
_LONGEST_HEADING = 9
_A_NAME = re.compile(r"^[A-ZÀ-ÞА-ЯІЇЄҐ0-9&«„\"]")
_WORD = re.compile(r"[^\W\d_][\w'’-]*|&")


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its bullet, the kind of its section, and that section's heading."""

    text: str
    kind: SectionKind
    is_bullet: bool = False
    heading: str = ""
    starts_paragraph: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading says its section is about; `is_known` if a word of it told."""

    text: str
    kind: SectionKind
    is_known: bool


def lines_of(cleaned: str) -> tuple[Line, ...]:
    """The lines of a cleaned posting that are neither headings nor buttons."""
    return tuple(_read(cleaned.split("\n")))


def _read(lines: Sequence[str]) -> Iterator[Line]:
    section = Heading("", SectionKind.UNKNOWN, is_known=False)
    after_gap = True
    for number, raw in enumerate(lines):
        bare = _EMPHASIS.sub("", raw).strip()
        if not bare:
            after_gap = True
            continue
        if ends_description(bare):
            section = Heading(bare, SectionKind.ASIDE, is_known=True)
        elif not is_button(bare):
            heading, rest = heading_of(raw, lines[number + 1 :], after_gap=after_gap)
            if heading is not None:
                section = _next_section(section, heading, raw)
                bare = rest
            if bare and (heading is None or rest):
                bullet = _BULLET.match(bare)
                text = bare[bullet.end() :].strip() if bullet else bare
                if text:
                    yield Line(text, section.kind, bullet is not None, section.text, after_gap)
        after_gap = False


def _next_section(section: Heading, heading: Heading, raw: str) -> Heading:
    """A heading that no word tells anything of is a part of the section, if it looks like one."""
    is_part = raw.strip().rstrip("*_ ").endswith(":") and not raw.startswith("#")
    if not heading.is_known and is_part and section.kind is not SectionKind.UNKNOWN:
        return Heading(heading.text, section.kind, is_known=False)
    return heading


def heading_of(
    raw: str, following: Sequence[str], *, after_gap: bool
) -> tuple[Heading | None, str]:
    """The heading that a line is or begins with, and what is left of the line after it."""
    marked = _MARKED.match(raw.strip().removeprefix("◦ ").strip())
    if marked:
        text = next(group for group in marked.groups() if group).strip(" :*_")
        return _told(text), ""
    line = _EMPHASIS.sub("", raw).strip()
    has_picture = line.startswith("◦ ")
    bullet = _BULLET.match(line)
    if bullet and not has_picture:
        item = line[bullet.end() :].strip()
        is_told = item.endswith(":") and _is_all_heading(item)
        return (_told(item.rstrip(": ")), "") if is_told else (None, line)
    text = line.removeprefix("◦ ").strip()
    label, colon, rest = text.partition(":")
    if colon and rest.strip() and len(label.split()) <= 6:
        told = _told(label)
        return (told, rest.strip()) if told.is_known and _is_all_heading(label) else (None, line)
    if _is_heading(text, following, after_gap=after_gap, has_picture=has_picture):
        return _told(text.rstrip(": ")), ""
    return None, line


def _is_heading(text: str, following: Sequence[str], *, after_gap: bool, has_picture: bool) -> bool:
    count = len(text.split())
    if count > _LONGEST_HEADING or text[-1] in ".,;" or not re.search(r"[^\W\d_]", text):
        return False
    if text.endswith((":", "?", "…")) or text.endswith("?:"):
        return text.endswith(":") or _told(text).is_known
    if _is_all_heading(text):
        return True
    nexts = [line for line in following[:3] if line.strip()]
    starts_list = bool(nexts) and nexts[0].startswith(("• ", "◦ "))
    if has_picture:
        is_name = text[0].isupper() and "," not in text
        return is_name and starts_list and count <= 5 and nexts[0].startswith("• ")
    if starts_list and nexts[0].startswith("• "):
        return True
    is_loud = text.isupper() and count <= 6 and any(not line.isupper() for line in nexts)
    starts_prose = bool(nexts) and following[0].strip() == nexts[0] and len(nexts[0]) > 80
    return after_gap and (is_loud or (starts_prose and count <= 6))


def _told(text: str) -> Heading:
    kind = kind_of_heading(text)
    return Heading(text, kind or SectionKind.UNKNOWN, kind is not None)


def kind_of_heading(text: str) -> SectionKind | None:
    """The kind whose longest words the heading holds; None if it holds none.

    "About the role" is about the role, "About Crumb" about the company.
    """
    plain = text.replace("’", "'")
    found: dict[SectionKind, int] = {}
    for words in ALL.values():
        for kind, names in words.headings.items():
            length = max((len(hit) for hit in any_of(names).findall(plain)), default=0)
            found[kind] = max(found.get(kind, 0), length)
    if not any(found.values()):
        return None
    return max(found, key=lambda kind: (found[kind], kind is SectionKind.ASIDE))


def _is_all_heading(text: str) -> bool:
    """Whether a line consists of nothing but the words of headings, or names whom it is about."""
    plain = text.replace("’", "'").strip(" :¿?!")
    return any(_consists(plain, words) for words in ALL.values())


def _consists(text: str, words: Vocabulary) -> bool:
    names = tuple(name for kind in words.headings.values() for name in kind)
    first = next(iter(any_of(names).finditer(text)), None)
    if first is None:
        return False
    left = _WORD.findall(any_of(names).sub(" ", text))
    unknown = [word for word in left if word.casefold() not in words.fillers]
    if not unknown:
        return len(text.split()) > 1 or len(text) > 4
    is_about = expression(r"(?:about|über|про|sobre|o|à propos de|why|who is|join|life at)").match(
        text
    )
    return bool(is_about) and len(unknown) <= 4 and all(_A_NAME.match(word) for word in unknown)
