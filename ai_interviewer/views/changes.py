"""Changes as people read them."""

from ai_interviewer.domain.change import FEWEST_TOPICS, Change
from ai_interviewer.domain.comparison import ScaleChange
from ai_interviewer.domain.scores import DIGITS, without_float_noise
from ai_interviewer.texts import number, t
from ai_interviewer.texts.numbers import per_cent
from ai_interviewer.views.attempts import ChangeView
from ai_interviewer.views.scores import as_shown, points_label


def change_view(made: ScaleChange) -> ChangeView:
    """One scale's change in points and per cent, with its interval."""
    found = made.change
    return ChangeView(
        name=t.scores.dimensions[made.dimension.value] if made.dimension else t.compare.overall,
        before=points_label(found.before),
        after=points_label(found.after),
        difference=signed(shown_difference(found)),
        percent=_percent(found),
        interval=""
        if found.is_of_too_few
        else t.compare.interval.format(low=signed(found.low), high=signed(found.high)),
        verdict=found.verdict.value,
        verdict_label=t.compare.verdicts[found.verdict.value],
    )


def conclusion(found: Change) -> str:
    """One sentence on a change of the overall score."""
    wording = t.compare.conclusions["FEW" if found.is_of_too_few else found.verdict.value]
    return wording.format(
        before=points_label(found.before),
        after=points_label(found.after),
        difference=signed(shown_difference(found)),
        size=points_label(abs(shown_difference(found))),
        low=signed(found.low),
        high=signed(found.high),
        answers=found.answers,
        topics=found.topics,
        fewest=FEWEST_TOPICS,
    )


def shown_difference(found: Change) -> float:
    """The difference of the two means as they are shown: 4.9 and 6.4 are 1.5 apart for a reader."""
    return without_float_noise(as_shown(found.after) - as_shown(found.before))


def signed(points: float) -> str:
    """Points with a sign and one decimal, or as many as tell a small number from zero.

    A limit of +0.03 lies above zero, which "+0.0" would deny. Nothing is ever "−0.0".
    """
    value = without_float_noise(points) + 0.0
    digits = next((n for n in range(1, DIGITS) if round(value, n)), 1) if value else 1
    return _with_sign(value, number(abs(value), digits))


def _percent(found: Change) -> str:
    """The difference in per cent of the earlier mean, both as shown; nothing if that is zero."""
    before = as_shown(found.before)
    if not before:
        return ""
    share = without_float_noise(shown_difference(found) / before)
    return _with_sign(share, per_cent(abs(share)))


def _with_sign(value: float, size: str) -> str:
    return f"{'−' if value < 0 else '+'}{size}"
