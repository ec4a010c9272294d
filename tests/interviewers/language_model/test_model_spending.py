"""What failed calls cost all the same, and what an interview will cost."""

from collections.abc import AsyncIterator, Callable
from contextlib import aclosing

import pytest

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.domain.interview import Consumption, Exchange
from ai_interviewer.interviewers.language_model.interviewer import LanguageModelInterviewer
from ai_interviewer.interviewers.language_model.vendors.openai.provider import OpenAIProvider
from ai_interviewer.interviewers.streams import result_of
from tests.fakes.fake_openai import FakeOpenAI
from tests.interviewers.conftest import KEY, MODEL
from tests.interviewers.worlds import BRIEF, grading, outcome, turn

Estimate = Callable[..., Consumption | None]


@pytest.mark.parametrize("fault", ["malformed_json", "refusal", "truncated", "content_filter"])
async def test_a_failure_tells_what_was_spent_on_the_way(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI, fault: str
):
    fake.set(always=fault)
    spent = []

    with pytest.raises(InterviewerFailed):
        await outcome(interviewer.analyse(grading()), note_spending=spent.append)

    (consumption,) = spent
    assert consumption.model == "gpt-5.6-luna"
    assert consumption.input_tokens > 500 * len(fake.chats())


async def test_a_repair_that_fails_leaves_the_first_call_to_be_paid(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next("prose", "server_error")
    spent = []

    with pytest.raises(InterviewerFailed) as failed:
        await result_of(interviewer.plan(BRIEF), note_spending=spent.append)

    assert failed.value.kind is FailureKind.PROVIDER_DOWN
    assert [consumption.output_tokens for consumption in spent] == [10]


async def test_a_call_that_was_never_served_costs_nothing(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next("rate_limited")
    spent = []

    with pytest.raises(InterviewerFailed):
        await outcome(interviewer.ask(turn()), note_spending=spent.append)

    assert spent == []


@pytest.fixture(scope="session")
async def expected() -> AsyncIterator[Estimate]:
    """What OpenAI's own prices make of an interview. Nothing is sent to them."""
    async with aclosing(OpenAIProvider()) as openai:

        def estimate(model: str = "gpt-5.6-luna", *, questions=6, samples=1, brief=8_000, **more):
            return openai.estimate(
                model=model,
                brief_characters=brief,
                question_count=questions,
                samples=samples,
                **more,
            )

        yield estimate


def test_an_estimate_grows_with_everything_that_costs(expected: Estimate):
    base = expected()

    assert 0 < base.cost_usd < 0.5
    for more in (expected(questions=12), expected(samples=3), expected(brief=80_000)):
        assert more.cost_usd > base.cost_usd


def test_an_estimate_never_crosses_into_the_price_of_calls_longer_than_its_own(expected: Estimate):
    few, many = (expected(questions=count, is_thorough=True) for count in (2, 12))

    assert many.cost_usd / few.cost_usd < many.input_tokens / few.input_tokens * 1.2


def test_an_estimate_for_an_unknown_model_has_tokens_and_no_cost(expected: Estimate):
    unknown = expected("nobodys-model")

    assert unknown.input_tokens > 10_000
    assert unknown.cost_usd is None


def test_without_a_model_or_questions_there_is_nothing_to_estimate(expected: Estimate):
    assert expected("") is None
    assert expected(questions=0) is None


@pytest.mark.parametrize("is_thorough", [False, True])
async def test_an_estimate_is_within_a_factor_of_two_of_an_interview(
    provider: OpenAIProvider, expected: Estimate, is_thorough: bool
):
    """Of its input: how much a model says and thinks is its own affair."""
    interviewer = provider.interviewer(api_key=KEY, model=MODEL, is_thorough=is_thorough)
    spent = []
    plan = (await result_of(interviewer.plan(BRIEF), note_spending=spent.append)).plan
    history = []
    for _ in range(6):
        asking = interviewer.ask(turn(*history, plan=plan))
        await outcome(asking, note_spending=spent.append)
        whole = grading("We measured it first, and then again. " * 25, history=tuple(history))
        await outcome(interviewer.analyse(whole), note_spending=spent.append)
        history.append(Exchange(whole.question, whole.answer))

    assert len(spent) == 13
    input_tokens = sum(consumption.input_tokens for consumption in spent)
    characters = len(BRIEF.posting.description) + len(BRIEF.resume)
    assert 0.5 < input_tokens / expected(brief=characters, is_thorough=is_thorough).input_tokens < 2
