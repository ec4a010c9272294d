"""Reading variables of the environment, one name at a time."""

from collections.abc import Mapping
from pathlib import Path

TRUE, FALSE = ("true", "1", "yes", "on"), ("false", "0", "no", "off")


class ConfigurationError(Exception):
    """A setting is wrong; the message names it and says what it should be."""


class Environment:
    """Reads one name at a time, and collects what is wrong. An empty value counts as not set."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = environment
        self._problems: dict[str, str] = {}

    def refuse(self, name: str, sentence: str) -> None:
        """Note what is wrong with a name; only the first problem of a name is reported."""
        self._problems.setdefault(name, sentence)

    def raise_problems(self) -> None:
        """Raise ConfigurationError with everything that was refused, if anything was."""
        sentences = list(self._problems.values())
        if len(sentences) == 1:
            raise ConfigurationError(sentences[0])
        if sentences:
            lines = "\n".join(f"- {sentence}" for sentence in sentences)
            raise ConfigurationError(f"These settings have to be put right:\n{lines}")

    def text(self, name: str) -> str | None:
        value = self.environment.get(name, "").strip()
        path = self.environment.get(f"{name}_FILE", "").strip()
        if value and path:
            self.refuse(name, f"Set {name} or {name}_FILE, not both.")
        elif path:
            try:
                value = Path(path).read_text(encoding="utf-8").strip()
            except (OSError, UnicodeDecodeError) as error:
                reason = error.strerror if isinstance(error, OSError) else "it is not text"
                self.refuse(name, f"{name}_FILE: cannot read {path}: {reason}.")
        return value or None

    def choice(
        self, name: str, default: str, allowed: tuple[str, ...], *, fold: bool = False
    ) -> str:
        value = self.text(name) or default
        value = value.lower() if fold else value
        if value not in allowed:
            self.refuse(name, f"{name} must be one of {', '.join(allowed)}.")
        return value

    def boolean(self, name: str, *, default: bool) -> bool:
        value = (self.text(name) or str(default)).lower()
        if value not in TRUE + FALSE:
            self.refuse(name, f"{name} must be true or false.")
        return value in TRUE

    def integer(self, name: str, default: int, *, lowest: int, highest: int = 10**9) -> int:
        value = self.text(name)
        if value is None:
            return default
        is_number = value.isascii() and value.isdigit() and len(value) < 20
        if not is_number or not lowest <= int(value) <= highest:
            self.refuse(name, f"{name} must be a whole number from {lowest} to {highest}.")
            return default
        return int(value)
