"""A small posting, résumé and interview for the tests of the built-in interviewer."""

import json
from pathlib import Path

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import (
    Analysis,
    AskedQuestion,
    Brief,
    Exchange,
    Grading,
    Plan,
    Posting,
    Turn,
)
from ai_interviewer.interviewers.base import Analysed, Asked, TextSoFar
from ai_interviewer.interviewers.builtin import BuiltinInterviewer

SAMPLES = Path(__file__).parent.parent / "samples"
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
    plan = (await BuiltinInterviewer().plan(brief)).plan
    raw = answer["answer"] if text is None else text
    return await analyse(Grading(brief, plan, (), question_of(answer), raw))


async def analyse(grading: Grading) -> Analysis:
    events = [event async for event in BuiltinInterviewer().analyse(grading)]
    assert isinstance(events[-1], Analysed)
    assert all(isinstance(event, TextSoFar) for event in events[:-1])
    return events[-1].analysis


async def ask(turn: Turn) -> AskedQuestion:
    events = [event async for event in BuiltinInterviewer().ask(turn)]
    assert isinstance(events[-1], Asked)
    return events[-1].question


async def interview(brief: Brief, answers: list[str]) -> tuple[Plan, tuple[Exchange, ...]]:
    """Hold a whole interview; the answers are given in turn, over and over."""
    plan = (await BuiltinInterviewer().plan(brief)).plan
    history: tuple[Exchange, ...] = ()
    for number in range(1, brief.question_count + 1):
        question = await ask(Turn(brief, plan, history, number))
        history += (Exchange(question, answers[(number - 1) % len(answers)]),)
    return plan, history
