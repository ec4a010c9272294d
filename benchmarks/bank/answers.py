"""How well answers to questions of the bank are graded, against people's grades."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import AskedQuestion, Brief, Grading, Plan, Posting
from ai_interviewer.domain.key_points import Heard, KeyPoint
from ai_interviewer.interviewers.builtin import grade
from ai_interviewer.interviewers.builtin.reading import read

_POOR, _EXCELLENT = 1, 4


@dataclass(frozen=True, slots=True)
class Graded:
    """An answer with a person's grade, and what the built-in interviewer made of it."""

    question: str
    grade: int
    score: float
    heard: tuple[tuple[Heard, float], ...]
    """For each key point: what was recognised, and how far a person found it said (0 to 1)."""
    is_mistaken: bool
    is_called_mistaken: bool


def figures_of(path: Path) -> list[str]:
    """Lines that say how well the file's answers are graded."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    graded = [_graded(row) for row in rows]
    ordered, extremes = _order(graded), _order(graded, {_POOR, _EXCELLENT})
    called = [one for one in graded if one.is_called_mistaken]
    return [
        f"{len(graded)} answers; {ordered} pairs in order; poor below excellent {extremes}",
        *(_heard_line(graded, state) for state in Heard),
        f"called mistaken: {len(called)}, rightly {sum(one.is_mistaken for one in called)}, of "
        f"{sum(one.is_mistaken for one in graded)} that are",
    ]


def _graded(row: dict[str, Any]) -> Graded:
    role = Path(row["file"]).stem.replace("-", " ")
    posting = Posting(role, "", ExperienceLevel.MID, (), f"- Work in {role}", "en")
    question = AskedQuestion(
        number=1,
        type=QuestionType(row["type"]),
        text=row["question"],
        requirement=None,
        evidence=None,
        key_points=tuple(map(KeyPoint, row["key_points"])),
    )
    brief, plan = Brief(posting, "", 1), Plan((), ())
    analysis = grade(Grading(brief, plan, (), question, row["answer"]))
    reading = read(brief, plan, question, row["answer"])
    levels = [score.level for score in analysis.scores if score.level is not None]
    return Graded(
        question=row["question"],
        grade=row["grade"],
        score=float(np.mean(levels)),
        heard=tuple(
            (one.heard, said) for one, said in zip(analysis.key_points, row["heard"], strict=True)
        ),
        is_mistaken=any(row["wrong"]),
        is_called_mistaken=reading is not None and reading.mistaken is not None,
    )


def _order(graded: Sequence[Graded], grades: set[int] | None = None) -> str:
    """The share of pairs, of two answers to one question, with the better one above."""
    pairs = list(_pairs([one for one in graded if not grades or one.grade in grades]))
    return f"{np.mean([worse.score < better.score for worse, better in pairs]):.1%}"


def _pairs(graded: Sequence[Graded]) -> Iterator[tuple[Graded, Graded]]:
    by_question = defaultdict(list)
    for one in graded:
        by_question[one.question].append(one)
    for answers in by_question.values():
        for pair in combinations(answers, 2):
            worse, better = sorted(pair, key=lambda one: one.grade)
            if worse.grade < better.grade:
                yield worse, better


def _heard_line(graded: Sequence[Graded], state: Heard) -> str:
    said = np.array([said for one in graded for heard, said in one.heard if heard is state])
    shares = ", ".join(
        f"{word} {np.mean(said == share):.0%}"
        for word, share in (("said", 1), ("in part", 0.5), ("not said", 0))
    )
    return f"key points {state.value.lower().replace('_', ' ')}: {len(said)} ({shares})"
