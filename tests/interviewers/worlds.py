"""A small world to interview in: one posting, one résumé, a plan, questions and answers."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from ai_interviewer.domain.enums import Dimension, ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import (
    Analysis,
    AskedQuestion,
    Assessed,
    Brief,
    Claim,
    Closing,
    Consumption,
    Exchange,
    Gap,
    Grading,
    Levels,
    Plan,
    PlannedTopic,
    Posting,
    Requirement,
    Score,
    Turn,
)
from ai_interviewer.domain.receipts import Quote
from ai_interviewer.interviewers.base import Spending, Stream, TextSoFar

T = TypeVar("T")

POSTING = Posting(
    role_title="Backend Engineer",
    company="Parcelry",
    level=ExperienceLevel.SENIOR,
    tech_stack=("Python", "PostgreSQL"),
    description=(
        "What we need\n"
        "- Experience operating PostgreSQL: query plans, indexing and locking\n"
        "- Queues, retries and idempotency in asynchronous processing\n"
        "- Mentoring of two mid-level engineers\n"
        "What we offer\n"
        "- 28 days of holiday\n"
    ),
    language="en",
)
RESUME = (
    "# Robin Example\n"
    "- Rewrote a nightly import as a Python service with checkpoints\n"
    "- Cut missed appointments from 17% to 11% with a reminder queue\n"
    "- Taught databases to two groups of students\n"
)
BRIEF = Brief(posting=POSTING, resume=RESUME, question_count=6)
PLAN = Plan(
    requirements=(
        Requirement("Experience operating PostgreSQL: query plans, indexing and locking"),
        Requirement("Queues, retries and idempotency in asynchronous processing"),
        Requirement("Mentoring of two mid-level engineers"),
    ),
    topics=(
        PlannedTopic(QuestionType.TECHNICAL, 0, None),
        PlannedTopic(QuestionType.PROJECT, 1, "Cut missed appointments from 17% to 11%"),
        PlannedTopic(QuestionType.BEHAVIORAL, 2, "Taught databases to two groups of students"),
        PlannedTopic(QuestionType.TECHNICAL, 1, None),
        PlannedTopic(QuestionType.PROJECT, 0, None),
        PlannedTopic(QuestionType.TECHNICAL, 2, None),
    ),
)
ANSWER = (
    "I ran EXPLAIN ANALYZE first and compared estimated with actual rows. The index on merchant_id "
    "threw away years of data, so I built a composite index concurrently. Afterwards the query "
    "took 40 milliseconds instead of nine seconds."
)
LEVELS = Levels(job_relevance=4, completeness=3, technical_correctness=None, clarity=2)


def question(number: int, *, follows_up: int | None = None, text: str = "") -> AskedQuestion:
    topic = PLAN.topics[(number - 1) % len(PLAN.topics)]
    return AskedQuestion(
        number=number,
        type=topic.type,
        text=text or f"Earlier question number {number} about matter {number * 7}?",
        requirement=topic.requirement,
        evidence=topic.evidence,
        follows_up=follows_up,
    )


def exchange(number: int, *, follows_up: int | None = None, answer: str = "") -> Exchange:
    said = answer or f"The raw answer number {number}: we did {number * 11} things in a row."
    return Exchange(question(number, follows_up=follows_up), said, LEVELS if number % 2 else None)


def turn(*history: Exchange, brief: Brief = BRIEF, plan: Plan = PLAN) -> Turn:
    return Turn(brief=brief, plan=plan, history=history, number=len(history) + 1)


def grading(answer: str = ANSWER, *, language: str = "en", history: Any = ()) -> Grading:
    brief = replace(BRIEF, posting=replace(POSTING, language=language))
    asked = question(len(history) + 1, text="Why did the query for one merchant become slow?")
    return Grading(brief=brief, plan=PLAN, history=history, question=asked, answer=answer)


def assessed(number: int, level: float = 3) -> Assessed:
    past = exchange(number)
    quote = Quote(past.answer[:9], 0, 9)
    scores = tuple(
        Score(dimension, level, "Because.", (quote,), missing=("the outcome",))
        for dimension in Dimension
    )
    improvement = Claim(f"Say what came of it in answer {number}.", (quote,))
    gap = Gap("Locking was not shown.", PLAN.requirements[0].phrase)
    return Assessed(past, Analysis(scores, (), (improvement,), (gap,), ()))


def closing(*numbers: int, language: str = "en") -> Closing:
    brief = replace(BRIEF, posting=replace(POSTING, language=language))
    return Closing(brief, PLAN, tuple(assessed(number) for number in numbers or (1, 2, 3)))


async def outcome(
    steps: Stream[T], *, note_spending: Callable[[Consumption], None] = lambda _: None
) -> tuple[list[str], T]:
    """Run the work to its end: all texts shown on the way, and the one result. `note_spending` gets
    the costs, also those of work that fails."""
    everything: list[Any] = []
    async for step in steps:
        everything.append(step)
        if isinstance(step, Spending):
            note_spending(step.consumption)
    texts = [step.text for step in everything if isinstance(step, TextSoFar)]
    results = [step for step in everything if not isinstance(step, TextSoFar | Spending)]
    assert everything[-1:] == results, "exactly one result, at the end"
    return texts, results[0]
