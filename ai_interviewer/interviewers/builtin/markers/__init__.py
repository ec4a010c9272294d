"""Discourse markers per language."""

from ai_interviewer.interviewers.builtin.markers import de, en, es, fr, pl, uk
from ai_interviewer.interviewers.builtin.markers.base import Facet, Markers, SectionKind

ALL: dict[str, Markers] = {
    module.MARKERS.language: module.MARKERS for module in (en, uk, es, de, fr, pl)
}

__all__ = ["ALL", "Facet", "Markers", "SectionKind"]
