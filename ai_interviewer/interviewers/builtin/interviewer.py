"""The built-in interviewer: no key, no network, the same result for the same input."""

import asyncio
from dataclasses import replace

from ai_interviewer.domain.interview import Analysis, AskedQuestion, Brief, Closing, Grading, Turn
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.interviewers.base import (
    AnalysisResult,
    Instrument,
    OpeningResult,
    PlanResult,
    QuestionResult,
    Stream,
    SummaryResult,
    TextSoFar,
)
from ai_interviewer.interviewers.builtin.calibration import Calibration
from ai_interviewer.interviewers.builtin.feedback.grade import grade
from ai_interviewer.interviewers.builtin.feedback.summary import summary_of
from ai_interviewer.interviewers.builtin.instrument import instrument
from ai_interviewer.interviewers.builtin.questions.follow_ups import follow_up
from ai_interviewer.interviewers.builtin.questions.from_bank import bank_question
from ai_interviewer.interviewers.builtin.questions.general import general_question
from ai_interviewer.interviewers.builtin.questions.key_points import with_key_points
from ai_interviewer.interviewers.builtin.questions.plan import plan_for
from ai_interviewer.interviewers.builtin.questions.templates import main_question
from ai_interviewer.interviewers.streams import plan_then_ask

_PIECES = 4


class BuiltinInterviewer:
    """An `Interviewer` that reads, asks and scores by explicit rules."""

    def __init__(self, calibration: Calibration | None = None) -> None:
        self._calibration = calibration

    @property
    def name(self) -> str:
        return BUILTIN

    async def plan(self, brief: Brief) -> Stream[PlanResult]:
        """Decide what to probe: requirements of the posting against lines of the résumé."""
        plan = await asyncio.to_thread(plan_for, brief)
        yield PlanResult(plan, await self._instrument())

    def begin(self, brief: Brief) -> Stream[OpeningResult]:
        """Plan the interview and ask its first question."""
        return plan_then_ask(self, brief)

    async def ask(self, turn: Turn) -> Stream[QuestionResult]:
        """Ask question `turn.number`: a follow-up when the last answer calls for one."""
        question = await asyncio.to_thread(_next_question, turn)
        for text in _growing(question.text.split(" "), " "):
            yield text
        yield QuestionResult(question, await self._instrument())

    async def analyse(self, grading: Grading) -> Stream[AnalysisResult]:
        """Score one answer; the reasons show first, the levels with the result."""
        analysis = await asyncio.to_thread(grade, grading, self._calibration)
        reasons = list(dict.fromkeys(score.rationale for score in analysis.scores))
        for text in _growing(reasons, "\n\n"):
            yield text
        yield AnalysisResult(analysis, await self._instrument())

    async def say_more(self, grading: Grading, analysis: Analysis) -> Stream[AnalysisResult]:
        """Nothing is left out of this interviewer's analyses but their levels stay."""
        whole = await asyncio.to_thread(grade, grading, self._calibration)
        yield AnalysisResult(replace(whole, scores=analysis.scores), await self._instrument())

    async def summarise(self, closing: Closing) -> Stream[SummaryResult]:
        """Say what the interview showed and what to practise first."""
        summary = await asyncio.to_thread(summary_of, closing)
        for text in _growing(summary.text.split(" "), " "):
            yield text
        yield SummaryResult(summary, await self._instrument())

    async def _instrument(self) -> Instrument:
        """Not in the event loop: what measures meaning may have to be loaded first."""
        return await asyncio.to_thread(instrument, self._calibration)


def main_question_of(turn: Turn) -> AskedQuestion:
    """The question that opens the plan's next topic, with its key points."""
    question = bank_question(turn) or general_question(turn) or main_question(turn)
    return with_key_points(question, turn)


def _next_question(turn: Turn) -> AskedQuestion:
    follow = follow_up(turn)
    return with_key_points(follow, turn) if follow else main_question_of(turn)


def _growing(pieces: list[str], joint: str) -> list[TextSoFar]:
    """The text in up to four steps, each holding all that came before."""
    ends = dict.fromkeys(-(-len(pieces) * step // _PIECES) for step in range(1, _PIECES + 1))
    return [TextSoFar(joint.join(pieces[:end])) for end in ends]
