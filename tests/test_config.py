"""Settings are read once, and are loud when wrong."""

import stat
from base64 import b64encode
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from ai_interviewer.config import NAMES, ConfigurationError, Settings, read_settings

PROJECT = Path(__file__).parents[1]
KEY = b64encode(bytes(range(32))).decode()
OTHER_KEY = b64encode(bytes(range(32, 64))).decode()
SECRET = "a secret of at least thirty-two characters"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return {"DATA_DIR": str(tmp_path / "data")}


@pytest.fixture
def production(environment: dict[str, str]) -> dict[str, str]:
    return environment | {
        "APP_ENV": "production",
        "APP_URL": "https://interviews.example.org",
        "SECRET_KEY": SECRET,
        "ENCRYPTION_KEYS": KEY,
    }


class Recorder(Mapping[str, str]):
    """An environment that remembers what it was asked for."""

    def __init__(self, values: dict[str, str]) -> None:
        self.values_by_name = values
        self.asked: set[str] = set()

    def __getitem__(self, name: str) -> str:
        self.asked.add(name)
        return self.values_by_name[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.values_by_name)

    def __len__(self) -> int:
        return len(self.values_by_name)


def test_nothing_set_gives_a_development_installation(environment: dict[str, str]) -> None:
    result = read_settings(environment)
    assert (result.host, result.port, result.app_url) == (
        "127.0.0.1",
        3000,
        "http://localhost:3000",
    )
    assert result.database_url is None
    assert result.allow_signup
    assert result.worker
    assert not result.is_production


def test_the_port_is_part_of_the_default_address(environment: dict[str, str]) -> None:
    result = read_settings(environment | {"PORT": "4000"})
    assert result.app_url == "http://localhost:4000"
    assert result.origins == ("http://localhost:4000", "http://127.0.0.1:4000")


def test_every_name_may_be_a_file(production: dict[str, str], tmp_path: Path) -> None:
    for name, value in {"DATABASE_URL": "postgresql://db/name", "SECRET_KEY": SECRET}.items():
        (tmp_path / name).write_text(f"{value}\n")
        production.pop(name, None)
        production[f"{name}_FILE"] = str(tmp_path / name)
    result = read_settings(production)
    assert result.database_url == "postgresql+psycopg://db/name"
    assert result.secret_key == SECRET


def test_a_value_and_a_file_at_once_are_refused(environment: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match="PORT or PORT_FILE, not both"):
        read_settings(environment | {"PORT": "3000", "PORT_FILE": "/run/secrets/port"})


def test_a_file_that_cannot_be_read_is_named(environment: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match="SECRET_KEY_FILE: cannot read /nonexistent"):
        read_settings(environment | {"SECRET_KEY_FILE": "/nonexistent"})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("APP_ENV", "staging"),
        ("APP_URL", "interviews.example.org"),
        ("APP_URL", "https://example.org/interviews"),
        ("PORT", "0"),
        ("PORT", "65536"),
        ("PORT", "-1"),
        ("PORT", "³"),
        ("DATABASE_URL", "mysql://db/name"),
        ("DATABASE_URL", "name"),
        ("ALLOW_SIGNUP", "perhaps"),
        ("WORKER", "2"),
        ("QUESTION_TIMEOUT", "0"),
        ("ANALYSIS_TIMEOUT", "two minutes"),
        ("LOG_LEVEL", "loud"),
        ("SECRET_KEY", "short"),
        ("ENCRYPTION_KEYS", "bm90IDMyIGJ5dGVz"),
        ("ENCRYPTION_KEYS", f"{KEY},!"),
    ],
)
def test_a_wrong_value_is_refused_by_name(
    environment: dict[str, str], name: str, value: str
) -> None:
    with pytest.raises(ConfigurationError, match=name):
        read_settings(environment | {name: value})


@pytest.mark.parametrize("missing", ["SECRET_KEY", "ENCRYPTION_KEYS"])
def test_production_refuses_to_start_without_its_own_secrets(
    production: dict[str, str], missing: str
) -> None:
    del production[missing]
    with pytest.raises(ConfigurationError, match=missing):
        read_settings(production)
    assert not Path(production["DATA_DIR"]).exists()


def test_production_needs_https_except_on_this_machine(production: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match="APP_URL"):
        read_settings(production | {"APP_URL": "http://interviews.example.org"})
    assert not read_settings(production | {"APP_URL": "http://localhost:3000"}).is_https


def test_production_allows_its_own_origin_only(production: dict[str, str]) -> None:
    assert read_settings(production).origins == ("https://interviews.example.org",)


def test_development_makes_its_secrets_once_and_for_itself(environment: dict[str, str]) -> None:
    first, second = read_settings(environment), read_settings(environment)
    assert first.secret_key == second.secret_key
    assert first.encryption_keys == second.encryption_keys
    data_dir = Path(environment["DATA_DIR"])
    assert stat.S_IMODE(data_dir.stat().st_mode) == 0o700
    assert sorted(path.name for path in data_dir.iterdir()) == ["encryption_key", "secret_key"]
    for secret in data_dir.iterdir():
        assert stat.S_IMODE(secret.stat().st_mode) == 0o600


def test_two_installations_have_different_secrets(tmp_path: Path) -> None:
    one, other = (read_settings({"DATA_DIR": str(tmp_path / name)}) for name in ("one", "other"))
    assert one.secret_key != other.secret_key
    assert one.encryption_keys != other.encryption_keys


def test_the_folder_above_the_data_must_exist(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="DATA_DIR"):
        read_settings({"DATA_DIR": str(tmp_path / "missing" / "data")})
    assert not (tmp_path / "missing").exists()


def test_the_first_encryption_key_is_the_active_one(production: dict[str, str]) -> None:
    keys = read_settings(production | {"ENCRYPTION_KEYS": f"{KEY}, {OTHER_KEY}"}).encryption_keys
    assert [key.secret[0] for key in keys] == [0, 32]
    assert keys[0].id != keys[1].id


def test_secrets_never_show_in_the_settings_text(production: dict[str, str]) -> None:
    production["DATABASE_URL"] = "postgresql://someone:hunter2@db/name"
    shown = repr(read_settings(production))
    for secret in (SECRET, KEY, "hunter2"):
        assert secret not in shown


def test_the_list_of_names_is_the_list_of_what_is_read(environment: dict[str, str]) -> None:
    recorder = Recorder(environment)
    read_settings(recorder)
    assert {name.removesuffix("_FILE") for name in recorder.asked} == set(NAMES)


def test_the_example_names_every_variable() -> None:
    lines = (PROJECT / ".env.example").read_text().splitlines()
    named = {line.lstrip("# ").partition("=")[0] for line in lines if "=" in line}
    assert set(NAMES) <= named


def test_settings_cannot_be_changed_later(environment: dict[str, str]) -> None:
    result: Settings = read_settings(environment)
    with pytest.raises(AttributeError):
        result.port = 1  # type: ignore[misc]
