"""`python -m benchmarks.evaluation`, which `make eval` runs."""

import asyncio
import sys
from typing import Any

from benchmarks.candidates.run import interview_all
from benchmarks.candidates.table import table as candidates_table
from benchmarks.evaluation.command import Options, options, run_command, write
from benchmarks.evaluation.grader import grader_for
from benchmarks.evaluation.run import evaluate, left_out
from benchmarks.evaluation.samples import read_samples
from benchmarks.evaluation.table import table


async def measured(chosen: Options) -> dict[str, Any]:
    """All figures: the answers', the pairs left out, the candidates'."""
    samples = read_samples(chosen.answers)
    async with grader_for(chosen.interviewer) as grader:
        figures = await evaluate(grader, samples, trials=chosen.trials)
        if chosen.interviewer == "builtin":
            figures |= await left_out(samples)
        figures["candidates"] = await interview_all(grader, samples.briefs, chosen.sessions)
    return figures


def main() -> None:
    chosen = options("benchmarks/evaluation.json", "Measure an interviewer on graded answers.")
    figures = run_command(lambda: asyncio.run(measured(chosen)))
    write(chosen.out, figures)
    print(f"{figures['interviewer']}, {figures['model']}, {figures['date']}\n")
    print(table(figures), candidates_table(figures["candidates"]), sep="\n\n")
    if reason := figures.get("loo_missing"):
        print(f"\nNo figures for pairs left out: {reason}.", file=sys.stderr)


if __name__ == "__main__":
    main()
