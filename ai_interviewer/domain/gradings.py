"""Several gradings of one answer, read as one measurement with its spread.

A language model grades the same answer differently from call to call. The mean with its range
shows that instead of hiding it.
"""

from collections.abc import Sequence
from dataclasses import replace
from statistics import fmean

from ai_interviewer.domain.interview import Analysis, Score

WIDE_RANGE = 2
"""The page says that gradings disagree when so many levels lie between lowest and highest."""


def combine_gradings(analyses: Sequence[Analysis]) -> Analysis:
    """One analysis from all gradings: mean levels with their range, texts of the most typical one.

    The most typical grading is the one whose levels are closest to the means. A single grading is
    returned unchanged.
    """
    if len(analyses) == 1:
        return analyses[0]
    spreads = [_spread([analysis.scores[i] for analysis in analyses]) for i in _indices(analyses)]
    typical = min(analyses, key=lambda analysis: _distance(analysis, spreads))
    scores = tuple(
        replace(score, level=spread.level, lowest=spread.lowest, highest=spread.highest)
        for score, spread in zip(typical.scores, spreads, strict=True)
    )
    return replace(
        typical,
        scores=scores,
        dropped_claims=sum(analysis.dropped_claims for analysis in analyses),
        ignored_instruction=any(analysis.ignored_instruction for analysis in analyses),
    )


def is_wide(score: Score) -> bool:
    """Whether the gradings disagree too much to rely on their mean."""
    if score.lowest is None or score.highest is None:
        return False
    return score.highest - score.lowest >= WIDE_RANGE


def _indices(analyses: Sequence[Analysis]) -> range:
    return range(len(analyses[0].scores))


def _spread(scores: Sequence[Score]) -> Score:
    levels = [score.level for score in scores if score.level is not None]
    if not levels:
        return scores[0]
    return replace(scores[0], level=fmean(levels), lowest=min(levels), highest=max(levels))


def _distance(analysis: Analysis, spreads: Sequence[Score]) -> float:
    return sum(
        abs(score.level - spread.level)
        for score, spread in zip(analysis.scores, spreads, strict=True)
        if score.level is not None and spread.level is not None
    )
