"""A provider of language models, as the host describes it."""

from dataclasses import dataclass, field
from enum import StrEnum

from ai_interviewer.config.providers.presets import Preset, preset_of_address, presets

OWN = "own-"
"""Begins the ids of providers that users add."""


class KeyPolicy(StrEnum):
    """Whose key pays for calls."""

    USER = "user"
    SERVER = "server"
    NONE = "none"
    OPTIONAL = "optional"
    """The user's, where there is one: for providers that users added."""


@dataclass(frozen=True, slots=True)
class Budget:
    """What one user may spend on the server's key in a day and a month of UTC; None for any."""

    day_tokens: int | None = None
    month_tokens: int | None = None
    day_cents: int | None = None
    month_cents: int | None = None


@dataclass(frozen=True, slots=True)
class Prices:
    """US dollars for a million tokens, where the price list doesn't know the model."""

    input: float
    output: float


@dataclass(frozen=True, slots=True)
class Provider:
    """One provider. `id` is what keys and models are kept under; in capitals it names interviews.

    `preset` and `address` may be empty, not both. Without `models`, any that the server lists may
    be used.
    """

    id: str
    name: str
    preset_name: str = ""
    address: str = ""
    key_policy: KeyPolicy = KeyPolicy.USER
    server_key: str = field(default="", repr=False)
    models: tuple[str, ...] = ()
    default_model: str = ""
    may_type_model: bool = True
    prices: Prices | None = None
    budget: Budget | None = None
    is_local: bool = False
    """Whether it was found on this machine, and not described."""

    @property
    def preset(self) -> Preset:
        """The named preset; else the one that the address belongs to."""
        return presets()[self.preset_name] if self.preset_name else preset_of_address(self.address)

    @property
    def interviewer(self) -> str:
        """The name in the database and the exports."""
        return self.id.upper().replace("-", "_")
