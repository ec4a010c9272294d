"""What a model or a server does not take is left out from then on."""

import pytest

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.language_model.interviewer import LanguageModelInterviewer
from ai_interviewer.interviewers.language_model.vendors.openai.model_names import is_reasoning_model
from ai_interviewer.interviewers.language_model.vendors.openai.provider import OpenAIProvider
from ai_interviewer.interviewers.streams import result_of
from tests.fakes.fake_openai import FakeOpenAI
from tests.interviewers.conftest import KEY
from tests.interviewers.worlds import BRIEF, exchange, grading, outcome, turn


async def test_a_reasoning_model_thinks_little_about_questions_and_freely_about_answers(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    await outcome(interviewer.ask(turn()))
    await outcome(interviewer.analyse(grading()))

    question, analysis = (chat["body"] for chat in fake.chats())
    assert question["reasoning_effort"] == "low"
    assert "reasoning_effort" not in analysis


async def test_a_rejected_effort_is_left_out_from_then_on(
    newcomer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.set(unsupported=["reasoning_effort"])

    for history in ((), (exchange(1),)):
        await outcome(newcomer.ask(turn(*history)))
        await result_of(newcomer.plan(BRIEF))

    efforts = ["reasoning_effort" in chat["body"] for chat in fake.chats("next_question")]
    assert efforts == [True, False, False]
    assert fake.chats()[-1]["body"]["response_format"]["type"] == "json_schema"


async def test_a_vague_objection_costs_the_effort_before_the_format(
    newcomer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next("vague_rejection")

    await outcome(newcomer.ask(turn()))

    body = fake.chats()[-1]["body"]
    assert "reasoning_effort" not in body
    assert body["response_format"]["type"] == "json_schema"


async def test_other_models_are_not_sent_an_effort(provider: OpenAIProvider, fake: FakeOpenAI):
    await outcome(provider.interviewer(api_key=KEY, model="fake-small").ask(turn()))

    assert "reasoning_effort" not in fake.chats()[0]["body"]


@pytest.mark.parametrize("model", ["gpt-5.6-luna", "openai/gpt-5", "o4-mini", "gpt-oss:20b"])
def test_reasoning_models_are_known_by_their_names(model: str):
    assert is_reasoning_model(model)


@pytest.mark.parametrize("model", ["gpt-4.1", "llama3.1:8b", "qwen3", "olmo2", "gemma3"])
def test_other_models_are_known_by_their_names_too(model: str):
    assert not is_reasoning_model(model)


async def test_a_server_that_does_not_stream_is_asked_for_the_whole_reply(
    newcomer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.set(unsupported=["stream"])
    spent = []

    texts, asked = await outcome(newcomer.ask(turn()), note_spending=spent.append)
    await result_of(newcomer.plan(BRIEF))

    assert texts == [asked.question.text]
    (consumption,) = spent
    assert consumption.input_tokens > 0
    assert [chat["body"].get("stream") for chat in fake.chats()] == [True, False, False]
    assert "stream_options" not in fake.chats()[1]["body"]


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("truncated", FailureKind.TRUNCATED),
        ("content_filter", FailureKind.CONTENT_FILTERED),
        ("hang", FailureKind.TIMEOUT),
    ],
)
async def test_without_a_stream_faults_are_told_as_well(
    newcomer: LanguageModelInterviewer, fake: FakeOpenAI, fault: str, kind: FailureKind
):
    fake.set(unsupported=["stream"], always=fault)

    with pytest.raises(InterviewerFailed) as failed:
        await result_of(newcomer.plan(BRIEF))

    assert failed.value.kind is kind


async def test_a_server_that_overlooks_the_wish_for_a_stream_is_understood(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next("unstreamed")
    spent = []

    texts, asked = await outcome(interviewer.ask(turn()), note_spending=spent.append)

    assert texts == [asked.question.text]
    (consumption,) = spent
    assert consumption.output_tokens > 0
    assert len(fake.chats()) == 1


async def test_a_server_that_knows_nothing_but_messages_is_understood(
    newcomer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.set(unsupported=["json_schema", "json_object", "stream_options", "reasoning_effort"])

    _, asked = await outcome(newcomer.ask(turn()))

    assert asked.question.text
    assert set(fake.chats()[-1]["body"]) - {"max_completion_tokens"} == {
        "model",
        "messages",
        "stream",
    }
    assert len(fake.chats()) <= 3
