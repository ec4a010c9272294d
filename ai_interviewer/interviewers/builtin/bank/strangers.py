"""Reading a file of questions that a stranger made: first how large and how deep it is, then TOML.

The TOML parser takes time and memory that grow with the square of a key's parts, and it calls
itself for each bracket. So all that grows is counted before it begins, in one pass.
"""

import re
import unicodedata
from collections.abc import Iterator

from ai_interviewer.domain.limits import (
    OWN_NAME_CHARACTERS,
    OWN_NAMES,
    OWN_QUESTIONS,
    OWN_QUESTIONS_CHARACTERS,
)
from ai_interviewer.interviewers.builtin.bank.files import MOST_PROBLEMS, UnusableBank, parsed
from ai_interviewer.interviewers.builtin.bank.shapes import MOST_CHARACTERS, BankFile

_DEPTH, _KEY_DOTS, _PARTS = 4, 2, 10_000
"""The largest file that follows the rules has some 9,000 lists, values and commas."""
_STRING_CHARACTERS = 1_000
_PROBLEM_CHARACTERS, _NAME_SHOWN = 300, 40
_QUOTES = ('"', "'")
# Nothing is given back, so that no text makes it take quadratic time.
_PIECE = re.compile(
    r'"""(?:[^"\\]|\\.|"{1,2}(?!"))*+"{3,5}|"(?!"")(?:[^"\\\n]|\\[^\n])*+"'
    r"|'''(?:[^']|'{1,2}(?!'))*+'{3,5}|'(?!'')[^'\n]*+'"
    r"|\#[^\n]*+|[^\"'\#\[\]{}.,=\n]++|[\[\]{}.,=\n]",
    re.DOTALL,
)
_PART_SIGNS = "[{,="
_STEPS = {"[": 1, "{": 1, "]": -1, "}": -1}


def parsed_from_stranger(text: str) -> BankFile:
    """The questions of a stranger's text in TOML. Raises UnusableBank, within a second."""
    if len(text) > OWN_QUESTIONS_CHARACTERS:
        raise UnusableBank((f"has more than {OWN_QUESTIONS_CHARACTERS} characters",))
    _refuse_what_grows(text)
    try:
        file = parsed(text)
    except UnusableBank as unusable:
        problems = tuple(problem[:_PROBLEM_CHARACTERS] for problem in unusable.problems)
        raise UnusableBank(problems) from None
    if problems := tuple(_what_takes_too_long(file)):
        raise UnusableBank(problems[:MOST_PROBLEMS])
    return file


def _what_takes_too_long(file: BankFile) -> Iterator[str]:
    """What breaks the limits of a stranger's file: somebody waits while its texts are measured."""
    if len(file.questions) > OWN_QUESTIONS:
        yield f"has {len(file.questions)} questions; at most {OWN_QUESTIONS}"
    if len(file.names) > OWN_NAMES:
        yield f"has {len(file.names)} roles and skills; at most {OWN_NAMES}"
    for name in file.names:
        if _length(name) > OWN_NAME_CHARACTERS:
            yield f"{name[:_NAME_SHOWN]}…: is longer than {OWN_NAME_CHARACTERS} characters"
    for question in file.questions:
        if _length(question.question) > MOST_CHARACTERS:
            yield f"{question.id}, question: has letters that stand for too many others"


def _length(text: str) -> int:
    """In the letters that are measured: some stand for up to eighteen."""
    return len(unicodedata.normalize("NFKC", text))


def _refuse_what_grows(text: str) -> None:
    """Raise UnusableBank for deep nesting, long keys and long strings, before TOML is parsed."""
    at = depth = dots = parts = 0
    while at < len(text):
        found = _PIECE.match(text, at)
        if found is None:
            raise _unusable(text, at, "this text in quotes has no end")
        piece, start, at = found[0], at, found.end()
        depth = max(0, depth + _STEPS.get(piece, 0))
        parts += len(piece) == 1 and piece in _PART_SIGNS
        if depth > _DEPTH:
            raise _unusable(text, start, "lists are nested too deep")
        if piece == ".":
            dots += 1
        elif len(piece) == 1 and piece in "[]{},=\n":
            dots = 0
        if parts > _PARTS:
            raise _unusable(text, start, "the file has too many parts")
        if dots > _KEY_DOTS:
            raise _unusable(text, start, "a name has too many dots")
        if piece.startswith(_QUOTES) and len(piece) > _STRING_CHARACTERS:
            raise _unusable(text, start, "a text is too long")


def _unusable(text: str, at: int, problem: str) -> UnusableBank:
    line = text.count("\n", 0, at) + 1
    return UnusableBank((f"line {line}: {problem}",))
