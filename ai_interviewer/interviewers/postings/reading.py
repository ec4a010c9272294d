"""Reading a posting: what is pasted becomes what is asked for, and what the form may propose.

Rules only, so that each result can be explained. The same text gives the same reading, always.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.interviewers.postings.asked import Asked, asked_in
from ai_interviewer.interviewers.postings.buttons import is_fact
from ai_interviewer.interviewers.postings.cleaning import cleaned
from ai_interviewer.interviewers.postings.company import company_of
from ai_interviewer.interviewers.postings.level import level_of
from ai_interviewer.interviewers.postings.lines import Line, lines_of
from ai_interviewer.interviewers.postings.stack import stack_of
from ai_interviewer.interviewers.postings.title import title_of
from ai_interviewer.interviewers.postings.twins import OneLanguage, in_one_language
from ai_interviewer.interviewers.postings.words import SectionKind, Vocabulary, vocabulary

_LONGEST = 60_000
_MOST_LINES = 1_500
_MORE_THAN_A_TITLE = 5


@dataclass(frozen=True, slots=True)
class Reading:
    """What a posting says. Phrases stand verbatim in `text`, the cleaned posting."""

    text: str
    language: str
    title: str
    company: str
    level: ExperienceLevel
    tech_stack: tuple[str, ...]
    asked: tuple[Asked, ...]
    lines: tuple[Line, ...]

    @property
    def requirements(self) -> tuple[str, ...]:
        """What an interview may ask about, most binding first."""
        return tuple(one.phrase for one in self.asked if not one.is_term)

    @property
    def terms(self) -> tuple[str, ...]:
        """What is asked for but isn't a topic: certificates, languages, contracts, dates."""
        return tuple(one.phrase for one in self.asked if one.is_term)

    def kind_of(self, phrase: str) -> SectionKind:
        """The kind of section in which the phrase stands."""
        kinds = (one.kind for one in self.asked if one.phrase == phrase)
        held = (line.kind for line in self.lines if phrase in line.text)
        return next(kinds, next(held, SectionKind.UNKNOWN))


@lru_cache(maxsize=64)
def read(description: str, language: str | None = None) -> Reading:
    """Read a posting as it was pasted. `language` is the interview's, where one is chosen."""
    text = cleaned(description[:_LONGEST])
    everything = _without_repeats(text.split("\n")[:_MOST_LINES])
    one = in_one_language(everything, language)
    asked, lines, words = _asked(one, everything)
    title = title_of(one.lines, one.language, words)
    if not title and one.is_part:
        title = title_of(everything, one.language, words)
    asked = [entry for entry in asked if not _is_title(entry.phrase, title)]
    company = company_of(one.lines if one.is_part else everything, title)
    company = company or company_of(everything, title)
    return Reading(
        text=text,
        language=one.language,
        title=title,
        company=company,
        level=level_of(title, (entry.phrase for entry in asked), text, words),
        tech_stack=stack_of(
            line.text.replace(company or "\n", " ")
            for line in lines
            if line.kind is not SectionKind.ASIDE and not is_fact(line.text)
        ),
        asked=tuple(asked),
        lines=lines,
    )


def _is_title(phrase: str, title: str) -> bool:
    """Whether a phrase names the job, maybe with its place, instead of asking for something."""
    is_same = bool(title) and phrase.casefold().startswith(title.casefold())
    return is_same and len(phrase.split()) <= len(title.split()) + _MORE_THAN_A_TITLE


def _asked(
    one: OneLanguage, everything: Sequence[str]
) -> tuple[list[Asked], tuple[Line, ...], Vocabulary]:
    """What is asked for in the part of one language; in all of it if that part asks for nothing."""
    words = vocabulary(one.language)
    lines = lines_of("\n".join(one.lines))
    asked = asked_in(lines, words)
    if one.is_part and not any(not entry.is_term for entry in asked):
        lines = lines_of("\n".join(everything))
        asked = asked_in(lines, words)
    return asked, lines, words


def _without_repeats(lines: Sequence[str]) -> list[str]:
    """The lines without long ones that were there before; a short one may head a second list."""
    seen: set[str] = set()
    kept = []
    for line in lines:
        key = line.casefold()
        if len(line) > 40 and key in seen:
            continue
        seen.add(key)
        kept.append(line)
    return kept
