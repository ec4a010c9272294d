"""What an interview covered: every requirement of the plan, asked or not.

Not asked is never shown as weak: a requirement without a question has no score at all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from ai_interviewer.domain import rubric
from ai_interviewer.domain.documents.visible_text import without_marks
from ai_interviewer.domain.interview import Levels, Plan
from ai_interviewer.texts import t
from ai_interviewer.views.questions import CoverageRow
from ai_interviewer.views.scores import score_label


@dataclass(frozen=True, slots=True)
class Probe:
    """A question about a requirement, with its answer's levels once they are known."""

    requirement: int | None
    number: int
    levels: Levels | None


def coverage(plan: Plan, probes: Sequence[Probe], *, in_words: bool = False) -> list[CoverageRow]:
    """One row for each requirement: those asked about first, in the order of the questions."""
    evidence = {topic.requirement: topic.evidence for topic in reversed(plan.topics)}
    rows = [
        _row(requirement.phrase, evidence.get(index) or "", _probes_of(index, probes), in_words)
        for index, requirement in enumerate(plan.requirements)
    ]
    return sorted(rows, key=lambda row: row.questions[0] if row.questions else len(probes) + 1)


def _probes_of(index: int, probes: Sequence[Probe]) -> list[Probe]:
    return [probe for probe in probes if probe.requirement == index]


def _row(phrase: str, evidence: str, probes: Sequence[Probe], in_words: bool) -> CoverageRow:
    means = [
        mean
        for probe in probes
        if probe.levels is not None and (mean := rubric.overall(probe.levels)) is not None
    ]
    numbers = [probe.number for probe in probes]
    return CoverageRow(
        requirement=without_marks(phrase),
        evidence=without_marks(evidence),
        questions=numbers,
        asked_in=t.completed.asked_in.format(
            count=len(numbers), questions=t.app.comma.join(map(str, numbers))
        )
        if numbers
        else "",
        points=score_label(fmean(means) if means else None, in_words=in_words),
    )
