"""Interviewers that are bad on purpose: the harness has to notice."""

from collections.abc import Callable

from ai_interviewer.domain.enums import QuestionType
from ai_interviewer.domain.interview import (
    Analysis,
    AskedQuestion,
    Brief,
    Grading,
    Plan,
    PlannedTopic,
    Requirement,
    Score,
    Turn,
)
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.domain.receipts import Quote
from ai_interviewer.domain.rubric import RUBRIC
from ai_interviewer.interviewers.base import (
    AnalysisResult,
    Instrument,
    OpeningResult,
    PlanResult,
    QuestionResult,
    Stream,
    SummaryResult,
)
from ai_interviewer.interviewers.streams import plan_then_ask

MADE_BY = Instrument(BUILTIN, "scripted", "1", "1", "0" * 64)


class ScriptedInterviewer:
    """Grades by a function of the answer, and always asks the same."""

    name = BUILTIN

    def __init__(
        self, level: Callable[[str], int], *, question: str = "Why?", quote: str = ""
    ) -> None:
        self._level = level
        self._question = question
        self._quote = quote

    async def plan(self, brief: Brief) -> Stream[PlanResult]:
        topics = tuple(PlannedTopic(kind, 0, brief.resume.splitlines()[0]) for kind in QuestionType)
        requirement = Requirement(brief.posting.description.splitlines()[0])
        yield PlanResult(Plan((requirement,), topics), MADE_BY)

    def begin(self, brief: Brief) -> Stream[OpeningResult]:
        return plan_then_ask(self, brief)

    async def ask(self, turn: Turn) -> Stream[QuestionResult]:
        follows = turn.number - 1 or None
        yield QuestionResult(
            AskedQuestion(turn.number, QuestionType.TECHNICAL, self._question, 0, None, follows),
            MADE_BY,
        )

    async def analyse(self, grading: Grading) -> Stream[AnalysisResult]:
        level = self._level(grading.answer)
        quotes = (Quote(self._quote, 0, len(self._quote)),) if self._quote else ()
        scores = tuple(Score(row.dimension, level, "So be it.", quotes) for row in RUBRIC)
        yield AnalysisResult(Analysis(scores, (), (), (), ()), MADE_BY)

    def summarise(self, _: object) -> Stream[SummaryResult]:
        raise NotImplementedError
