"""What each kind of model server needs, from `presets.toml`: data with a source."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Preset:
    """One kind of server. `presets.toml` says what each field means."""

    name: str = ""
    label: str = ""
    address: str = ""
    example: str = ""
    domains: tuple[str, ...] = ()
    needs_key: bool = True
    key_header: str = ""
    list_headers: Mapping[str, str] = field(default_factory=dict)
    lists_models: bool = True
    key_path: str = ""
    limit_name: str = ""
    bounds_texts: bool = True
    asks_for: str = "json_schema"
    schemas: str | tuple[str, ...] = ""
    local_port: int | None = None
    keys_at: str = ""
    sources: tuple[str, ...] = ()

    def keeps_schema(self, model: str) -> bool | None:
        """Whether the model keeps to a strict schema; None when that isn't known."""
        if isinstance(self.schemas, tuple):
            return any(name in model for name in self.schemas)
        return {"all": True, "none": False}.get(self.schemas)


@cache
def presets() -> Mapping[str, Preset]:
    """All presets by name, in the file's order."""
    text = Path(__file__).with_name("presets.toml").read_text("utf-8")
    return {name: _preset(name, entry) for name, entry in tomllib.loads(text).items()}


@cache
def preset_of_address(address: str) -> Preset:
    """The preset that the address belongs to, by its host; an empty one for any other server."""
    host = urlsplit(address).hostname or ""
    matches = (
        (len(domain), preset)
        for preset in presets().values()
        for domain in preset.domains
        if host == domain or host.endswith(f".{domain}")
    )
    return max(matches, key=lambda match: match[0], default=(0, Preset()))[1]


def _preset(name: str, entry: Mapping[str, Any]) -> Preset:
    values: dict[str, Any] = {
        key: tuple(v) if isinstance(v, list) else v for key, v in entry.items()
    }
    return Preset(name=name, **values)
