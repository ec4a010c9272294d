"""`python -m benchmarks.candidates`: scripted candidates against an interviewer."""

import asyncio
from typing import Any

from benchmarks.candidates.run import interview_all
from benchmarks.candidates.table import table
from benchmarks.evaluation.command import Options, options, run_command, write
from benchmarks.evaluation.grader import grader_for
from benchmarks.evaluation.samples import read_samples


async def measure(selected: Options) -> dict[str, Any]:
    """All figures of the candidates."""
    samples = read_samples(selected.answers)
    async with grader_for(selected.interviewer) as grader:
        return await interview_all(grader, samples.briefs, selected.sessions)


def main() -> None:
    selected = options("benchmarks/candidates.json", "Scripted candidates against an interviewer.")
    figures = run_command(lambda: asyncio.run(measure(selected)))
    write(selected.out, figures)
    print(table(figures))


if __name__ == "__main__":
    main()
