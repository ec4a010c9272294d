"""The command line that the evaluation and the candidates share."""

import argparse
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ai_interviewer.domain.errors import InterviewerFailed
from benchmarks.evaluation.grader import INTERVIEWERS
from benchmarks.evaluation.samples import SamplesUnusable

DEFAULT_ANSWERS = "tests/samples/answers.jsonl"
# A model costs money and time; the built-in interviewer's rules cost neither.
_TRIALS = {"builtin": None, "openai": 24}
_SESSIONS = {"builtin": 240, "openai": 6}


@dataclass(frozen=True, slots=True)
class Options:
    """`trials` limits each kind of edit (None: all); `sessions` counts simulated interviews."""

    answers: Path
    interviewer: str
    out: Path
    trials: int | None
    sessions: int
    is_thorough: bool = False
    """Grade the answers in one call and by dimension, and measure nothing else."""


def options(out: str, about: str) -> Options:
    """The options of the command line."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--answers", type=Path, default=Path(DEFAULT_ANSWERS))
    parser.add_argument("--interviewer", choices=INTERVIEWERS, default="builtin")
    parser.add_argument("--out", type=Path, default=Path(out))
    parser.add_argument("--trials", type=int, help="at most this many edits of each kind")
    parser.add_argument("--sessions", type=int, help="at least this many simulated interviews")
    parser.add_argument(
        "--thorough",
        action="store_true",
        help="only compare grading in one call with grading each dimension by itself",
    )
    arguments = parser.parse_args()
    name = arguments.interviewer
    if arguments.thorough and name != "openai":
        parser.error("--thorough is for the openai interviewer")
    if name == "openai" and not os.environ.get("OPENAI_API_KEY"):
        parser.error("the openai interviewer needs OPENAI_API_KEY in the environment")
    return Options(
        answers=arguments.answers,
        interviewer=name,
        out=arguments.out,
        trials=_TRIALS[name] if arguments.trials is None else arguments.trials,
        sessions=_SESSIONS[name] if arguments.sessions is None else arguments.sessions,
        is_thorough=arguments.thorough,
    )


def run_command(measure: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """The figures, or one sentence about what is wrong instead of a traceback."""
    try:
        return measure()
    except SamplesUnusable as unusable:
        sys.exit(f"The graded answers cannot be read. {unusable}")
    except InterviewerFailed as failure:
        sys.exit(
            f"The run ended with {failure.kind}. Look at OPENAI_API_KEY, OPENAI_BASE_URL and "
            "OPENAI_MODEL in the environment."
        )


def write(path: Path, figures: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(figures, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
