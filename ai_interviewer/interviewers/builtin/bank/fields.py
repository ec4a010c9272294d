"""Which fields of the bank a posting belongs to."""

from functools import lru_cache

import numpy as np

from ai_interviewer.interviewers.builtin.bank.library import ANY_ROLE
from ai_interviewer.interviewers.builtin.bank.names import is_named
from ai_interviewer.interviewers.builtin.bank.search import Search
from ai_interviewer.interviewers.builtin.bank.shapes import BankFile, BankQuestion
from ai_interviewer.interviewers.builtin.bank.vectors import nearness

CLEARLY, LIKELY = 1.0, 0.93
_AT_LEAST = 0.8
_OF_THE_BEST = 0.9
_AS_NEAR, _NAMED_ROLE = 0.1, 0.1
_NAMED_WEIGHT, _NAMED_HALF = 0.5, 3


@lru_cache(maxsize=128)
def fields_of(search: Search) -> dict[str, float]:
    """The fields that fit a posting, with how well; 1 and more is clear. Maybe none.

    The role's title tells most, then how close the requirements come to the field's skills, then
    how many of the skills are named.
    """
    if not search.phrases:
        return {}
    rated: dict[str, float] = {}
    for file in search.library.files:
        if ANY_ROLE not in file.roles:
            rated[file.field] = max(_fit(file, search), rated.get(file.field, 0.0))
    best = max(rated.values(), default=0.0)
    return {
        field: fit for field, fit in rated.items() if fit >= max(_AT_LEAST, _OF_THE_BEST * best)
    }


def suits_role(question: BankQuestion, file: BankFile, search: Search) -> bool:
    """Whether a question is for the posting's role, or for everybody in its field."""
    if not question.roles:
        return True
    near = _to_roles(file, search)
    return max(near[role] for role in question.roles) >= max(near.values()) - _AS_NEAR


def _to_roles(file: BankFile, search: Search) -> dict[str, float]:
    near, title = nearness(search), search.posting.role_title
    return {
        role: near.to_nearest(title, (role,)) + _NAMED_ROLE * is_named(role, title)
        for role in file.roles
    }


def _fit(file: BankFile, search: Search) -> float:
    near, title = nearness(search), search.posting.role_title
    if any(is_named(role, title) for role in file.other_roles):
        return 0.0
    is_role = any(is_named(role, title) for role in file.roles)
    role = 1.0 if is_role else near.to_nearest(title, file.roles)
    rows = [near.texts[phrase] for phrase in search.phrases]
    close = near.to_names[np.ix_(rows, near.columns(file.skill_names))].max(axis=1).mean()
    text = "\n".join((title, *search.phrases, *search.posting.tech_stack))
    named = sum(is_named(name, text) for name in file.skill_names)
    return role + float(close) + _NAMED_WEIGHT * named / (named + _NAMED_HALF)
