"""Model servers on the app's own machine: found, offered in one click, and used without a key."""

from dataclasses import replace

import pytest

from ai_interviewer.config.providers import presets
from ai_interviewer.domain.errors import ValidationFailed
from ai_interviewer.interviewers import registry
from ai_interviewer.interviewers.base import ListedModel
from ai_interviewer.interviewers.language_model.vendors.openai import local_servers
from ai_interviewer.interviewers.language_model.vendors.openai.local_servers import (
    find_local_servers,
)
from ai_interviewer.services import accounts
from ai_interviewer.services.accounts import provider_keys
from ai_interviewer.services.providers import local_models
from tests.factories import a_user
from tests.fakes.fake_openai import FakeOpenAI

FILE = "/home/somebody/models/Qwen3-8B-Q4_K_M.gguf"


@pytest.fixture
def no_memory(monkeypatch):
    """What another test found is forgotten."""
    monkeypatch.setattr(local_models, "_found", None)


async def test_a_server_that_lists_models_is_found_and_nothing_else(monkeypatch):
    with FakeOpenAI() as fake, FakeOpenAI() as other:
        fake.set(wants_key=False)
        known = {
            "there": replace(presets()["ollama"], name="there", address=fake.base_url),
            # It wants a key, so it is no server of the kind that is looked for.
            "other": replace(presets()["lm-studio"], name="other", address=other.base_url),
            "off": replace(presets()["llama-cpp"], name="off", address="http://127.0.0.1:9/v1"),
        }
        monkeypatch.setattr(local_servers, "presets", lambda: known)

        (found,) = await find_local_servers()

    assert found.preset == "there"
    assert ListedModel("fake-small", keeps_schema=True) in found.models
    assert not [r for r in fake.requests if "authorization" in r["headers"]]


async def test_one_click_chooses_what_was_found_and_needs_no_key(db, no_memory, monkeypatch):
    user = await a_user()
    assert [p.label for p in (await accounts.profile(user_id=user)).providers] == ["OpenAI"]

    async def found():
        return [(registry.vendor_of("OLLAMA"), (ListedModel("gemma3:4b"), ListedModel(FILE)))]

    monkeypatch.setattr(registry, "local_vendors", found)
    (server,) = await local_models.look()
    await provider_keys.use_local_model(user_id=user, interviewer="OLLAMA")

    profile = await accounts.profile(user_id=user)
    assert (server.label, server.models_label) == ("Ollama", "2 models: gemma3:4b, Qwen3-8B-Q4_K_M")
    assert [p.label for p in profile.providers] == ["OpenAI", "Ollama"]
    assert (profile.preferred, profile.providers[1].model) == ("OLLAMA", "gemma3:4b")
    assert not profile.providers[1].takes_key
    assert [provider.is_local for provider in profile.providers] == [False, True]


async def test_a_server_that_has_gone_is_not_chosen(db, no_memory, monkeypatch):
    async def nothing():
        return []

    monkeypatch.setattr(registry, "local_vendors", nothing)

    with pytest.raises(ValidationFailed, match="local_model_gone"):
        await provider_keys.use_local_model(user_id=await a_user(), interviewer="OLLAMA")


async def test_nothing_is_looked_for_where_the_host_does_not_want_it(no_memory, environment):
    environment(LOCAL_MODELS="false")

    assert await local_models.look() == []
    assert not [v for v in registry.vendors() if v.spec.is_local]
