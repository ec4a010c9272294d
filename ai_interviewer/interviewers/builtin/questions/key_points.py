"""Temporary."""

from ai_interviewer.domain.key_points import KeyPoint
from ai_interviewer.interviewers.builtin.markers import Facet


def facet_of(point: KeyPoint) -> Facet | None:
    return None
