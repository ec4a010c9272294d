"""Providers of language models: what each kind of server needs, and which ones the host lists."""

from ai_interviewer.config.providers.choice import DEFAULT_MODEL, local_providers, providers_of
from ai_interviewer.config.providers.file import read_providers
from ai_interviewer.config.providers.presets import Preset, preset_of_address, presets
from ai_interviewer.config.providers.provider import OWN, Budget, KeyPolicy, Prices, Provider

__all__ = [
    "DEFAULT_MODEL",
    "OWN",
    "Budget",
    "KeyPolicy",
    "Preset",
    "Prices",
    "Provider",
    "local_providers",
    "preset_of_address",
    "presets",
    "providers_of",
    "read_providers",
]
