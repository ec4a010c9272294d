"""The host's list of providers: a TOML file, checked field by field.

Whatever is wrong is said with the file's line, so that it can be mended without guessing.
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from ai_interviewer.config.providers.presets import Preset, presets
from ai_interviewer.config.providers.provider import (
    OWN,
    Budget,
    KeyPolicy,
    Prices,
    Provider,
)

_ID = re.compile(r"[a-z][a-z0-9-]{0,29}")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_TAKEN = ("builtin",)
_POLICIES = (KeyPolicy.USER.value, KeyPolicy.SERVER.value, KeyPolicy.NONE.value)
_FIELDS = (
    *("id", "name", "preset", "address", "key", "key_env", "models", "default_model"),
    *("may_type_model", "prices", "budget"),
)
_BUDGET_FIELDS = ("day_tokens", "month_tokens", "day_cents", "month_cents")
_PRICE_FIELDS = ("input", "output")
_NAME_CHARACTERS, _MODEL_CHARACTERS, _MOST_PROVIDERS = 40, 100, 50

Secrets = Callable[[str], str | None]
"""The value of a variable of the environment; None when it isn't set."""


def read_providers(text: str, *, secret: Secrets) -> tuple[tuple[Provider, ...], list[str]]:
    """The providers of the file, and what is wrong with it: one sentence for each problem."""
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return (), [f"this isn't valid TOML: {error}."]
    entries = document.get("providers")
    unknown = [name for name in document if name != "providers"]
    if unknown:
        place = _line_of(text.splitlines(), unknown[0])
        return (), [
            f'{place}"{unknown[0]}" isn\'t known here. Every provider begins with [[providers]].'
        ]
    if (
        not isinstance(entries, list)
        or not entries
        or not all(isinstance(e, dict) for e in entries)
    ):
        return (), ["it lists no provider. Every provider begins with [[providers]]."]
    if len(entries) > _MOST_PROVIDERS:
        return (), [f"it lists more than {_MOST_PROVIDERS} providers."]
    readers = [
        _Reader(entry, lines, secret) for entry, lines in zip(entries, _parts(text), strict=False)
    ]
    providers = [reader.provider() for reader in readers]
    _refuse_repeated(readers, "id", [provider.interviewer for provider in providers])
    _refuse_repeated(readers, "name", [provider.name.casefold() for provider in providers])
    problems = sorted(problem for reader in readers for problem in reader.problems)
    return tuple(providers), [sentence for _, sentence in problems]


class _Reader:
    """Reads one provider, and collects what is wrong with it."""

    def __init__(
        self, entry: Mapping[str, Any], lines: list[tuple[int, str]], secret: Secrets
    ) -> None:
        self.problems: list[tuple[int, str]] = []
        self._entry = entry
        self._lines = lines
        self._secret = secret

    def provider(self) -> Provider:
        for name in self._entry:
            if name not in _FIELDS:
                self.refuse(name, f"isn't known. Known are {', '.join(_FIELDS)}.")
        preset = self._preset()
        policy = self._policy(preset)
        models = self._models()
        default = self._text("default_model", most=_MODEL_CHARACTERS) or next(iter(models), "")
        may_type = self._flag("may_type_model", default=not models)
        if models and default not in models and not may_type:
            self.refuse("default_model", "must be one of models.")
        prices = self._prices()
        return Provider(
            id=self._id(),
            name=self._text("name", most=_NAME_CHARACTERS) or preset.label,
            preset_name=preset.name,
            address=self._address(preset),
            key_policy=policy,
            server_key=self._server_key(policy),
            models=models,
            default_model=default,
            may_type_model=may_type,
            prices=prices,
            budget=self._budget(policy, prices),
        )

    def refuse(self, name: str, sentence: str) -> None:
        line = next((number for number, text in self._lines if _is_set(text, name)), None)
        place = line or (self._lines[0][0] if self._lines else 1)
        whose = self._entry.get("id") or self._entry.get("name") or "without an id"
        problem = f'line {place}, provider "{whose}": "{name}" {sentence}'
        self.problems.append((place, problem))

    def _id(self) -> str:
        value = self._text("id")
        if not value:
            self.refuse("id", "is missing. Give each provider one, such as groq.")
        elif not _ID.fullmatch(value) or value in _TAKEN or value.startswith(OWN):
            self.refuse(
                "id",
                "must be up to 30 small letters, digits and hyphens that begin with a letter;"
                f' not "builtin", and without "{OWN}" at the start.',
            )
        return value

    def _preset(self) -> Preset:
        name = self._text("preset")
        if not name:
            if not self._text("name"):
                self.refuse("name", "is missing. It is what users choose from.")
            return Preset()
        if name not in presets():
            self.refuse("preset", f"must be one of {', '.join(presets())}.")
            return Preset(label=name, address="https://unknown.example")
        return presets()[name]

    def _address(self, preset: Preset) -> str:
        value = self._text("address", most=500)
        if not value:
            if not preset.address:
                example = preset.example or "https://models.example.org/v1"
                self.refuse("address", f"is missing. It looks like {example}.")
            return preset.address
        try:
            parts = urlsplit(value)
            is_one = parts.scheme in ("http", "https") and bool(parts.hostname)
            is_one = is_one and (parts.port or 1) > 0
        except ValueError:
            is_one = False
            parts = urlsplit("")
        if not is_one:
            self.refuse("address", "must be an address such as https://models.example.org/v1.")
        elif parts.username or parts.password:
            self.refuse(
                "address", "holds a user name or password. Name the key's variable instead."
            )
        return value

    def _policy(self, preset: Preset) -> KeyPolicy:
        usual = KeyPolicy.USER if preset.needs_key else KeyPolicy.NONE
        value = self._text("key") or usual.value
        if value not in _POLICIES:
            self.refuse("key", f"must be one of {', '.join(_POLICIES)}.")
            return usual
        return KeyPolicy(value)

    def _server_key(self, policy: KeyPolicy) -> str:
        name = self._text("key_env")
        if policy is not KeyPolicy.SERVER:
            if name:
                self.refuse("key_env", 'goes only with key = "server".')
            return ""
        if not name:
            self.refuse(
                "key_env", "is missing: the name of the environment variable that holds the key."
            )
            return ""
        if not _VARIABLE.fullmatch(name):
            # It may be the key itself, so it isn't repeated.
            self.refuse("key_env", "must be the name of an environment variable, never the key.")
            return ""
        key = self._secret(name)
        if not key:
            self.refuse("key_env", f"names {name}, which isn't set.")
        elif not key.isascii() or not key.isprintable() or " " in key:
            self.refuse("key_env", f"names {name}, whose value can't be a key.")
        return key or ""

    def _models(self) -> tuple[str, ...]:
        value = self._entry.get("models", [])
        is_list = isinstance(value, list) and all(isinstance(name, str) for name in value)
        if not is_list or not all(0 < len(name.strip()) <= _MODEL_CHARACTERS for name in value):
            self.refuse("models", 'must be a list of names, such as ["small", "large"].')
            return ()
        return tuple(dict.fromkeys(name.strip() for name in value))

    def _prices(self) -> Prices | None:
        values = self._table("prices", _PRICE_FIELDS)
        if values is None:
            return None
        numbers = [values.get(name) for name in _PRICE_FIELDS]
        for name, number in zip(_PRICE_FIELDS, numbers, strict=True):
            if not _is_number(number, lowest=0):
                self.refuse("prices", f"must say {name}: US dollars for a million tokens.")
                return None
        return Prices(*(float(number) for number in numbers if number is not None))

    def _budget(self, policy: KeyPolicy, prices: Prices | None) -> Budget | None:
        values = self._table("budget", _BUDGET_FIELDS)
        if values is None:
            return None
        if policy is not KeyPolicy.SERVER:
            self.refuse("budget", 'goes only with key = "server": other keys aren\'t yours.')
            return None
        for name, number in values.items():
            if not isinstance(number, int) or not _is_number(number, lowest=1):
                self.refuse("budget", f"must give {name} as a whole number above 0.")
                return None
        if prices is None and any(name.endswith("cents") for name in values):
            self.refuse("budget", "in cents needs prices, for models whose price isn't known.")
        return Budget(**values)

    def _table(self, name: str, known: tuple[str, ...]) -> dict[str, Any] | None:
        value = self._entry.get(name)
        if value is None:
            return None
        if not isinstance(value, dict) or not value or not set(value) <= set(known):
            self.refuse(name, f"must hold {', '.join(known)}, and nothing else.")
            return None
        return value

    def _text(self, name: str, *, most: int = 200) -> str:
        value = self._entry.get(name, "")
        if not isinstance(value, str) or len(value) > most or not (value.isprintable()):
            self.refuse(name, f"must be a text of up to {most} characters.")
            return ""
        return value.strip()

    def _flag(self, name: str, *, default: bool) -> bool:
        value = self._entry.get(name, default)
        if not isinstance(value, bool):
            self.refuse(name, "must be true or false.")
            return default
        return value


def _is_number(value: object, *, lowest: int) -> bool:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return is_number and lowest <= value < 10**9  # type: ignore[operator]


def _parts(text: str) -> Iterator[list[tuple[int, str]]]:
    """The numbered lines of each provider."""
    part: list[tuple[int, str]] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if re.match(r"\s*\[\[\s*providers\s*\]\]", line):
            if part is not None:
                yield part
            part = []
        if part is not None:
            part.append((number, line))
    yield part or []


def _is_set(line: str, name: str) -> bool:
    return (
        re.match(rf"""\s*(?:\[providers\.)?["']?{re.escape(name)}["']?\s*[=\].]""", line)
        is not None
    )


def _line_of(lines: list[str], name: str) -> str:
    numbers = (
        n for n, line in enumerate(lines, 1) if re.match(rf"\s*\[*\s*{re.escape(name)}", line)
    )
    number = next(numbers, None)
    return f"line {number}: " if number else ""


def _refuse_repeated(readers: list[_Reader], name: str, values: list[str]) -> None:
    for place, (reader, value) in enumerate(zip(readers, values, strict=True)):
        if value and value in values[:place]:
            reader.refuse(name, "is that of an earlier provider.")
