"""What a language's discourse looks like: words that join thoughts, never words of a trade.

A `*` in a marker stands for any further letters of the word.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from ai_interviewer.interviewers.postings import SectionKind


class Facet(StrEnum):
    """What a sentence of an answer does."""

    ACTION = "ACTION"
    STEPS = "STEPS"
    REASON = "REASON"
    CONDITION = "CONDITION"
    ALTERNATIVE = "ALTERNATIVE"
    CHECK = "CHECK"
    OUTCOME = "OUTCOME"
    LIMIT = "LIMIT"
    LESSON = "LESSON"
    SITUATION = "SITUATION"
    """Where and when it was, and what was at stake: no words give it away."""


@dataclass(frozen=True, slots=True, eq=False)
class Markers:
    """One language's discourse markers."""

    language: str
    function_words: frozenset[str]
    boilerplate: tuple[str, ...]
    """Words that any posting uses about any skill: they connect nothing to a résumé."""
    facets: Mapping[Facet, tuple[str, ...]]
    perhaps: Mapping[Facet, tuple[str, ...]]
    """Words that show a facet only at times."""
    asks: Mapping[Facet, tuple[str, ...]]
    """How a question asks for a facet."""
    generic: tuple[str, ...]
    """Words of sweeping statements that hold for anybody."""
    people: tuple[str, ...]
    """Words that show a requirement is about conduct rather than technique."""
    idioms: tuple[str, ...] = ()
    """Phrases that hold a marker's word and don't mean it."""
    how: tuple[str, ...] = ()
    """How a main question may ask for steps; "How did you notice?" as a follow-up asks for none."""
    telling_share: tuple[float, float] = (0.36, 0.54)
    """The share of content words in loose and in dense speech of this language."""


__all__ = [
    "Facet",
    "Markers",
    "SectionKind",
    "meant",
    "pattern",
    "phrases",
    "without_idioms",
    "words",
]


_AROUND = "\0"


@lru_cache(maxsize=1024)
def pattern(markers: tuple[str, ...]) -> re.Pattern[str]:
    """One expression that finds any of the markers as whole words, where they are `meant`."""
    parts = [(*marker.split(_AROUND), "", "")[:3] for marker in markers]
    longest_first = sorted(parts, key=lambda part: len(part[0]), reverse=True)
    pieces = (
        before + re.escape(word).replace(r"\*", r"[\w'-]*") + after
        for word, before, after in longest_first
    )
    return re.compile(rf"(?<![\w])(?:{'|'.join(pieces)})(?![\w])", re.IGNORECASE)


def without_idioms(text: str, markers: Markers) -> str:
    """The text without phrases that hold a marker's word and don't mean it."""
    return pattern(markers.idioms).sub(" ", text) if markers.idioms else text


def meant(word: str, *, not_after: str = "", not_before: str = "", only_before: str = "") -> str:
    """A marker that means something only where it stands: "since" before a date is no reason.

    `not_after` has the words that may not stand before it, separated by `|`, and `^` for the start
    of the sentence. The others are expressions for what may not, or has to, follow it.
    """
    before = "".join(
        f"(?<!{'^' if one.strip() == '^' else re.escape(one.strip()) + ' '})"
        for one in not_after.split("|")
        if one.strip()
    )
    after = (rf"(?!{not_before})" if not_before else "") + (
        rf"(?={only_before})" if only_before else ""
    )
    return _AROUND.join((word, before, after))


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """Markers written one after another, separated by `|`."""
    return tuple(piece.strip() for piece in text.split("|") if piece.strip())
