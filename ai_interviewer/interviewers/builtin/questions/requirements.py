"""What a posting asks for, each thing as a phrase that stands verbatim in it."""

import re

from ai_interviewer.domain.interview import Posting, Requirement
from ai_interviewer.interviewers.builtin.instructions import is_order_to_score, without_orders
from ai_interviewer.interviewers.builtin.markers import SectionKind
from ai_interviewer.interviewers.builtin.questions.posting_lines import PostingLine, lines_of
from ai_interviewer.interviewers.builtin.text import clipped, sentences_of

_MOST = 24
_LONGEST_PHRASE = 24
_MONEY = re.compile(r"[$€£¥₴]\s?\d|\d\s?(?:[$€£¥₴]|грн|zł|USD|EUR|PLN)\b")
_SPOKEN = re.compile(
    r"\b(?:english|german|french|spanish|portuguese|polish|ukrainian|dutch|italian"
    r"|англійськ\w+|українськ\w+ мов\w+|німецьк\w+|польськ\w+|deutsch\w*|englisch\w*"
    r"|inglés|español|alemán|anglais|français|allemand|angielski\w*|polski\w* język\w*)\b",
    re.IGNORECASE,
)
_ORDER = (
    SectionKind.SKILLS,
    SectionKind.DUTIES,
    SectionKind.UNKNOWN,
    SectionKind.PREFERRED,
    SectionKind.ASIDE,
)


def requirements_of(posting: Posting) -> tuple[Requirement, ...]:
    """The requirements, most binding first: skills, duties, then what is merely welcome."""
    lines = lines_of(without_orders(posting.description))
    asking = [line for line in lines if line.kind not in (SectionKind.ASIDE, SectionKind.UNKNOWN)]
    chosen = asking or [line for line in lines if line.is_bullet] or list(lines)
    chosen.sort(key=lambda line: _ORDER.index(line.kind))
    found = dict.fromkeys(
        phrase for line in chosen for phrase in _phrases(line) if _can_be_asked(phrase, posting)
    )
    phrases = list(found)[:_MOST] or _last_resort(posting)
    return tuple(Requirement(phrase) for phrase in phrases)


def kind_of(phrase: str, posting: Posting) -> SectionKind:
    """The kind of section in which the posting has this phrase."""
    return next(
        (line.kind for line in lines_of(posting.description) if phrase in line.text),
        SectionKind.UNKNOWN,
    )


def _phrases(line: PostingLine) -> list[str]:
    """A bullet asks for one thing, in its first sentence; running text for one a sentence."""
    spans = sentences_of(line.text)
    return [
        clipped(span.text, _LONGEST_PHRASE) for span in (spans[:1] if line.is_bullet else spans)
    ]


def _can_be_asked(phrase: str, posting: Posting) -> bool:
    if _MONEY.search(phrase) or "**" in phrase or is_order_to_score(phrase):
        return False
    if len(phrase.split()) < 2:
        return phrase in posting.tech_stack
    return not (_SPOKEN.search(phrase) and len(phrase.split()) <= 9)


def _last_resort(posting: Posting) -> list[str]:
    """A posting that asks for nothing still names its tools, or at least the role."""
    return list(posting.tech_stack) or [posting.role_title or posting.description[:80]]
