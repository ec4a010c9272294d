"""The code with which the pieces of this package keep texts in the browser."""

from pathlib import Path

_HERE = Path(__file__).parent


def code(*names: str) -> list[str]:
    """The scripts of these names, after the one that they all use."""
    return [(_HERE / f"{name}.js").read_text(encoding="utf-8") for name in ("storage", *names)]
