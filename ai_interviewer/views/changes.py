"""Changes as pages write them."""

from collections.abc import Sequence

from ai_interviewer.domain.change import FEWEST_TOPICS, Change
from ai_interviewer.domain.comparison import ScaleChange
from ai_interviewer.domain.scores import DIGITS, without_float_noise
from ai_interviewer.texts import number, t
from ai_interviewer.texts.numbers import per_cent
from ai_interviewer.views.attempts import ChangeView, ComparedQuestion
from ai_interviewer.views.scores import as_shown, points_label, score_label


def change_view(scale_change: ScaleChange, *, in_words: bool = False) -> ChangeView:
    """One scale's change in points and per cent, with its interval; `in_words` only its verdict."""
    dimension, change = scale_change.dimension, scale_change.change
    return ChangeView(
        name=t.scores.dimensions[dimension.value] if dimension else t.compare.overall,
        before=score_label(change.before, in_words=in_words),
        after=score_label(change.after, in_words=in_words),
        difference="" if in_words else signed(shown_difference(change)),
        percent="" if in_words else _percent(change),
        interval=""
        if in_words or change.has_too_few_topics
        else t.compare.interval.format(low=signed(change.low), high=signed(change.high)),
        verdict=change.verdict.value,
        verdict_label=t.compare.verdicts[change.verdict.value],
    )


def conclusion(change: Change) -> str:
    """One sentence on a change of the overall score."""
    wording = t.compare.conclusions["FEW" if change.has_too_few_topics else change.verdict.value]
    return wording.format(
        before=points_label(change.before),
        after=points_label(change.after),
        difference=signed(shown_difference(change)),
        size=points_label(abs(shown_difference(change))),
        low=signed(change.low),
        high=signed(change.high),
        answers=change.answers,
        topics=change.topics,
        fewest=FEWEST_TOPICS,
    )


def short_verdict(change: Change) -> str:
    """The verdict on a change of the overall score, without its numbers."""
    return t.compare.short_verdicts["FEW" if change.has_too_few_topics else change.verdict.value]


def better_answers(
    questions: Sequence[ComparedQuestion], change: Change, *, in_words: bool = False
) -> str:
    """How many answers to the same questions got better, and the overall difference."""
    difference = signed(shown_difference(change))
    compared = [question for question in questions if question.difference]
    if not compared:
        if in_words:
            return t.compare.verdicts[change.verdict.value]
        return t.compare.lead_overall.format(difference=difference)
    wording = t.compare.lead_answers_in_words if in_words else t.compare.lead_answers
    return wording.format(
        better=sum(question.is_better for question in compared),
        all=len(compared),
        difference=difference,
    )


def shown_difference(change: Change) -> float:
    """The difference of the two means as they are shown: from 4.9 to 6.4 a reader counts 1.5."""
    return without_float_noise(as_shown(change.after) - as_shown(change.before))


def signed(points: float) -> str:
    """Points with a sign and one decimal, or as many as a small number needs to differ from zero.

    A limit of +0.03 lies above zero, which "+0.0" would deny. Zero is never "−0.0".
    """
    value = without_float_noise(points) + 0.0
    digits = next((n for n in range(1, DIGITS) if round(value, n)), 1) if value else 1
    return _with_sign(value, number(abs(value), digits))


def _percent(change: Change) -> str:
    """The difference in per cent of the earlier mean, both as shown; empty if that is zero."""
    before = as_shown(change.before)
    if not before:
        return ""
    share = without_float_noise(shown_difference(change) / before)
    return _with_sign(share, per_cent(abs(share)))


def _with_sign(value: float, size: str) -> str:
    return f"{'−' if value < 0 else '+'}{size}"
