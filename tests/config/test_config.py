"""Settings are read once, and a wrong one says so."""

import os
import secrets
import stat
from base64 import b64encode
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

import pytest

from ai_interviewer.config import NAMES, ConfigurationError, Settings, read_settings
from ai_interviewer.launcher import serve

PROJECT = Path(__file__).parents[2]
KEY = b64encode(sha256(b"one").digest()).decode()
OTHER_KEY = b64encode(sha256(b"other").digest()).decode()
SECRET = "Vb3k-q9Zr_T0xWm7Lp2sHd8uYc5nGf1jEa6o"


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
    assert result.worker == "process"
    assert not result.is_production


@pytest.mark.parametrize(
    ("value", "in_development", "in_production"),
    [("", True, False), ("true", True, True), ("false", False, False)],
)
def test_sign_up_is_closed_in_production_unless_it_is_opened(
    production: dict[str, str], value: str, in_development: bool, in_production: bool
) -> None:
    environment = production | {"ALLOW_SIGNUP": value}

    assert read_settings(environment).allow_signup is in_production
    environment |= {"APP_ENV": "development"}
    assert read_settings(environment).allow_signup is in_development


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
    with pytest.raises(ConfigurationError, match="SECRET_KEY_FILE: can't read /nonexistent"):
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
        ("MEANING", "synonyms"),
        ("QUESTION_BANK", "/nonexistent"),
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


@pytest.mark.parametrize("missing", ["APP_URL", "SECRET_KEY", "ENCRYPTION_KEYS"])
def test_production_refuses_to_start_without_what_is_its_own(
    production: dict[str, str], missing: str
) -> None:
    del production[missing]
    with pytest.raises(ConfigurationError, match=missing) as refused:
        read_settings(production)
    assert str(refused.value).count("\n") == 0
    assert not Path(production["DATA_DIR"]).exists()


def test_everything_that_is_wrong_is_told_at_once(environment: dict[str, str]) -> None:
    wrong = {
        "APP_ENV": "production",
        "PORT": "0",
        "WORKER": "perhaps",
        "REFLEX_TRANSPORT": "polling",
    }
    with pytest.raises(ConfigurationError) as refused:
        read_settings(environment | wrong)
    lines = str(refused.value).splitlines()
    names = [line.removeprefix("- ").split()[0] for line in lines[1:]]
    assert sorted(names) == [
        *("APP_URL", "ENCRYPTION_KEYS", "PORT", "REFLEX_TRANSPORT", "SECRET_KEY", "WORKER")
    ]


@pytest.mark.parametrize(
    "secret",
    [
        "a" * 40,
        "0123456789" * 4,
        "abcdefgh0123456789ijkl-abcdefgh0123456789ijkl-",
        "please-Change-Me-please-1234567890",
        "my-SECRET-key-that-nobody-knows-42",
        "a secret of at least thirty-two characters",
        "$(openssl-rand-base64-48-was-never-run)",
        KEY,
    ],
)
def test_production_refuses_a_secret_that_is_none(production: dict[str, str], secret: str) -> None:
    with pytest.raises(ConfigurationError, match="SECRET_KEY is easy to guess") as refused:
        read_settings(production | {"SECRET_KEY": secret})
    assert secret not in str(refused.value)
    assert read_settings(production | {"APP_ENV": "development", "SECRET_KEY": secret})


@pytest.mark.parametrize(
    "key",
    [
        bytes(32),
        bytes(range(32)),
        bytes(range(64, 0, -2)),
        b"0123456789abcdef" * 2,
        sha256(b"half").digest()[:16] * 2,
        b"correct horse battery staple 123",
    ],
)
def test_production_refuses_a_key_that_is_none(production: dict[str, str], key: bytes) -> None:
    keys = f"{KEY},{b64encode(key).decode()}"
    with pytest.raises(
        ConfigurationError, match="ENCRYPTION_KEYS contains a key that is easy"
    ) as told:
        read_settings(production | {"ENCRYPTION_KEYS": keys})
    assert keys not in str(told.value)


def test_what_chance_gives_is_never_taken_for_a_pattern(production: dict[str, str]) -> None:
    for _ in range(500):
        drawn = secrets.choice([secrets.token_hex(16), secrets.token_urlsafe(48)])
        key = b64encode(secrets.token_bytes(32)).decode()
        assert read_settings(production | {"SECRET_KEY": drawn, "ENCRYPTION_KEYS": key})


@pytest.mark.parametrize(
    "address",
    [
        *("*", "https://*", "https://*.example.org", "https://example.*", "https://a.org,*"),
        *(
            "https://a.org,https://b.org",
            "https://me:pw@a.org",
            "https://a.org?x=1",
            "https://a.org#x",
        ),
        *("https://a.org:0", "https://a.org:99999", "https://[", "https://a b.org", "file:///etc"),
    ],
)
def test_an_address_that_is_not_exactly_one_is_refused(
    production: dict[str, str], address: str
) -> None:
    with pytest.raises(ConfigurationError, match="APP_URL"):
        read_settings(production | {"APP_URL": address})


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("https://Rehearse.Example.org/", "https://rehearse.example.org"),
        ("https://example.org:443", "https://example.org"),
        ("https://example.org:8443", "https://example.org:8443"),
        ("http://localhost:80", "http://localhost"),
        ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
    ],
)
def test_the_origin_is_spelled_as_browsers_do(
    production: dict[str, str], address: str, origin: str
) -> None:
    assert read_settings(production | {"APP_URL": address}).origins == (origin,)


REFLEX = [
    ("REFLEX_CORS_ALLOWED_ORIGINS", "*"),
    ("REFLEX_CORS_ALLOWED_ORIGINS", "https://interviews.example.org,https://evil.example"),
    ("REFLEX_TRANSPORT", "polling"),
    ("REFLEX_ENV_MODE", "dev"),
    ("REFLEX_STATE_MANAGER_MODE", "disk"),
    ("REFLEX_ENV_FILE", "more.env"),
    ("REFLEX_LOG_FILE", "all.log"),
    ("REFLEX_ENABLE_FULL_LOGGING", "true"),
]


@pytest.mark.parametrize(("name", "value"), REFLEX)
def test_production_refuses_what_opens_a_door_behind_it(
    production: dict[str, str], name: str, value: str
) -> None:
    with pytest.raises(ConfigurationError, match=name):
        read_settings(production | {name: value})


def test_what_the_launcher_itself_sets_is_no_door(
    production: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "environ", {**production})
    serve._prepare_environment(read_settings(production))

    assert "REFLEX_CORS_ALLOWED_ORIGINS" in os.environ
    assert read_settings(os.environ).is_production


def test_production_needs_https_except_on_this_machine(production: dict[str, str]) -> None:
    for elsewhere in ("interviews.example.org", "localhost.evil.example", "127.0.0.1.evil.example"):
        with pytest.raises(ConfigurationError, match="APP_URL"):
            read_settings(production | {"APP_URL": f"http://{elsewhere}"})
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


def test_a_damaged_key_is_not_replaced(environment: dict[str, str]) -> None:
    read_settings(environment)
    (Path(environment["DATA_DIR"]) / "encryption_key").write_text("")
    with pytest.raises(ConfigurationError, match="encryption_key"):
        read_settings(environment)


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
    assert [key.secret for key in keys] == [sha256(b"one").digest(), sha256(b"other").digest()]
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


@pytest.mark.parametrize("value", ["somewhere", "10.0.0.0/33", "192.168.1.5/24", "127.0.0.1;::1"])
def test_trusted_proxies_are_networks(environment: dict[str, str], value: str) -> None:
    with pytest.raises(ConfigurationError, match="TRUSTED_PROXIES"):
        read_settings(environment | {"TRUSTED_PROXIES": value})


def test_settings_cannot_be_changed_later(environment: dict[str, str]) -> None:
    result: Settings = read_settings(environment)
    with pytest.raises(AttributeError):
        result.port = 1  # type: ignore[misc]
