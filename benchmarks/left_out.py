"""`python -m benchmarks.left_out`: each set of graded answers by what was learned from the others.

The shipped calibration has seen these sets, so their figures elsewhere are better than they should
be. Of `saf`, each question is left out by itself (`--exams`: this takes some minutes more).
"""

import argparse
import asyncio
from collections.abc import Callable, Iterator

from ai_interviewer.interviewers.builtin import BuiltinInterviewer
from benchmarks.evaluation.grader import Grader
from benchmarks.evaluation.measures import Figures, GradedSample, by_question, order_figures
from benchmarks.evaluation.samples import Sample, read_samples
from benchmarks.grading.fit import fit
from benchmarks.grading.rows import LEARNED_FROM, STORIES, Row, rows_of


def main() -> None:
    """Print a line for each set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--exams", action="store_true", help="also exam answers, by question")
    selected = parser.parse_args()
    rows = [row for name, folder in LEARNED_FROM.items() for row in rows_of(name, folder)]
    print("| set | answers | in order | poor below fair | poor below excellent |")
    print("| --- | --- | --- | --- | --- |")
    for name in LEARNED_FROM:
        if name in STORIES or selected.exams:
            print(asyncio.run(_line(name, rows)), flush=True)


async def _line(name: str, rows: list[Row]) -> str:
    samples = read_samples(LEARNED_FROM[name] / "answers.jsonl")
    graded: list[GradedSample] = []
    for held_out, others in _parts(name, samples.answers, rows):
        grader = Grader(BuiltinInterviewer(calibration=fit(others, only_levels=True)))
        analyses = await asyncio.gather(
            *(grader.grade(sample, samples.briefs[sample.pair]) for sample in held_out)
        )
        graded += map(GradedSample, held_out, analyses)
    figures = order_figures(by_question(graded))
    return f"| `{name}` | {len(graded)} | " + " | ".join(map(_percent(figures), _FIGURES)) + " |"


_FIGURES = ("order_accuracy", "order_poor_fair", "order_poor_excellent")


def _parts(
    name: str, answers: tuple[Sample, ...], rows: list[Row]
) -> Iterator[tuple[list[Sample], list[Row]]]:
    """What is graded together, and what is learned from for it."""
    if name in STORIES:
        yield list(answers), [row for row in rows if row.set != name]
        return
    for question in sorted({sample.question for sample in answers}):
        yield (
            [sample for sample in answers if sample.question == question],
            [row for row in rows if row.question != question],
        )


def _percent(figures: Figures) -> Callable[[str], str]:
    return lambda name: f"{100 * figures[name]:.1f} %"


if __name__ == "__main__":
    main()
