"""Lists and sections of the Markdown files."""

from collections.abc import Iterable

from ai_interviewer.texts import t


def facts(*pairs: tuple[str, str]) -> str:
    """A list of names with their values. Names without a value are left out."""
    return bullets(t.app.fact.format(name=name, value=value) for name, value in pairs if value)


def section(title: str, lines: Iterable[str], *, level: int = 2) -> str:
    """A heading with a list below it; empty without lines."""
    entries = bullets(lines)
    return f"{heading(level, title)}\n\n{entries}" if entries else ""


def heading(level: int, title: str) -> str:
    return f"{'#' * level} {title}"


def bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)
