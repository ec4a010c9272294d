"""What the postings of one language look like: words of headings, of pay, of forms.

A `*` in a word stands for any further letters of it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class SectionKind(StrEnum):
    """What a section of a posting is about, in the order in which its lines are probed."""

    SKILLS = "SKILLS"
    DUTIES = "DUTIES"
    PREFERRED = "PREFERRED"
    UNKNOWN = "UNKNOWN"
    ASIDE = "ASIDE"
    """Benefits, pay, the company, the hiring process: nothing to ask about."""


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The words by which one language's postings are read."""

    language: str
    headings: Mapping[SectionKind, tuple[str, ...]]
    """UNKNOWN headings are about the job as a whole: what is asked there must show itself."""
    fillers: frozenset[str]
    """Small words that make no difference in a heading."""
    asks: str
    """An expression: signs by which a sentence says what the person does or is able to do."""
    lead_in: str
    """An expression: how such a sentence begins before it says what."""
    clause: str
    """An expression: where one thing that is done ends and the next begins."""
    perks: tuple[str, ...]
    """Pay and benefits, steps of hiring."""
    formal: str
    """An expression: lines that apply, inform, protect or refuse, and never ask for work."""
    labels: tuple[str, ...]
    """What stands before the colon of a line of facts: place, pay, hours, reference."""
    terms: str
    """An expression: certificates, licences, languages, contracts, dates."""
    seeks: str
    """An expression with the group `title`: how a sentence says who is wanted."""
    junior: str
    senior: str
    lead: str
    years: str
    """An expression with the group `n`: a count of years."""
    tenure: str
    """An expression: how long somebody should have worked, with the words that lead on to what.
    With the group `role` where a job title follows."""


@lru_cache(maxsize=256)
def any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """One expression that finds any of the words as whole words."""
    longest_first = sorted(words, key=len, reverse=True)
    pieces = (re.escape(word).replace(r"\*", r"[\w'’-]*") for word in longest_first)
    return re.compile(rf"(?<![\w])(?:{'|'.join(pieces)})(?![\w])", re.IGNORECASE)


@lru_cache(maxsize=256)
def expression(text: str) -> re.Pattern[str]:
    """The expression, without regard to case; spaces in it stand for any white space."""
    return re.compile(text, re.IGNORECASE)


def entries(text: str) -> tuple[str, ...]:
    """Words written one after another, separated by `|`."""
    return tuple(piece.strip() for piece in text.split("|") if piece.strip())


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())
