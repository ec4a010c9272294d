"""A posting's lines: which are headings, and in which kind of section the others are."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ai_interviewer.interviewers.postings.buttons import ends_description, is_button, is_labelled
from ai_interviewer.interviewers.postings.sentences import sentences
from ai_interviewer.interviewers.postings.words import (
    ALL,
    SectionKind,
    Vocabulary,
    any_of,
    expression,
)
from ai_interviewer.interviewers.postings.words.roles import names_any_role

_MARKED = re.compile(
    r"^(?:#{1,6}\s+(?P<hash>.+?)\s*#*|【(?P<square>[^】]+)】|\*\*(?P<bold>[^*]+)\*\*\s*:?|__(?P<under>[^_]+)__\s*:?)$"
)
_BULLET = re.compile(r"^(?:•|[◦*+–—-]|\(?\d{1,2}[.)]|\(?[a-h]\))\s+|^o\s+(?=[A-Z])")
_EMPHASIS = re.compile(r"\*\*|__|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)")
_OPEN = re.compile(
    r"\b(?:you|we)(?:['’]ll| will| can| have| are| should| might| offer)?$|\bif you\b.{0,12}$"
    r"|\b(?:someone|somebody|people|an? [\w-]+) who$"
)
"""How a heading ends that its items go on with: "In this role you will"."""
# "Was wir haben", "How we treat people": what employers say of themselves, unless they look for it.
_ABOUT_US = expression(
    r"\b(?:we|wir|ми|nous)\b(?! (?:need|want|seek|ask|expect|look|value|suchen|brauchen|erwarten"
    r"|wünschen|шукаємо|очікуємо|чекаємо|хочемо|цінуємо|cherchons|recherchons|attendons|demandons))"
)
_SHORTEST_HEADING, _LONGEST_HEADING = 2, 9
_A_NAME = re.compile(r"^[A-ZÀ-ÞА-ЯІЇЄҐ0-9&«„\"]")
_WORD = re.compile(r"[^\W\d_][\w'’-]*|&")


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its bullet, the kind of its section, and that section's heading."""

    text: str
    kind: SectionKind
    is_bullet: bool = False
    heading: str = ""
    is_inline: bool = False
    """It follows its heading on the same line: "Requirements: …"."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading says its section is about; `is_known` if a word of it told."""

    text: str
    kind: SectionKind
    is_known: bool
    is_inline: bool = False


_ASKING = (SectionKind.SKILLS, SectionKind.DUTIES, SectionKind.PREFERRED)
NO_SECTION = Heading("", SectionKind.UNKNOWN, is_known=False)


def lines_of(cleaned: str) -> tuple[Line, ...]:
    """The lines of a cleaned posting that are neither headings nor buttons."""
    return tuple(_read(cleaned.split("\n")))


def _read(pasted: Sequence[str]) -> Iterator[Line]:
    lines = [part for line in pasted for part in _parted(line)]
    section = NO_SECTION
    after_gap = True
    for number, raw in enumerate(lines):
        bare = _EMPHASIS.sub("", raw).strip()
        if not bare:
            after_gap = True
            continue
        if ends_description(bare):
            section = Heading(bare, SectionKind.ASIDE, is_known=True)
        elif is_labelled(bare):
            yield Line(bare, section.kind, False, section.text)
        elif not is_button(bare):
            if is_over(section, bare, after_gap=after_gap):
                section = NO_SECTION
            heading, rest = heading_of(raw, lines[number + 1 :], after_gap=after_gap)
            if heading is not None and not rest and _is_title(raw, lines[:number]):
                heading = NO_SECTION
            if heading is not None:
                section = _next_section(section, heading, raw)
                section = replace(section, is_inline=bool(rest))
                bare = rest
            if bare and (heading is None or rest):
                bullet = _BULLET.match(bare)
                text = bare[bullet.end() :].strip() if bullet else bare
                if text:
                    inline = heading is not None and bullet is None
                    yield Line(text, section.kind, bullet is not None, section.text, inline)
        after_gap = False


def _is_title(raw: str, before: Sequence[str]) -> bool:
    """Whether a line above all others, marked as a heading, names the job."""
    is_first = not any(line.strip() for line in before)
    return is_first and bool(_MARKED.match(raw.strip())) and names_any_role(raw)


def _parted(line: str) -> list[str]:
    """A line, and apart from it each sentence that begins a section: "What we need: …"."""
    parts: list[list[str]] = [[]]
    for sentence in sentences(line):
        if parts[-1] and _leads_on(sentence):
            parts.append([])
        parts[-1].append(sentence)
    return [" ".join(part) for part in parts] if len(parts) > 1 else [line]


def _leads_on(sentence: str) -> bool:
    """Whether a sentence is the heading of a list, or a heading with its list."""
    label, rest = _label(sentence)
    if rest:
        return _is_all_heading(label) and kind_of_heading(label) is not None
    is_short = len(sentence.split()) <= _LONGEST_HEADING
    return sentence.endswith(":") and is_short and kind_of_heading(sentence) in _ASKING


def head_of(lines: Sequence[str]) -> list[str]:
    """The lines above the first section that asks for something: title, company, place."""
    head = []
    for line in lines:
        bare = line.strip("*#_◦ ")
        if kind_of_heading(bare) in _ASKING and _is_all_heading(bare):
            break
        head.append(line)
    return head


def is_over(section: Heading, line: str, *, after_gap: bool) -> bool:
    """Whether a section that began and ended on one line is over: nothing more of it is listed."""
    is_listed = bool(_BULLET.match(line))
    return section.is_inline and not is_listed and (after_gap or section.kind is SectionKind.ASIDE)


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
    text = re.sub(r"\.{3,}$", "…", line.removeprefix("◦ ").strip())
    label, rest = _label(text)
    if rest and len(label.split()) <= 7:
        told = _told(label)
        return (told, rest.strip()) if told.is_known and _is_all_heading(label) else (None, line)
    if _is_heading(text, following, after_gap=after_gap, has_picture=has_picture):
        return _told(text.rstrip(": ")), ""
    return None, line


def _label(line: str) -> tuple[str, str]:
    """What stands before a colon or a question mark, and what after it."""
    found = re.match(r"([^:?：]{2,60}?)\s*[:?：]\s*(?=\S)(.*)$", line)
    return (found[1], found[2].strip()) if found else (line, "")


def _is_heading(text: str, following: Sequence[str], *, after_gap: bool, has_picture: bool) -> bool:
    count = len(text.split())
    if count > _LONGEST_HEADING or text[-1] in ".,;" or not re.search(r"[^\W\d_]", text):
        return False
    nexts = [line for line in following[:3] if line.strip()]
    if text.endswith((":", "：", "?", "…")):
        return text.endswith((":", "：")) or _told(text).is_known
    return (
        _is_all_heading(text)
        or bool(nexts and _OPEN.search(text) and re.match(r"(?:[•◦] )?[a-z]", nexts[0]))
        or _stands_before(
            text,
            nexts,
            is_close=bool(nexts) and following[0] == nexts[0],
            after_gap=after_gap,
            has_picture=has_picture,
        )
    )


def _stands_before(
    text: str, nexts: Sequence[str], *, is_close: bool, after_gap: bool, has_picture: bool
) -> bool:
    """Whether a line without a known word looks like a heading of what follows it."""
    if not nexts:
        return False
    count = len(text.split())
    starts_list = nexts[0].startswith("• ")
    if has_picture:
        return starts_list and text[0].isupper() and "," not in text and count <= 5
    is_loud = text.isupper() and any(not line.isupper() for line in nexts)
    starts_prose = is_close and len(nexts[0]) > 80
    return starts_list or (after_gap and count <= 6 and (is_loud or starts_prose))


def _told(text: str) -> Heading:
    kind = kind_of_heading(text)
    if kind is None and _OPEN.search(text):
        kind = SectionKind.SKILLS
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
        return SectionKind.ASIDE if _ABOUT_US.search(plain) else None
    best = max(found, key=lambda kind: (found[kind], kind is SectionKind.ASIDE))
    if best is SectionKind.UNKNOWN:
        # "Main duties of the job" is about duties; "the job" only says which.
        return max(_ASKING, key=lambda kind: found[kind]) if any(map(found.get, _ASKING)) else best
    return best


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
        return len(text) >= _SHORTEST_HEADING
    is_about = expression(r"(?:about|über|про|sobre|o|à propos de|why|who is|join|life at)").match(
        text
    )
    return bool(is_about) and len(unknown) <= 4 and all(_A_NAME.match(word) for word in unknown)
