"""Which of a posting's lines ask for something, and which of that is a term and no topic."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from ai_interviewer.interviewers.postings.buttons import is_fact, is_formal, speaks_to_machines
from ai_interviewer.interviewers.postings.lines import Line
from ai_interviewer.interviewers.postings.phrases import enumerated, parts, whole
from ai_interviewer.interviewers.postings.sentences import sentences
from ai_interviewer.interviewers.postings.stack import stack_of
from ai_interviewer.interviewers.postings.words import (
    ALL,
    SectionKind,
    Vocabulary,
    any_of,
    expression,
)

ORDER = (
    SectionKind.SKILLS,
    SectionKind.DUTIES,
    SectionKind.UNKNOWN,
    SectionKind.PREFERRED,
    SectionKind.ASIDE,
)
_STRICT = (SectionKind.SKILLS, SectionKind.DUTIES, SectionKind.PREFERRED)
_LONGEST_TERM = 14
_SMALL_POSTING = 70
_SAME = 93
_MOST = 120
_YOU_GET = expression(r"\byou(?:'ll| will)? (?:get|receive|enjoy|earn|love|be paid|join)\b")
_TELLS = expression(
    r"(?:we(?:['’]re| are| were| have| offer| believe| employ)|our \w+ (?:is|are)|please see"
    r"|(?:the )?\w+(?: \w+){0,4} (?:employs|was founded|has been|believes|is (?:a|an|one of|the))\b"
    r"|wir sind|unsere? \w+ (?:ist|sind)|nous sommes|ми (?:є|працюємо)|somos|jesteśmy)\b"
)
_WORD = re.compile(r"[^\W\d_][\w'’.+#-]*")
_EXPERIENCE = expression(
    r"\b(?:experience|professional|relevant|similar|role|position|related|minimum|least|least|work"
    r"|working|proven|previous|solid|berufserfahrung|erfahrung|mindestens|mind|relevante|vergleichbar\w*"
    r"|position|досвід\w*|роботи|аналогічн\w+|посаді|не|менше|мінімум|experiencia|mínim\w+|mín|similar\w*"
    r"|puesto|expérience|minimum|min|poste|similaire|doświadczeni\w+|podobn\w+|stanowisku|of|in|an?|at"
    r"|the|or|more|from|від|на|у|в|de|en|un|une|dans|einer?|in|w|na|od|co|najmniej|years?|yrs?|jahre?n?"
    r"|рок\w*|рік|años?|ans|lata?|rok\w*|plus|with|prior)\b"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """Something that a posting asks for; a term isn't a topic."""

    phrase: str
    kind: SectionKind
    is_term: bool = False


def asked_in(lines: Sequence[Line], words: Vocabulary) -> list[Asked]:
    """What the lines ask for, most binding first, each thing once."""
    has_sections = any(line.kind in _STRICT for line in lines)
    lists = frozenset(line.heading for line in lines if line.is_bullet)
    found = [
        Asked(phrase, line.kind, is_term(phrase, line.kind, words))
        for line in lines
        if not (has_sections and line.is_bullet and not line.heading)
        for phrase in _phrases(line, lists, words)
    ]
    if not any(not one.is_term for one in found):
        found += _in_small(lines, words)
    found.sort(key=lambda one: ORDER.index(one.kind))
    return _each_once(found)


def _phrases(line: Line, lists: frozenset[str], words: Vocabulary) -> list[str]:
    if line.kind is SectionKind.ASIDE:
        return []
    if line.is_bullet or (_is_item(line, lists) and not line.is_inline):
        is_none = _asks_nothing(line.text, words) or (
            not _is_strict(line) and is_perk(line.text, words)
        )
        phrases = [] if is_none else _that_can_be_asked(whole(line.text))
        return [one for one in phrases if _is_strict(line) or not words.language or _is_more(one)]
    strict = _is_strict(line) and line.heading not in lists
    if line.is_inline and _is_strict(line):
        listed = enumerated(line.text)
        return _that_can_be_asked(one for one in listed if not _asks_nothing(one, words))
    return [
        phrase
        for sentence in dict.fromkeys(sentences(line.text))
        if not _asks_nothing(sentence, words)
        if strict or _shows_it_asks(sentence, words)
        for phrase in _that_can_be_asked(parts(sentence, words))
    ]


def _is_more(phrase: str) -> bool:
    """Whether a phrase outside a section that asks is more than a word, or is a tool."""
    return len(phrase.split()) > 1 or bool(stack_of([phrase]))


def _is_strict(line: Line) -> bool:
    return line.kind in _STRICT


def _is_item(line: Line, lists: frozenset[str]) -> bool:
    """Whether a line without a bullet is an item of a list: no line of its section has one."""
    is_short = len(line.text.split()) <= 30 and len(sentences(line.text)) == 1
    return _is_strict(line) and is_short and line.heading not in lists


def _asks_nothing(text: str, words: Vocabulary) -> bool:
    return (
        bool(_TELLS.match(text))
        or is_fact(text)
        or is_formal(text, words)
        or speaks_to_machines(text)
    )


def _shows_it_asks(sentence: str, words: Vocabulary) -> bool:
    return bool(_asks(sentence, words)) and not is_perk(sentence, words)


def _asks(sentence: str, words: Vocabulary) -> bool:
    return bool(expression(words.asks).search(sentence.replace("’", "'")))


def is_perk(text: str, words: Vocabulary) -> bool:
    """Whether a line outside a section that asks is about pay, benefits or hiring."""
    plain = text.replace("’", "'")
    return bool(_YOU_GET.search(plain)) or any(
        any_of(near.perks).search(plain) for near in (words, ALL["en"]) if near.perks
    )


def is_term(phrase: str, kind: SectionKind, words: Vocabulary) -> bool:
    """Whether a phrase names a certificate, language, contract, date or a bare count of years."""
    if kind is SectionKind.DUTIES or len(phrase.split()) > _LONGEST_TERM:
        return False
    if kind is SectionKind.UNKNOWN and expression(r"(?:" + words.clause + ")").match(f", {phrase}"):
        return False
    if expression(words.terms).search(phrase):
        return True
    if not expression(words.years).search(phrase):
        return False
    left = _EXPERIENCE.sub(" ", expression(words.years).sub(" ", phrase))
    return not _WORD.search(left)


def _in_small(lines: Sequence[Line], words: Vocabulary) -> list[Asked]:
    """A posting of a few sentences, or in an unknown form, asks in whatever it doesn't rule out."""
    open_lines = [line for line in lines if line.kind is not SectionKind.ASIDE]
    if sum(len(line.text.split()) for line in open_lines) > _SMALL_POSTING and words.language:
        return []
    return [
        Asked(phrase, line.kind, is_term(phrase, line.kind, words))
        for line in open_lines
        for sentence in sentences(line.text)
        if not _asks_nothing(sentence, words) and not is_perk(sentence, words)
        for phrase in _that_can_be_asked(parts(sentence, words))
        if len(phrase.split()) > 2 or not words.language
    ]


def _that_can_be_asked(phrases: Iterable[str]) -> list[str]:
    return [phrase for phrase in phrases if _WORD.search(phrase) and len(phrase) > 1]


def _each_once(found: list[Asked]) -> list[Asked]:
    kept: list[Asked] = []
    for one in found:
        if len(kept) == _MOST:
            break
        folded = one.phrase.casefold()
        if all(fuzz.ratio(folded, other.phrase.casefold()) < _SAME for other in kept):
            kept.append(one)
    return kept
