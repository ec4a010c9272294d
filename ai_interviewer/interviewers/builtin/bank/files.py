"""Reading a file of the question bank, with errors that a person can act on."""

import tomllib
from itertools import islice
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ai_interviewer.interviewers.builtin.bank.shapes import BankFile

MOST_PROBLEMS = 20
_NAME_CHARACTERS = 80
_PLAIN = {
    "missing": "is missing",
    "extra_forbidden": "isn't a part of the format",
    "string_type": "must be text in quotes",
    "tuple_type": "must be a list",
}


class UnusableBank(ValueError):
    """A file that is no question bank. `problems` says what is wrong and where, a line each."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


def read_file(path: Path) -> BankFile:
    """The questions of a TOML file on this machine. Raises UnusableBank."""
    try:
        return parsed(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UnusableBank((f"can't be read: {error.strerror}",)) from error
    except UnicodeDecodeError as error:
        raise UnusableBank(("isn't text in UTF-8",)) from error


def parsed(text: str) -> BankFile:
    """The questions of a text in TOML. Raises UnusableBank."""
    try:
        content = tomllib.loads(text)
    except ValueError as error:
        raise UnusableBank((f"This isn't valid TOML: {error}.",)) from error
    except RecursionError as error:
        raise UnusableBank(("This isn't a question bank: lists are nested too deep.",)) from error
    content = _with_enum_names(content)
    try:
        return BankFile.model_validate(content)
    except ValidationError as error:
        raise UnusableBank(_problems(error, content)) from error


def _with_enum_names(content: dict[str, Any]) -> dict[str, Any]:
    """Types and levels are written in lower case in files, and in upper case in the domain."""
    for question in _questions(content):
        if isinstance(question.get("type"), str):
            question["type"] = question["type"].upper()
        levels = question.get("levels")
        if isinstance(levels, list):
            question["levels"] = [one.upper() if isinstance(one, str) else one for one in levels]
    return content


def _questions(content: dict[str, Any]) -> list[dict[str, Any]]:
    questions = content.get("questions")
    if not isinstance(questions, list):
        return []
    return [question for question in questions if isinstance(question, dict)]


def _problems(error: ValidationError, content: dict[str, Any]) -> tuple[str, ...]:
    errors = error.errors(include_url=False, include_input=False)
    wrong_inside = {one["loc"][:n] for one in errors for n in range(len(one["loc"]))}
    # A list whose entries are wrong is called too short as well.
    told = (e for e in errors if not (e["type"] == "too_short" and e["loc"] in wrong_inside))
    return tuple(_problem(one, content) for one in islice(told, MOST_PROBLEMS))


def _problem(error: ErrorDetails, content: dict[str, Any]) -> str:
    message = _PLAIN.get(error["type"]) or error["msg"].removeprefix("Value error, ")
    message = message.lower() if error["type"] == "enum" else message
    place = _place(error["loc"], content)
    return f"{place}: {message}" if place else message


def _place(path: tuple[int | str, ...], content: dict[str, Any]) -> str:
    """Where something is, as a person would point at it: `backend-index, key_points 2, said`."""
    names: list[str] = []
    rest = list(path)
    if len(rest) > 1 and rest[0] == "questions" and isinstance(rest[1], int):
        questions = content["questions"]
        question = questions[rest[1]] if rest[1] < len(questions) else None
        known = question.get("id") if isinstance(question, dict) else None
        names.append(str(known or f"question {rest[1] + 1}")[:_NAME_CHARACTERS])
        rest = rest[2:]
    for part in rest:
        if isinstance(part, int) and names:
            names[-1] += f" {part + 1}"
        else:
            names.append(str(part)[:_NAME_CHARACTERS])
    return ", ".join(names)
