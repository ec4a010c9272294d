"""What a completed interview came to, in sentences that are true to its numbers."""

from collections.abc import Sequence
from dataclasses import dataclass

from babel.lists import format_list

from ai_interviewer.domain.practice import WEAK_BELOW
from ai_interviewer.domain.scores import without_float_noise
from ai_interviewer.texts import locale, number, t
from ai_interviewer.views.changes import signed
from ai_interviewer.views.questions import CoverageRow
from ai_interviewer.views.scores import as_shown, points_label, score_label

_ALIKE = 0.5
"""Answers that lie no further apart than this, in points, are close together."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A question whose answer is scored, in points (0 to 10), and what to fix in the answer."""

    number: int
    points: float
    to_fix: str = ""
    unheard: int = 0
    """How many of its key points were not heard."""


def difference_sentence(number: int, *, before: float, after: float, in_words: bool = False) -> str:
    """The overall score against that of attempt `number`, both in points."""
    difference = without_float_noise(as_shown(after) - as_shown(before))
    if not difference:
        return t.completed.unchanged_since.format(number=number)
    if in_words:
        words = t.completed.better_than if difference > 0 else t.completed.weaker_than
        return words.format(number=number)
    return t.completed.changed_since.format(
        difference=signed(difference), number=number, before=points_label(before)
    )


def strength_of(scored: Sequence[Scored], *, in_words: bool = False) -> str:
    """How far apart the answers are, and which of them is the strongest."""
    if not scored:
        return ""
    if in_words:
        return _strength_in_words(scored)
    low, high = (as_shown(edge(one.points for one in scored)) for edge in (min, max))
    if len(scored) == 1:
        return t.completed.one_scored.format(number=scored[0].number, points=points_label(high))
    if low == high:
        return t.completed.all_alike.format(count=len(scored), points=points_label(high))
    if high - low <= _ALIKE:
        return t.completed.close_together.format(low=points_label(low), high=points_label(high))
    best = [one.number for one in scored if as_shown(one.points) == high]
    return t.completed.ranged.format(
        low=points_label(low),
        high=points_label(high),
        count=len(best),
        questions=format_list([number(one) for one in best], locale=locale()),
    )


def _strength_in_words(scored: Sequence[Scored]) -> str:
    shown = [as_shown(one.points) for one in scored]
    if max(shown) - min(shown) <= _ALIKE:
        return t.completed.alike_in_words.format(
            count=len(scored), word=score_label(max(shown), in_words=True)
        )
    best = [one.number for one in scored if as_shown(one.points) == max(shown)]
    return t.completed.strongest.format(
        count=len(best),
        questions=format_list([number(one) for one in best], locale=locale()),
    )


def weakest_of(scored: Sequence[Scored]) -> Scored | None:
    """The weakest answer that is worth practising; the earliest of several."""
    weak = [one for one in scored if as_shown(one.points) < WEAK_BELOW]
    return min(weak, key=lambda one: (as_shown(one.points), one.number), default=None)


def next_step_of(
    weakest: Scored | None, scored: Sequence[Scored], *, in_words: bool = False
) -> str:
    """What to do next: start with the weakest answer, go back to what was not heard, or ask for
    harder questions."""
    if weakest is None:
        thinnest = max(scored, key=lambda one: one.unheard, default=None)
        if thinnest is None or not thinnest.unheard:
            return t.completed.nothing_weak if scored else ""
        return t.completed.points_left.format(number=thinnest.number, count=thinnest.unheard)
    if in_words:
        return t.completed.start_with_words.format(number=weakest.number)
    wording = t.completed.start_with if weakest.to_fix else t.completed.start_with_plain
    return wording.format(number=weakest.number, points=points_label(weakest.points))


def hints_label(count: int) -> str:
    """How many hints were taken; empty for none."""
    return t.completed.hints_taken.format(count=count) if count else ""


def passed_label(*, skipped: int, swapped: int) -> str:
    """How many questions were skipped, and swapped for others; empty for none."""
    parts = [
        t.completed.skipped_count.format(count=skipped) if skipped else "",
        t.completed.swapped_count.format(count=swapped) if swapped else "",
    ]
    return t.app.separator.join(part for part in parts if part)


def covered_label(rows: Sequence[CoverageRow]) -> str:
    """How many of these requirements were asked about; empty without any."""
    asked = sum(bool(row.questions) for row in rows)
    return t.completed.covered.format(asked=asked, count=len(rows)) if rows else ""
