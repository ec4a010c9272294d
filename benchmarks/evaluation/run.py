"""One evaluation from beginning to end."""

import asyncio
import time
from dataclasses import replace
from datetime import UTC, datetime

from benchmarks.evaluation.fairness import fairness_figures
from benchmarks.evaluation.grader import Grader, grader_for
from benchmarks.evaluation.leave_out import CannotRefit, leave_out_figures
from benchmarks.evaluation.measures import (
    Figures,
    GradedSample,
    agreement_figures,
    by_question,
    counts,
)
from benchmarks.evaluation.robustness import drift_figures, injection_figures, padding_figures
from benchmarks.evaluation.samples import Samples
from benchmarks.evaluation.sanity import sanity_languages


async def evaluate(grader: Grader, samples: Samples, *, trials: int | None = None) -> Figures:
    """All figures except those of `leave_out`. `trials` limits each kind of edit."""
    began = time.monotonic()
    analyses = await asyncio.gather(
        *(grader.grade(sample, samples.briefs[sample.pair]) for sample in samples.answers)
    )
    graded = [
        GradedSample(s, analysis) for s, analysis in zip(samples.answers, analyses, strict=True)
    ]
    questions = by_question(graded)
    figures = {
        **agreement_figures(questions),
        **fairness_figures(questions),
        **await injection_figures(grader, questions, samples.briefs, trials),
        **await padding_figures(grader, questions, samples.briefs, trials),
        **await drift_figures(grader, questions, samples.briefs, trials),
        "sanity_languages": await sanity_languages(grader),
        "counts": counts(questions),
    }
    return figures | _provenance(grader) | {"seconds": round(time.monotonic() - began, 1)}


async def set_figures(grader: Grader, samples: Samples) -> Figures:
    """What can be said of a set without editing its answers."""
    analyses = await asyncio.gather(
        *(grader.grade(sample, samples.briefs[sample.pair]) for sample in samples.answers)
    )
    questions = by_question(
        GradedSample(s, analysis) for s, analysis in zip(samples.answers, analyses, strict=True)
    )
    return agreement_figures(questions) | fairness_figures(questions)


async def gradings_compared(samples: Samples) -> Figures:
    """What grading in one call and grading each dimension by itself come to, and what they cost."""
    ways = {}
    for way, is_thorough in (("one_call", False), ("thorough", True)):
        async with grader_for("openai", is_thorough=is_thorough) as grader:
            for brief in samples.briefs.values():
                await grader.plan(brief)
            planning = replace(grader)
            agreement = await set_figures(grader, samples)
            ways[way] = {
                **agreement,
                **_provenance(grader),
                "calls": grader.calls - planning.calls,
                "input_tokens": grader.input_tokens - planning.input_tokens,
                "output_tokens": grader.output_tokens - planning.output_tokens,
                "cost_usd": round(grader.cost_usd - planning.cost_usd, 4),
            }
    return ways


async def unseen_pair_figures(samples: Samples) -> Figures:
    """The figures of `leave_out`, or the reason why there are none."""
    try:
        return await leave_out_figures(samples)
    except CannotRefit as reason:
        names = ("loo_order_accuracy", "loo_order_poor_fair", "loo_order_poor_excellent")
        return {**dict.fromkeys(names), "loo_missing": str(reason)}


def _provenance(grader: Grader) -> Figures:
    instrument = grader.instrument
    return {
        "interviewer": grader.interviewer.name.lower(),
        "model": instrument.model if instrument else None,
        "rubric_version": instrument.rubric_version if instrument else None,
        "prompt_version": instrument.prompt_version if instrument else None,
        "hash": instrument.hash if instrument else None,
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "calls": grader.calls,
        "cost_usd": round(grader.cost_usd, 4),
        "failures": dict(grader.failures),
    }
