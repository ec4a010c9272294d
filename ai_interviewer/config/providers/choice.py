"""Which providers there are: one by the short form, or those of the host's file."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from ai_interviewer.config.environment import Environment
from ai_interviewer.config.providers.file import read_providers
from ai_interviewer.config.providers.presets import presets
from ai_interviewer.config.providers.provider import KeyPolicy, Provider

DEFAULT_MODEL = "gpt-5.6-luna"
_OPENAI = "openai"


def providers_of(reader: Environment) -> tuple[Provider, ...]:
    """Those of the file; in front of them, or alone, the one that the short form describes."""
    address, model = reader.text("OPENAI_BASE_URL"), reader.text("OPENAI_MODEL")
    text = reader.text("PROVIDERS")
    short = Provider(
        id=_OPENAI,
        name="OpenAI",
        preset_name="" if address else _OPENAI,
        address=address or presets()[_OPENAI].address,
        default_model=model or DEFAULT_MODEL,
    )
    if text is None:
        return (short,)
    listed, problems = read_providers(text, secret=reader.text)
    if (address or model) and any(provider.id == _OPENAI for provider in listed):
        problems.append(
            f'provider "{_OPENAI}" is also described by OPENAI_BASE_URL or OPENAI_MODEL.'
            " Remove those."
        )
    if problems:
        lines = "".join(f"\n  - {problem}" for problem in problems)
        path = reader.environment.get("PROVIDERS_FILE", "").strip()
        place = f"PROVIDERS_FILE: fix {path}:" if path else "PROVIDERS: fix this:"
        reader.refuse("PROVIDERS", f"{place}{lines}")
    return (short, *listed) if address or model else listed


def local_providers(described: Sequence[Provider]) -> tuple[Provider, ...]:
    """The servers that people run on their own machine, but for those that are described."""
    taken = {provider.interviewer for provider in described}
    taken_addresses = {_place(provider.address) for provider in described}
    found = (
        Provider(
            id=preset.name,
            name=preset.label,
            preset_name=preset.name,
            address=preset.address,
            key_policy=KeyPolicy.NONE,
            is_local=True,
        )
        for preset in presets().values()
        if preset.local_port is not None
    )
    return tuple(
        provider
        for provider in found
        if provider.interviewer not in taken and _place(provider.address) not in taken_addresses
    )


def _place(address: str) -> tuple[str, int | None]:
    parts = urlsplit(address)
    host = parts.hostname or ""
    return ("127.0.0.1" if host in ("localhost", "::1") else host, parts.port)
