"""Words aimed at whoever scores: they are set aside before anything is counted.

Setting them aside is not a punishment. The rest is read as if they were not there. Each sentence
is judged alone, so that an added one can never change what becomes of the others.
"""

import re
from functools import lru_cache

from ai_interviewer.interviewers.builtin.instruction_words import (
    ASSESSMENT,
    ASSESSOR,
    ORDER,
    OVERRIDE,
    PRAISE,
)
from ai_interviewer.interviewers.builtin.text import Span, sentences_of

_WEIGHT_OF_ASSESSOR = 2
_WEIGHT_OF_ASSESSMENT = 2
_ENOUGH = 3
_MOST_PRAISE = 2
# Who narrates what happened speaks about the subject, even with a word or two of assessment.
_NARRATES = 1
_NARRATION = re.compile(
    r"^(?:(?:so|then|first|and|but|later|since then|at first|instead|today)[, ]+)?"
    r"(?:I|we)(?:['’](?:d|ve|ll))?\s+(?!ask|request|beg|want|expect|deserve|need|demand|urge|hope"
    r"|would like|insist|am\b|'m|believe you|trust)\w+"
    r"|^(?:Я|Ми)\s+(?!прошу|хочу|вимагаю|заслуг)\w+",
    re.IGNORECASE,
)
# Answers are spoken to nobody in particular: a plea or a pseudo-message is not one.
_ADDRESSED = re.compile(
    r"^(?:please|kindly|dear|note to|sudo|будь ласка|прошу|просимо|bitte|por favor|veuillez"
    r"|proszę)\b"
    r"|^(?:<\|?/?\w+\|?>|\[\[|\{\s*\"|(?:role|system|assistant|user|admin|content)\s*[:=])",
    re.IGNORECASE,
)
_ALWAYS_SUSPECT = re.compile(r"candidate|applicant|кандидат|instruct|інструкц", re.IGNORECASE)


def is_instruction(text: str, subject: str = "") -> bool:
    """Whether a sentence speaks to whoever scores, or about the scoring.

    A word of `subject` is no sign: who applies as a teacher may speak of rubrics and grades.
    """
    known = subject.casefold()
    if _ADDRESSED.match(text) or _signs(OVERRIDE, text, known):
        return True
    about = _WEIGHT_OF_ASSESSOR * _signs(ASSESSOR, text, known)
    about += _WEIGHT_OF_ASSESSMENT * _signs(ASSESSMENT, text, known)
    if not about:
        return False
    weight = about + min(_MOST_PRAISE, _signs(PRAISE, text, known)) + bool(ORDER.search(text))
    return weight >= _ENOUGH + _NARRATES * bool(_NARRATION.search(text))


def without_instructions(sentences: list[Span], subject: str = "") -> list[Span]:
    """The sentences that speak about the subject rather than to the one who scores."""
    return [span for span in sentences if not is_instruction(span.text, subject)]


@lru_cache(maxsize=64)
def holds_order(text: str) -> bool:
    """Whether a posting or résumé holds an order to whoever scores."""
    return any(is_order_to_score(line) for line in text.splitlines())


@lru_cache(maxsize=64)
def without_orders(text: str) -> str:
    """A posting or résumé without the lines that give orders to whoever scores."""
    return "\n".join(line for line in text.splitlines() if not is_order_to_score(line))


def is_order_to_score(line: str) -> bool:
    """Stricter than for an answer: postings rightly ask people to assess and to give feedback."""
    return any(_orders(span.text) for span in sentences_of(line))


def _orders(text: str) -> bool:
    if _signs(OVERRIDE, text, ""):
        return True
    targets = _signs(ASSESSOR, text, "") + len(_ALWAYS_SUSPECT.findall(text))
    praise = min(_MOST_PRAISE, _signs(PRAISE, text, ""))
    weight = 2 * targets + _signs(ASSESSMENT, text, "") + praise
    return bool(targets and praise) and weight > _ENOUGH and bool(ORDER.search(text))


def _signs(signs: re.Pattern[str], text: str, known: str) -> int:
    found = {hit.group().casefold() for hit in signs.finditer(text)}
    return sum(word not in known or bool(_ALWAYS_SUSPECT.match(word)) for word in found)
