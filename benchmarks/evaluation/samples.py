"""Graded answers with their postings and résumés, in the format of `tests/samples/README.md`."""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import Brief, Levels, Posting

GRADES = ("empty", "poor", "fair", "good", "excellent")
DIMENSIONS = ("job_relevance", "completeness", "technical_correctness", "clarity")


@dataclass(frozen=True, slots=True)
class Sample:
    """One answer with the expert's grade (index into GRADES) and levels."""

    id: str
    pair: str
    type: QuestionType
    question: str
    answer: str
    grade: int
    levels: Levels
    is_sanity_case: bool
    key_points: tuple[str, ...] = ()
    """What a good answer to the question contains; empty when nobody wrote it down."""
    heard: tuple[float, ...] = ()
    """For each key point: said (1), partly (0.5) or not (0), as a person judged it."""

    @property
    def question_key(self) -> tuple[str, str]:
        """What identifies a question: its pair and its text."""
        return self.pair, self.question

    @property
    def is_empty(self) -> bool:
        return GRADES[self.grade] == "empty"


@dataclass(frozen=True, slots=True)
class Samples:
    """All answers, and the posting and résumé of each pair."""

    answers: tuple[Sample, ...]
    briefs: dict[str, Brief]


class SamplesUnusable(Exception):
    """The files are missing or not in the samples format; the message says which and where."""


def read_samples(answers: Path) -> Samples:
    """The answers of a JSON-lines file, and the texts beside it. Raises SamplesUnusable."""
    folder = answers.parent
    try:
        pairs = json.loads((folder / "pairs.json").read_text(encoding="utf-8"))
        lines = answers.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise SamplesUnusable(f"{folder}: {error}") from error
    samples = tuple(_sample(line, at, answers) for at, line in enumerate(lines, 1) if line.strip())
    if not samples:
        raise SamplesUnusable(f"{answers} holds no answers")
    pair_ids = {sample.pair for sample in samples}
    briefs = {pair["id"]: _brief(pair, folder) for pair in pairs if pair["id"] in pair_ids}
    if missing := pair_ids - set(briefs):
        raise SamplesUnusable(f"pairs.json does not hold {', '.join(sorted(missing))}")
    return Samples(samples, briefs)


def with_text(brief: Brief, *, description: str | None = None, resume: str | None = None) -> Brief:
    """The brief with another description of the posting, or another résumé."""
    posting = brief.posting
    if description is not None:
        posting = replace(posting, description=description)
    return replace(brief, posting=posting, resume=brief.resume if resume is None else resume)


def _sample(line: str, number: int, path: Path) -> Sample:
    try:
        row: dict[str, Any] = json.loads(line)
        return Sample(
            id=row["id"],
            pair=row["pair"],
            type=QuestionType[row["question_type"].upper()],
            question=row["question"],
            answer=row["answer"],
            grade=GRADES.index(row["grade"]),
            levels=Levels(**{name: row["levels"][name] for name in DIMENSIONS}),
            is_sanity_case=row.get("kind") == "sanity",
            key_points=tuple(row.get("key_points", ())),
            heard=tuple(row.get("heard", ())),
        )
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise SamplesUnusable(f"{path}:{number}: {type(error).__name__}: {error}") from error


def _brief(pair: dict[str, str], folder: Path) -> Brief:
    path = folder / "postings" / f"{pair['posting']}.md"
    try:
        resume = (folder / "resumes" / f"{pair['resume']}.md").read_text(encoding="utf-8")
        return Brief(
            posting=posting_of(path.read_text(encoding="utf-8")),
            resume=resume,
            question_count=6,
        )
    except (OSError, KeyError, ValueError) as error:
        raise SamplesUnusable(f"{path}: {type(error).__name__}: {error}") from error


def posting_of(text: str) -> Posting:
    """A posting from its front matter and description. Raises KeyError or ValueError."""
    _, front, description = text.split("---", 2)
    lines = (line.partition(":") for line in front.splitlines() if ":" in line)
    fields = {name.strip(): value.strip() for name, _, value in lines}
    return Posting(
        role_title=fields["title"],
        company=fields.get("company", ""),
        level=ExperienceLevel[fields["level"].upper()],
        tech_stack=tuple(t.strip() for t in fields.get("tech_stack", "").split(",") if t.strip()),
        description=description.strip(),
        language=fields["language"],
    )
