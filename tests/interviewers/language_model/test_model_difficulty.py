from dataclasses import replace

import pytest

from ai_interviewer.domain.interview import Exchange, Levels
from ai_interviewer.domain.rubric import ELEMENTS
from ai_interviewer.interviewers.language_model.interviewer import LanguageModelInterviewer
from ai_interviewer.interviewers.language_model.prompts.difficulty_step import (
    Difficulty,
    difficulty,
)
from tests.fakes.fake_openai import FakeOpenAI
from tests.interviewers.worlds import PLAN, exchange, outcome, turn


def exchange_at(number: int, level: float | None) -> Exchange:
    levels = None if level is None else Levels(level, level, None, level)
    return replace(exchange(number), levels=levels)


@pytest.mark.parametrize(
    ("levels", "step"),
    [
        ([], Difficulty.SAME),
        ([None], Difficulty.SAME),
        ([3], Difficulty.SAME),
        ([4], Difficulty.HARDER),
        ([1], Difficulty.EASIER),
        ([0, 5, 4], Difficulty.HARDER),
        ([5, 1, 1], Difficulty.EASIER),
        ([1, 4, None], Difficulty.SAME),
        ([4, 4, None], Difficulty.HARDER),
    ],
)
def test_the_last_two_assessed_answers_decide(levels: list[float | None], step: Difficulty):
    history = tuple(exchange_at(number, level) for number, level in enumerate(levels, 1))

    assert difficulty(history) is step


def test_an_answer_that_says_nothing_makes_it_easier_before_it_is_assessed():
    silent = replace(exchange(3, answer="I don't know"), levels=None)

    assert difficulty((exchange_at(1, 5), exchange_at(2, 5), silent)) is Difficulty.EASIER


async def test_a_question_is_asked_with_level_step_and_elements(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    await outcome(interviewer.ask(turn(exchange_at(1, 4))))

    prompt = fake.chats()[0]["body"]["messages"][1]["content"]
    assert "Level of the posting: SENIOR\nDifficulty: HARDER" in prompt
    for kind in (PLAN.topics[0].type, PLAN.topics[1].type):
        assert all(element.asks in prompt for element in ELEMENTS[kind])
