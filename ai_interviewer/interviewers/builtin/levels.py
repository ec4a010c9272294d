"""From a reading to levels, each with how far off it may be."""

from dataclasses import dataclass

import numpy as np

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.rubric import HIGHEST
from ai_interviewer.interviewers.builtin.calibration import Numbers
from ai_interviewer.interviewers.builtin.reading import Reading
from ai_interviewer.interviewers.builtin.statements.profile import applied
from ai_interviewer.interviewers.builtin.statements.relation import UNSURE_BELOW

LEAST = 0.6
"""Zero is for answers with nothing to assess; one that says something gets more."""
ELSEWHERE_BELOW = 0.01
"""The probability below which an answer is about something other than its question."""
_MIDDLE = 2.5
_TOUCHES = 1.0
_A_WRONG_CLAIM = 1.0
_AFTER_AN_EXCUSE = 0.12
"""What each word beside an excuse may add to the least."""
_AT_MOST = ((1.2, 0.12), (1.0, 0.13), (2.5, 0.1))
"""Job relevance, completeness, clarity: of no words at all, and more for each word. A few words
can't answer much, and show little of the person."""


@dataclass(frozen=True, slots=True)
class Graded:
    """A level on the scale from 0 to 5, not rounded, and how far off it may be."""

    level: float
    margin: float


@dataclass(frozen=True, slots=True)
class RuleLevels:
    """`technical_correctness` is None unless there are key points to recognise."""

    job_relevance: Graded
    completeness: Graded
    technical_correctness: Graded | None
    clarity: Graded

    @property
    def mean(self) -> float:
        graded = (self.job_relevance, self.completeness, self.technical_correctness, self.clarity)
        return float(np.mean([one.level for one in graded if one is not None]))


def is_pointed(reading: Reading, kind: QuestionType) -> bool:
    """Whether key points decide: stories are better judged by how they are told."""
    return reading.likeness is not None and kind is QuestionType.TECHNICAL


def levels_of(reading: Reading, kind: QuestionType) -> RuleLevels:
    """The levels of an answer that has passed the floor."""
    if reading.is_beside_nothing:
        return _least(reading)
    c = reading.calibration
    if is_pointed(reading, kind):
        relevance, completeness, correct, clarity = _raw(reading, kind)
        margins = c.pointed_margins
        correct -= _A_WRONG_CLAIM if reading.mistaken else 0.0
        technical = Graded(_bounded(correct), float(margins[2]))
        clear = float(margins[3])
    else:
        relevance, completeness, clarity = (
            min(level, start + each * _words(reading))
            for level, (start, each) in zip(_raw(reading, kind), _AT_MOST, strict=True)
        )
        margins, technical, clear = c.plain_margins, None, float(c.plain_margins[2])
    if reading.profile.had_excuses:
        most = LEAST + _AFTER_AN_EXCUSE * _words(reading)
        relevance, completeness, clarity = (
            min(level, most) for level in (relevance, completeness, clarity)
        )
    return RuleLevels(
        job_relevance=Graded(_bounded(_relevance(relevance, reading.belongs)), float(margins[0])),
        completeness=Graded(_bounded(completeness), float(margins[1])),
        technical_correctness=technical,
        clarity=Graded(_bounded(clarity), clear),
    )


def _least(reading: Reading) -> RuleLevels:
    """What stands beside "I don't know" and is about something else gains nothing more."""
    relevance, completeness, clarity = (
        Graded(LEAST, float(margin)) for margin in reading.calibration.plain_margins
    )
    return RuleLevels(relevance, completeness, None, clarity)


def measures_of(reading: Reading) -> Numbers:
    """What the levels of a question with key points are computed from."""
    likeness = reading.likeness
    near, words = likeness.measures if likeness else (0.0, 0.0)
    return np.array([reading.profile.quality.mean(), near, words], np.float32)


def _raw(reading: Reading, kind: QuestionType) -> list[float]:
    c, measures = reading.calibration, measures_of(reading)
    if is_pointed(reading, kind):
        return [float(level) for level in applied(c.pointed, measures)]
    return [float(level) for level in applied(c.plain, measures[:1])]


def _relevance(level: float, belongs: float) -> float:
    """Where it cannot be told whether the answer belongs here, no more than the middle."""
    if belongs >= UNSURE_BELOW:
        return level
    if belongs >= ELSEWHERE_BELOW:
        return min(level, _MIDDLE)
    return min(level, _TOUCHES)


def _words(reading: Reading) -> int:
    """How many words speak to the question; chat beside it adds none."""
    return sum(len(s.words) for s in reading.profile.raising if not s.is_chat)


def _bounded(level: float) -> float:
    return min(float(HIGHEST), max(LEAST, level))
