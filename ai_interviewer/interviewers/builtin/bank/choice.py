"""Choosing questions of the bank for a posting's requirement."""

import random
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.interviewers.builtin.bank.fields import CLEARLY, LIKELY, fields_of, suits_role
from ai_interviewer.interviewers.builtin.bank.library import Entry
from ai_interviewer.interviewers.builtin.bank.names import is_named
from ai_interviewer.interviewers.builtin.bank.search import Search
from ai_interviewer.interviewers.builtin.bank.vectors import Numbers, nearness

_FITS, _FITS_ANY_ROLE = 0.36, 0.4
_KNOWLEDGE_FITS_ANYWHERE, _STORY_FITS_ANYWHERE = 0.5, 0.45
_FITS_ITS_FIELD, _KNOWLEDGE_FITS = 0.2, 0.34
_NAMED, _NAMED_FOR_ANY_ROLE = 0.25, 0.08
_AS_GOOD = 0.08
_BESIDE_THE_LEVEL = 0.08
_CLEARLY_BETTER = 0.1
_LEVELS = list(ExperienceLevel)


@dataclass(frozen=True, slots=True)
class Fit:
    """A question, and how well it fits a requirement: about 0.2 loosely, 0.6 very well."""

    entry: Entry
    strength: float


@lru_cache(maxsize=2048)
def fits(
    search: Search, phrase: str, kind: QuestionType, level: ExperienceLevel
) -> tuple[Fit, ...]:
    """The questions that fit a requirement and may be asked at this level, best first."""
    if not search.library.entries:
        return ()
    row = _likeness(search)[search.phrases.index(phrase)]
    is_likely = search.library.is_own or max(fields_of(search).values(), default=0.0) >= LIKELY
    found = []
    for at, entry in enumerate(search.library.entries):
        steps, field = _steps(entry, level), _field(entry, search)
        if entry.question.type is not kind or steps > 1 or not field:
            continue
        if _is_too_slight(entry, level) or _is_too_hard(entry, level):
            continue
        if not suits_role(entry.question, entry.file, search):
            continue
        strength = float(row[at]) * min(1.0, field) - _BESIDE_THE_LEVEL * steps
        if strength >= _least(entry, field, is_likely=is_likely):
            found.append(Fit(entry, strength))
    return tuple(sorted(found, key=lambda fit: -fit.strength))


def requirement_of(entry: Entry, search: Search, planned: int) -> int:
    """The requirement that a question is about: the planned one, unless another fits far better."""
    column = _likeness(search)[:, search.library.entries.index(entry)]
    best = int(column.argmax())
    return best if column[best] >= column[planned] + _CLEARLY_BETTER else planned


@lru_cache(maxsize=64)
def _likeness(search: Search) -> Numbers:
    """How well each requirement, a row, goes with each question, a column. -1 in other fields."""
    near = nearness(search)
    rows = [near.texts[phrase] for phrase in search.phrases]
    found = np.full((len(rows), len(search.library.entries)), -1.0, np.float32)
    for at, entry in enumerate(search.library.entries):
        if not _field(entry, search):
            continue
        to_skills = near.to_names[np.ix_(rows, near.columns(entry.skill_names))].max(axis=1)
        bonus = _NAMED_FOR_ANY_ROLE if entry.is_for_any_role else _NAMED
        names = [
            any(is_named(one, phrase) for one in entry.skill_names) for phrase in search.phrases
        ]
        found[:, at] = (to_skills + near.to_questions[rows, at]) / 2 + bonus * np.array(names)
    return found


@lru_cache(maxsize=256)
def fits_anybody(search: Search, level: ExperienceLevel) -> tuple[Fit, ...]:
    """The questions about conduct in any job, at this level; best first by the whole posting.

    In a trade that the bank doesn't know, only the plainest: those for juniors, too.
    """
    if not search.library.entries:
        return ()
    closest = nearness(search).to_questions.max(axis=0)
    is_plain = level is ExperienceLevel.MID and not fields_of(search)
    found = [
        Fit(entry, float(close))
        for entry, close in zip(search.library.entries, closest, strict=True)
        if entry.is_for_any_role
        and entry.question.type is QuestionType.BEHAVIORAL
        and level in entry.question.levels
        and (not is_plain or ExperienceLevel.JUNIOR in entry.question.levels)
    ]
    return tuple(sorted(found, key=lambda fit: -fit.strength))


def _least(entry: Entry, field: float, *, is_likely: bool) -> float:
    """How well a question must fit: one from another trade costs more trust than a template.

    A story of the trade may be told under any of its lines; what somebody knows may not.
    """
    if entry.is_for_any_role:
        return _FITS_ANY_ROLE
    is_knowledge = entry.question.type is QuestionType.TECHNICAL
    if field > 1:
        return _KNOWLEDGE_FITS if is_knowledge else _FITS_ITS_FIELD
    if is_likely:
        return _FITS
    return _KNOWLEDGE_FITS_ANYWHERE if is_knowledge else _STORY_FITS_ANYWHERE


def _field(entry: Entry, search: Search) -> float:
    """How well the posting belongs to a question's field, beside the one it fits best.

    0 when it doesn't belong there, and 2 when it clearly does. Candidates know which of their own
    questions belong to their job.
    """
    if entry.is_for_any_role:
        return 1.0
    fields = fields_of(search)
    best = max(fields.values(), default=0.0)
    field = fields.get(entry.file.field, 0.0)
    if field == best >= CLEARLY:
        return 2.0
    if search.library.is_own:
        return 1.0
    return field / best if best else 0.0


def in_turn(found: tuple[Fit, ...], seed: str) -> tuple[Entry, ...]:
    """The questions in the order to try: those that fit about as well as the best are shuffled."""
    if not found:
        return ()
    best = found[0].strength
    close = [fit.entry for fit in found if fit.strength >= best - _AS_GOOD]
    random.Random(seed).shuffle(close)  # noqa: S311 - variety, not secrecy
    return (*close, *(fit.entry for fit in found if fit.strength < best - _AS_GOOD))


def _is_too_slight(entry: Entry, level: ExperienceLevel) -> bool:
    """What juniors are asked is only for those seniors whom it names; and some is for them only."""
    levels = entry.question.levels
    if levels == (ExperienceLevel.JUNIOR,):
        return level is not ExperienceLevel.JUNIOR
    is_senior = _LEVELS.index(level) >= _LEVELS.index(ExperienceLevel.SENIOR)
    return is_senior and level not in levels and ExperienceLevel.JUNIOR in levels


def _is_too_hard(entry: Entry, level: ExperienceLevel) -> bool:
    """Whether it asks somebody new to a trade for what only experience teaches."""
    is_knowledge = entry.question.type is QuestionType.TECHNICAL
    is_junior = level is ExperienceLevel.JUNIOR
    return is_junior and is_knowledge and level not in entry.question.levels


def _steps(entry: Entry, level: ExperienceLevel) -> int:
    """How far the level is from the nearest that the question is for."""
    wanted = _LEVELS.index(level)
    return min(abs(_LEVELS.index(one) - wanted) for one in entry.question.levels)
