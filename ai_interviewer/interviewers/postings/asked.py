"""Which of a posting's lines ask for something, and which of that is a term and no topic."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from ai_interviewer.interviewers.postings.buttons import is_fact, is_formal, speaks_to_machines
from ai_interviewer.interviewers.postings.calls import asks, is_call, names_job
from ai_interviewer.interviewers.postings.lines import Line
from ai_interviewer.interviewers.postings.phrases import (
    enumerated,
    is_choice,
    is_clause,
    parts,
    whole,
)
from ai_interviewer.interviewers.postings.sentences import sentences
from ai_interviewer.interviewers.postings.stack import stack_of
from ai_interviewer.interviewers.postings.terms import is_term, left_to_ask
from ai_interviewer.interviewers.postings.wishes import without_lead
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
_SMALL_POSTING, _FEW, _ENOUGH = 70, 4, 30
_ITEM = re.compile(r",\s+(?:and |und |y |et |та |і |oraz |i )?(?![^(]*\))")
_SAME = 93
_MOST = 120
_YOU_GET = expression(r"\byou(?:'ll| will)? (?:get|receive|enjoy|earn|love|be paid|join)\b")
_TELLS = expression(
    r"(?:your (?!job|work|role|tasks?|duties|responsib|mission|day|week)\w+ (?:may|will|are|is)\b"
    r"|we(?:['’]re| are| were| have| offer| believe| employ)|our \w+ (?:is|are)|please see"
    r"|(?:the )?\w+(?: \w+){0,4} (?:employs|was founded|has been|believes|is (?:a|an|one of|the))\b"
    r"|wir (?!suchen|erwarten|wünschen|brauchen|legen|setzen)\w+(?:en|nd)|unsere? \w+ (?:ist|sind)"
    r"|(?:nous|notre \w+) (?!cherch|recherch|attend|demand|souhait|appréci|voul)\w+"
    r"|(?:ми )?(?!шукаємо|очікуємо|чекаємо|хочемо|потребуємо|запрошуємо|цінуємо)\w+(?:ємо|имо|їмо)"
    r"|(?!buscamos|pedimos|esperamos|necesitamos|valoramos|requerimos|queremos)\w+[aei]mos"
    r"|(?!szukamy|oczekujemy|wymagamy|potrzebujemy|chcemy)\w+(?:ujemy|amy|imy))\b"
)
_GETS = expression(r"(?:have|work|be|join|take|earn)\b|\w+ (?:up to|from) [£€$]?\d")
_OFFERS = expression(
    r"(?:we|wir|nous|ми) (?:pay|offer|provide|give|zahlen|bieten|stellen|geben|offrons|proposons"
    r"|пропонуємо|даємо|платимо)|(?:ofrecemos|oferujemy|zapewniamy|пропонуємо|платимо)\b"
)
_WE = expression(
    r"we(?:['’]ll| will| also| even| then)* (?!(?:['’]d|would|need|want|expect|ask|require|seek"
    r"|look|value|welcome|also need|trust|rely|are looking|are seeking)\b)[a-z]+\b"
)
"""How a sentence begins that tells what the company does."""
_WORD = re.compile(r"[^\W\d_][\w'’.+#-]*")


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
    headless = [line for line in lines if line.is_bullet and not line.heading]
    told_first = _duties_of(headless, words)
    found = [
        asked
        for line in lines
        if line in told_first or not (has_sections and line.is_bullet and not line.heading)
        if line.heading or not names_job(line.text, lines, words)
        for phrase in _phrases(line, lists, words)
        for asked in _told(phrase, line.kind, words)
    ]
    if not any(not one.is_term for one in found):
        found += _in_small(lines, words)
    if sum(not one.is_term for one in found) < _FEW:
        found += _commanded(lines, words)
        found = [each for one in found for each in _listed(one, words)]
    found.sort(key=lambda one: ORDER.index(one.kind))
    return _each_once(found)


def _duties_of(items: Sequence[Line], words: Vocabulary) -> Sequence[Line]:
    """The items of a list without a heading that says what is done; none of a page's facts."""
    done = [
        at
        for at, item in enumerate(items[:_ENOUGH])
        if len(item.text.split()) > 2 and is_clause(item.text, words.language)
    ]
    is_list = len(items) >= _FEW and _FEW * len(done) > len(items[:_ENOUGH])
    return items[done[0] : _ENOUGH] if is_list else ()


def _listed(one: Asked, words: Vocabulary) -> list[Asked]:
    """Each thing of a list, where a posting asks for little: "Rewires, fault finding, EV"."""
    pieces = _ITEM.split(one.phrase)
    is_list = len(pieces) > 2 and all(len(piece.split()) <= _FEW for piece in pieces)
    is_list = is_list and not is_choice(pieces)
    if one.is_term or not is_list:
        return [one]
    told = (piece.strip() for piece in pieces if _WORD.search(piece))
    return [each for piece in told for each in _told(piece, one.kind, words)]


def _told(phrase: str, kind: SectionKind, words: Vocabulary) -> list[Asked]:
    """A phrase as a topic or as a term, with what the term leaves to ask about."""
    phrase, is_wish = without_lead(phrase)
    kind = SectionKind.PREFERRED if is_wish else kind
    if not is_term(phrase, kind, words):
        return [Asked(phrase, kind)]
    left = left_to_ask(phrase, words)
    return [Asked(phrase, kind, is_term=True), *([Asked(left, kind)] if left else [])]


def _phrases(line: Line, lists: frozenset[str], words: Vocabulary) -> list[str]:
    if line.kind is SectionKind.ASIDE:
        return []
    if line.is_bullet or (_is_item(line, lists) and not line.is_inline):
        item = next(iter(sentences(line.text)), line.text)
        is_none = _asks_nothing(item, words) or (not _is_strict(line) and is_perk(item, words))
        phrases = [] if is_none else _that_can_be_asked(whole(line.text))
        return [one for one in phrases if _is_strict(line) or not words.language or _is_more(one)]
    strict = _is_strict(line) and line.heading not in lists
    if line.is_inline and _is_strict(line):
        listed = _up_to_perks(enumerated(line.text), words)
        return _that_can_be_asked(one for one in listed if not _asks_nothing(one, words))
    found: list[str] = []
    for sentence in _up_to_pay(dict.fromkeys(sentences(line.text)), line, words):
        if _asks_nothing(sentence, words):
            strict = strict and not _OFFERS.match(sentence)  # After what is offered, more of it.
        elif strict or _shows_it_asks(sentence, words):
            found += _that_can_be_asked(parts(sentence, words))
    return found


def _up_to_perks(listed: Sequence[str], words: Vocabulary) -> list[str]:
    """The things of a list that runs on into benefits: "Excel a plus, free lunch, pension"."""
    first = next((at for at, one in enumerate(listed) if is_perk(one, words)), len(listed))
    return list(listed[:first])


def _up_to_pay(told: Iterable[str], line: Line, words: Vocabulary) -> list[str]:
    """The sentences of a line before it comes to pay; where something is welcome, to benefits."""
    kept: list[str] = []
    for sentence in told:
        if is_fact(sentence) or (line.kind is SectionKind.PREFERRED and is_perk(sentence, words)):
            break
        kept.append(sentence)
    return kept


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
        bool(_TELLS.match(text) or _WE.match(text) or _YOU_GET.search(text.replace("’", "'")))
        or is_fact(text)
        or is_formal(text, words)
        or speaks_to_machines(text)
    )


def _shows_it_asks(sentence: str, words: Vocabulary) -> bool:
    is_question = sentence.rstrip().endswith("?")
    if is_question or not asks(sentence, words):
        return False
    return _says_what_one_does(sentence, words) or not is_perk(sentence, words)


def _says_what_one_does(sentence: str, words: Vocabulary) -> bool:
    """Whether it begins "You will design": then "healthcare" and "insurance" are no benefits."""
    lead = expression(words.lead_in).match(sentence)
    done = sentence[lead.end() :] if lead else ""
    return bool(done) and is_clause(done, words.language) and not _GETS.match(done)


def is_perk(text: str, words: Vocabulary) -> bool:
    """Whether a line outside a section that asks is about pay, benefits or hiring."""
    plain = text.replace("’", "'")
    return bool(_YOU_GET.search(plain)) or any(
        any_of(near.perks).search(plain) for near in (words, ALL["en"]) if near.perks
    )


def _in_small(lines: Sequence[Line], words: Vocabulary) -> list[Asked]:
    """A posting of a few sentences, or in an unknown form, asks in whatever it doesn't rule out."""
    open_lines = [line for line in lines if line.kind is not SectionKind.ASIDE]
    if sum(len(line.text.split()) for line in open_lines) > _SMALL_POSTING and words.language:
        return []
    return [
        asked
        for line in open_lines
        for sentence in sentences(line.text)
        if not _asks_nothing(sentence, words) and not is_call(sentence, lines, words)
        for phrase in _that_can_be_asked(parts(sentence, words))
        if _is_enough(phrase) or not words.language
        if not is_perk(phrase, words)
        for asked in _told(phrase, line.kind, words)
    ]


def _is_enough(phrase: str) -> bool:
    """Whether a phrase of a small posting is more than a name or a fact; a list is."""
    return (len(phrase.split()) > 2 or "," in phrase) and not is_fact(phrase)


def _commanded(lines: Sequence[Line], words: Vocabulary) -> list[Asked]:
    """What a few lines tell somebody to do: "Inspect and tag scaffolds weekly."."""
    open_lines = [line for line in lines if line.kind is not SectionKind.ASIDE]
    if sum(len(line.text.split()) for line in open_lines) > _SMALL_POSTING:
        return []
    return [
        asked
        for line in open_lines
        for told in (sentences(line.text),)
        for sentence in told
        if len(told) > 1 and len(sentence.split()) > 2 and is_clause(sentence, words.language)
        if not _asks_nothing(sentence, words) and not is_perk(sentence, words)
        if not is_call(sentence, lines, words)
        for phrase in _that_can_be_asked(parts(sentence, words))
        for asked in _told(phrase, line.kind, words)
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
