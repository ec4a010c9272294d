"""Sample answers and small postings for the tests of the built-in interviewer."""

import itertools
import json
from dataclasses import replace
from functools import cache
from pathlib import Path

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import (
    Analysis,
    AskedQuestion,
    Assessed,
    Brief,
    Closing,
    Exchange,
    Grading,
    Plan,
    Posting,
    Turn,
)
from ai_interviewer.interviewers.base import AnalysisResult, QuestionResult, TextSoFar
from ai_interviewer.interviewers.builtin import BuiltinInterviewer, grade
from ai_interviewer.interviewers.builtin.questions.plan import plan_for
from ai_interviewer.interviewers.streams import result_of

SAMPLES = Path(__file__).parents[2] / "samples"
PAIRS = json.loads((SAMPLES / "pairs.json").read_text(encoding="utf-8"))
ANSWERS = [
    json.loads(line)
    for line in (SAMPLES / "answers.jsonl").read_text(encoding="utf-8").splitlines()
]
BY_ID = {answer["id"]: answer for answer in ANSWERS}


def sample_brief(pair_id: str, *, questions: int = 6, seed: int = 0) -> Brief:
    pair = next(pair for pair in PAIRS if pair["id"] == pair_id)
    posting = (SAMPLES / "postings" / f"{pair['posting']}.md").read_text(encoding="utf-8")
    resume = (SAMPLES / "resumes" / f"{pair['resume']}.md").read_text(encoding="utf-8")
    _, front, description = posting.split("---", 2)
    fields = dict(line.split(": ", 1) for line in front.strip().splitlines())
    return Brief(
        posting=Posting(
            role_title=fields["title"],
            company=fields["company"],
            level=ExperienceLevel[fields["level"].upper()],
            tech_stack=tuple(tool.strip() for tool in fields["tech_stack"].split(",")),
            description=description.strip(),
            language=fields["language"],
        ),
        resume=resume,
        question_count=questions,
        seed=seed,
    )


def small_brief(
    description: str, resume: str = "", *, language: str = "en", questions: int = 3
) -> Brief:
    posting = Posting("Baker", "Crumb", ExperienceLevel.MID, ("Oven",), description, language)
    return Brief(posting, resume, questions)


def question_of(answer: dict[str, str], requirement: int | None = 0) -> AskedQuestion:
    kind = QuestionType[answer["question_type"].upper()]
    return AskedQuestion(1, kind, answer["question"], requirement, None)


async def analysis_of_sample(answer_id: str, text: str | None = None) -> Analysis:
    answer = BY_ID[answer_id]
    brief = sample_brief(answer["pair"])
    plan = (await result_of(BuiltinInterviewer().plan(brief))).plan
    raw = answer["answer"] if text is None else text
    return await analyse(Grading(brief, plan, (), question_of(answer), raw))


async def analyse(grading: Grading) -> Analysis:
    events = [event async for event in BuiltinInterviewer().analyse(grading)]
    assert isinstance(events[-1], AnalysisResult)
    assert all(isinstance(event, TextSoFar) for event in events[:-1])
    return events[-1].analysis


async def ask(turn: Turn) -> AskedQuestion:
    events = [event async for event in BuiltinInterviewer().ask(turn)]
    assert isinstance(events[-1], QuestionResult)
    return events[-1].question


async def interview(brief: Brief, answers: list[str]) -> tuple[Plan, tuple[Exchange, ...]]:
    """Run a whole interview; the answers are given in turn, over and over."""
    plan = (await result_of(BuiltinInterviewer().plan(brief))).plan
    history: tuple[Exchange, ...] = ()
    for number in range(1, brief.question_count + 1):
        question = await ask(Turn(brief, plan, history, number))
        history += (Exchange(question, answers[(number - 1) % len(answers)]),)
    return plan, history


@cache
def _world(pair_id: str) -> tuple[Brief, Plan]:
    brief = sample_brief(pair_id)
    return brief, plan_for(brief)


def grading_of(answer_id: str, text: str | None = None) -> Grading:
    """A sample answer, or another text in its place, ready to be graded."""
    answer = BY_ID[answer_id]
    brief, plan = _world(answer["pair"])
    raw = answer["answer"] if text is None else text
    return Grading(brief, plan, (), question_of(answer), raw)


def levels_of(answer_id: str, text: str | None = None) -> dict[str, float | None]:
    """Levels by dimension, without truth, which is not assessed."""
    scores = grade(grading_of(answer_id, text)).scores
    return {s.dimension: s.level for s in scores if s.dimension != "TECHNICAL_CORRECTNESS"}


def closing_of(pair_id: str, *grades: str) -> Closing:
    """A finished interview with the pair's first answer of each grade."""
    brief, plan = _world(pair_id)
    assessed = []
    for number, wanted in enumerate(grades, start=1):
        answer = next(a for a in ANSWERS if a["pair"] == pair_id and a["grade"] == wanted)
        question = replace(question_of(answer), number=number)
        grading = replace(grading_of(answer["id"]), question=question)
        assessed.append(Assessed(Exchange(question, answer["answer"]), grade(grading)))
    return Closing(brief, plan, tuple(assessed))


ORDER = ["empty", "poor", "fair", "good", "excellent"]


def order_share(means: dict[str, float], *grades: str) -> float:
    """Share of pairs of unequal answers to one question in the right order; a tie is wrong."""
    right = [
        means[low["id"]] < means[high["id"]]
        for low, high in itertools.permutations(ANSWERS, 2)
        if low["question"] == high["question"]
        and ORDER.index(low["grade"]) < ORDER.index(high["grade"])
        and (not grades or (low["grade"], high["grade"]) == grades)
    ]
    return sum(right) / len(right)
