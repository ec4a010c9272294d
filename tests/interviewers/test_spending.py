"""What failed calls cost all the same, and what an interview will cost."""

import pytest

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.domain.interview import Exchange
from ai_interviewer.interviewers.estimates import estimate
from ai_interviewer.interviewers.openai import OpenAIInterviewer
from tests.fakes.fake_openai import FakeOpenAI
from tests.interviewers.worlds import BRIEF, grading, outcome, turn


@pytest.mark.parametrize("fault", ["malformed_json", "refusal", "truncated", "content_filter"])
async def test_a_failure_tells_what_was_spent_on_the_way(
    interviewer: OpenAIInterviewer, fake: FakeOpenAI, fault: str
):
    fake.set(always=fault)

    with pytest.raises(InterviewerFailed) as failed:
        await outcome(interviewer.analyse(grading()))

    spent = failed.value.consumption
    assert spent is not None
    assert spent.model == "gpt-5.6-luna"
    assert spent.input_tokens > 500 * len(fake.chats())


async def test_a_repair_that_fails_leaves_the_first_call_to_be_paid(
    interviewer: OpenAIInterviewer, fake: FakeOpenAI
):
    fake.next("prose", "server_error")

    with pytest.raises(InterviewerFailed) as failed:
        await interviewer.plan(BRIEF)

    assert failed.value.kind is FailureKind.PROVIDER_DOWN
    assert failed.value.consumption is not None
    assert failed.value.consumption.output_tokens == 10


async def test_a_call_that_was_never_served_costs_nothing(
    interviewer: OpenAIInterviewer, fake: FakeOpenAI
):
    fake.next("rate_limited")

    with pytest.raises(InterviewerFailed) as failed:
        await outcome(interviewer.ask(turn()))

    assert failed.value.consumption is None


def expected(model: str = "gpt-5.6-luna", *, questions: int = 6, samples: int = 1, brief=8_000):
    return estimate(model, brief_characters=brief, question_count=questions, samples=samples)


def test_an_estimate_grows_with_everything_that_costs():
    base = expected()

    assert 0 < base.cost_usd < 0.5
    for more in (expected(questions=12), expected(samples=3), expected(brief=80_000)):
        assert more.cost_usd > base.cost_usd


def test_an_estimate_for_an_unknown_model_has_tokens_and_no_cost():
    unknown = expected("nobodys-model")

    assert unknown.input_tokens > 10_000
    assert unknown.cost_usd is None


def test_without_a_model_or_questions_there_is_nothing_to_estimate():
    assert expected("") is None
    assert expected(questions=0) is None


async def test_an_estimate_is_within_a_factor_of_two_of_an_interview(
    interviewer: OpenAIInterviewer, fake: FakeOpenAI
):
    """Of its input: how much a model says and thinks is its own affair."""
    planned = await interviewer.plan(BRIEF)
    spent = planned.consumption.input_tokens
    history = []
    for _ in range(6):
        _, asked = await outcome(interviewer.ask(turn(*history, plan=planned.plan)))
        whole = grading("We measured it first, and then again. " * 25, history=tuple(history))
        _, analysed = await outcome(interviewer.analyse(whole))
        spent += asked.consumption.input_tokens + analysed.consumption.input_tokens
        history.append(Exchange(whole.question, whole.answer))

    characters = len(BRIEF.posting.description) + len(BRIEF.resume)
    assert 0.5 < spent / expected(brief=characters).input_tokens < 2
