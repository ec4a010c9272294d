"""The shape of what is said after the levels: rewriting, résumé checks, summary."""

from collections.abc import Mapping
from dataclasses import dataclass

from ai_interviewer.interviewers.builtin.markers.base import Facet


@dataclass(frozen=True, slots=True)
class AfterWording:
    """What one language says once an answer, or a whole interview, was read."""

    question: str
    """A question's number, with `{number}`."""
    decimal_sign: str
    fill_in: str
    """A note in an outline, with `{what}`."""
    slots: Mapping[Facet, str]
    """What to fill in where a facet is missing."""
    rechecked: str
    claim_shown: str
    """With `{claim}`, quoted."""
    answered: str
    """With `{count}` and `{total}`."""
    answered_none: str
    joint: str
    """Stands before the last of several names."""
    strongest_and_weakest: str
    """With `{strongest}`, `{weakest}` and their points `{high}` and `{low}`."""
    even: str
    """With `{names}` of dimensions, and `{span}`: the points of all of them, or `between` them."""
    between: str
    """With `{low}` and `{high}`."""
    most_often_missing: str
    """With `{name}` and `{questions}`."""
    nothing_missing: str
    nothing_to_assess: str
    """With `{questions}`."""
    practise_unanswered: str
    """A topic."""
    gap_why: str
    gap_exercise: str
    clarity_topic: str
    clarity_why: str
    clarity_exercise: str
    unanswered_why: str
    unanswered_exercise: str
    keep_up_topic: str
    keep_up_why: str
    keep_up_exercise: str
