"""Orders to whoever scores: such a sentence is left out before anything is counted.

Leaving it out is no punishment. The rest is read as if it were not there, and nobody is accused:
the feedback says that a sentence was left out. Only strong signs count, because an honest sentence
that is lost costs more than an order that is read: this tells the scorer what to do about this
answer's levels, or to leave the rules aside. Each sentence is judged alone, so that an added one
can never change what becomes of the others.
"""

import re
from functools import lru_cache

from ai_interviewer.interviewers.builtin.instruction_signs import (
    ADDRESS,
    ANSWER_ITSELF,
    DEMAND,
    DESERVES,
    DROPS,
    ENDS_HERE,
    HEADER,
    ITSELF,
    OVERRIDE,
    PERSONA,
    PRAISED,
    QUOTED,
    SCORER,
    SCORING,
    SECOND_PERSON,
    STRUCTURE,
    TELLING,
    TOP_MARK,
    WAIVES,
)
from ai_interviewer.interviewers.builtin.instruction_words import ASSESSMENT, ASSESSOR
from ai_interviewer.interviewers.builtin.text import Span, sentences_of, words_of

_MOST_WORDS_BEFORE_A_MARK = 2
_MOST_WORDS_AFTER_SAID = 2


@lru_cache(maxsize=4096)
def is_instruction(text: str, subject: str = "") -> bool:
    """Whether a sentence gives an order about its own scoring.

    Words of `subject` are no sign by themselves: who applies as a teacher may speak of full marks.
    """
    if STRUCTURE.search(text):
        return True
    own = _own_words(text)
    return _leaves_the_rules(own) or _asks_for_a_level(own, subject.casefold())


@lru_cache(maxsize=4096)
def is_said_to_the_scorer(text: str, subject: str = "") -> bool:
    """Whether a sentence is perhaps about its own scoring: too weak a sign to leave it out.

    Such a sentence is read like any other, but it raises no level.
    """
    own, known = _own_words(text), subject.casefold()
    words = {
        word.casefold()
        for signs in (ASSESSMENT, ASSESSOR, SCORER, TOP_MARK, PRAISED)
        for word in (found.group() for found in signs.finditer(own))
        if word.casefold() not in known
    }
    if len(words) != 1:
        return len(words) > 1
    return any(signs.search(own) for signs in (DEMAND, SECOND_PERSON, ANSWER_ITSELF))


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
    """Whether a line of a posting or résumé holds an order to whoever scores."""
    return any(is_instruction(span.text) for span in sentences_of(line))


def _own_words(text: str) -> str:
    """What is said outside quotation marks, up to what somebody is said to have said.

    Where everything is quoted, that is what the answer says.
    """
    outside = QUOTED.sub(" ", text.replace("’", "'"))
    if not words_of(outside):
        return text
    telling = TELLING.search(outside)
    if telling is None:
        return outside
    is_afterwards = len(words_of(outside[telling.end() :])) <= _MOST_WORDS_AFTER_SAID
    return "" if is_afterwards else outside[: telling.start()]


def _leaves_the_rules(text: str) -> bool:
    if DROPS.search(text) and OVERRIDE.search(text):
        return True
    if SCORER.search(text) and PERSONA.search(text):
        return True
    if WAIVES.search(text) and ITSELF.search(text):
        return True
    is_message = ADDRESS.search(text) or HEADER.search(text)
    return bool(is_message and (SCORING.search(text) or TOP_MARK.search(text)))


def _asks_for_a_level(text: str, known: str) -> bool:
    mark = TOP_MARK.search(text)
    if mark is None and PRAISED.search(text) is None:
        return False
    if mark and DESERVES.search(text):
        return True
    demand = DEMAND.search(text)
    if demand is None:
        return False
    return bool(ITSELF.search(text) or (mark and _is_all_it_wants(text, demand, mark, known)))


def _is_all_it_wants(text: str, demand: re.Match[str], mark: re.Match[str], known: str) -> bool:
    """Whether the mark is demanded as such, and is not part of the subject."""
    if any(SCORING.match(word) and word in known for word in words_of(mark.group())):
        return False
    between = words_of(text[demand.end() : mark.start()])
    return len(between) <= _MOST_WORDS_BEFORE_A_MARK and bool(ENDS_HERE.match(text, mark.end()))
