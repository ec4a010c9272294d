"""`python -m benchmarks.meaning`: what it costs to measure meaning, and how well it orders answers.

`MEANING=words` measures the one without a model. `--order` takes some minutes: it sorts graded
answers by how close their sentences come to the key points, with nothing learned.
"""

import argparse
import re
import time
from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path
from statistics import fmean

import psutil

from ai_interviewer.config import meaning_choice
from ai_interviewer.interviewers.builtin.text import sentences_of
from ai_interviewer.interviewers.meaning.base import Meaning
from ai_interviewer.interviewers.meaning.choose import chosen
from ai_interviewer.interviewers.meaning.remembering import Remembering
from benchmarks.evaluation.samples import GRADES, Sample, read_samples
from benchmarks.evaluation.statistics import bootstrap_interval, pair_outcomes, percentile, share

_ROOT = Path(__file__).parents[1]
_SENTENCES = _ROOT / "tests" / "samples" / "answers.jsonl"
_EXAM = _ROOT / "benchmarks" / "graded" / "saf" / "answers.jsonl"
_MOST = 300
_WORD = re.compile(r"[^\W_]{3,}")

Score = Callable[[Sample], float]
Row = tuple[str, str]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--order", action="store_true", help="also sort graded answers by it")
    options = parser.parse_args()
    before = _memory()
    began = time.perf_counter()
    meaning = chosen(meaning_choice())
    rows = [
        ("measure", meaning.name),
        ("loading", f"{1000 * (time.perf_counter() - began):.0f} ms"),
        *_cost(meaning),
        ("memory", f"{_memory() - before:.0f} MB more than without"),
    ]
    for name, value in rows:
        print(f"{name:<14} {value}", flush=True)
    if options.order:
        for name, value in _order(meaning, read_samples(_EXAM).answers):
            print(f"{name:<14} {value}", flush=True)


def _memory() -> float:
    """The memory of this process in MB, with the pages of files it has read."""
    return float(psutil.Process().memory_info().rss) / 1e6


def _cost(meaning: Meaning) -> list[Row]:
    """Processor time, so that a busy machine gives the same."""
    texts = [
        span.text
        for sample in read_samples(_SENTENCES).answers
        for span in sentences_of(sample.answer)
    ][:_MOST]
    times = []
    for text in texts:
        began = time.thread_time()
        meaning.vectors([text])
        times.append(1000 * (time.thread_time() - began))
    times.sort()
    return [
        (
            "a sentence",
            f"p50 {percentile(times, 0.5):.1f} ms, p95 {percentile(times, 0.95):.1f} ms",
        ),
        ("sentences", f"{len(texts)}, {fmean(len(text.split()) for text in texts):.0f} words each"),
    ]


def _order(meaning: Meaning, samples: Sequence[Sample]) -> list[Row]:
    remembering = Remembering(meaning)

    def likeness(sample: Sample) -> float:
        """How close the closest sentence comes to a key point, on average over these."""
        said = [span.text for span in sentences_of(sample.answer)] or [sample.answer]
        likenesses = remembering.vectors(sample.key_points) @ remembering.vectors(said).T
        return float(likenesses.max(axis=1).mean())

    ways: dict[str, Score] = {
        "length": lambda sample: len(sample.answer.split()),
        "shared words": _shared_words,
        meaning.name: likeness,
    }
    return [(f"by {name}", _ordered(samples, score)) for name, score in ways.items()]


def _shared_words(sample: Sample) -> float:
    wanted, said = _words(" ".join(sample.key_points)), _words(sample.answer)
    return len(wanted & said) / (len(wanted) or 1)


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _ordered(samples: Sequence[Sample], score: Score) -> str:
    """The share of pairs of unequal answers to one question that a score puts in order."""

    def key(sample: Sample) -> tuple[str, str]:
        return sample.question_key

    ends = frozenset({GRADES.index("poor"), GRADES.index("excellent")})
    questions = [
        [(sample.grade, score(sample)) for sample in group]
        for _, group in groupby(sorted(samples, key=key), key=key)
    ]

    def accuracy(
        chosen: Sequence[list[tuple[int, float]]], between: frozenset[int] | None = None
    ) -> float | None:
        return share([right for one in chosen for right in pair_outcomes(one, between)])

    low, high = bootstrap_interval(questions, accuracy) or (0.0, 0.0)
    return (
        f"{accuracy(questions):.1%} in order ({low:.1%} to {high:.1%}), "
        f"poor and excellent {accuracy(questions, ends):.1%}"
    )


if __name__ == "__main__":
    main()
