"""Interviewers that are bad on purpose: the harness has to notice."""

from collections.abc import AsyncGenerator, Callable

from ai_interviewer.domain.enums import InterviewerName, QuestionType
from ai_interviewer.domain.interview import (
    Analysis,
    AskedQuestion,
    Brief,
    Grading,
    Plan,
    PlannedTopic,
    Quote,
    Requirement,
    Score,
    Turn,
)
from ai_interviewer.domain.rubric import RUBRIC
from ai_interviewer.interviewers.base import Analysed, Asked, Instrument, Planned

MADE_BY = Instrument(InterviewerName.BUILTIN, "scripted", "1", "1", "0" * 64)


class ScriptedInterviewer:
    """Grades by a function of the answer, and always asks the same."""

    name = InterviewerName.BUILTIN

    def __init__(
        self, level: Callable[[str], int], *, question: str = "Why?", quote: str = ""
    ) -> None:
        self._level = level
        self._question = question
        self._quote = quote

    async def plan(self, brief: Brief) -> Planned:
        topics = tuple(PlannedTopic(kind, 0, brief.resume.splitlines()[0]) for kind in QuestionType)
        requirement = Requirement(brief.posting.description.splitlines()[0])
        return Planned(Plan((requirement,), topics), MADE_BY)

    async def ask(self, turn: Turn) -> AsyncGenerator[Asked, None]:
        follows = turn.number - 1 or None
        yield Asked(
            AskedQuestion(turn.number, QuestionType.TECHNICAL, self._question, 0, None, follows),
            MADE_BY,
        )

    async def analyse(self, grading: Grading) -> AsyncGenerator[Analysed, None]:
        level = self._level(grading.answer)
        quotes = (Quote(self._quote, 0, len(self._quote)),) if self._quote else ()
        scores = tuple(Score(row.dimension, level, "So be it.", quotes) for row in RUBRIC)
        yield Analysed(Analysis(scores, (), (), (), ()), MADE_BY)

    def summarise(self, _: object) -> AsyncGenerator[None, None]:
        raise NotImplementedError
