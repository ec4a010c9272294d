"""A host's list of providers: what it says, and what is said when it is wrong."""

from pathlib import Path

import pytest

from ai_interviewer.config import ConfigurationError, Settings, read_settings
from ai_interviewer.config.providers import Budget, KeyPolicy, Prices, preset_of_address, presets

KEY = "hk-a-key-of-the-host"
GOOD = """\
[[providers]]
id = "groq"
preset = "groq"
default_model = "openai/gpt-oss-120b"

[[providers]]
id = "house"
name = "House account"
preset = "openai"
key = "server"
key_env = "HOUSE_KEY"
models = ["small", "large"]
prices = { input = 0.25, output = 2 }

[providers.budget]
day_tokens = 1000
month_cents = 300

[[providers]]
id = "gpu"
name = "GPU server"
address = "http://gpu.internal:8000/v1"
key = "none"
"""


def settings_with(tmp_path: Path, text: str | None = None, **variables: str) -> Settings:
    environment = {"DATA_DIR": str(tmp_path / "data"), **variables}
    if text is not None:
        path = tmp_path / "providers.toml"
        path.write_text(text, encoding="utf-8")
        environment["PROVIDERS_FILE"] = str(path)
    return read_settings(environment)


def problems_of(tmp_path: Path, text: str, **variables: str) -> str:
    with pytest.raises(ConfigurationError) as refused:
        settings_with(tmp_path, text, **variables)
    return str(refused.value)


def test_the_short_form_is_one_provider_with_the_users_key(tmp_path):
    (usual,) = settings_with(tmp_path).providers
    address = "http://127.0.0.1:9/v1"
    (other,) = settings_with(tmp_path, OPENAI_BASE_URL=address, OPENAI_MODEL="llama-9").providers

    assert (usual.id, usual.name, usual.interviewer) == ("openai", "OpenAI", "OPENAI")
    assert (usual.address, usual.key_policy) == ("https://api.openai.com/v1", KeyPolicy.USER)
    assert (other.name, other.address, other.default_model) == ("OpenAI", address, "llama-9")
    assert other.preset.name == ""


def test_a_file_lists_several(tmp_path):
    groq, house, gpu = settings_with(tmp_path, GOOD, HOUSE_KEY=KEY).providers

    assert (groq.name, groq.address) == ("Groq", "https://api.groq.com/openai/v1")
    assert (groq.key_policy, groq.may_type_model) == (KeyPolicy.USER, True)
    assert (house.key_policy, house.server_key) == (KeyPolicy.SERVER, KEY)
    assert (house.models, house.default_model) == (("small", "large"), "small")
    assert not house.may_type_model
    assert house.prices == Prices(0.25, 2.0)
    assert house.budget == Budget(day_tokens=1000, month_cents=300)
    assert (gpu.interviewer, gpu.key_policy) == ("GPU", KeyPolicy.NONE)


def test_the_short_form_comes_first_when_both_are_set(tmp_path):
    both = settings_with(tmp_path, GOOD, HOUSE_KEY=KEY, OPENAI_MODEL="gpt-9").providers

    assert [provider.id for provider in both] == ["openai", "groq", "house", "gpu"]


def test_the_servers_key_may_lie_in_a_file_and_is_never_shown(tmp_path):
    path = tmp_path / "key"
    path.write_text(f"{KEY}\n", encoding="utf-8")

    result = settings_with(tmp_path, GOOD, HOUSE_KEY_FILE=str(path))

    assert result.providers[1].server_key == KEY
    assert KEY not in repr(result)


@pytest.mark.parametrize(
    ("line", "instead", "told"),
    [
        ('id = "groq"', 'id = "Groq!"', 'line 2, provider "Groq!": "id" must be'),
        ('id = "groq"', "", 'line 1, provider "without an id": "id" is missing'),
        ('id = "groq"', 'id = "builtin"', 'line 2, provider "builtin": "id" must be'),
        ('id = "groq"', 'id = "own-x"', 'line 2, provider "own-x": "id" must be'),
        ('id = "gpu"', 'id = "groq"', 'line 20, provider "groq": "id" is that of an earlier'),
        ('preset = "groq"', 'preset = "grok"', 'line 3, provider "groq": "preset" must be one of'),
        ('key = "none"', 'key = "mine"', 'line 23, provider "gpu": "key" must be one of user'),
        ('key = "none"', 'colour = "red"', 'line 23, provider "gpu": "colour" isn\'t known'),
        ("http://gpu.internal:8000/v1", "gpu", 'line 22, provider "gpu": "address" must be'),
        ("http://gpu.", "http://me:pass@gpu.", '"address" holds a user name or password'),
        ('name = "GPU server"', "", '"name" is missing'),
        ('name = "GPU server"', 'name = "Groq"', 'line 21, provider "gpu": "name" is that of'),
        ('["small", "large"]', '["small", 3]', 'line 12, provider "house": "models" must be'),
        ("output = 2 ", 'output = "2" ', 'line 13, provider "house": "prices" must say output'),
        ("day_tokens = 1000", "day_tokens = 0", 'line 15, provider "house": "budget" must give'),
        ("day_tokens = 1000", "hour_tokens = 1", 'line 15, provider "house": "budget" must hold'),
        ("prices = { input = 0.25, output = 2 }", "", '"budget" in cents needs prices'),
        (
            'default_model = "openai/gpt-oss-120b"',
            "[providers.budget]\nday_tokens = 1",
            '"budget" goes',
        ),
        ('key_env = "HOUSE_KEY"', "", '"key_env" is missing'),
        ('key = "none"', 'key_env = "HOUSE_KEY"', '"key_env" goes only with key = "server"'),
        ("[[providers]]", "[[provider]]", "begins with [[providers]]"),
        ('id = "groq"', "id = groq", "isn't valid TOML"),
    ],
)
def test_what_is_wrong_is_said_with_its_line_and_field(tmp_path, line, instead, told):
    assert line in GOOD

    assert told in problems_of(tmp_path, GOOD.replace(line, instead), HOUSE_KEY=KEY)


def test_everything_that_is_wrong_is_said_at_once(tmp_path):
    text = GOOD.replace('preset = "groq"', 'preset = "grok"').replace('key = "none"', "key = 1")

    told = problems_of(tmp_path, text, HOUSE_KEY=KEY)

    assert told.startswith("PROVIDERS_FILE: fix ")
    assert told.count("\n  - ") == 2
    assert told.index("line 3") < told.index("line 23")


def test_a_key_in_place_of_its_name_is_refused_without_repeating_it(tmp_path):
    told = problems_of(tmp_path, GOOD.replace("HOUSE_KEY", "sk-proj-12345"))

    assert "never the key" in told
    assert "sk-proj" not in told


def test_a_variable_that_is_not_set_is_named(tmp_path):
    assert "names HOUSE_KEY, which isn't set" in problems_of(tmp_path, GOOD)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ConfigurationError, match=r"PROVIDERS_FILE: can't read nowhere\.toml"):
        settings_with(tmp_path, PROVIDERS_FILE="nowhere.toml")


def test_one_id_is_not_described_twice(tmp_path):
    text = '[[providers]]\nid = "openai"\npreset = "openai"\n'

    assert settings_with(tmp_path, text).providers[0].id == "openai"
    assert "OPENAI_MODEL" in problems_of(tmp_path, text, OPENAI_MODEL="gpt-9")


def test_servers_on_this_machine_are_known_unless_they_are_described(tmp_path):
    described = '[[providers]]\nid = "mine"\nname = "Mine"\naddress = "http://localhost:1234/v1"\n'

    usual = settings_with(tmp_path).local_providers
    some = settings_with(tmp_path, described).local_providers

    assert [provider.interviewer for provider in usual] == ["OLLAMA", "LM_STUDIO", "LLAMA_CPP"]
    assert all(provider.key_policy is KeyPolicy.NONE for provider in usual)
    assert [provider.interviewer for provider in some] == ["OLLAMA", "LLAMA_CPP"]


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, True),
        ({"HOST": "0.0.0.0"}, False),
        ({"HOST": "0.0.0.0", "LOCAL_MODELS": "true"}, True),
        ({"LOCAL_MODELS": "false"}, False),
    ],
)
def test_local_servers_are_looked_for_where_one_machine_is_served(tmp_path, variables, expected):
    result = settings_with(tmp_path, **variables)

    assert (result.local_models, bool(result.local_providers)) == (expected, expected)


def test_every_preset_has_its_sources_and_a_way_to_reach_it():
    known = presets()

    assert set(known) >= {
        *("openai", "azure-openai", "anthropic", "gemini", "mistral", "groq", "openrouter"),
        *("deepseek", "together", "ollama", "lm-studio", "llama-cpp", "vllm", "litellm"),
    }
    for preset in known.values():
        assert preset.label
        assert preset.address or preset.example, preset.name
        assert all(source.startswith("https://") for source in preset.sources), preset.name
        assert preset.sources, preset.name
        assert preset.asks_for in ("json_schema", "json_object", "text"), preset.name


def test_an_address_belongs_to_the_preset_of_its_host():
    assert preset_of_address("https://house.openai.azure.com/openai/v1").name == "azure-openai"
    assert preset_of_address("https://api.openai.com/v1").name == "openai"
    assert preset_of_address("https://openai.com.evil.example/v1").name == ""
