"""How senior the person should be."""

import re
from collections.abc import Iterable

from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.interviewers.postings.words import Vocabulary, expression

_SENIOR_YEARS, _JUNIOR_YEARS = 5, 1
_LEADS = re.compile(
    r"\b(?:lead|manage|supervise|line[- ]manage|motivate)\b[^.\n]{0,40}\bteam of\b"
    r"|\b(?:line[- ])?manag(?:e|ing) (?:\w+ )?"
    r"(?:engineers|developers|people|staff|teams?|managers)\b"
    r"|\bdirect reports\b|\bleading (?:a )?team of\b|\bleiten\b.{0,30}\bteam\b"
    r"|\bкерува\w+ (?:командою|\w+ фахівц)",
    re.IGNORECASE,
)
# "Assistant to the Chief Executive"
_SERVES = re.compile(r"\s(?:to|of) (?:the|our|an?)\b.*$", re.IGNORECASE)
_NO_EXPERIENCE = re.compile(
    r"\bno (?:prior |previous )?experience (?:is )?(?:needed|required|necessary)\b"
    r"|\bkeine (?:berufs)?erfahrung|\bбез досвіду\b|\bsin experiencia\b|\bdébutants? acceptés?\b"
    r"|\bbez doświadczenia\b|\bдосвід (?:роботи )?не (?:обов['’]язков|потріб|важлив)",
    re.IGNORECASE,
)


def level_of(title: str, asked: Iterable[str], text: str, words: Vocabulary) -> ExperienceLevel:
    """How senior: by the title, else by whom it leads, else by the years asked for, else MID."""
    for level, signs in (
        (ExperienceLevel.LEAD, words.lead),
        (ExperienceLevel.SENIOR, words.senior),
        (ExperienceLevel.JUNIOR, words.junior),
    ):
        if expression(signs).search(_SERVES.sub("", title)):
            return level
    phrases = list(asked)
    if any(_LEADS.search(phrase) for phrase in phrases) and expression(r"\bmanag").search(title):
        return ExperienceLevel.LEAD
    years = [int(found["n"]) for one in phrases for found in expression(words.years).finditer(one)]
    if years and max(years) >= _SENIOR_YEARS:
        return ExperienceLevel.SENIOR
    if _NO_EXPERIENCE.search(text) or (years and max(years) < _JUNIOR_YEARS):
        return ExperienceLevel.JUNIOR
    return ExperienceLevel.MID
