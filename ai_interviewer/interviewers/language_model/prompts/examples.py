"""Graded answers that show how the levels of a dimension are used."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ai_interviewer.domain.enums import Dimension

EXAMPLES = Path(__file__).parent / "thorough" / "examples.toml"
_WORD = re.compile(r"\w+")
_ALIKE = 0.5


@dataclass(frozen=True, slots=True)
class _Example:
    standing: str
    question: str
    answer: str
    grades: dict[str, tuple[int, str]]
    """For each dimension the level, and why."""


def examples_text(dimension: Dimension, question: str) -> str:
    """Three graded answers, one poor, one fair and one excellent; none of them to this question."""
    name = dimension.value.lower()
    return "\n\n".join(
        f"Example {number}\nQuestion: {example.question}\nAnswer: {example.answer}\n"
        f"Assessed: {example.grades[name][1]} Level {example.grades[name][0]}."
        for number, example in enumerate(_chosen(question), 1)
    )


def _chosen(question: str) -> Iterator[_Example]:
    """Of each standing the first whose question is another one."""
    standings = set()
    for example in _examples():
        if example.standing not in standings and not _is_alike(example.question, question):
            standings.add(example.standing)
            yield example


def _is_alike(one: str, other: str) -> bool:
    words, others = (set(_WORD.findall(text.casefold())) for text in (one, other))
    return len(words & others) > _ALIKE * min(len(words), len(others))


@cache
def _examples() -> tuple[_Example, ...]:
    rows = tomllib.loads(EXAMPLES.read_text("utf-8"))["example"]
    names = [dimension.value.lower() for dimension in Dimension]
    return tuple(
        _Example(
            standing=row["standing"],
            question=row["question"],
            answer=row["answer"].strip(),
            grades={name: (row[name]["level"], row[name]["why"]) for name in names},
        )
        for row in rows
    )
