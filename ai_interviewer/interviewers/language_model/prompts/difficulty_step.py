"""How hard the next question should be, from what the last answers showed."""

from enum import StrEnum
from statistics import fmean

from ai_interviewer.domain.interview import Exchange, Levels
from ai_interviewer.domain.rubric import LOWEST, RUBRIC
from ai_interviewer.domain.sanity import sanity_reason

_RECENT = 2
_WEAK, _STRONG = 1.5, 3.5
"""Mean levels (0-5): at most this is weak, at least this is strong."""


class Difficulty(StrEnum):
    """The step from the last question to the next."""

    EASIER = "EASIER"
    SAME = "SAME"
    HARDER = "HARDER"


def difficulty(history: tuple[Exchange, ...]) -> Difficulty:
    """The step that the last two assessed answers call for.

    The last answer is usually not assessed yet, since its analysis runs while the next question
    is being written. That it says nothing at all can be seen without an analysis.
    """
    if not history:
        return Difficulty.SAME
    if _says_nothing(history[-1]):
        return Difficulty.EASIER
    recent = [level for past in history if (level := _level(past)) is not None][-_RECENT:]
    if not recent or _WEAK < fmean(recent) < _STRONG:
        return Difficulty.SAME
    return Difficulty.EASIER if fmean(recent) <= _WEAK else Difficulty.HARDER


def _level(exchange: Exchange) -> float | None:
    if _says_nothing(exchange):
        return LOWEST
    return None if exchange.levels is None else _mean(exchange.levels)


def _mean(levels: Levels) -> float | None:
    assessed = [level for row in RUBRIC if (level := levels.of(row.dimension)) is not None]
    return fmean(assessed) if assessed else None


def _says_nothing(exchange: Exchange) -> bool:
    return sanity_reason(exchange.answer, exchange.question.text) is not None
