"""Which providers there are: one by the short form, or those of the host's file."""

from pathlib import Path

from ai_interviewer.config.environment import Environment
from ai_interviewer.config.providers.file import read_providers
from ai_interviewer.config.providers.presets import presets
from ai_interviewer.config.providers.provider import Provider

DEFAULT_MODEL = "gpt-5.6-luna"
_OPENAI = "openai"


def providers_of(reader: Environment) -> tuple[Provider, ...]:
    """Those of the file; in front of them, or alone, the one that the short form describes."""
    address, model = reader.text("OPENAI_BASE_URL"), reader.text("OPENAI_MODEL")
    text = _text_of_file(reader, "PROVIDERS_FILE")
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
        path = reader.text("PROVIDERS_FILE")
        reader.refuse("PROVIDERS_FILE", f"PROVIDERS_FILE: fix {path}:{lines}")
    return (short, *listed) if address or model else listed


def _text_of_file(reader: Environment, name: str) -> str | None:
    """The content of the file that the variable names; None when it isn't set or can't be read."""
    path = reader.text(name)
    if path is None:
        return None
    try:
        return Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it isn't text"
        reader.refuse(name, f"{name}: can't read {path}: {reason}.")
        return None
