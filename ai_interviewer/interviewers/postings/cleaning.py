"""The text of a posting as a person sees it: no markup, no invisible signs, no pictures."""

import re
import unicodedata
from collections import Counter

from ai_interviewer.domain.documents.visible_text import without_invisible
from ai_interviewer.interviewers.postings.breaks import with_breaks
from ai_interviewer.interviewers.postings.markup import without_markup

_SPACES = re.compile("[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_ESCAPE = re.compile(r"\\([-*_#.()\[\]+!>~`])")
_LINK = re.compile(r"!?\[([^\[\]\n]{0,200})\]\((?:https?:|mailto:|/)[^()\s]*\)")
_RULE = re.compile(r"[-=_*~#·•.\s]{3,}")
_AROUND_HEADING = re.compile(r"^(?:[-=_~*]\s?){2,}\s*(?P<inside>[^-=_~*].*?)\s*(?:[-=_~*]\s?){2,}$")
PICTURE = (
    "\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d"
    "\U0001f000-\U0001faff\ufe0f\u20e3"
)
"""Arrows, shapes, dingbats and emoji, as the inside of a class of an expression."""
_PICTURE_STYLE = re.compile("[\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff]")
_NO_WORD = re.compile(r"[!-~]{120,}")
"""Addresses, keys and pictures as text: too long for anything that is read."""
_PICTURES = re.compile(f"[{PICTURE}]+")
_PICTURE_BEFORE = re.compile(rf"(?:^|(?<=\s))[{PICTURE}]+\s*(?=[^\W_])")
_BULLET_SIGNS = "•▪●◦○■□◆◇▸▶►➤➔➜➡→⇒✓✔☑✅★☆✦✧‣⁃∙❖❯»・🔹🔸🔶🔷👉▫◾◽⬛⬜🟢🔵🟣⚫🔴"
_STEPS = "→⇒➔➜➡▶►➤»"
_PLAIN_SIGNS = frozenset("•▪●◦○■□◆◇▸►‣⁃∙❖❯»·*–—-✓✔・")
"""Bullets of lists; the others may begin a heading, too."""
_INLINE = re.compile(rf"(?:^|(?<=\s))(?P<sign>[{_BULLET_SIGNS}·|*+–—-])\s+(?=\S)")
_TIGHT_BULLET = re.compile(r"^[•▪●◦○▸►‣⁃∙❖・✓✔](?=[^\s•])")
_TIGHT_DASH = re.compile(r"^\s*[–—-](?=[^\W_])", re.MULTILINE)
"""A dash that nothing parts from its word is a bullet where other lines begin so, too."""
_SMILE = re.compile(r"(?<=[\w.!?])\s?[:;]?\)+(?=\s+[^\W\d_a-zа-яіїєґ]|\s*$)")
_WRAPPED = 60
"""A shorter line wasn't broken at a margin."""
_AFTER_COLON = re.compile(r":\s+([*·–—-])\s")
_TWICE_TO_SPLIT = frozenset(_BULLET_SIGNS)
_NUMBERED = re.compile(r"(?:(?<=\s)|^)\(?(\d{1,2})[.)]\s+(?=[^\W\d])")


def cleaned(text: str) -> str:
    """The lines of a posting. Bullets begin with `• `; nothing else is added to what is seen.

    Pasted lines are split where a break was lost, and joined where one was put in.
    """
    plain = without_invisible(without_markup(without_invisible(text)))
    plain = _NO_WORD.sub(" ", _PICTURE_STYLE.sub("", plain))
    plain = unicodedata.normalize("NFC", _LINK.sub(r"\1", _ESCAPE.sub(r"\1", plain)))
    if len(_TIGHT_DASH.findall(plain)) > 1:
        plain = _TIGHT_DASH.sub("• ", plain)
    lines = [
        piece
        for line in plain.split("\n")
        for piece in _split(_without_smiles(_SPACES.sub(" ", line).strip()))
    ]
    return "\n".join(_joined([_without_decoration(line) for line in lines])).strip("\n")


def _without_smiles(line: str) -> str:
    """The line without brackets that nothing opened: a smile, which often ends a sentence."""
    if line.count(")") <= line.count("("):
        return line
    return _SMILE.sub(lambda smile: _instead_of(smile, line), line)


def _instead_of(smile: re.Match[str], line: str) -> str:
    before = line[: smile.start()]
    if before.count("(") > before.count(")"):
        return smile[0]
    return "" if before[-1:] in ".!?" else "."


def _split(line: str) -> list[str]:
    """The lines that one pasted line stands for."""
    return [
        tidy for broken in with_breaks(line) for piece in _items(broken) if (tidy := piece.strip())
    ] or [""]


def _items(line: str) -> list[str]:
    """A line at its inline bullets or numbers; the line alone where there are none."""
    line = _TIGHT_BULLET.sub("• ", line)
    signs = _bullets(line)
    if signs:
        starts = [found.start() for found in signs]
        before = [line[: starts[0]]] if line[: starts[0]].strip() else []
        ends = [*starts[1:], len(line)]
        return before + [f"• {line[f.end() : end]}" for f, end in zip(signs, ends, strict=True)]
    pictures = list(_PICTURE_BEFORE.finditer(line))
    if len(pictures) > 1 and not line[: pictures[0].start()].strip():
        ends = [*(found.start() for found in pictures[1:]), len(line)]
        return [f"• {line[f.end() : end]}" for f, end in zip(pictures, ends, strict=True)]
    numbers = list(_NUMBERED.finditer(line))
    if len(numbers) > 2 and [int(f.group(1)) for f in numbers] == list(range(1, len(numbers) + 1)):
        ends = [*(found.start() for found in numbers[1:]), len(line)]
        return [
            line[: numbers[0].start()],
            *(f"• {line[f.end() : e]}" for f, e in zip(numbers, ends, strict=True)),
        ]
    return [line]


def _bullets(line: str) -> list[re.Match[str]]:
    """The signs that begin an item: one begins the line, or comes twice or more in it.

    A dash or a dot between words is a bullet only if it begins the line and comes again.
    """
    signs = [found for found in _INLINE.finditer(line) if found["sign"] not in "|+"]
    if signs and signs[0].start() and signs[0]["sign"] in _STEPS and ":" not in line:
        return []  # "Call → task → offer" is one way through several steps.
    times = Counter(found["sign"] for found in signs)
    begins = signs[0]["sign"] if signs and signs[0].start() == 0 else ""
    listed = {begins, *_AFTER_COLON.findall(line)}
    return [
        found
        for found in signs
        if (found.start() == 0 and found["sign"] in _PLAIN_SIGNS)
        or (times[found["sign"]] > 1 and found["sign"] in _TWICE_TO_SPLIT)
        or (times[found["sign"]] > 1 + (found["sign"] == "·") and found["sign"] in listed)
    ]


def _without_decoration(line: str) -> str:
    bullet = "• " if line.startswith("• ") else ""
    bare = line[len(bullet) :]
    if _RULE.fullmatch(bare):
        return ""
    heading = re.fullmatch(r"(#{1,6} |\*\*|__)?(.*?)(\*\*|__)?:?", bare)
    around = _AROUND_HEADING.fullmatch(bare)
    if around and not (heading and heading[1]):
        bare = f"## {around['inside']}"
    had_picture = bool(re.match(rf"[{PICTURE}]", bare))
    bare = re.sub(r"\s{2,}", " ", _PICTURES.sub(" ", bare)).strip()
    bare = re.sub(r"\s+([,.;:!?])", r"\1", bare)
    if not bare:
        return ""
    return f"{bullet or ('◦ ' if had_picture else '')}{bare}"


def _joined(lines: list[str]) -> list[str]:
    """The lines, with those joined that a page or a mail program broke at its margin."""
    joined: list[str] = []
    for line in lines:
        before = joined[-1] if joined else ""
        goes_on = bool(re.match(r"[a-zà-öø-ÿа-яіїєґąćęłńóśźż(]", line)) and not _is_marked(line)
        if (
            len(before) >= _WRAPPED
            and goes_on
            and before[-1] not in ".!?:;…"
            and not before.startswith("#")
            and not before[0].islower()  # an item of a list that is written in small letters
        ):
            joined[-1] = f"{before} {line}"
        else:
            joined.append(line)
    return joined


def _is_marked(line: str) -> bool:
    return bool(re.match(r"(?:[•◦#*]|\d{1,2}[.)])", line))
