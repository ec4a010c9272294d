"""What changed in a posting between two interviews held for it."""

from typing import Protocol

from ai_interviewer.domain.attempt_views import TextChange
from ai_interviewer.domain.text_changes import text_changes


class Kept(Protocol):
    """What an interview kept of its posting."""

    @property
    def posting_hash(self) -> str: ...

    @property
    def posting_title(self) -> str: ...

    @property
    def posting_tech_stack(self) -> list[str]: ...

    @property
    def posting_description(self) -> str: ...


def posting_changes(before: Kept, after: Kept) -> list[TextChange]:
    """Line by line; none when nothing changed."""
    if before.posting_hash == after.posting_hash:
        return []
    return text_changes(_text(before), _text(after))


def _text(kept: Kept) -> str:
    technologies = ", ".join(kept.posting_tech_stack)
    return f"{kept.posting_title}\n{technologies}\n{kept.posting_description}"
