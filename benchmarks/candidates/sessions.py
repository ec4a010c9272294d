"""Running an interview: the interviewer asks and grades, a scripted candidate answers."""

from dataclasses import dataclass, replace

from ai_interviewer.domain.interview import (
    Analysis,
    AskedQuestion,
    Brief,
    Exchange,
    Grading,
    Plan,
    Turn,
)
from benchmarks.candidates.scripts import SCRIPTS, bluffer
from benchmarks.candidates.situation import Situation
from benchmarks.evaluation.grader import Grader
from benchmarks.evaluation.measures import mean_level


@dataclass(frozen=True, slots=True)
class GradedExchange:
    """A question, its answer and the feedback on it.

    `plain` is the feedback on the same answer without the injector's instruction.
    """

    question: AskedQuestion
    answer: str
    analysis: Analysis
    plain: Analysis | None = None


@dataclass(frozen=True, slots=True)
class Interview:
    """A whole interview with a candidate. `is_broken` says that the interviewer failed midway."""

    candidate: str
    pair: str
    brief: Brief
    plan: Plan
    exchanges: tuple[GradedExchange, ...]
    is_broken: bool = False

    @property
    def score(self) -> float | None:
        """Mean level over the answers."""
        means = [m for one in self.exchanges if (m := mean_level(one.analysis.levels)) is not None]
        return sum(means) / len(means) if means else None


async def run_interview(
    grader: Grader, candidate: str, *, pair: str, brief: Brief, questions: int, seed: int
) -> Interview | None:
    """One interview from plan to last answer. None when there was not even a plan."""
    brief = replace(brief, question_count=questions, seed=seed)
    plan = await grader.plan(brief)
    if plan is None:
        return None
    history: tuple[Exchange, ...] = ()
    exchanges: tuple[GradedExchange, ...] = ()
    for number in range(1, questions + 1):
        one = await _exchange(grader, candidate, Turn(brief, plan, history, number))
        if one is None:
            return Interview(candidate, pair, brief, plan, exchanges, is_broken=True)
        exchanges += (one,)
        history += (Exchange(one.question, one.answer, one.analysis.levels),)
    return Interview(candidate, pair, brief, plan, exchanges)


async def _exchange(grader: Grader, candidate: str, turn: Turn) -> GradedExchange | None:
    question = await grader.ask(turn)
    if question is None:
        return None
    requirement = turn.plan.phrase_of(question.requirement) or turn.brief.posting.role_title
    situation = Situation(question, turn.brief, requirement, len(turn.history))
    answer = SCRIPTS[candidate](situation)
    grading = Grading(turn.brief, turn.plan, turn.history, question, answer)
    analysis = await grader.analyse(grading)
    if analysis is None:
        return None
    if candidate != "injector":
        return GradedExchange(question, answer, analysis)
    plain = await grader.analyse(replace(grading, answer=bluffer(situation)))
    return GradedExchange(question, answer, analysis, plain)
