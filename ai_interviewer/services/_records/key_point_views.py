"""Key points as pages show them, once the answer has been submitted."""

from collections.abc import Sequence

from ai_interviewer.domain.key_points import (
    Correction,
    Heard,
    HeardPoint,
    needed_corrections,
    with_corrections,
)
from ai_interviewer.texts import t
from ai_interviewer.views.feedback import UNSURE, KeyPointView
from ai_interviewer.views.feedback.quotations import words_of


def key_point_views(
    points: Sequence[HeardPoint], corrections: Sequence[Correction]
) -> list[KeyPointView]:
    """The key points with what was heard of them. A correction counts, and says that it is one."""
    corrected = with_corrections(points, corrections)
    return [
        _view(number, graded, shown)
        for number, (graded, shown) in enumerate(zip(points, corrected, strict=True), 1)
    ]


def heard_label(points: Sequence[HeardPoint], corrections: Sequence[Correction]) -> str:
    """How many of the key points were heard, in words; empty without any."""
    if not points:
        return ""
    shown = with_corrections(points, corrections)
    states = [point.heard for point in shown]
    unsure = sum(point.is_unsure for point in shown)
    counts = (
        (t.feedback.and_partly, states.count(Heard.PARTLY) - unsure),
        (t.feedback.and_unsure, unsure),
        (t.feedback.and_corrected, len(needed_corrections(points, corrections))),
    )
    heard = t.feedback.heard_count.format(heard=states.count(Heard.HEARD), count=len(states))
    return heard + "".join(words.format(count=count) for words, count in counts if count)


def corrected_label(point: HeardPoint) -> str:
    """What is said of a key point that counts as heard by the candidate's correction."""
    return t.feedback.corrected.format(heard=t.feedback.heard[point.heard.value])


def _view(number: int, graded: HeardPoint, shown: HeardPoint) -> KeyPointView:
    is_corrected = graded.heard is not shown.heard
    return KeyPointView(
        number=number,
        text=shown.key_point.text,
        why=shown.key_point.why,
        heard=UNSURE if shown.is_unsure else shown.heard.value,
        heard_label=(corrected_label(shown) if is_corrected else _label(shown)),
        quotes=[words_of(quote) for quote in shown.quotes],
        graded=_graded(graded) if is_corrected else "",
        can_correct=shown.heard is not Heard.HEARD,
    )


def _graded(point: HeardPoint) -> str:
    return t.feedback.graded.format(heard=_label(point))


def _label(point: HeardPoint) -> str:
    return t.feedback.not_sure if point.is_unsure else t.feedback.heard[point.heard.value]
