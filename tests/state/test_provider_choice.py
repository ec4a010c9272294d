"""Settings and the dialog "New interview" with several providers."""

import pytest
from sqlalchemy import select
from sqlmodel import col

from ai_interviewer.database import transaction
from ai_interviewer.interviewers import registry
from ai_interviewer.interviewers.base import ListedModel
from ai_interviewer.models import InterviewSession
from ai_interviewer.services import accounts
from ai_interviewer.services.material import resumes
from ai_interviewer.services.providers import local_models
from ai_interviewer.state.begin_dialog import BeginState
from ai_interviewer.state.settings.local_models import LocalModelsState
from ai_interviewer.state.settings.own_providers import OwnProvidersState
from ai_interviewer.state.settings.page import SettingsState
from ai_interviewer.texts import t
from tests.factories import RESUME, a_posting
from tests.state.tabs import a_tab

FILE = """\
[[providers]]
id = "groq"
preset = "groq"
address = "http://127.0.0.1:9/v1"
default_model = "fake-small"

[[providers]]
id = "house"
name = "House"
address = "http://127.0.0.1:9/v1"
key = "server"
key_env = "HOUSE_KEY"
models = ["large", "small"]
"""


@pytest.fixture
async def several(environment, tmp_path):
    path = tmp_path / "providers.toml"
    path.write_text(FILE, encoding="utf-8")
    environment(PROVIDERS_FILE=str(path), HOUSE_KEY="hk-1234567890")
    yield
    await registry.close_connections()


async def test_settings_show_one_provider_at_a_time(db, several):
    _, tab = await a_tab("/settings")
    await tab.do(SettingsState.open_page)
    state = await tab.state(SettingsState)
    assert [p.label for p in state.profile.providers] == ["Groq", "House"]
    assert (state.provider.label, state.provider.takes_key) == ("Groq", True)

    await tab.do(SettingsState.choose_provider, "HOUSE")
    await tab.do(SettingsState.list_models)

    assert (state.provider.label, state.provider.takes_key) == ("House", False)
    assert [m.model for group in state.models for m in group.options] == ["large", "small"]
    await tab.do(SettingsState.choose_model, "medium")
    assert state.model_alert == t.errors.model_not_allowed
    await tab.do(SettingsState.choose_model, "small")
    assert (state.model_notice, state.provider.model) == (t.settings.model_saved, "small")


async def test_provider_and_model_are_chosen_when_one_begins(db, several):
    user, tab = await a_tab("/jobs")
    job = await a_posting(user)
    await resumes.save(user_id=user, text=RESUME)
    await tab.do(BeginState.open_dialog, str(job), "Engineer")
    state = await tab.state(BeginState)

    assert (state.chosen.name, state.model, state.hint) == (
        "HOUSE",
        "large",
        t.begin.interviewer_hint_several,
    )
    await tab.do(BeginState.choose_interviewer, "BUILTIN")
    assert (state.model, state.models) == ("", [])
    await tab.do(BeginState.choose_interviewer, "HOUSE")
    form = {"questions": "3", "interviewer": "HOUSE", "feedback": "AFTER_EACH"}
    await tab.do(BeginState.begin, {**form, "model": "medium"})
    assert "House" in state.alert
    await tab.do(BeginState.begin, {**form, "model": "small"})

    assert not state.is_open
    async with transaction() as session:
        mine = select(InterviewSession).where(col(InterviewSession.user_id) == user)
        (begun,) = await session.scalars(mine)
    assert (begun.interviewer, begun.model) == ("HOUSE", "small")


async def test_a_server_on_this_machine_is_used_by_one_click(db, monkeypatch):
    async def found():
        return [(registry.vendor_of("OLLAMA"), (ListedModel("gemma3:4b"),))]

    monkeypatch.setattr(registry, "local_vendors", found)
    monkeypatch.setattr(local_models, "_found", None)
    user, tab = await a_tab("/settings")
    await tab.do(SettingsState.open_page)
    await tab.do(LocalModelsState.open_section)
    await tab.do(LocalModelsState.look, True)
    state = await tab.state(LocalModelsState)

    assert [(s.label, s.models_label) for s in state.servers] == [("Ollama", "1 model: gemma3:4b")]
    await tab.do(LocalModelsState.use, "OLLAMA")

    assert state.notice == "Ollama is set for new interviews, with gemma3:4b."
    assert (await tab.state(SettingsState)).provider.label == "Ollama"
    assert (await accounts.profile(user_id=user)).preferred == "OLLAMA"
    await tab.do(LocalModelsState.use, "OPENAI")
    assert state.alert == t.errors.local_model_gone


async def test_users_add_and_remove_providers_where_the_host_allows_it(db, environment):
    _, tab = await a_tab("/settings")
    await tab.do(OwnProvidersState.open_section)
    state = await tab.state(OwnProvidersState)
    form = {"provider_name": "Mine", "provider_address": "https://93.184.215.14/v1"}
    await tab.do(OwnProvidersState.add, form)
    assert (state.is_shown, state.alert) == (False, t.errors.own_providers_off)

    environment(ALLOW_USER_PROVIDERS="true")
    await tab.do(OwnProvidersState.open_section)
    await tab.do(OwnProvidersState.add, {**form, "provider_address": "https://10.0.0.1/v1"})
    assert (state.is_shown, state.alert) == (True, t.errors.own_address_not_public)
    await tab.do(OwnProvidersState.add, form)

    settings = await tab.state(SettingsState)
    assert (state.notice, settings.provider.label) == (t.settings.own_provider_added, "Mine")
    await tab.do(OwnProvidersState.remove, "OWN_MINE")
    assert (state.notice, settings.provider.label) == (t.settings.own_provider_removed, "OpenAI")
    await tab.do(OwnProvidersState.remove, "OPENAI")
    assert state.alert == t.errors.choice_unknown
    await registry.close_connections()
