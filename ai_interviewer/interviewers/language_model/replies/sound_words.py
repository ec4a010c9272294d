"""What weak models write instead of words to a candidate: our own instructions, the marker around
other people's texts, forms to fill in, or the same again and again."""

import re
from functools import cache

from ai_interviewer.interviewers.language_model.prompts.files import instructions

_MARKER = re.compile(r"\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{16}\b|<<<|>>>")
_TO_FILL_IN = re.compile(r"\[[^\W\d_][^\[\]\n]{1,40}\]")
_ENDLESS = re.compile(r"[A-Za-z0-9]{60,}")
_ECHO_WORDS = 8
_FEWEST_WORDS_OF_A_LOOP = 20
_DISTINCT = 0.4
"""Least share of different words; texts of people have 0.6 and more at these lengths."""


def fault_in(text: str) -> str:
    """What is wrong with a model's words, as the model is told it; empty when nothing is."""
    words = _words(text)
    if _MARKER.search(text):
        return "holds the marker of the call: write to the candidate"
    if len(_TO_FILL_IN.findall(text)) > 1:
        return "holds places to fill in: write what belongs there"
    if _ENDLESS.search(text) or _repeats_itself(words):
        return "says the same again and again: say it once"
    if _echoes(words):
        return "repeats the instructions: follow them"
    return ""


def is_label(text: str) -> bool:
    """Whether a text is nothing but a few words of our own instructions."""
    words = _words(text)
    return len(words) <= _ECHO_WORDS and f" {' '.join(words)} " in f" {' '.join(_own_words())} "


def sound_so_far(text: str) -> str:
    """The words of an unfinished text, or none while they are not to be shown."""
    return "" if fault_in(text) else text


def _repeats_itself(words: list[str]) -> bool:
    return len(words) >= _FEWEST_WORDS_OF_A_LOOP and len(set(words)) < _DISTINCT * len(words)


def _echoes(words: list[str]) -> bool:
    return not _runs(words).isdisjoint(_own_runs())


@cache
def _own_runs() -> frozenset[tuple[str, ...]]:
    return _runs(_own_words())


@cache
def _own_words() -> list[str]:
    return _words(instructions())


def _runs(words: list[str]) -> frozenset[tuple[str, ...]]:
    places = range(len(words) - _ECHO_WORDS + 1)
    return frozenset(tuple(words[place : place + _ECHO_WORDS]) for place in places)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
