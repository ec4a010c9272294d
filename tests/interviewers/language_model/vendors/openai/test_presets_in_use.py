"""What a preset says is what the server is asked with."""

from contextlib import asynccontextmanager

import pytest

from ai_interviewer.config.providers import Provider, presets
from ai_interviewer.interviewers.language_model.vendors.openai import OpenAIProvider, vendor_of
from ai_interviewer.interviewers.language_model.vendors.openai.calls import fresh_dialect
from ai_interviewer.interviewers.language_model.vendors.openai.dialects import ReplyFormat
from ai_interviewer.interviewers.language_model.vendors.openai.model_names import listed_models
from ai_interviewer.interviewers.streams import result_of
from tests.fakes.fake_openai import FakeOpenAI
from tests.interviewers.conftest import KEY
from tests.interviewers.worlds import BRIEF


@asynccontextmanager
async def standing_in_for(name: str, **options):
    """A local stand-in for this provider, and our connection to it."""
    with FakeOpenAI() as fake:
        provider = OpenAIProvider(
            fake.base_url, interviewer="X", name="Stand-in", preset=presets()[name], **options
        )
        yield fake, provider
        await provider.aclose()


@pytest.mark.parametrize("name", presets())
async def test_each_provider_is_asked_with_its_key_in_its_header_and_no_other(name):
    preset = presets()[name]
    async with standing_in_for(name) as (fake, provider):
        await provider.check_key(api_key=KEY, model="fake-small")
        models = await provider.list_models(api_key=KEY)
        plan = await result_of(provider.interviewer(api_key=KEY, model="fake-small").plan(BRIEF))

    assert plan.instrument.interviewer == "X"
    assert bool(models) == preset.lists_models
    (chat,) = fake.chats("interview_plan")
    header = preset.key_header or "authorization"
    bare = KEY if preset.key_header else f"Bearer {KEY}"
    assert {h: v for h, v in chat["headers"].items() if KEY in v} == {header: bare}
    limit = preset.limit_name or "max_tokens"
    assert limit in chat["body"]


@pytest.mark.parametrize("name", ["ollama", "lm-studio", "llama-cpp", "vllm"])
async def test_a_server_that_wants_no_key_is_sent_none(name):
    async with standing_in_for(name, needs_key=False) as (fake, provider):
        fake.set(wants_key=False)
        await provider.check_key(api_key="", model="fake-small")
        await provider.list_models(api_key="")
        await result_of(provider.interviewer(api_key="", model="fake-small").plan(BRIEF))

    assert not [r for r in fake.requests if "authorization" in r["headers"]]


async def test_the_list_of_models_may_want_other_headers():
    async with standing_in_for("anthropic") as (fake, provider):
        await provider.list_models(api_key=KEY)

    (asked,) = fake.requests
    assert asked["headers"]["x-api-key"] == KEY
    assert asked["headers"]["anthropic-version"] == "2023-06-01"
    assert "authorization" not in asked["headers"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("openai", ReplyFormat.JSON_SCHEMA),
        ("deepseek", ReplyFormat.JSON_OBJECT),
        # It would ignore a schema without a word, so the prompt has to hold it.
        ("anthropic", ReplyFormat.TEXT),
    ],
)
def test_replies_are_asked_for_as_the_server_understands_it(name, expected):
    assert fresh_dialect(presets()[name], "some-model").format is expected


def test_schemas_are_kept_by_what_the_list_or_the_preset_says():
    listed = [
        {"id": "a", "supported_parameters": ["structured_outputs"]},
        {"id": "b", "supported_parameters": []},
        {"id": "c"},
    ]

    known = listed_models(listed, presets()["openrouter"])
    groq = listed_models([{"id": "openai/gpt-oss-20b"}, {"id": "llama"}], presets()["groq"])

    assert [model.keeps_schema for model in known] == [True, False, None]
    assert [model.keeps_schema for model in groq] == [False, True]


def test_models_for_other_purposes_are_left_out():
    others = [
        *("text-embedding-3-large", "nomic-embed-text", "omni-moderation-latest", "gpt-image-2"),
        *("whisper-1", "tts-1", "mistral-ocr-latest", "llama-guard-4", "bge-m3", "org/e5-large"),
        *("veo-3", "flux-1", "rerank-v4", "sora-2", "o4-deep-research", "imagen-4"),
    ]
    chatting = ["claude-haiku-5", "gemma3:4b", "gpt-5.6-luna", "models/gemini-3-flash", "socrates"]

    found = listed_models([{"id": name} for name in (*others, *chatting)], presets()["openai"])

    assert [model.name for model in found] == sorted(chatting)


def test_the_short_form_names_the_server_and_not_openai():
    elsewhere = Provider(id="openai", name="OpenAI", address="http://127.0.0.1:9/v1")
    listed = Provider(id="house", name="House", address="http://127.0.0.1:9/v1")

    assert vendor_of(elsewhere).connect().server == "127.0.0.1:9"
    assert vendor_of(listed).connect().server == "House"
