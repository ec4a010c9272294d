"""Whole interviews: nothing repeats, every type is asked, and the answers set the difficulty."""

from dataclasses import replace

import pytest

from ai_interviewer.domain.enums import ExperienceLevel, QuestionType
from ai_interviewer.domain.interview import Brief, Exchange, Levels, Turn
from ai_interviewer.interviewers.builtin.questions.difficulty import difficulty_of
from ai_interviewer.interviewers.builtin.questions.plan import plan_for
from ai_interviewer.interviewers.builtin.questions.templates import main_question
from ai_interviewer.interviewers.builtin.wording.variants import Difficulty
from tests.interviewers.builtin.samples import ANSWERS, PAIRS, interview, sample_brief

PAIR_IDS = [pair["id"] for pair in PAIRS]
STRONG = next(a["answer"] for a in ANSWERS if a["id"] == "grad-backend-q4-b")


def answers_of(pair: str, *grades: str) -> list[str]:
    return [a["answer"] for a in ANSWERS if a["pair"] == pair and a["grade"] in grades]


def at_level(level: ExperienceLevel) -> Brief:
    brief = sample_brief("grad-backend")
    return replace(brief, posting=replace(brief.posting, level=level))


def turn_after(brief: Brief, answer: str, levels: Levels | None) -> Turn:
    """Two questions were asked and got the same answer."""
    plan = plan_for(brief)
    first = main_question(Turn(brief, plan, (), 1))
    history = tuple(Exchange(replace(first, number=n), answer, levels) for n in (1, 2))
    return Turn(brief, plan, history, 3)


@pytest.mark.parametrize("pair", PAIR_IDS)
@pytest.mark.parametrize("count", [3, 4, 5])
async def test_every_type_is_asked_however_short_the_interview(pair: str, count: int) -> None:
    brief = sample_brief(pair, questions=count, seed=count)
    _, history = await interview(brief, answers_of(pair, "poor", "fair"))
    assert {exchange.question.type for exchange in history} == set(QuestionType)


@pytest.mark.parametrize("pair", PAIR_IDS)
async def test_new_questions_are_new(pair: str) -> None:
    brief = sample_brief(pair, questions=6)
    _, history = await interview(brief, answers_of(pair, "fair"))
    before = tuple(exchange.question.text for exchange in history)
    _, again = await interview(replace(brief, asked_before=before), answers_of(pair, "fair"))
    assert not {exchange.question.text for exchange in again} & set(before)


def test_new_questions_turn_to_other_requirements_first() -> None:
    brief = sample_brief("grad-backend", questions=6)
    plan = plan_for(brief)
    phrase = plan.requirements[plan.topics[0].requirement].phrase
    before = tuple(f"The posting asks for “{phrase}”. Attempt {number}." for number in range(3))
    fresh = plan_for(replace(brief, asked_before=before))
    assert all(topic.requirement != plan.topics[0].requirement for topic in fresh.topics)


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (ExperienceLevel.JUNIOR, Difficulty.EASIER),
        (ExperienceLevel.MID, Difficulty.USUAL),
        (ExperienceLevel.SENIOR, Difficulty.HARDER),
        (ExperienceLevel.LEAD, Difficulty.HARDER),
    ],
)
def test_an_interview_begins_at_the_postings_level(
    level: ExperienceLevel, expected: Difficulty
) -> None:
    brief = at_level(level)
    assert difficulty_of(Turn(brief, plan_for(brief), (), 1)) is expected


def test_weak_answers_bring_easier_questions_and_strong_ones_harder() -> None:
    brief = at_level(ExperienceLevel.MID)
    weak = turn_after(brief, "I don't know.", Levels(0, 0, 0, 0))
    strong = turn_after(brief, STRONG, Levels(5, 5, None, 5))
    assert difficulty_of(weak) is Difficulty.EASIER
    assert difficulty_of(strong) is Difficulty.HARDER
    assert main_question(weak).text != main_question(strong).text
    assert main_question(weak).requirement == main_question(strong).requirement


def test_levels_still_on_their_way_are_read_from_the_answers() -> None:
    brief = at_level(ExperienceLevel.MID)
    assert difficulty_of(turn_after(brief, "I don't know.", None)) is Difficulty.EASIER
