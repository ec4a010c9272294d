"""Settings, read once from the environment, loud when wrong.

Every name may also be given as `NAME_FILE`, a path whose content is the value (Docker secrets).
Development makes its own secrets under `DATA_DIR`; production must bring its own.
"""

import base64
import os
import secrets
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

ENCRYPTION_KEY_BYTES = 32
_SHORTEST_SECRET = 32

NAMES = (
    *("DATABASE_URL", "REDIS_URL", "APP_ENV", "APP_URL", "HOST", "PORT", "DATA_DIR"),
    *("SECRET_KEY", "ENCRYPTION_KEYS", "OPENAI_BASE_URL", "OPENAI_MODEL", "ALLOW_SIGNUP"),
    *("WORKER", "QUESTION_TIMEOUT", "ANALYSIS_TIMEOUT", "AI_RATE_LIMIT", "LOGIN_RATE_LIMIT"),
    *("METRICS", "LOG_LEVEL"),
)
"""Every variable that is read, each also as `NAME_FILE`."""


class ConfigurationError(Exception):
    """The environment is wrong; the message says which name and what it should hold."""


@dataclass(frozen=True, slots=True)
class EncryptionKey:
    """An AES-256 key. `id` is what rows remember, so that keys can be rotated."""

    id: str
    secret: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Settings:
    """What this process was told. Times are in seconds."""

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
    allow_signup: bool
    worker: bool
    question_timeout: float
    analysis_timeout: float
    ai_rate_limit: int
    login_rate_limit: int
    metrics: bool
    log_level: str

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


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Settings from `environment`. Raises ConfigurationError naming what is wrong."""
    read = _Reader(environment)
    app_env = read.choice("APP_ENV", "development", ("development", "production"))
    port = read.integer("PORT", 3000, lowest=1, highest=65535)
    data_dir = Path(read.text("DATA_DIR") or "data").absolute()
    result = Settings(
        app_env=app_env,
        app_url=_origin(read.text("APP_URL") or f"http://localhost:{port}"),
        host=read.text("HOST") or "127.0.0.1",
        port=port,
        data_dir=data_dir,
        database_url=_psycopg_url(read.text("DATABASE_URL")),
        redis_url=read.text("REDIS_URL"),
        secret_key=_secret_key(read, app_env, data_dir),
        encryption_keys=_encryption_keys(read, app_env, data_dir),
        openai_base_url=read.text("OPENAI_BASE_URL"),
        openai_model=read.text("OPENAI_MODEL") or "gpt-5.6-luna",
        allow_signup=read.boolean("ALLOW_SIGNUP", default=True),
        worker=read.boolean("WORKER", default=True),
        question_timeout=read.integer("QUESTION_TIMEOUT", 60, lowest=1),
        analysis_timeout=read.integer("ANALYSIS_TIMEOUT", 120, lowest=1),
        ai_rate_limit=read.integer("AI_RATE_LIMIT", 60, lowest=1),
        login_rate_limit=read.integer("LOGIN_RATE_LIMIT", 10, lowest=1),
        metrics=read.boolean("METRICS", default=False),
        log_level=read.choice(
            "LOG_LEVEL", "info", ("debug", "info", "warning", "error"), fold=True
        ),
    )
    _refuse_unsafe_production(result)
    return result


def _refuse_unsafe_production(result: Settings) -> None:
    if not result.is_production or result.is_https:
        return
    if urlsplit(result.app_url).hostname not in ("localhost", "127.0.0.1"):
        raise ConfigurationError(
            "APP_URL must start with https:// in production (http only for localhost)."
        )


class _Reader:
    """Reads one name at a time; an empty value counts as not set."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment

    def text(self, name: str) -> str | None:
        value = self._environment.get(name, "").strip()
        path = self._environment.get(f"{name}_FILE", "").strip()
        if value and path:
            raise ConfigurationError(f"Set {name} or {name}_FILE, not both.")
        if path:
            try:
                value = Path(path).read_text(encoding="utf-8").strip()
            except OSError as error:
                raise ConfigurationError(
                    f"{name}_FILE: cannot read {path}: {error.strerror}."
                ) from error
        return value or None

    def choice(
        self, name: str, default: str, allowed: tuple[str, ...], *, fold: bool = False
    ) -> str:
        value = self.text(name) or default
        value = value.lower() if fold else value
        if value not in allowed:
            raise ConfigurationError(f"{name} must be one of {', '.join(allowed)}.")
        return value

    def boolean(self, name: str, *, default: bool) -> bool:
        value = (self.text(name) or str(default)).lower()
        if value in ("true", "1", "yes", "on"):
            return True
        if value in ("false", "0", "no", "off"):
            return False
        raise ConfigurationError(f"{name} must be true or false.")

    def integer(self, name: str, default: int, *, lowest: int, highest: int = 10**9) -> int:
        value = self.text(name)
        if value is None:
            return default
        if not value.isascii() or not value.isdigit() or not lowest <= int(value) <= highest:
            raise ConfigurationError(f"{name} must be a whole number of at least {lowest}.")
        return int(value)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path.strip("/"):
        raise ConfigurationError(
            "APP_URL must be an address like https://interviews.example.org, without a path."
        )
    return f"{parts.scheme}://{parts.netloc}"


def _psycopg_url(url: str | None) -> str | None:
    """The address with SQLAlchemy's driver name, however the operator spelled the scheme."""
    if url is None:
        return None
    scheme, separator, rest = url.partition("://")
    if not separator or scheme not in ("postgres", "postgresql", "postgresql+psycopg"):
        raise ConfigurationError("DATABASE_URL must start with postgresql://.")
    return f"postgresql+psycopg://{rest}"


def _secret_key(read: _Reader, app_env: str, data_dir: Path) -> str:
    value = read.text("SECRET_KEY")
    if value is None and app_env != "production":
        return _own_secret(data_dir / "secret_key", lambda: secrets.token_urlsafe(48))
    if value is None or len(value) < _SHORTEST_SECRET:
        raise ConfigurationError(
            f"SECRET_KEY must be set to at least {_SHORTEST_SECRET} random characters, for example "
            "the output of: openssl rand -base64 48"
        )
    return value


def _encryption_keys(read: _Reader, app_env: str, data_dir: Path) -> tuple[EncryptionKey, ...]:
    value = read.text("ENCRYPTION_KEYS")
    if value is None and app_env != "production":
        value = _own_secret(data_dir / "encryption_key", _new_encryption_key)
    if value is None:
        raise ConfigurationError(
            "ENCRYPTION_KEYS must be set to base64 of 32 random bytes (a comma list, the first is "
            "active), for example the output of: openssl rand -base64 32"
        )
    return tuple(_encryption_key(entry.strip()) for entry in value.split(",") if entry.strip())


def _new_encryption_key() -> str:
    return base64.b64encode(secrets.token_bytes(ENCRYPTION_KEY_BYTES)).decode()


def _encryption_key(encoded: str) -> EncryptionKey:
    """A key and its id: the first 8 hex digits of its SHA-256, which give nothing away."""
    try:
        secret = base64.b64decode(encoded, validate=True)
    except ValueError:
        secret = b""
    if len(secret) != ENCRYPTION_KEY_BYTES:
        raise ConfigurationError(
            "ENCRYPTION_KEYS must hold base64 of exactly 32 random bytes each."
        )
    return EncryptionKey(id=sha256(secret).hexdigest()[:8], secret=secret)


def _own_secret(path: Path, make: Callable[[], str]) -> str:
    """A secret of this installation, made at the first need and kept with mode 0600."""
    try:
        if not path.exists():
            _make_secret(path, make)
        return path.read_text(encoding="ascii").strip()
    except OSError as error:
        raise ConfigurationError(
            f"DATA_DIR: cannot keep {path.name} in {path.parent}: {error.strerror}. The folder "
            "above it must exist, and both must belong to the user who starts the app."
        ) from error


def _make_secret(path: Path, make: Callable[[], str]) -> None:
    path.parent.mkdir(exist_ok=True, mode=0o700)
    # mkstemp gives mode 0600 and a name that no earlier, interrupted try can have left behind.
    descriptor, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(make())
        # A hard link fails when another process was first: both then read the same secret.
        with suppress(FileExistsError):
            path.hardlink_to(draft)
    finally:
        Path(draft).unlink()
