"""How hard the next question should be: by posting, résumé, and the answers so far."""

from statistics import fmean

from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.domain.interview import Exchange, Turn
from ai_interviewer.domain.rubric import LOWEST, RUBRIC
from ai_interviewer.domain.sanity import sanity_reason
from ai_interviewer.interviewers.builtin.levels import levels_of
from ai_interviewer.interviewers.builtin.questions.experience import is_beginner
from ai_interviewer.interviewers.builtin.reading import read
from ai_interviewer.interviewers.builtin.wording.variants import Difficulty

_BEGINS = {
    ExperienceLevel.JUNIOR: -1,
    ExperienceLevel.MID: 0,
    ExperienceLevel.SENIOR: 1,
    ExperienceLevel.LEAD: 1,
}
_WEAK, _STRONG = 2.0, 3.75


def difficulty_of(turn: Turn) -> Difficulty:
    """Weak answers bring concrete questions, strong ones trade-offs, failure and scale.

    The last answer's level may still be on its way, so it is taken from the answer itself: the
    same interview gets the same question either way. A beginner is asked as for a junior job,
    whatever the posting wants.
    """
    level = turn.brief.posting.level
    step = _BEGINS[ExperienceLevel.JUNIOR if is_beginner(turn.brief) else level]
    earlier = [_mean(e) if e.levels else _read(turn, e) for e in turn.history[:-1]]
    last = [_read(turn, exchange) for exchange in turn.history[-1:]]
    known = [level for level in (*earlier, *last) if level is not None]
    if known:
        mean = fmean(known)
        step += (mean >= _STRONG) - (mean < _WEAK)
    return Difficulty(min(Difficulty.HARDER, max(Difficulty.EASIER, Difficulty.USUAL + step)))


def _mean(exchange: Exchange) -> float | None:
    levels = exchange.levels
    if levels is None:
        return None
    known = [level for row in RUBRIC if (level := levels.of(row.dimension)) is not None]
    return fmean(known) if known else None


def _read(turn: Turn, exchange: Exchange) -> float | None:
    if not exchange.answer.strip():
        return None  # A skipped question says nothing of how hard the next should be.
    if sanity_reason(exchange.answer, exchange.question.text) is not None:
        return float(LOWEST)
    before = tuple(e for e in turn.history if e.question.number < exchange.question.number)
    reading = read(turn.brief, turn.plan, exchange.question, exchange.answer, history=before)
    return levels_of(reading, exchange.question.type).mean if reading else None
