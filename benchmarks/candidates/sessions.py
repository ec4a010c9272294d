"""Holding an interview: the interviewer asks and grades, a scripted candidate answers."""

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
from benchmarks.candidates.scripts import SCRIPTS, Asked, bluffer
from benchmarks.evaluation.grader import Grader
from benchmarks.evaluation.measures import mean_level


@dataclass(frozen=True, slots=True)
class Held:
    """An answered question. `plain` is the feedback on the answer without its instruction, for
    the candidate who gives one."""

    question: AskedQuestion
    answer: str
    analysis: Analysis
    plain: Analysis | None = None


@dataclass(frozen=True, slots=True)
class Interview:
    """A whole interview with a candidate. `is_broken` when the interviewer failed on the way."""

    candidate: str
    pair: str
    brief: Brief
    plan: Plan
    held: tuple[Held, ...]
    is_broken: bool = False

    @property
    def score(self) -> float | None:
        """Mean level over the answers."""
        means = [mean for one in self.held if (mean := mean_level(one.analysis.levels)) is not None]
        return sum(means) / len(means) if means else None


async def hold(
    grader: Grader, candidate: str, *, pair: str, brief: Brief, questions: int, seed: int
) -> Interview | None:
    """One interview from plan to last answer. None when there was not even a plan."""
    brief = replace(brief, question_count=questions, seed=seed)
    plan = await grader.plan(brief)
    if plan is None:
        return None
    history: tuple[Exchange, ...] = ()
    held: tuple[Held, ...] = ()
    for number in range(1, questions + 1):
        one = await _held(grader, candidate, Turn(brief, plan, history, number))
        if one is None:
            return Interview(candidate, pair, brief, plan, held, is_broken=True)
        held += (one,)
        history += (Exchange(one.question, one.answer, one.analysis.levels),)
    return Interview(candidate, pair, brief, plan, held)


async def _held(grader: Grader, candidate: str, turn: Turn) -> Held | None:
    question = await grader.ask(turn)
    if question is None:
        return None
    asked = Asked(question, turn.brief, _requirement(turn, question), len(turn.history))
    answer = SCRIPTS[candidate](asked)
    grading = Grading(turn.brief, turn.plan, turn.history, question, answer)
    analysis = await grader.analyse(grading)
    if analysis is None:
        return None
    if candidate != "injector":
        return Held(question, answer, analysis)
    plain = await grader.analyse(replace(grading, answer=bluffer(asked)))
    return Held(question, answer, analysis, plain)


def _requirement(turn: Turn, question: AskedQuestion) -> str:
    return turn.plan.phrase_of(question.requirement) or turn.brief.posting.role_title
