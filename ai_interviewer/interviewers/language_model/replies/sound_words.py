"""What weak models write instead of words to a candidate: our own instructions, the marker around
other people's texts, forms to fill in, figures, or the same again and again."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

from ai_interviewer.interviewers.language_model.nothing_there import SENTENCES
from ai_interviewer.interviewers.language_model.schemas import Reply

_PROMPTS = Path(__file__).parent.parent / "prompts"
_MARKER = re.compile(r"\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{16}\b|<<<|>>>", re.IGNORECASE)
_PLACE = r"\[[^\W\d_][^\[\]\n]{1,40}\]"
_PLACES = re.compile(rf"{_PLACE}.*?{_PLACE}", re.DOTALL)
"""Two at least: one may be meant."""
_LABEL = re.compile(r"\A\s*(?:\[[A-Z][A-Z _]*\d*\]|</?[a-z]\w*>)")
_ENDLESS = re.compile(r"[A-Za-z0-9]{60,}")
_FIGURES = re.compile(r"(?:\d[\d.,%]*[\s,;]+){9}\d")
"""Ten in a row."""
_ECHO_WORDS = 8
_REPEATED_WORDS = range(4, 13)
_FEWEST_WORDS_OF_A_LOOP = 20
_DISTINCT = 0.4
"""Least share of different words; texts of people have 0.6 and more at these lengths."""
_MOST_STUTTERS = 2
_LEAST_LETTERS = 0.6
"""Share of all that is no space."""
_FIRST_PERSON = re.compile(r"\b(?:I|my|me|mine|myself)\b", re.IGNORECASE)
_SECOND_PERSON = re.compile(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)
_MOST_MENTIONS = 2
_BYTES_OF_A_WORD = 5
_FEWEST_BYTES = 6
"""Of letters. Scripts in which a letter says more take more bytes for it."""


def fault_in(text: str) -> str:
    """What is wrong with a model's words, as the model is told it; empty when nothing is."""
    words = _words(text)
    faults = (
        (_MARKER.search(text), "holds the marker of the call: write to the candidate"),
        (_PLACES.search(text), "holds places to fill in: write what belongs there"),
        (_LABEL.match(text), "begins with a label: begin with what you have to say"),
        (_FIGURES.search(text), "is a list of figures: write words"),
        (
            _ENDLESS.search(text) or _repeats_itself(words),
            "says the same again and again: say it once",
        ),
        (_echoes(words), "repeats the instructions: follow them"),
    )
    return next((fault for is_so, fault in faults if is_so), "")


def says_nothing(text: str) -> bool:
    """Whether a text is hardly any words, or nothing but a few of our own instructions."""
    words, letters = _words(text), "".join(filter(str.isalpha, text))
    is_label = f" {' '.join(words)} " in f" {' '.join(_own_words())} "
    return (
        (len(words) <= _ECHO_WORDS and is_label)
        or len(letters.encode()) < _FEWEST_BYTES
        or len(letters) < _LEAST_LETTERS * len("".join(text.split()))
    )


def is_too_little(text: str, *, words: int) -> bool:
    """Whether it is fewer than so many words, or what they would be in a script without spaces."""
    letters = "".join(filter(str.isalpha, text))
    return len(_words(text)) < words and len(letters.encode()) < words * _BYTES_OF_A_WORD


def speaks_of_itself(text: str, *, language: str) -> bool:
    """Whether somebody says "I" and never "you", or hardly anything else, in English."""
    mentions = len(_FIRST_PERSON.findall(text)) if is_english(language) else 0
    return mentions > _MOST_MENTIONS or (mentions > 0 and not speaks_to_you(text))


def is_english(language: str) -> bool:
    """Whether the language is the one whose words for persons are known here."""
    return language.partition("-")[0] == "en"


def speaks_to_you(text: str) -> bool:
    """Whether an English text has a word for its reader."""
    return _SECOND_PERSON.search(text) is not None


def sound_so_far(text: str) -> str:
    """The words of an unfinished text, or none while they are not to be shown."""
    return "" if fault_in(text) else text


def _repeats_itself(words: list[str]) -> bool:
    stutters = sum(one == next_one for one, next_one in pairwise(words))
    is_loop = len(words) >= _FEWEST_WORDS_OF_A_LOOP and len(set(words)) < _DISTINCT * len(words)
    return is_loop or stutters > _MOST_STUTTERS or _says_twice(words)


def _says_twice(words: list[str]) -> bool:
    """Whether four words or more come again at once."""
    return any(
        words[place : place + length] == words[place + length : place + 2 * length]
        for length in _REPEATED_WORDS
        for place in range(len(words) - 2 * length + 1)
    )


def _echoes(words: list[str]) -> bool:
    return not _runs(words).isdisjoint(_own_runs())


@cache
def _own_runs() -> frozenset[tuple[str, ...]]:
    return _runs(_own_words())


@cache
def _own_words() -> list[str]:
    prompts = [path.read_text("utf-8") for path in sorted(_PROMPTS.rglob("*.md"))]
    schemas = [schema.model_json_schema() for schema in _schemas(Reply)]
    return _words("\n".join([*prompts, *SENTENCES, *_descriptions(schemas)]))


def _schemas(parent: type[Reply]) -> Iterator[type[Reply]]:
    for schema in parent.__subclasses__():
        yield schema
        yield from _schemas(schema)


def _descriptions(part: object) -> Iterator[str]:
    """What a schema says of its parts: the model reads that as well."""
    if isinstance(part, dict):
        if isinstance(words := part.get("description"), str):
            yield words
        part = list(part.values())
    if isinstance(part, list):
        for inner in part:
            yield from _descriptions(inner)


def _runs(words: list[str]) -> frozenset[tuple[str, ...]]:
    places = range(len(words) - _ECHO_WORDS + 1)
    return frozenset(tuple(words[place : place + _ECHO_WORDS]) for place in places)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
