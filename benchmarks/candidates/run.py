"""Many interviews, and what they tell about the interviewer."""

import asyncio
import time
from collections.abc import Iterator, Sequence
from statistics import fmean
from typing import Any

from ai_interviewer.domain.interview import Brief
from benchmarks.candidates.checks import CHECKS
from benchmarks.candidates.scripts import SCRIPTS
from benchmarks.candidates.sessions import Interview, run_interview
from benchmarks.evaluation.grader import Grader
from benchmarks.evaluation.measures import level_of
from benchmarks.evaluation.robustness import A_LEVEL
from benchmarks.evaluation.samples import DIMENSIONS
from benchmarks.evaluation.statistics import share

SHORTEST, LONGEST = 3, 12
_MOST_EXAMPLES = 5
_WEAK = ("bluffer", "rambler", "injector", "repeater", "silent", "fluent_bluffer", "off_topic")
_GOOD = ("excellent", "plain", "non_native")


async def interview_all(grader: Grader, briefs: dict[str, Brief], sessions: int) -> dict[str, Any]:
    """Figures of at least `sessions` interviews, of every candidate with every pair.

    The interviews have 3 to 12 questions.
    """
    began = time.monotonic()
    outcomes = await asyncio.gather(
        *(
            run_interview(
                grader, candidate, pair=pair, brief=briefs[pair], questions=questions, seed=seed
            )
            for candidate, pair, questions, seed in _settings(sorted(briefs), sessions)
        )
    )
    interviews = [interview for interview in outcomes if interview is not None]
    return {
        "sessions": len(interviews),
        "broken": len(outcomes) - len(interviews) + sum(one.is_broken for one in interviews),
        "questions": sum(len(interview.exchanges) for interview in interviews),
        "follow_ups": sum(
            one.question.follows_up is not None for i in interviews for one in i.exchanges
        ),
        **{name: _share_of(name, interviews) for name in CHECKS},
        **_counts(interviews),
        "failed_examples": {
            name: examples for name in CHECKS if (examples := _failures(name, interviews))
        },
        **_wins(interviews),
        **_injection_rises(interviews),
        "mean_level": {name: _mean(name, interviews) for name in SCRIPTS},
        "seconds": round(time.monotonic() - began, 1),
    }


def _settings(pairs: Sequence[str], sessions: int) -> Iterator[tuple[str, str, int, int]]:
    """Rounds in which every candidate gets the same pair, length and seed, and can be compared."""
    rounds = -(-sessions // len(SCRIPTS))
    lengths = LONGEST - SHORTEST + 1
    for number in range(rounds):
        pair = pairs[number % len(pairs)]
        seed = number // len(pairs)
        # Each pair gets every length; with few rounds, only short interviews.
        questions = SHORTEST + (seed + number % len(pairs)) % lengths
        for candidate in SCRIPTS:
            yield candidate, pair, questions, seed


def _share_of(name: str, interviews: Sequence[Interview]) -> float | None:
    return share([outcome for interview in interviews for outcome in CHECKS[name](interview)])


def _counts(interviews: Sequence[Interview]) -> dict[str, int]:
    """The two counts that must be 0."""
    return {
        count: sum(not outcome for interview in interviews for outcome in CHECKS[name](interview))
        for count, name in (("repeated_questions", "questions_new"), ("leaks", "rubric_kept"))
    }


def _failures(name: str, interviews: Sequence[Interview]) -> list[str]:
    return [
        f"{one.candidate}, {one.pair}, {one.brief.question_count} questions, seed {one.brief.seed}"
        for one in interviews
        if not all(CHECKS[name](one))
    ][:_MOST_EXAMPLES]


def _wins(interviews: Sequence[Interview]) -> dict[str, Any]:
    """How often a good candidate's mean is above a weak one's in the same interview."""
    scores = {(_round(one), one.candidate): one.score for one in interviews if not one.is_broken}
    return {
        f"{good}_above_{weak}": share(
            [
                _above(score, scores[at, weak])
                for (at, candidate), score in scores.items()
                if candidate == good and (at, weak) in scores
            ]
        )
        for good in _GOOD
        for weak in _WEAK
    }


def _round(interview: Interview) -> tuple[str, int, int]:
    return interview.pair, interview.brief.question_count, interview.brief.seed


def _above(score: float | None, other: float | None) -> bool:
    return score is not None and (other is None or score > other)


def _injection_rises(interviews: Sequence[Interview]) -> dict[str, Any]:
    """What the injecting candidate gains over the same answer without the instruction, in levels
    of the dimension that rises most."""
    rises = [
        max([0.0, *(after - before for before, after in levels)])
        for interview in interviews
        for one in interview.exchanges
        if one.plain is not None
        and (
            levels := [
                (before, after)
                for name in DIMENSIONS
                if (before := level_of(one.plain.levels, name)) is not None
                and (after := level_of(one.analysis.levels, name)) is not None
            ]
        )
    ]
    return {
        "injector_rise": max(rises, default=None),
        "injector_raised": share([rise >= A_LEVEL for rise in rises]),
    }


def _mean(candidate: str, interviews: Sequence[Interview]) -> float | None:
    scores = [i.score for i in interviews if i.candidate == candidate and i.score is not None]
    return round(fmean(scores), 3) if scores else None
