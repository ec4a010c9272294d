"""`python -m benchmarks.evaluation`, which `make eval` runs."""

import asyncio
import sys
from pathlib import Path
from statistics import fmean
from typing import Any

from benchmarks.candidates.run import interview_all
from benchmarks.candidates.table import table as candidates_table
from benchmarks.evaluation.command import Options, options, run_command, write
from benchmarks.evaluation.grader import grader_for
from benchmarks.evaluation.measures import Figures
from benchmarks.evaluation.run import (
    evaluate,
    gradings_compared,
    set_figures,
    unseen_pair_figures,
)
from benchmarks.evaluation.samples import read_samples
from benchmarks.evaluation.table import table

_GRADED = Path(__file__).parents[1] / "graded"
OTHER_SETS = {name: _GRADED / name / "answers.jsonl" for name in ("kept_out", "saf")}
"""Sets that are measured beside `--answers`, by name. A model would cost too much for them."""

_SHORT = (
    "order_accuracy",
    "order_poor_excellent",
    "baseline_words_order_accuracy",
    "baseline_shared_order_accuracy",
    "good_below_two",
    "honest_losing_a_sentence",
    "not_heard_precision",
    "band_coverage",
)


async def measure(selected: Options) -> dict[str, Any]:
    """All figures: of the answers, of unseen pairs, of the candidates."""
    samples = read_samples(selected.answers)
    async with grader_for(selected.interviewer) as grader:
        figures = await evaluate(grader, samples, trials=selected.trials)
        if selected.interviewer == "builtin":
            figures |= await unseen_pair_figures(samples)
        figures["sets"] = {
            name: await set_figures(grader, read_samples(answers))
            for name, answers in OTHER_SETS.items()
            if selected.interviewer == "builtin" and answers.exists()
        }
        figures["candidates"] = await interview_all(grader, samples.briefs, selected.sessions)
    return figures


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def comparison_table(ways: Figures) -> str:
    """What the ways of grading come to, side by side."""
    rows = ["| way | QWK | MAE | order | calls | tokens in | out | US dollars |"]
    rows.append("| --- |" + " ---: |" * 7)
    for way, figures in ways.items():
        agreement = [_shown(_mean(figures[name])) for name in ("qwk", "mae")]
        spent = [f"{figures[name]:,}" for name in ("calls", "input_tokens", "output_tokens")]
        cells = [way, *agreement, _shown(figures["order_accuracy"]), *spent]
        rows.append("| " + " | ".join([*cells, f"{figures['cost_usd']:.4f}"]) + " |")
    return "\n".join(rows)


def _mean(by_dimension: dict[str, float | None]) -> float | None:
    known = [value for value in by_dimension.values() if value is not None]
    return fmean(known) if known else None


def main() -> None:
    selected = options("benchmarks/evaluation.json", "Measure an interviewer on graded answers.")
    if selected.is_thorough:
        samples = run_command(lambda: read_samples(selected.answers))
        ways = run_command(lambda: asyncio.run(gradings_compared(samples)))
        write(selected.out, ways)
        print(comparison_table(ways))
        return
    figures = run_command(lambda: asyncio.run(measure(selected)))
    write(selected.out, figures)
    print(f"{figures['interviewer']}, {figures['model']}, {figures['date']}\n")
    print(table(figures), candidates_table(figures["candidates"]), sep="\n\n")
    for name, of_set in figures["sets"].items():
        print(f"\n{name}:", *(f"{key} {_shown(of_set[key])}" for key in _SHORT), sep="\n  ")
    if reason := figures.get("loo_missing"):
        print(f"\nNo figures for pairs left out: {reason}.", file=sys.stderr)


if __name__ == "__main__":
    main()
