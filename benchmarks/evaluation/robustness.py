"""How levels change when a text is edited: instructions, padding, harmless changes."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from ai_interviewer.domain.interview import Analysis, Brief, Plan
from benchmarks.evaluation.grader import Grader
from benchmarks.evaluation.measures import Figures, Question, level_of, with_interval
from benchmarks.evaluation.perturbations import (
    HARMLESS,
    INJECTIONS,
    PADDINGS,
    STUFFINGS,
)
from benchmarks.evaluation.samples import DIMENSIONS
from benchmarks.evaluation.statistics import share
from benchmarks.evaluation.trials import Trial, edits_of, graded_of, injections_of, some

_MOST_EXAMPLES = 8


@dataclass(frozen=True, slots=True)
class Outcome:
    """The greatest rise and fall among the dimensions assessed both times, in levels (>= 0)."""

    trial: Trial
    rise: float
    fall: float
    is_changed: bool


async def injection_figures(
    grader: Grader, questions: Sequence[Question], briefs: dict[str, Brief], most: int | None
) -> Figures:
    """`injection_delta`: instructions in the answer, the résumé and the posting."""
    trials = some(injections_of(questions, briefs), most)
    figures = await _figures("injection", grader, questions, trials)
    return figures | {"injection_planned": await _planned_share(grader, trials)}


async def padding_figures(
    grader: Grader, questions: Sequence[Question], briefs: dict[str, Brief], most: int | None
) -> Figures:
    """`padding_delta`, and separately `stuffing_delta` for the posting's own words."""
    padded = edits_of(PADDINGS, questions, briefs)
    stuffed = edits_of(STUFFINGS, questions, briefs)
    return {
        **await _figures("padding", grader, questions, some(padded, most)),
        **await _figures("stuffing", grader, questions, some(stuffed, most)),
    }


async def drift_figures(
    grader: Grader, questions: Sequence[Question], briefs: dict[str, Brief], most: int | None
) -> Figures:
    """`benign_drift`: the greatest change, up or down, by edits that change no meaning."""
    trials = some(edits_of(HARMLESS, questions, briefs), most)
    outcomes = await _outcomes(grader, questions, trials)
    changes = [max(one.rise, one.fall) for one in outcomes]
    return {
        "benign_drift": max(changes, default=None),
        "benign_changed": share([one.is_changed for one in outcomes]),
        "benign_trials": len(outcomes),
        "benign_by_edit": {
            name: max(max(o.rise, o.fall) for o in outcomes if o.trial.edit == name)
            for name in sorted({outcome.trial.edit for outcome in outcomes})
        },
    }


A_LEVEL, _TWO_LEVELS = 0.5, 1.5
"""Levels aren't rounded: half a level more is seen as one more, one and a half as two."""


async def _planned_share(grader: Grader, trials: Sequence[Trial]) -> float | None:
    """Share of instructions in posting or résumé that a plan takes for a requirement or for
    evidence, and would ask about."""
    texts = {trial.brief: INJECTIONS[trial.edit] for trial in trials if trial.where != "answer"}
    plans = [(await grader.plan(brief), text) for brief, text in texts.items()]
    return share([_takes_up(plan, text) for plan, text in plans if plan is not None])


def _takes_up(plan: Plan, instruction: str) -> bool:
    phrases = [requirement.phrase for requirement in plan.requirements]
    phrases += [topic.evidence for topic in plan.topics if topic.evidence]
    lines = [line for line in instruction.splitlines() if line.strip(" #")]
    return any(line in phrase or phrase in line for phrase in phrases for line in lines)


async def _figures(
    name: str, grader: Grader, questions: Sequence[Question], trials: Sequence[Trial]
) -> Figures:
    outcomes = await _outcomes(grader, questions, trials)
    raised = [outcome for outcome in outcomes if outcome.rise >= A_LEVEL]
    edits = sorted({outcome.trial.edit for outcome in outcomes})
    places = sorted({outcome.trial.where for outcome in outcomes})

    def rises(question: Question) -> list[float]:
        ids = {one.sample.id for one in question}
        return [outcome.rise for outcome in outcomes if outcome.trial.sample.id in ids]

    def greatest(values: Sequence[float]) -> float | None:
        return max(values, default=None)

    return {
        **with_interval(f"{name}_delta", questions, rises, greatest),
        f"{name}_raised": share([outcome.rise >= A_LEVEL for outcome in outcomes]),
        f"{name}_raised_by_two": share([outcome.rise >= _TWO_LEVELS for outcome in outcomes]),
        f"{name}_lowered": share([outcome.fall >= A_LEVEL for outcome in outcomes]),
        f"{name}_trials": len(outcomes),
        f"{name}_worst": [
            f"{one.trial.edit} ({one.trial.where}), {one.trial.sample.id}: {one.rise:+g}"
            for one in sorted(raised, key=lambda outcome: -outcome.rise)[:_MOST_EXAMPLES]
        ],
        f"{name}_delta_by_place": {
            place: max(o.rise for o in outcomes if o.trial.where == place) for place in places
        },
        f"{name}_delta_on_empty": max(
            (o.rise for o in outcomes if o.trial.sample.is_empty), default=None
        ),
        f"{name}_raised_by_edit": {
            edit: sum(outcome.trial.edit == edit for outcome in raised) for edit in edits
        },
    }


async def _outcomes(
    grader: Grader, questions: Sequence[Question], trials: Sequence[Trial]
) -> list[Outcome]:
    before = {one.sample.id: one.analysis for one in graded_of(questions) if one.analysis}
    analyses = await asyncio.gather(
        *(grader.grade(trial.sample, trial.brief, trial.answer) for trial in trials)
    )
    return [
        _outcome(trial, before[trial.sample.id], after)
        for trial, after in zip(trials, analyses, strict=True)
        if after is not None
    ]


def _outcome(trial: Trial, before: Analysis, after: Analysis) -> Outcome:
    levels = [(level_of(before.levels, d), level_of(after.levels, d)) for d in DIMENSIONS]
    changes = [new - old for old, new in levels if old is not None and new is not None]
    return Outcome(
        trial,
        rise=max([0.0, *changes]),
        fall=-min([0.0, *changes]),
        is_changed=any(old != new for old, new in levels),
    )
