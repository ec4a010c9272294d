"""Does the built-in interviewer repeat itself? `python -m benchmarks.repeats`.

Plans interviews for every pair of the samples: a first attempt, then retakes with new questions,
which know what was asked before. Counts the main questions that are 95 % or more like an earlier
one of the same interview, and those like one of an earlier attempt.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from rapidfuzz import fuzz

from ai_interviewer.domain.interview import Brief, Exchange, Turn
from ai_interviewer.interviewers.builtin import main_question_of, plan_for
from benchmarks.evaluation.samples import read_samples

_ANSWERS = Path(__file__).parents[1] / "tests" / "samples" / "answers.jsonl"
_INTERVIEWS, _ATTEMPTS, _QUESTIONS = 240, 3, 6
_SAME = 95


@dataclass(slots=True)
class Counts:
    """What was counted so far."""

    interviews: int = 0
    questions: int = 0
    repeated: int = 0
    repeated_in_retakes: int = 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the counts. The exit code is 0 if nothing was repeated."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.repeats", description=__doc__)
    parser.add_argument("--answers", type=Path, default=_ANSWERS)
    parser.add_argument("--interviews", type=int, default=_INTERVIEWS)
    options = parser.parse_args(arguments)
    counts = counted(list(read_samples(options.answers).briefs.values()), options.interviews)
    print(
        f"{counts.interviews} interviews, {counts.questions} questions\n"
        f"repeated within an interview: {counts.repeated}\n"
        f"repeated in a retake with new questions: {counts.repeated_in_retakes}"
    )
    return int(bool(counts.repeated or counts.repeated_in_retakes))


def counted(briefs: Sequence[Brief], interviews: int) -> Counts:
    """The counts of so many interviews, each pair with one seed after the other."""
    counts = Counts()
    for brief in _each(briefs, interviews):
        questions = _asked(brief)
        counts.interviews += 1
        counts.questions += len(questions)
        counts.repeated += sum(
            _is_among(question, questions[:at]) for at, question in enumerate(questions)
        )
        counts.repeated_in_retakes += sum(_is_among(one, brief.asked_before) for one in questions)
    return counts


def _each(briefs: Sequence[Brief], interviews: int) -> Iterator[Brief]:
    """First attempts with their retakes; each retake knows all that was asked before."""
    count, seed = 0, 0
    while True:
        for brief in briefs:
            before: tuple[str, ...] = ()
            for attempt in range(_ATTEMPTS):
                if count == interviews:
                    return
                one = replace(
                    brief,
                    question_count=_QUESTIONS,
                    seed=_ATTEMPTS * seed + attempt,
                    asked_before=before,
                )
                yield one
                before = (*before, *_asked(one))
                count += 1
        seed += 1


@lru_cache(maxsize=4)
def _asked(brief: Brief) -> tuple[str, ...]:
    """The main questions of one interview, in turn."""
    plan, history = plan_for(brief), list[Exchange]()
    for number in range(1, brief.question_count + 1):
        question = main_question_of(Turn(brief, plan, tuple(history), number))
        history.append(Exchange(question, answer=""))
    return tuple(exchange.question.text for exchange in history)


def _is_among(question: str, others: Sequence[str]) -> bool:
    return any(fuzz.ratio(question, other) >= _SAME for other in others)


if __name__ == "__main__":
    sys.exit(main())
