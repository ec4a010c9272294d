"""Settings, read once from the environment; a wrong one stops the start with a clear message.

Every name may also be given as `NAME_FILE`, a path whose content is the value (Docker secrets).
Development makes its own secrets under `DATA_DIR`; production must be given them.
"""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from ai_interviewer.config import production
from ai_interviewer.config.environment import FALSE, TRUE, Environment
from ai_interviewer.config.origins import APP_URL_WANTED, app_origin, cors_origins
from ai_interviewer.config.providers import DEFAULT_MODEL, Provider, local_providers, providers_of
from ai_interviewer.config.proxies import Network, trusted_proxies
from ai_interviewer.config.secrets import EncryptionKey, own_keys, own_secret, parse_keys

_SHORTEST_SECRET = 32
_ITSELF = ("127.0.0.1", "localhost", "::1")
_SECRET_KEY_WANTED = (
    f"SECRET_KEY must be set to at least {_SHORTEST_SECRET} random characters, for example the "
    "output of: openssl rand -base64 48"
)
_ENCRYPTION_KEYS_WANTED = (
    "ENCRYPTION_KEYS must be a comma-separated list of keys, each exactly 32 random bytes in "
    "base64 (the first is active), for example the output of: openssl rand -base64 32"
)
NAMES = (
    *("DATABASE_URL", "REDIS_URL", "APP_ENV", "APP_URL", "HOST", "PORT", "DATA_DIR"),
    *("SECRET_KEY", "ENCRYPTION_KEYS", "OPENAI_BASE_URL", "OPENAI_MODEL", "ALLOW_SIGNUP"),
    *("ALLOW_SHARING", "ALLOW_EVALUATIONS", "PROVIDERS", "ALLOW_USER_PROVIDERS", "LOCAL_MODELS"),
    *("WORKER", "WORKER_CONCURRENCY", "QUESTION_TIMEOUT", "ANALYSIS_TIMEOUT"),
    *("AI_RATE_LIMIT", "LOGIN_RATE_LIMIT", "ADDRESS_RATE_LIMIT", "SIGNUP_RATE_LIMIT"),
    *("TRUSTED_PROXIES", "BACKUP_PASSPHRASE", "BACKUP_KEEP", "BACKUP_EVERY"),
    *("METRICS", "METRICS_TOKEN", "METRICS_PORT", "LOG_LEVEL", "MEANING", "QUESTION_BANK"),
    *("API_RATE_LIMIT", "API_CORS_ORIGINS"),
)
"""Every variable that is read, each also as `NAME_FILE`."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of this process. Times are in seconds."""

    app_env: str
    app_url: str
    host: str
    port: int
    data_dir: Path
    database_url: str | None = field(repr=False)
    redis_url: str | None = field(repr=False)
    secret_key: str = field(repr=False)
    encryption_keys: tuple[EncryptionKey, ...] = field(repr=False)
    openai_base_url: str | None
    openai_model: str
    providers: tuple[Provider, ...]
    """Whose models users can choose; none of them is one that a user added."""
    allow_user_providers: bool
    local_models: bool
    """Whether to look for model servers on this machine."""
    allow_signup: bool
    allow_sharing: bool
    allow_evaluations: bool
    worker: str
    """`process`, `inline` or `false`: where the AI work runs."""
    worker_concurrency: int
    question_timeout: float
    analysis_timeout: float
    ai_rate_limit: int
    login_rate_limit: int
    address_rate_limit: int
    signup_rate_limit: int
    trusted_proxies: tuple[Network, ...]
    """Where our reverse proxy may be; its header says where requests really come from."""
    backup_passphrase: str | None = field(repr=False)
    backup_keep: int
    """Of each kind of backup that the server makes by itself; 0 makes none."""
    backup_every: int
    """In hours; 0 makes none by the clock."""
    api_rate_limit: int
    api_cors_origins: tuple[str, ...]
    """The exact origins whose pages may call the HTTP API from a browser."""
    metrics: bool
    metrics_token: str | None = field(repr=False)
    metrics_port: int
    """Where metrics are served without a token; 0 for nowhere."""
    log_level: str
    meaning: str
    """`auto` or `words`: what the built-in interviewer compares texts with."""
    question_bank: Path | None
    """The folder of the host's own questions, if there is one."""

    @property
    def local_providers(self) -> tuple[Provider, ...]:
        """Servers that may be found on this machine, but for those that the host describes."""
        return local_providers(self.providers) if self.local_models else ()

    @property
    def is_production(self) -> bool:
        return self.app_env == "production"

    @property
    def is_https(self) -> bool:
        return self.app_url.startswith("https://")

    @property
    def origins(self) -> tuple[str, ...]:
        """The exact origins that may open the websocket and post forms."""
        if self.is_production:
            return (self.app_url,)
        own = (f"http://localhost:{self.port}", f"http://127.0.0.1:{self.port}")
        return tuple(dict.fromkeys((self.app_url, *own)))


@cache
def settings() -> Settings:
    """The settings of this process, read at the first call."""
    return read_settings(os.environ)


def meaning_choice() -> str:
    """`meaning` alone: who grades on the command line needs no secrets.

    Raises ConfigurationError.
    """
    reader = Environment(os.environ)
    choice = _meaning(reader)
    reader.raise_problems()
    return choice


def question_bank_folder() -> Path | None:
    """`question_bank` alone, for the same reason. Raises ConfigurationError."""
    reader = Environment(os.environ)
    folder = _question_bank(reader)
    reader.raise_problems()
    return folder


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Settings from `environment`. Raises ConfigurationError naming everything that is wrong."""
    reader = Environment(environment)
    app_env = reader.choice("APP_ENV", "development", ("development", "production"))
    port = reader.integer("PORT", 3000, lowest=1, highest=65535)
    data_dir = Path(reader.text("DATA_DIR") or "data").absolute()
    secret_key, encryption_keys = reader.text("SECRET_KEY"), reader.text("ENCRYPTION_KEYS")
    values: dict[str, Any] = {
        "app_url": app_origin(reader, port),
        "host": reader.text("HOST") or "127.0.0.1",
        "database_url": _psycopg_url(reader),
        "redis_url": reader.text("REDIS_URL"),
        "openai_base_url": reader.text("OPENAI_BASE_URL"),
        "openai_model": reader.text("OPENAI_MODEL") or DEFAULT_MODEL,
        "providers": providers_of(reader),
        "allow_user_providers": reader.boolean("ALLOW_USER_PROVIDERS", default=False),
        "local_models": reader.boolean("LOCAL_MODELS", default=_is_one_machine(reader, app_env)),
        "allow_signup": reader.boolean("ALLOW_SIGNUP", default=app_env == "development"),
        "allow_sharing": reader.boolean("ALLOW_SHARING", default=False),
        "allow_evaluations": reader.boolean("ALLOW_EVALUATIONS", default=False),
        "worker": _worker(reader),
        "worker_concurrency": reader.integer("WORKER_CONCURRENCY", 20, lowest=1, highest=1000),
        "question_timeout": reader.integer("QUESTION_TIMEOUT", 60, lowest=1),
        "analysis_timeout": reader.integer("ANALYSIS_TIMEOUT", 120, lowest=1),
        "ai_rate_limit": reader.integer("AI_RATE_LIMIT", 60, lowest=1),
        "login_rate_limit": reader.integer("LOGIN_RATE_LIMIT", 10, lowest=1),
        "address_rate_limit": reader.integer("ADDRESS_RATE_LIMIT", 120, lowest=1),
        "signup_rate_limit": reader.integer("SIGNUP_RATE_LIMIT", 120, lowest=1),
        "trusted_proxies": trusted_proxies(reader, is_production=app_env == "production"),
        "backup_passphrase": reader.text("BACKUP_PASSPHRASE"),
        "backup_keep": reader.integer("BACKUP_KEEP", 5, lowest=0, highest=1000),
        "backup_every": reader.integer("BACKUP_EVERY", 0, lowest=0, highest=8760),
        "api_rate_limit": reader.integer("API_RATE_LIMIT", 1800, lowest=1),
        "api_cors_origins": cors_origins(reader),
        "metrics": reader.boolean("METRICS", default=False),
        "metrics_token": reader.text("METRICS_TOKEN"),
        "metrics_port": reader.integer("METRICS_PORT", 0, lowest=0, highest=65535),
        "log_level": reader.choice(
            "LOG_LEVEL", "info", ("debug", "info", "warning", "error"), fold=True
        ),
        "meaning": _meaning(reader),
        "question_bank": _question_bank(reader),
    }
    if values["metrics"] and not (values["metrics_token"] or values["metrics_port"]):
        reader.refuse("METRICS", "METRICS needs METRICS_TOKEN or METRICS_PORT.")
    _check_secrets(reader, secret_key, encryption_keys)
    if app_env == "production":
        _refuse_unsafe_production(reader, values["app_url"], secret_key, encryption_keys)
    # Before any secret is made: a start that is refused leaves nothing behind.
    reader.raise_problems()
    return Settings(
        app_env=app_env,
        port=port,
        data_dir=data_dir,
        secret_key=secret_key
        or own_secret(data_dir / "secret_key", lambda: secrets.token_urlsafe(48)),
        encryption_keys=parse_keys(encryption_keys or "") or own_keys(data_dir),
        **values,
    )


def _check_secrets(
    reader: Environment, secret_key: str | None, encryption_keys: str | None
) -> None:
    if secret_key is not None and len(secret_key) < _SHORTEST_SECRET:
        reader.refuse("SECRET_KEY", _SECRET_KEY_WANTED)
    if encryption_keys is not None and not parse_keys(encryption_keys):
        reader.refuse("ENCRYPTION_KEYS", _ENCRYPTION_KEYS_WANTED)


def _refuse_unsafe_production(
    reader: Environment, app_url: str, secret_key: str | None, encryption_keys: str | None
) -> None:
    keys = parse_keys(encryption_keys or "")
    if secret_key is None:
        reader.refuse("SECRET_KEY", _SECRET_KEY_WANTED)
    elif production.is_weak_secret(secret_key) or secret_key in (encryption_keys or "").split(","):
        reader.refuse("SECRET_KEY", f"SECRET_KEY is easy to guess. {_SECRET_KEY_WANTED}")
    if encryption_keys is None:
        reader.refuse("ENCRYPTION_KEYS", _ENCRYPTION_KEYS_WANTED)
    elif any(production.is_weak_key(key.secret) for key in keys):
        reader.refuse(
            "ENCRYPTION_KEYS",
            f"ENCRYPTION_KEYS contains a key that is easy to guess. {_ENCRYPTION_KEYS_WANTED}",
        )
    if reader.text("APP_URL") is None:
        reader.refuse("APP_URL", f"APP_URL is not set. {APP_URL_WANTED}")
    elif production.is_unsafe_address(app_url):
        reader.refuse(
            "APP_URL", "APP_URL must start with https:// in production (http only for localhost)."
        )
    for name, reason in production.unsafe_reflex_variables(reader.environment, (app_url,)):
        reader.refuse(name, f"{name} {reason}. Remove it; the app sets what Reflex needs.")


def _meaning(reader: Environment) -> str:
    return reader.choice("MEANING", "auto", ("auto", "words"), fold=True)


def _question_bank(reader: Environment) -> Path | None:
    value = reader.text("QUESTION_BANK")
    if value is None:
        return None
    folder = Path(value).absolute()
    if not folder.is_dir():
        reader.refuse("QUESTION_BANK", f"QUESTION_BANK: {value} isn't a folder. Name one, or none.")
    return folder


def _is_one_machine(reader: Environment, app_env: str) -> bool:
    """Whether only people at this machine can open the app."""
    return app_env == "development" and (reader.text("HOST") or _ITSELF[0]) in _ITSELF


def _worker(reader: Environment) -> str:
    value = (reader.text("WORKER") or "process").lower()
    if value in ("process", "inline"):
        return value
    if value in TRUE + FALSE:
        return "process" if value in TRUE else "false"
    reader.refuse("WORKER", "WORKER must be process, inline or false.")
    return "process"


def _psycopg_url(reader: Environment) -> str | None:
    """The address with SQLAlchemy's driver name, for any usual spelling of the scheme."""
    url = reader.text("DATABASE_URL")
    if url is None:
        return None
    scheme, separator, rest = url.partition("://")
    if not separator or scheme not in ("postgres", "postgresql", "postgresql+psycopg"):
        reader.refuse("DATABASE_URL", "DATABASE_URL must start with postgresql://.")
    return f"postgresql+psycopg://{rest}"
