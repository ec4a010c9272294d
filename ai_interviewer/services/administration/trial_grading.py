"""Grading the answers of a file with the built-in interviewer: no account, no database."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import AskedQuestion, Brief, Exchange, Grading, Posting
from ai_interviewer.domain.key_points import KeyPoint
from ai_interviewer.domain.rubric import RUBRIC
from ai_interviewer.interviewers.builtin import grade, plan_for


class CannotRead(Exception):
    """The file cannot be read, or is not what the command takes; the message says why."""


def graded_lines(path: Path) -> list[str]:
    """A line an answer: its name, a tab, and the four levels in rubric order.

    Levels have one decimal; `-` stands for one that is not assessed. Raises CannotRead.
    """
    try:
        case: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        grading = _grading(case)
        answers = {str(name): str(answer) for name, answer in case["answers"].items()}
    except OSError as error:
        raise CannotRead(f"Can't read {path}: {error.strerror}.") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CannotRead(f"{path} isn't in the expected form: {error!r}.") from error
    return [
        f"{name}\t{_levels(replace(grading, answer=answer))}" for name, answer in answers.items()
    ]


def _grading(case: dict[str, Any]) -> Grading:
    brief = Brief(_posting(case["posting"]), str(case.get("resume", "")), question_count=3)
    history = tuple(
        Exchange(_question(case, number, one["question"]), str(one["answer"]))
        for number, one in enumerate(case.get("history", ()), start=1)
    )
    question = replace(
        _question(case, len(history) + 1, case["question"]),
        follows_up=len(history) or None,
        key_points=tuple(KeyPoint(str(text)) for text in case.get("key_points", ())),
    )
    return Grading(brief, plan_for(brief), history, question, answer="")


def _posting(posting: dict[str, Any]) -> Posting:
    return Posting(
        role_title=str(posting["title"]),
        company=str(posting.get("company", "")),
        level=ExperienceLevel[str(posting.get("level", "mid")).upper()],
        tech_stack=tuple(map(str, posting.get("tech_stack", ()))),
        description=str(posting["description"]),
        language=str(posting.get("language", "en")),
    )


def _question(case: dict[str, Any], number: int, text: str) -> AskedQuestion:
    kind = QuestionType[str(case["question_type"]).upper()]
    return AskedQuestion(number, kind, str(text), requirement=None, evidence=None)


def _levels(grading: Grading) -> str:
    levels = grade(grading).levels
    known = (levels.of(row.dimension) for row in RUBRIC)
    return " ".join("-" if level is None else f"{level:.1f}" for level in known)
