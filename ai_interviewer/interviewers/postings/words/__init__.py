"""How postings are worded, a language each."""

from ai_interviewer.interviewers.postings.words import de, en, es, fr, pl, uk
from ai_interviewer.interviewers.postings.words.base import (
    SectionKind,
    Vocabulary,
    any_of,
    entries,
    expression,
    words,
)

ALL: dict[str, Vocabulary] = {
    module.WORDS.language: module.WORDS for module in (en, uk, es, de, fr, pl)
}

__all__ = ["ALL", "SectionKind", "Vocabulary", "any_of", "entries", "expression", "words"]
