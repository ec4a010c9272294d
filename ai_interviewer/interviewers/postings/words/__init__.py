"""How postings are worded, a language each."""

from ai_interviewer.interviewers.postings.words import de, en, es, fr, others, pl, uk
from ai_interviewer.interviewers.postings.words.base import (
    SectionKind,
    Vocabulary,
    any_of,
    entries,
    expression,
    words,
)

ALL: dict[str, Vocabulary] = {
    module.WORDS.language: module.WORDS for module in (en, uk, es, de, fr, pl, others)
}
"""By language; under "" what is known of any other."""


def vocabulary(language: str) -> Vocabulary:
    """How postings in this language are worded, as far as we know."""
    return ALL.get(language, ALL[""])


__all__ = [
    "ALL",
    "SectionKind",
    "Vocabulary",
    "any_of",
    "entries",
    "expression",
    "vocabulary",
    "words",
]
