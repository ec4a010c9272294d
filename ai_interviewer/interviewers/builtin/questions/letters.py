"""Words in capitals and abbreviations: "HR" is a word like any other."""

import re

from ai_interviewer.interviewers.builtin.markers import Markers
from ai_interviewer.interviewers.builtin.text import words_of

_CAPITALS = re.compile(r"\b[^\W\d_a-zа-яіїєґß-öø-ÿ]{2,}\b")
_PART = re.compile(r"[A-ZÄÖÜА-ЯІЇЄҐŁŚŻ][a-zäöüßа-яіїєґłśż]{0,2}")
_ABBREVIATION = re.compile(rf"\b(?:{_PART.pattern}){{3,6}}\b")
_FEWEST_LETTERS = 3
_LETTERS_OF_A_COMPOUND = 12
_COMPANIES = frozenset(("ag", "eg", "kg", "ug", "sa", "se", "sl", "sp"))
_TWO_LETTERS = 2
_ALSO_A_NAME = "it"
"""A function word that in capitals is a trade."""


def capitals_of(text: str, markers: Markers) -> frozenset[str]:
    """Its words in capitals, from two letters on, in small letters; none where all is shouted."""
    if text.isupper() and len(text.split()) > 1:
        return frozenset()
    small = (word.lower() for word in _CAPITALS.findall(text))
    return frozenset(word for word in small if _is_a_name(word, markers))


def stands_for(line: str, phrase: str, markers: Markers) -> bool:
    """Whether one of two texts has an abbreviation of what the other says in full."""
    return _shortens(line, phrase, markers) or _shortens(phrase, line, markers)


def _is_a_name(word: str, markers: Markers) -> bool:
    if len(word) > _TWO_LETTERS or word == _ALSO_A_NAME:
        return True
    return word not in markers.function_words and word not in _COMPANIES


def _shortens(short: str, long: str, markers: Markers) -> bool:
    """Whether a name in capitals in one text is made of the beginnings of words in the other."""
    if short.isupper():
        return False
    words = words_of(long.replace("-", " "))
    telling = [word for word in words if word not in markers.function_words]
    initials = " ".join("".join(word[0] for word in each) for each in (words, telling))
    names = (word.lower() for word in _CAPITALS.findall(short) if len(word) >= _FEWEST_LETTERS)
    if any(name in initials for name in names):
        return True
    compounds = [word for word in words if len(word) >= _LETTERS_OF_A_COMPOUND]
    return any(_is_made_of(word, name) for name in _mixed(short) for word in compounds)


def _mixed(text: str) -> list[str]:
    """Abbreviations that also have small letters, such as "UStVA": those tell parts of a word."""
    found = _ABBREVIATION.findall(text)
    return [name for name in found if not name.isupper()]


def _is_made_of(word: str, name: str) -> bool:
    parts = (re.escape(part.lower()) for part in _PART.findall(name))
    return re.match(r"\w+?".join(parts), word) is not None
