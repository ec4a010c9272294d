"""What a fair grader must not do, and two baselines that it must beat."""

import re
from collections.abc import Callable, Sequence

from ai_interviewer.domain.interview import Analysis
from ai_interviewer.domain.key_points import Heard
from ai_interviewer.domain.rubric import overall
from benchmarks.evaluation.measures import Figures, Question
from benchmarks.evaluation.samples import GRADES, Sample
from benchmarks.evaluation.statistics import share

_POOR, _GOOD, _EXCELLENT = (GRADES.index(grade) for grade in ("poor", "good", "excellent"))
_TWO = 4.0
"""Level 2 in points."""
_WORD = re.compile(r"[^\W_]{3,}")


def fairness_figures(questions: Sequence[Question]) -> Figures:
    """Low scores of good answers, honest answers that lose a sentence, key points called not
    heard, how often the band holds, and the order by words and by words of the key points."""
    graded = [
        (one.sample, one.analysis)
        for question in questions
        for one in question
        if one.analysis is not None and not one.sample.is_sanity_case
    ]
    good = [overall(analysis.levels) or 0.0 for one, analysis in graded if one.grade >= _GOOD]
    distances = [pair for one, analysis in graded for pair in _distances(one, analysis)]
    return {
        "good_below_two": share([points < _TWO for points in good]),
        "good_at_zero": share([points == 0 for points in good]),
        "honest_losing_a_sentence": share([a.ignored_instruction for _, a in graded]),
        "band_coverage": share([distance <= margin for distance, margin in distances]),
        "band_width": _mean([margin for _, margin in distances]),
        **_not_heard([(one, analysis) for one, analysis in graded if one.heard]),
        **_baseline("words", [one for one, _ in graded], lambda one: len(one.answer.split())),
        **_baseline("shared", [one for one, _ in graded if one.key_points], _shared),
    }


def _distances(sample: Sample, analysis: Analysis) -> list[tuple[float, float]]:
    pairs = ((score, sample.levels.of(score.dimension)) for score in analysis.scores)
    return [
        (abs(score.level - expert), score.margin)
        for score, expert in pairs
        if score.level is not None and score.margin is not None and expert is not None
    ]


def _not_heard(annotated: Sequence[tuple[Sample, Analysis]]) -> Figures:
    """Precision and recall of NOT_HEARD; a key point said in part counts as said."""
    pairs = [
        (point.heard is Heard.NOT_HEARD, said == 0)
        for sample, analysis in annotated
        if len(analysis.key_points) == len(sample.heard)
        for point, said in zip(analysis.key_points, sample.heard, strict=True)
    ]
    return {
        "not_heard_precision": share([is_true for called, is_true in pairs if called]),
        "not_heard_recall": share([called for called, is_true in pairs if is_true]),
    }


def _baseline(name: str, samples: Sequence[Sample], measure: Callable[[Sample], float]) -> Figures:
    def in_order(low: Sample, high: Sample) -> bool:
        return measure(low) < measure(high)

    pairs = [
        (low, high)
        for low in samples
        for high in samples
        if low.question_key == high.question_key and low.grade < high.grade
    ]
    ends = [(low, high) for low, high in pairs if (low.grade, high.grade) == (_POOR, _EXCELLENT)]
    return {
        f"baseline_{name}_order_accuracy": share([in_order(*pair) for pair in pairs]),
        f"baseline_{name}_order_poor_excellent": share([in_order(*pair) for pair in ends]),
    }


def _shared(sample: Sample) -> float:
    words = set(_WORD.findall(" ".join(sample.key_points).casefold()))
    said = set(_WORD.findall(sample.answer.casefold()))
    return len(words & said) / max(1, len(words))


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None
