"""The built-in interviewer: no key, no network, the same result for the same input."""

import asyncio
from collections.abc import AsyncIterator

from ai_interviewer.domain.enums import InterviewerName
from ai_interviewer.domain.interview import AskedQuestion, Brief, Grading, Turn
from ai_interviewer.interviewers.base import Analysed, Asked, Planned, TextSoFar
from ai_interviewer.interviewers.builtin.follow_ups import follow_up
from ai_interviewer.interviewers.builtin.grading import analysis_of
from ai_interviewer.interviewers.builtin.instrument import instrument
from ai_interviewer.interviewers.builtin.plan import plan_for
from ai_interviewer.interviewers.builtin.questions import main_question

_PIECES = 4


class BuiltinInterviewer:
    """An `Interviewer` that reads, asks and scores by explicit rules."""

    @property
    def name(self) -> InterviewerName:
        return InterviewerName.BUILTIN

    async def plan(self, brief: Brief) -> Planned:
        """Decide what to probe: requirements of the posting against lines of the résumé."""
        return Planned(await asyncio.to_thread(plan_for, brief), instrument())

    async def ask(self, turn: Turn) -> AsyncIterator[TextSoFar | Asked]:
        """Ask question `turn.number`: a follow-up when the last answer calls for one."""
        question = await asyncio.to_thread(_next_question, turn)
        for text in _growing(question.text.split(" "), " "):
            yield text
        yield Asked(question, instrument())

    async def analyse(self, grading: Grading) -> AsyncIterator[TextSoFar | Analysed]:
        """Score one answer; the reasons show first, the levels with the result."""
        analysis = await asyncio.to_thread(analysis_of, grading)
        reasons = list(dict.fromkeys(score.rationale for score in analysis.scores))
        for text in _growing(reasons, "\n\n"):
            yield text
        yield Analysed(analysis, instrument())


def _next_question(turn: Turn) -> AskedQuestion:
    return follow_up(turn) or main_question(turn)


def _growing(pieces: list[str], joint: str) -> list[TextSoFar]:
    """The text in up to four steps, each holding all that came before."""
    ends = dict.fromkeys(-(-len(pieces) * step // _PIECES) for step in range(1, _PIECES + 1))
    return [TextSoFar(joint.join(pieces[:end])) for end in ends]
