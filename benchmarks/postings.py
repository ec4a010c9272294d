"""How well postings are read: `python -m benchmarks.postings`.

Compares what the reader finds in `tests/marked_postings` with what a person marked there, and
counts what a plan would ask about over ten seeds, also for the postings of `tests/posting_cases`,
which were once read wrongly. A phrase counts as found if it holds the marked one or is part of it.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.domain.interview import Brief, Posting
from ai_interviewer.interviewers.builtin import plan_for
from ai_interviewer.interviewers.postings import Reading, read

FOLDER = Path(__file__).parents[1] / "tests" / "marked_postings"
CASES = Path(__file__).parents[1] / "tests" / "posting_cases"
DEVELOPMENT = frozenset(
    (
        "accountant-two-languages",
        "driver-all-caps",
        "plasterer-three-lines",
        "social-editor-emoji",
        "tax-clerk-german",
        "team-lead-french",
        "vet-nurse-html",
    )
)
_SEEDS, _QUESTIONS = 10, 6
_SAME_STACK = 0.5
_LIMIT_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Result:
    """What was found in one posting, and what was marked in it."""

    name: str
    right: int
    found: int
    heard: int
    marked: int
    topics: int
    topics_of_nothing: int
    seconds: float
    fields: dict[str, bool]
    wrong: tuple[str, ...]
    missed: tuple[str, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables. The exit code is always 0: tests judge, this shows."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.postings", description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--details", action="store_true", help="also name what was wrong")
    parser.add_argument(
        "--only", choices=("development", "hold-out"), help="leave the other half unread"
    )
    options = parser.parse_args(arguments)
    read("Warm up the model of languages.")
    for half in ("development", "hold-out"):
        if options.only in (None, half):
            results = results_of(options.folder, half)
            print("\n".join(table(half, results, details=options.details)))
    if options.only is None:
        print("\n".join(cases_in(CASES)))
    return 0


def results_of(folder: Path, half: str) -> list[Result]:
    """The results of the postings of one half."""
    marks = sorted(folder.glob("*.json"))
    chosen = (path for path in marks if (path.stem in DEVELOPMENT) is (half == "development"))
    return [_result(path) for path in chosen]


def _result(path: Path) -> Result:
    marks: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    began = time.perf_counter()
    reading = read(text)
    seconds = time.perf_counter() - began
    wanted, found = marks["requirements"], list(reading.requirements)
    topics = _topics(text, marks)
    return Result(
        name=path.stem,
        right=sum(_is_among(phrase, wanted) for phrase in found),
        found=len(found),
        heard=sum(_is_among(phrase, found) for phrase in wanted),
        marked=len(wanted),
        topics=len(topics),
        topics_of_nothing=sum(not _is_among(phrase, wanted) for phrase in topics),
        seconds=seconds,
        fields=_fields(marks, reading),
        wrong=tuple(phrase for phrase in found if not _is_among(phrase, wanted)),
        missed=tuple(phrase for phrase in wanted if not _is_among(phrase, found)),
    )


def cases_in(folder: Path) -> list[str]:
    """Lines on the postings that were once read wrongly: planned topics that are no requirement."""
    paths, topics, wrong = sorted(folder.glob("*.json")), 0, list[str]()
    for path in paths:
        case: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        read_now = read(case["description"], case["language"])
        posting = Posting(
            role_title=read_now.title,
            company=read_now.company,
            level=read_now.level,
            tech_stack=read_now.tech_stack,
            description=case["description"],
            language=case["language"],
        )
        planned = _planned(posting)
        # Where nothing is asked for, the role is all that there is to ask about.
        wanted = case["requirements"] or [*read_now.tech_stack, read_now.title]
        topics += len(planned)
        wrong += [f"{path.stem}: {one}" for one in planned if not _is_among(one, wanted)]
    return [
        f"cases: {len(paths)} postings that were once read wrongly",
        f"  planned topics that are no requirement: {_percent(len(wrong), topics)} of {topics}",
        *(f"    {line}" for line in sorted(set(wrong))),
    ]


def _topics(text: str, marks: dict[str, Any]) -> list[str]:
    level = ExperienceLevel[str(marks["level"]).upper()]
    posting = Posting(
        marks["title"], marks["company"], level, tuple(marks["tech_stack"]), text, marks["language"]
    )
    return _planned(posting)


def _planned(posting: Posting) -> list[str]:
    plans = (plan_for(Brief(posting, "", _QUESTIONS, seed)) for seed in range(_SEEDS))
    return [plan.phrase_of(topic.requirement) for plan in plans for topic in plan.topics]


def _is_among(phrase: str, others: Iterable[str]) -> bool:
    plain = _plain(phrase)
    return any(plain in other or other in plain for other in map(_plain, others))


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split())


def _fields(marks: dict[str, Any], reading: Reading) -> dict[str, bool]:
    return {
        "title": _plain(reading.title) == _plain(marks["title"]),
        "company": _plain(reading.company) == _plain(marks["company"]),
        "level": reading.level.value == str(marks["level"]).upper(),
        "stack": _overlap(reading.tech_stack, marks["tech_stack"]) >= _SAME_STACK,
        "language": reading.language == marks["language"],
    }


def _overlap(found: Iterable[str], wanted: Iterable[str]) -> float:
    """The share of names in both, of the names in either (Jaccard 1901); 1 if there are none."""
    left, right = ({_plain(name) for name in names} for names in (found, wanted))
    return len(left & right) / len(left | right) if left | right else 1.0


def table(half: str, results: Sequence[Result], *, details: bool) -> list[str]:
    """The lines to print for one half."""
    if not results:
        return []
    fields = {name: sum(r.fields[name] for r in results) for name in results[0].fields}
    found, right = sum(r.found for r in results), sum(r.right for r in results)
    marked, heard = sum(r.marked for r in results), sum(r.heard for r in results)
    topics, none = sum(r.topics for r in results), sum(r.topics_of_nothing for r in results)
    lines = [
        f"{half}: {len(results)} postings",
        f"  requirements: precision {_percent(right, found)}, recall {_percent(heard, marked)}",
        f"  planned topics that are no requirement: {_percent(none, topics)} of {topics}",
        *(f"  {name}: {count} of {len(results)}" for name, count in fields.items()),
        f"  slowest: {max(r.seconds for r in results):.2f} s (at most {_LIMIT_SECONDS:.0f} s)",
    ]
    return lines + ([line for r in results for line in _details(r)] if details else [])


def _details(result: Result) -> list[str]:
    fields = ", ".join(name for name, is_right in result.fields.items() if not is_right)
    return [
        f"  {result.name}: wrong fields: {fields or 'none'}",
        *(f"    no requirement: {phrase}" for phrase in result.wrong),
        *(f"    missed: {phrase}" for phrase in result.missed),
    ]


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "nothing to count"


if __name__ == "__main__":
    sys.exit(main())
