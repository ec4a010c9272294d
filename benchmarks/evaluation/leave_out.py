"""The built-in interviewer on pairs that its calibration never saw.

The shipped calibration was learned from the graded answers of this repository. On the same answers
it would look better than it is, so each pair is graded with a calibration that was learned from
all the others (cross-validation; Stone 1974, Journal of the Royal Statistical Society B 36(2)).
"""

import asyncio

from ai_interviewer.interviewers.builtin import BuiltinInterviewer
from benchmarks.evaluation.grader import Grader
from benchmarks.evaluation.measures import Figures, GradedSample, by_question, order_figures
from benchmarks.evaluation.samples import Samples
from benchmarks.grading.fit import fit
from benchmarks.grading.rows import LEARNED_FROM, Row, rows_of


class CannotRefit(Exception):
    """There are no other pairs to learn from."""


async def leave_out_figures(samples: Samples) -> Figures:
    """`loo_order_…` with intervals. Raises CannotRefit."""
    pairs = sorted(samples.briefs)
    if len(pairs) < 2:
        raise CannotRefit("one pair alone leaves no other to learn from")
    rows = await asyncio.to_thread(_all_rows)
    graded: list[GradedSample] = []
    for pair in pairs:
        held_out = [sample for sample in samples.answers if sample.pair == pair]
        questions = {sample.question for sample in held_out}
        others = [row for row in rows if row.question not in questions]
        calibration = await asyncio.to_thread(fit, others, only_levels=True)
        grader = Grader(BuiltinInterviewer(calibration=calibration))
        analyses = await asyncio.gather(
            *(grader.grade(sample, samples.briefs[pair]) for sample in held_out)
        )
        graded += [
            GradedSample(sample, analysis)
            for sample, analysis in zip(held_out, analyses, strict=True)
        ]
    return order_figures(by_question(graded), prefix="loo_")


def _all_rows() -> list[Row]:
    return [row for name, folder in LEARNED_FROM.items() for row in rows_of(name, folder)]
