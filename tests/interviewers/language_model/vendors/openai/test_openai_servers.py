"""Keys, model lists, and servers that know less than OpenAI's."""

import json
import re
from contextlib import aclosing
from functools import partial
from typing import Any

import pytest

from ai_interviewer.domain.errors import FailureKind, InterviewerFailed
from ai_interviewer.interviewers.language_model.interviewer import LanguageModelInterviewer
from ai_interviewer.interviewers.language_model.tally import Tally, consumption
from ai_interviewer.interviewers.language_model.vendors.openai.addresses import OPENAI_URL
from ai_interviewer.interviewers.language_model.vendors.openai.prices import price
from ai_interviewer.interviewers.language_model.vendors.openai.provider import OpenAIProvider
from ai_interviewer.interviewers.language_model.vendors.openai.reply import ReplySoFar
from ai_interviewer.interviewers.streams import result_of
from tests.fakes.fake_openai import FakeOpenAI
from tests.interviewers.conftest import KEY, MODEL
from tests.interviewers.worlds import BRIEF, closing, grading, outcome, turn


async def test_calls_carry_the_users_key_and_nothing_of_the_operators(
    fake: FakeOpenAI, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-operator")
    monkeypatch.setenv("OPENAI_ORG_ID", "org-operator")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj-operator")

    async with aclosing(OpenAIProvider(fake.base_url)) as provider:
        for key in (KEY, "sk-another"):
            await result_of(provider.interviewer(api_key=key, model=MODEL).plan(BRIEF))

    assert [r["headers"]["authorization"] for r in fake.requests] == [
        f"Bearer {KEY}",
        "Bearer sk-another",
    ]
    assert "operator" not in json.dumps(fake.requests)


async def test_requests_stream_with_a_strict_schema_and_no_sampling_parameters(
    newcomer: LanguageModelInterviewer, fake: FakeOpenAI
):
    await result_of(newcomer.plan(BRIEF))

    body = fake.chats()[0]["body"]
    assert body["model"] == MODEL
    assert body["stream"] is True
    assert body["stream_options"] == {"include_usage": True}
    assert body["response_format"]["json_schema"]["strict"] is True
    assert body["max_completion_tokens"] > 1_000
    assert not {"temperature", "top_p", "max_tokens", "seed"} & body.keys()


async def test_schemas_meet_the_rules_of_strict_structured_output(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    await result_of(interviewer.plan(BRIEF))
    await outcome(interviewer.ask(turn()))
    await outcome(interviewer.analyse(grading()))
    await outcome(interviewer.summarise(closing()))

    for request in fake.chats():
        schema = request["body"]["response_format"]["json_schema"]["schema"]
        for part in [schema, *schema.get("$defs", {}).values()]:
            assert part["additionalProperties"] is False
            assert part["required"] == list(part["properties"])
        assert not re.search(r'"\$ref": "[^"]*", "|"default"', json.dumps(schema))


async def test_a_rationale_stands_before_its_level_in_the_schema(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    await outcome(interviewer.analyse(grading()))

    schema = fake.chats()[0]["body"]["response_format"]["json_schema"]["schema"]
    names = list(schema["$defs"]["ScoreReply"]["properties"])
    assert names == ["rationale", "quotes", "missing", "level"]


@pytest.mark.parametrize("unknown", [["json_schema"], ["json_schema", "json_object"]])
async def test_a_server_without_schemas_is_asked_in_words_and_remembered(
    newcomer: LanguageModelInterviewer, fake: FakeOpenAI, unknown: list[str]
):
    fake.set(unsupported=unknown)

    planned = await result_of(newcomer.plan(BRIEF))
    tries = len(fake.chats())
    await outcome(newcomer.analyse(grading()))

    assert planned.plan.topics
    assert tries == 1 + len(unknown)
    assert len(fake.chats()) == tries + 1, "the second call starts with what worked"
    assert '"requirements"' in fake.chats()[tries - 1]["body"]["messages"][-1]["content"]


async def test_a_server_that_does_not_report_usage_still_works(
    newcomer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.set(unsupported=["stream_options"])
    spent = []

    await result_of(newcomer.plan(BRIEF), note_spending=spent.append)

    (nothing,) = spent
    assert nothing.input_tokens == 0
    assert nothing.cost_usd is None
    assert fake.chats()[1]["body"]["response_format"]["type"] == "json_schema"


@pytest.mark.parametrize(
    "wrapping",
    ["```json\n{}\n```", "Here you are:\n{}\nGood luck!", "<think>a {{brace}}</think>\n{}"],
)
async def test_json_wrapped_in_words_is_found(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI, wrapping: str
):
    text = "How do you read a query plan, and what do you look at first?"
    reply = json.dumps({"decision": "MOVE_ON", "quoted": None, "text": text})
    fake.next({"reply": wrapping.format(reply)})

    texts, asked = await outcome(interviewer.ask(turn()))

    assert asked.question.text == text
    assert texts[-1] == text
    assert len(fake.chats()) == 1


async def test_malformed_json_is_repaired_by_one_more_call(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI
):
    fake.next("malformed_json")

    _, asked = await outcome(interviewer.ask(turn()))

    assert asked.question.text
    roles = [message["role"] for message in fake.chats()[1]["body"]["messages"]]
    assert roles == ["system", "user", "assistant", "user"]


@pytest.mark.parametrize("fault", ["truncated", "empty"])
async def test_a_reply_that_was_cut_off_or_empty_is_asked_for_again_without_sending_it_back(
    interviewer: LanguageModelInterviewer, fake: FakeOpenAI, fault: str
):
    fake.next(fault)

    await outcome(interviewer.analyse(grading()))

    first, second = (chat["body"]["messages"] for chat in fake.chats())
    assert [message["role"] for message in second] == ["system", "user"]
    assert second[1]["content"].startswith(first[1]["content"])
    assert len(second[1]["content"]) > len(first[1]["content"])


async def test_the_models_of_a_key_are_those_that_can_chat(provider: OpenAIProvider):
    models = await provider.list_models(api_key=KEY)

    assert [model.name for model in models] == ["fake-small", "gpt-5.6-luna", "gpt-5.6-sol"]


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("bad_key", FailureKind.BAD_KEY),
        ("rate_limited", FailureKind.RATE_LIMITED),
        ("server_error", FailureKind.PROVIDER_DOWN),
        ("vague_rejection", FailureKind.REQUEST_REJECTED),
        ("hang", FailureKind.TIMEOUT),
    ],
)
async def test_checking_a_key_tells_why_it_is_not_accepted(
    provider: OpenAIProvider, fake: FakeOpenAI, fault: str, kind: FailureKind
):
    fake.next({"fault": fault, "for": "models"})

    with pytest.raises(InterviewerFailed) as failed:
        await provider.check_key(api_key=KEY)

    assert failed.value.kind is kind
    assert failed.value.__context__ is None


async def test_a_key_that_may_not_list_models_is_still_a_good_key(
    provider: OpenAIProvider, fake: FakeOpenAI
):
    fake.next({"fault": "no_scope", "for": "models"})

    await provider.check_key(api_key=KEY)


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("", FailureKind.NO_KEY),
        ("  \n", FailureKind.NO_KEY),
        ("sk-ключ", FailureKind.BAD_KEY),
        ("sk-a\r\nX-Evil: 1", FailureKind.BAD_KEY),
    ],
)
async def test_an_impossible_key_never_reaches_the_wire(
    provider: OpenAIProvider, fake: FakeOpenAI, key: str, kind: FailureKind
):
    with pytest.raises(InterviewerFailed) as failed:
        await provider.check_key(api_key=key)

    assert failed.value.kind is kind
    assert fake.requests == []


def test_known_prices_give_a_cost_and_unknown_ones_none():
    tally = Tally()
    tally.add(input_tokens=1000, cached_tokens=400, output_tokens=100)

    assert 0 < (cost_at_openai(tally, "gpt-5.6-luna") or 0) < 0.01
    assert cost_at_openai(tally, "nobodys-model") is None


def cost_at_openai(tally: Tally, model: str) -> float | None:
    at_openai = partial(price, model=model, base_url=OPENAI_URL)
    return consumption(tally, model=model, price=at_openai).cost_usd


@pytest.mark.parametrize(
    "usage",
    [
        {"prompt_tokens": 900, "prompt_tokens_details": {"cached_tokens": 700}},
        {"prompt_tokens": 900, "prompt_cache_hit_tokens": 700},
        {"prompt_tokens": 900, "prompt_tokens_details": None, "cache_read_input_tokens": 700},
        {"prompt_tokens": 900, "cached_tokens": 700},
    ],
)
def test_tokens_from_a_cache_are_counted_under_each_of_their_names(usage: dict[str, Any]):
    reply, tally = ReplySoFar(), Tally()

    reply.add({"usage": usage})
    reply.count(tally)

    assert (tally.input_tokens, tally.cached_tokens) == (900, 700)
