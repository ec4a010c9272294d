"""Which fields of the bank a posting belongs to."""

from functools import lru_cache

from ai_interviewer.domain.interview import Posting
from ai_interviewer.interviewers.builtin.bank.library import ANY_ROLE, Library
from ai_interviewer.interviewers.builtin.bank.names import is_named
from ai_interviewer.interviewers.builtin.bank.shapes import BankFile
from ai_interviewer.interviewers.builtin.bank.vectors import compared

CLEARLY = 1.0
_AT_LEAST = 0.65
_OF_THE_BEST = 0.7
_NAMED_WEIGHT, _NAMED_HALF = 0.5, 3


@lru_cache(maxsize=128)
def fields_of(posting: Posting, phrases: tuple[str, ...], library: Library) -> dict[str, float]:
    """The fields that fit a posting, with how well; 1 and more is clear. Maybe none.

    The role's title tells most, then how close the requirements come to the field's skills, then
    how many of the skills are named.
    """
    if not phrases:
        return {}
    rated = {
        file.field: _fit(file, posting, phrases, library)
        for file in library.files
        if ANY_ROLE not in file.roles
    }
    best = max(rated.values(), default=0.0)
    return {
        field: fit for field, fit in rated.items() if fit >= max(_AT_LEAST, _OF_THE_BEST * best)
    }


def _fit(file: BankFile, posting: Posting, phrases: tuple[str, ...], library: Library) -> float:
    meant = compared(library)
    skills = file.skill_names
    near = meant.near_names([posting.role_title, *phrases])
    roles = near[0, [meant.names[role] for role in file.roles]]
    is_role = any(is_named(role, posting.role_title) for role in file.roles)
    close = near[1:, [meant.names[name] for name in skills]].max(axis=1).mean()
    text = "\n".join((posting.role_title, *phrases, *posting.tech_stack))
    named = sum(is_named(name, text) for name in skills)
    share = named / (named + _NAMED_HALF)
    return (1.0 if is_role else float(roles.max())) + float(close) + _NAMED_WEIGHT * share
