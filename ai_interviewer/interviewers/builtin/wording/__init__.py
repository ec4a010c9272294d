"""What the built-in interviewer says, per language; English where a language is missing."""

from ai_interviewer.domain.locales import primary_language
from ai_interviewer.interviewers.builtin.languages import FALLBACK
from ai_interviewer.interviewers.builtin.wording import de, en, es, fr, pl, uk
from ai_interviewer.interviewers.builtin.wording.base import FacetWording, Wording

_ALL: dict[str, Wording] = {one.WORDING.language: one.WORDING for one in (en, uk, de, es, fr, pl)}


def wording_for(language: str) -> Wording:
    return _ALL.get(primary_language(language), _ALL[FALLBACK])


def all_wordings() -> tuple[Wording, ...]:
    return tuple(_ALL.values())


__all__ = ["FacetWording", "Wording", "all_wordings", "wording_for"]
