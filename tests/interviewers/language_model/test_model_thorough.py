"""Thorough grading: each dimension by a call of its own."""

import asyncio
import re
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.domain.interview import Consumption
from ai_interviewer.domain.key_points import KeyPoint
from ai_interviewer.interviewers.language_model.interviewer import LanguageModelInterviewer
from ai_interviewer.interviewers.language_model.prompts.examples import examples_text
from ai_interviewer.interviewers.language_model.vendors.openai.provider import OpenAIProvider
from tests.fakes.fake_openai import FakeOpenAI
from tests.interviewers.conftest import KEY, MODEL
from tests.interviewers.worlds import grading, outcome

QUOTE = "built a composite index concurrently"
GRADES = [f"grade_{dimension.value.lower()}" for dimension in Dimension]
PARTS = sorted([*GRADES, "feedback_words"])


@pytest.fixture
def thorough(provider: OpenAIProvider) -> LanguageModelInterviewer:
    return provider.interviewer(api_key=KEY, model=MODEL, is_thorough=True)


def grade(kind: str, level: int, **changes: Any) -> dict[str, Any]:
    score = {"rationale": f"{kind} it is.", "quotes": [QUOTE], "missing": ["the why"]}
    return {"for": kind, "reply": {**score, "level": level, **changes}}


def kinds(fake: FakeOpenAI) -> list[str]:
    return sorted(chat["kind"] for chat in fake.chats())


async def test_each_dimension_has_the_level_of_its_own_call(
    thorough: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next(*[grade(kind, level) for level, kind in enumerate(GRADES, 1)])
    asked = grading()
    asked = replace(asked, question=replace(asked.question, key_points=(KeyPoint("Locks", ""),)))

    _, analysed = await outcome(thorough.analyse(asked))

    analysis = analysed.analysis
    assert [score.level for score in analysis.scores] == [1, 2, 3, 4]
    assert all(score.quotes[0].text == QUOTE for score in analysis.scores)
    assert analysis.strengths
    assert analysis.stronger_answer
    assert [point.key_point.text for point in analysis.key_points] == ["Locks"]
    assert not analysis.is_short
    assert not analysis.is_incomplete
    assert kinds(fake) == PARTS


async def test_the_calls_run_at_the_same_time_and_are_counted_together(
    thorough: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.set(first_token_delay=0.2)
    spent: list[Consumption] = []

    await outcome(thorough.analyse(grading()), note_spending=spent.append)

    chats = fake.chats()
    assert max(c["started"] for c in chats) < min(c["finished"] for c in chats)
    (total,) = spent
    fake.set()
    await outcome(thorough.analyse(grading()), note_spending=spent.append)
    assert spent[1].input_tokens == total.input_tokens > 0


async def test_all_calls_begin_like_whole_grading_and_the_examples_come_behind(
    thorough: LanguageModelInterviewer, interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    await outcome(interviewer.analyse(grading()))
    await outcome(thorough.analyse(grading()))

    whole, *parts = [chat["body"]["messages"] for chat in fake.chats()]
    steady = whole[1]["content"].partition("The marker of this call")[0]
    for system, user in parts:
        assert system == whole[0]
        assert user["content"].startswith(steady)
        assert "Example 1" not in user["content"][: len(steady)]
    assert sum("Example 3" in user["content"] for _, user in parts) == len(GRADES)


async def test_a_rationale_that_comes_later_never_moves_what_is_shown(
    thorough: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.set(token_delay=0.002)

    texts, analysed = await outcome(thorough.analyse(grading()))

    assert all(later.startswith(text) for text, later in pairwise(texts))
    assert texts[-1] == "\n\n".join(score.rationale for score in analysed.analysis.scores)


@pytest.mark.parametrize("fault", ["server_error", "rate_limited"])
async def test_a_call_that_fails_once_is_made_again(
    thorough: LanguageModelInterviewer, fake: FakeOpenAI, fault: str
):
    fake.next({"fault": fault, "for": GRADES[2], "retry_after": 0.01})

    _, analysed = await outcome(thorough.analyse(grading()))

    assert not analysed.analysis.is_incomplete
    assert kinds(fake) == sorted([*PARTS, GRADES[2]])


async def test_a_dimension_that_cannot_be_used_twice_is_not_assessed(
    thorough: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next({"for": GRADES[1], "reply": "I would rather not.", "times": 5})

    _, analysed = await outcome(thorough.analyse(grading()))

    levels = [score.level for score in analysed.analysis.scores]
    assert levels[1] is None
    assert None not in (levels[0], *levels[2:])
    assert analysed.analysis.is_incomplete
    assert kinds(fake) == sorted([*PARTS, GRADES[1]])


async def test_a_fault_and_then_an_unusable_reply_are_two_tries(
    thorough: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next({"fault": "rate_limited", "for": GRADES[0], "retry_after": 0.01})
    fake.next({"for": GRADES[0], "reply": "No.", "times": 5})

    _, analysed = await outcome(thorough.analyse(grading()))

    assert analysed.analysis.scores[0].level is None
    assert kinds(fake).count(GRADES[0]) == 2


async def test_words_that_cannot_be_used_leave_a_short_feedback(
    thorough: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next({"for": "feedback_words", "reply": "I would rather not.", "times": 2})

    _, analysed = await outcome(thorough.analyse(grading()))

    assert analysed.analysis.is_short
    assert all(score.level is not None for score in analysed.analysis.scores)


async def test_quotes_are_checked_as_everywhere(
    thorough: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next({**grade(GRADES[0], 3, quotes=["nobody said this"]), "times": 2})

    _, analysed = await outcome(thorough.analyse(grading()))

    assert [s.is_estimate for s in analysed.analysis.scores] == [True, False, False, False]


@pytest.mark.parametrize(
    ("fault", "expected"),
    [("no_quota", FailureKind.NO_QUOTA), ("server_error", FailureKind.PROVIDER_DOWN)],
)
async def test_a_fault_that_stays_ends_all_calls(
    thorough: LanguageModelInterviewer, fake: FakeOpenAI, fault: str, expected: FailureKind
):
    fake.next({"fault": fault, "for": GRADES[0], "times": 2})
    fake.set(token_delay=0.2)

    with pytest.raises(InterviewerFailed) as failed:
        await outcome(thorough.analyse(grading()))

    assert failed.value.kind is expected
    assert kinds(fake).count(GRADES[0]) <= 2
    await asyncio.sleep(0.3)
    others = [chat for chat in fake.chats() if chat["kind"] != GRADES[0]]
    assert others
    assert all(chat["finished"] - chat["started"] < 2 for chat in others), "not read to the end"


async def test_rubbish_for_every_dimension_is_unusable_after_two_tries_each(
    thorough: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.set(always={"reply": "Rubbish."})

    with pytest.raises(InterviewerFailed) as failed:
        await outcome(thorough.analyse(grading()))

    assert failed.value.kind is FailureKind.UNUSABLE_OUTPUT
    assert kinds(fake) == sorted(PARTS * 2)


async def test_its_scores_are_those_of_another_instrument(
    thorough: LanguageModelInterviewer, interviewer: LanguageModelInterviewer
):
    results = [
        await outcome(one.analyse(grading(answer)))
        for one in (thorough, interviewer)
        for answer in (grading().answer, "")
    ]

    hashes = [result.instrument.hash for _, result in results]
    assert hashes[0] == hashes[1] != hashes[2] == hashes[3]


def test_no_example_answers_the_question_that_is_graded():
    shown = examples_text(Dimension.CLARITY, "Another matter entirely")
    questions = re.findall(r"^Question: (.+)$", shown, re.MULTILINE)
    assert len(questions) == 3

    for question in questions:
        other = examples_text(Dimension.CLARITY, f"{question.upper()} Please be brief.")
        assert question not in other
        assert len(re.findall(r"^Question: ", other, re.MULTILINE)) == 3
