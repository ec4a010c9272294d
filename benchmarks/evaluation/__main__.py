"""`python -m benchmarks.evaluation`, which `make eval` runs."""

import asyncio
import sys
from typing import Any

from benchmarks.candidates.run import interview_all
from benchmarks.candidates.table import table as candidates_table
from benchmarks.evaluation.command import Options, options, run_command, write
from benchmarks.evaluation.grader import grader_for
from benchmarks.evaluation.run import evaluate, unseen_pair_figures
from benchmarks.evaluation.samples import read_samples
from benchmarks.evaluation.table import table


async def measure(selected: Options) -> dict[str, Any]:
    """All figures: of the answers, of unseen pairs, of the candidates."""
    samples = read_samples(selected.answers)
    async with grader_for(selected.interviewer) as grader:
        figures = await evaluate(grader, samples, trials=selected.trials)
        if selected.interviewer == "builtin":
            figures |= await unseen_pair_figures(samples)
        figures["candidates"] = await interview_all(grader, samples.briefs, selected.sessions)
    return figures


def main() -> None:
    selected = options("benchmarks/evaluation.json", "Measure an interviewer on graded answers.")
    figures = run_command(lambda: asyncio.run(measure(selected)))
    write(selected.out, figures)
    print(f"{figures['interviewer']}, {figures['model']}, {figures['date']}\n")
    print(table(figures), candidates_table(figures["candidates"]), sep="\n\n")
    if reason := figures.get("loo_missing"):
        print(f"\nNo figures for pairs left out: {reason}.", file=sys.stderr)


if __name__ == "__main__":
    main()
