"""What stands around a posting on its page: buttons, counts, lines of facts, hashtags, ids."""

import re

from ai_interviewer.interviewers.postings.words import ALL, Vocabulary, any_of, expression
from ai_interviewer.interviewers.postings.words.page import (
    A_TIME,
    BUTTONS,
    CALLS,
    ENDS,
    STARTS,
    TO_MACHINES,
)

_FACTS = re.compile(r"\S\s+[|·•]\s+\S.*\s[|·•]\s|^[^|]{1,60}\|[^|]{1,60}$")
_CONTACT = re.compile(
    r"[\w.+-]+@[\w-]+\.[\w.]+|https?://|\bwww\."
    r"|(?<!\d)(?:\+\d{1,3}[ -]?)?\(?0\d{2,4}\)?[ -]?\d{3}[\d -]{2,}"
)
_HASHTAGS = re.compile(r"(?:^|\s)#\w{3,}")
# "Mon-Fri, nights out paid", "Графік 2/2, з 8 до 21"
_HOURS = expression(
    r"\b(?:mon(?:day)?|tue(?:sday)?|mo|пн|lun(?:es)?|lundi|pon|pn)\.?\s*(?:[-–—+&]|to|bis|по|a|au|do)"
    r"\s*(?:di|mi|tue|thu|fri|sat|sun|fr|sa|so|пт|сб|нд|vier|viernes|vendredi|pt|sob)\w*"
    r"|\b(?:mon|tue|wed|thu|fri|sat)\w*(?:\s?[+&/,]\s?| and | or | )(?:tue|wed|thu|fri|sat|sun)s?\b"
    r"|\b\d{1,2}(?:[.:]\d\d)?\s?[ap]m\b.{1,12}\b\d{1,2}(?:[.:]\d\d)?\s?[ap]m\b"
    r"|\b\d days?\b.{0,20}\b(?:inc|including|per week|a week|sat|sun|weekends?)\b"
    r"|\bграфік:? \d ?/ ?\d|\b\d/\d (?:графік|зміни)|\bставка:? \d"
)
_ID = expression(
    r"(?:req(?:uisition)?|job|posting|vacancy|stellen)[\s.-]?(?:id|no|number|ref|nr)\b"
    r"|(?:ref|réf|kennziffer|номер вакансії)[.:\s#-]*\d"
)
# "65–78k", "28–35 тис"
_PAY_RANGE = re.compile(
    r"[€£$]?\d[\d.,]*\s?(?:k|тис\.?)?\s?[–-]\s?[€£$]?\d[\d.,]*\s?(?:k|тис|tys)\b", re.IGNORECASE
)
_SHORT, _FEW = 12, 6
_AMOUNT = re.compile(
    r"(?:[$€£₴¥]\s?\d|\d[\d.,\s]*\s?(?:[$€£₴]|k€|€|грн|zł|EUR|USD|PLN|GBP|CHF|kr)(?!\w))"
)


def is_button(line: str) -> bool:
    """Whether a line is something to press, a count or a slogan around the posting."""
    bare = line.strip(" •◦*…·>¡!").casefold()
    is_call = len(bare.split()) < _SHORT and bool(CALLS.match(bare))
    return is_call or bare in _BUTTONS or bool(STARTS.match(line.strip(" •◦")))


def ends_description(line: str) -> bool:
    """Whether the page goes on with something else after this line."""
    return len(line.split()) <= 8 and bool(ENDS.match(line.strip(" •◦")))


def is_labelled(line: str) -> bool:
    """Whether a line states one fact after its name: "Location: Leeds"."""
    label, colon, rest = line.strip("•◦ ").partition(":")
    is_short = bool(colon and rest.strip()) and len(label.split()) <= 4
    return is_short and bool(_labels().fullmatch(label.strip(" #*")))


def is_fact(line: str) -> bool:
    """Whether a line states place, pay, hours, a reference or how to get in touch."""
    return bool(
        is_labelled(line)
        or _FACTS.search(line)
        or _CONTACT.search(line)
        or len(_HASHTAGS.findall(line)) > 1
        or _is_pay(line)
        or (_HOURS.search(line) and len(line.split()) <= _SHORT)
        or is_id(line)
    )


def is_id(text: str) -> bool:
    """Whether a text begins with a posting's number: "Job-ID 48812", "Ref 12"."""
    return bool(_ID.match(text))


def speaks_to_machines(line: str) -> bool:
    """Whether a line is meant for a program that reads the posting, not for a person."""
    return bool(TO_MACHINES.search(line))


def is_formal(line: str, words: Vocabulary) -> bool:
    """Whether a line says how to apply, protects somebody or refuses something."""
    return any(expression(near.formal).search(line) for near in (words, ALL["en"]))


def _is_pay(line: str) -> bool:
    if _PAY_RANGE.match(line):
        return True
    amounts = list(_AMOUNT.finditer(line))
    if not amounts:
        return False
    is_offer = amounts[0].start() == 0 and (len(amounts) > 1 or len(line.split()) <= _FEW)
    return is_offer or bool(A_TIME.search(line)) or len(line.split()) <= 4


def _labels() -> re.Pattern[str]:
    return any_of(tuple(name for words in ALL.values() for name in words.labels))


_BUTTONS = frozenset(BUTTONS)
