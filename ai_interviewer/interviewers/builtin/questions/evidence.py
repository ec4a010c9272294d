"""Which line of a résumé speaks to a requirement."""

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

import numpy as np

from ai_interviewer.interviewers.builtin.instructions import is_order_to_score
from ai_interviewer.interviewers.builtin.markers import Markers
from ai_interviewer.interviewers.builtin.questions.deeds import is_portrait, is_title_or_credential
from ai_interviewer.interviewers.builtin.questions.letters import capitals_of, stands_for
from ai_interviewer.interviewers.builtin.questions.resume_heads import heads_of
from ai_interviewer.interviewers.builtin.statements.stems import content_stems
from ai_interviewer.interviewers.builtin.text import WORD, sentences_of, stem
from ai_interviewer.interviewers.meaning.choose import the_meaning

_BULLET = re.compile(r"^\s*(?:[-*•–—·▪●]|\d{1,2}[.)])\s+")
_LABEL = re.compile(r"^\*\*[^*]+\*\*:?\s*")
_INTRODUCED = re.compile(r"^[^\W\d_]+(?: [^\W\d_]+){0,2}:\s+")
_NO_EVIDENCE = re.compile(
    r"^\s*#|@|https?://|^\s*\*\*[^*]+\*\*[^.]*$|^\s*\*[^*]+\*\s*$|^\s*[-=_*]{3,}"
)
_FEWEST_WORDS = 5
_NO_HEADING = 2
_DEED_WORDS = 7
_TITLE_WORDS = 12
_PARAGRAPH_WORDS = 12
_LISTING_WEIGHT = 0.5
_TELLING, _TELLING_NAME = 6, 4
"""How long a word is that tells something by itself, in a line and in a title of a few words."""
_NEAR, _NEARER_BY = 0.85, 0.06
"""How close a line's meaning must come, and how much closer than the résumé's middling line."""
_ALIKE, _ALIKE_SHARE, _PART = 5, 0.7, 7
"""How long a beginning two forms of a word have in common, and how long a part of a compound is."""
_FEWEST_TO_COMPARE = 3
_STRENGTH_BY_MEANING = 0.3


@dataclass(frozen=True, slots=True)
class Evidence:
    """A verbatim résumé line and how strongly it speaks to the requirement."""

    line: str
    strength: float
    is_deed: bool
    """Whether the line tells of something done, rather than listing what is known."""


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    stems: frozenset[str]
    is_deed: bool
    is_named: bool
    """Whether it only names something: a job title, a diploma, a skill. It has no story to tell."""


def best_evidence(
    phrase: str, resume: str, tech_stack: tuple[str, ...], markers: Markers, avoid: frozenset[str]
) -> Evidence | None:
    """The résumé line that shares the most telling words with a requirement, or else the one that
    clearly means the most like it; None when there is neither."""
    lines = tuple(line for line in _lines(resume, markers) if not line.is_named)
    rated = [one for one in _rated(phrase, lines, tech_stack, markers) if one.line not in avoid]
    best = max(rated, key=lambda evidence: evidence.strength, default=None)
    return best or _by_meaning(phrase, lines, avoid)


def mention_of(
    phrase: str, resume: str, tech_stack: tuple[str, ...], markers: Markers
) -> str | None:
    """The résumé line, verbatim, that names what a requirement asks for; it may be a diploma.

    It only says where the résumé speaks of it: there may be no story to ask about. One line may
    name several things.
    """
    rated = _rated(phrase, _lines(resume, markers), tech_stack, markers)
    best = max(rated, key=lambda evidence: evidence.strength, default=None)
    return best.line if best else None


def _rated(
    phrase: str, lines: tuple[_Line, ...], tech_stack: tuple[str, ...], markers: Markers
) -> list[Evidence]:
    """The lines that share telling words with a requirement, each with how much it shares."""
    capitals = capitals_of(phrase, markers)
    tools = content_stems(" ".join(tech_stack), markers) | {
        form for word in capitals for form in (word, stem(word, markers.language))
    }
    wanted = (content_stems(phrase, markers) | capitals) - _boilerplate(markers)
    return [
        Evidence(
            line.text,
            (_strength(shared, tools, lines) + is_short)
            * (1.0 if line.is_deed else _LISTING_WEIGHT),
            line.is_deed,
        )
        for line in lines
        for shared in (_shared(wanted, line.stems),)
        for is_short in (stands_for(line.text, phrase, markers),)
        if is_short or _is_telling(shared, tools, _TELLING_NAME if line.is_named else _TELLING)
    ]


def deed_lines(resume: str, markers: Markers) -> tuple[str, ...]:
    """The résumé's lines, verbatim, that tell of something done."""
    return tuple(line.text for line in _lines(resume, markers) if line.is_deed)


def shown(line: str) -> str:
    """The line as one would quote it aloud: without a label such as "**Data:**"."""
    return _LABEL.sub("", line).strip()


def _by_meaning(phrase: str, lines: tuple[_Line, ...], avoid: frozenset[str]) -> Evidence | None:
    if len(lines) < _FEWEST_TO_COMPARE:
        return None
    vectors = the_meaning().vectors([phrase, *(line.text for line in lines)])
    likeness = vectors[1:] @ vectors[0]
    best = int(np.argmax(likeness))
    is_near = likeness[best] >= max(_NEAR, float(np.median(likeness)) + _NEARER_BY)
    if not is_near or lines[best].text in avoid:
        return None
    return Evidence(lines[best].text, _STRENGTH_BY_MEANING, lines[best].is_deed)


def _shared(wanted: frozenset[str], stems: frozenset[str]) -> frozenset[str]:
    """The wanted stems that a line has, in whatever form of the word or part of a compound."""
    return frozenset(word for word in wanted if any(_is_alike(word, one) for one in stems))


@lru_cache(maxsize=65536)
def _is_alike(word: str, other: str) -> bool:
    if word == other:
        return True
    shorter, longer = sorted((word, other), key=len)
    is_form = _same(word, other) >= max(_ALIKE, _ALIKE_SHARE * len(longer))
    is_part = len(shorter) >= _PART and shorter in longer
    return is_form or is_part or _same(word[::-1], other[::-1]) >= _PART + 1


def _same(word: str, other: str) -> int:
    """How many letters two words have in common at their beginning."""
    pairs = zip(word, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _strength(shared: frozenset[str], tools: frozenset[str], lines: tuple[_Line, ...]) -> float:
    """Rare words weigh more; the posting's own tools weigh double."""
    return sum(
        (2.0 if word in tools else 1.0) / math.sqrt(1 + sum(word in line.stems for line in lines))
        for word in shared
    )


def _is_telling(shared: frozenset[str], tools: frozenset[str], letters: int) -> bool:
    """Two words in common, or one that is a tool or long enough not to be chance."""
    if len(shared) >= 2:
        return True
    return any(word in tools or len(word) >= letters for word in shared)


@lru_cache(maxsize=32)
def _lines(resume: str, markers: Markers) -> tuple[_Line, ...]:
    found = []
    heads = heads_of(resume)
    for raw in resume.splitlines():
        if raw in heads:
            continue
        bullet = _BULLET.match(raw)
        text = (raw[bullet.end() :] if bullet else raw).strip()
        if _NO_EVIDENCE.search(raw) or is_order_to_score(raw):
            continue
        pieces = _pieces(text)
        is_told = bool(bullet) or len(pieces) > 1 or len(sentences_of(text)) == 1
        for piece in pieces:
            spoken = shown(piece)
            words = len(WORD.findall(spoken))
            is_title = words < _TITLE_WORDS and is_title_or_credential(spoken)
            if "**" in spoken or (words < _NO_HEADING and not bullet) or spoken.endswith(":"):
                continue
            is_named = words < _FEWEST_WORDS or is_title or _is_portrait(spoken)
            is_deed = not is_named and spoken == piece and words >= _DEED_WORDS and is_told
            stems = content_stems(piece, markers) | capitals_of(piece, markers)
            found.append(_Line(piece, stems, is_deed, is_named))
    return tuple(found)


def _is_portrait(line: str) -> bool:
    """Whether somebody describes themselves, maybe after "Profile:"."""
    return is_portrait(line) or is_portrait(_INTRODUCED.sub("", line))


def _pieces(text: str) -> list[str]:
    """A line, or the sentences of a paragraph: what was done is in one of them."""
    sentences = sentences_of(text)
    if len(sentences) < 2 or len(WORD.findall(text)) <= _PARAGRAPH_WORDS:
        return [text]
    return [sentence.text for sentence in sentences]


@lru_cache(maxsize=16)
def _boilerplate(markers: Markers) -> frozenset[str]:
    return frozenset(stem(word, markers.language) for word in markers.boilerplate)
