"""The built-in interviewer on pairs that its calibration never saw.

Its calibration was fitted to the graded answers of this repository. On the same answers it would
look better than it is, so each pair is graded with a calibration fitted to the other pairs alone
(cross-validation; Stone 1974, Journal of the Royal Statistical Society B 36(2)).
"""

import asyncio
from collections.abc import Callable, Sequence
from inspect import signature
from typing import Any

from ai_interviewer.domain.interview import Grading, Levels
from benchmarks.evaluation.grader import Grader
from benchmarks.evaluation.measures import Figures, GradedSample, by_question, order_figures
from benchmarks.evaluation.samples import Sample, Samples

_Fit = Callable[[Sequence[tuple[Grading, Levels]]], Any]


class CannotRefit(Exception):
    """This built-in interviewer has nothing to fit, or there are no other pairs to fit it to."""


async def leave_out_figures(samples: Samples) -> Figures:
    """`loo_order_…` with intervals. Raises CannotRefit."""
    fit, interviewer = _fit_and_interviewer()
    pairs = sorted(samples.briefs)
    if len(pairs) < 2:
        raise CannotRefit("one pair alone leaves no other to fit to")
    plain = Grader(interviewer())
    rows = [(sample, await _grading(plain, samples, sample)) for sample in samples.answers]
    graded: list[GradedSample] = []
    for pair in pairs:
        others = [(grading, s.levels) for s, grading in rows if s.pair != pair]
        grader = Grader(interviewer(calibration=await asyncio.to_thread(fit, others)))
        held_out = [row for row in rows if row[0].pair == pair]
        analyses = await asyncio.gather(*(grader.analyse(grading) for _, grading in held_out))
        graded += [
            GradedSample(sample, analysis)
            for (sample, _), analysis in zip(held_out, analyses, strict=True)
        ]
    return order_figures(by_question(graded), prefix="loo_")


def _fit_and_interviewer() -> tuple[_Fit, Callable[..., Any]]:
    try:
        from ai_interviewer.interviewers.builtin import BuiltinInterviewer, fit
    except ImportError as missing:
        raise CannotRefit(f"the built-in interviewer cannot be refitted: {missing}") from missing
    if "calibration" not in signature(BuiltinInterviewer).parameters:
        raise CannotRefit("the built-in interviewer takes no calibration")
    return fit, BuiltinInterviewer


async def _grading(grader: Grader, samples: Samples, sample: Sample) -> Grading:
    grading = await grader.grading(sample, samples.briefs[sample.pair])
    assert grading is not None, "the built-in interviewer never fails"
    return grading
