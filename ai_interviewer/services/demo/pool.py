"""Questions that the built-in interviewer asked and answers that it graded, each only once."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ai_interviewer.domain import rubric
from ai_interviewer.domain.interview import (
    Analysis,
    AskedQuestion,
    Assessed,
    Brief,
    Closing,
    Exchange,
    Grading,
    Levels,
    Plan,
    Turn,
)
from ai_interviewer.interviewers.base import Instrument
from ai_interviewer.interviewers.builtin import BuiltinInterviewer
from ai_interviewer.interviewers.streams import result_of
from ai_interviewer.services._records import json_columns
from ai_interviewer.services.demo import material

QUESTIONS = 6
_QUOTED = "good"
"""The quality of the answers that follow-up questions quote."""

_INTERVIEWER = BuiltinInterviewer()


@dataclass(frozen=True, slots=True)
class GradedAnswer:
    """An answer with its feedback, and its overall points (0-10)."""

    text: str
    points: float
    levels: Levels
    analysis: Analysis
    content: dict[str, Any]
    """The feedback as JSON for the database."""


@dataclass(frozen=True, slots=True)
class PooledQuestion:
    """A question with its graded answers. `quoted` is the one that its follow-up quotes, if any."""

    asked: AskedQuestion
    answers: tuple[GradedAnswer, ...]
    quoted: GradedAnswer | None

    def nearest(self, points: float) -> GradedAnswer:
        """The answer whose points (0-10) are nearest to these."""
        return min(self.answers, key=lambda answer: abs(answer.points - points))


@dataclass(frozen=True, slots=True)
class Script:
    """The questions of one interview for a posting."""

    brief: Brief
    plan: Plan
    plan_json: dict[str, Any]
    questions: tuple[PooledQuestion, ...]
    instrument: Instrument


@dataclass(slots=True)
class Pool:
    """Scripts by posting and variant, and summaries by their answers, made when first needed."""

    _scripts: dict[tuple[int, int], Script] = field(default_factory=dict)
    _summaries: dict[tuple[int, int, tuple[float, ...]], dict[str, Any]] = field(
        default_factory=dict
    )

    async def script(self, posting: int, variant: int) -> Script:
        """The questions of an interview for this posting. Each variant asks different ones."""
        key = (posting, variant)
        if key not in self._scripts:
            asked_before = tuple(
                question.asked.text
                for (of_posting, _), earlier in self._scripts.items()
                if of_posting == posting
                for question in earlier.questions
            )
            self._scripts[key] = await _make_script(posting, variant, asked_before)
        return self._scripts[key]

    async def summary(
        self, posting: int, variant: int, answers: Sequence[GradedAnswer]
    ) -> dict[str, Any]:
        """The summary of an interview with these answers, as JSON for the database."""
        key = (posting, variant, tuple(answer.points for answer in answers))
        if key not in self._summaries:
            script = await self.script(posting, variant)
            assessed = tuple(
                Assessed(Exchange(question.asked, answer.text, answer.levels), answer.analysis)
                for question, answer in zip(script.questions, answers, strict=True)
            )
            closing = Closing(script.brief, script.plan, assessed)
            result = await result_of(_INTERVIEWER.summarise(closing))
            self._summaries[key] = json_columns.summary_to_json(result.summary)
        return self._summaries[key]


async def _make_script(posting: int, variant: int, asked_before: tuple[str, ...]) -> Script:
    brief = Brief(
        posting=material.postings()[posting],
        resume=material.resume(),
        question_count=QUESTIONS,
        seed=variant + 1,
        asked_before=asked_before,
    )
    result = await result_of(_INTERVIEWER.plan(brief))
    plan, pooled = result.plan, []
    history: tuple[Exchange, ...] = ()
    for number in range(1, QUESTIONS + 1):
        question = (await result_of(_INTERVIEWER.ask(Turn(brief, plan, history, number)))).question
        answers = await _grade_answers(brief, plan, history, question)
        quoted = next(answer for quality, answer in answers if quality == _QUOTED)
        pooled.append((question, tuple(answer for _, answer in answers), quoted))
        history = (*history, Exchange(question, quoted.text, quoted.levels))
    followed_numbers = {question.follows_up for question, _, _ in pooled}
    return Script(
        brief=brief,
        plan=plan,
        plan_json=json_columns.plan_to_json(plan),
        questions=tuple(
            PooledQuestion(
                question, answers, quoted if question.number in followed_numbers else None
            )
            for question, answers, quoted in pooled
        ),
        instrument=result.instrument,
    )


async def _grade_answers(
    brief: Brief, plan: Plan, history: tuple[Exchange, ...], question: AskedQuestion
) -> list[tuple[str, GradedAnswer]]:
    """The answers to this question, graded, each with its quality."""
    topic = plan.phrase_of(question.requirement)
    answers = []
    for quality, text in material.answers(brief.posting.language, question.type, topic):
        grading = Grading(brief, plan, history, question, text)
        analysis = (await result_of(_INTERVIEWER.analyse(grading))).analysis
        answer = GradedAnswer(
            text=text,
            points=rubric.overall(analysis.levels) or 0.0,
            levels=analysis.levels,
            analysis=analysis,
            content=json_columns.analysis_to_json(analysis),
        )
        answers.append((quality, answer))
    return answers
