"""What changed in a posting between two interviews held for it."""

from typing import Protocol

from ai_interviewer.domain.enums import ExperienceLevel
from ai_interviewer.texts import t
from ai_interviewer.views.attempts import TextChange
from ai_interviewer.views.text_changes import text_changes


class Kept(Protocol):
    """What an interview kept of its posting."""

    @property
    def language(self) -> str: ...

    @property
    def posting_title(self) -> str: ...

    @property
    def posting_company(self) -> str: ...

    @property
    def posting_level(self) -> ExperienceLevel: ...

    @property
    def posting_tech_stack(self) -> list[str]: ...

    @property
    def posting_description(self) -> str: ...


def posting_changes(before: Kept, after: Kept) -> list[TextChange]:
    """Line by line; none when nothing changed."""
    return text_changes(_text(before), _text(after))


def _text(kept: Kept) -> str:
    facts = (
        (t.jobs.role_title, kept.posting_title),
        (t.jobs.company, kept.posting_company),
        (t.jobs.level, t.jobs.levels[kept.posting_level.value]),
        (t.jobs.language, kept.language),
        (t.jobs.tech_stack, t.app.comma.join(kept.posting_tech_stack)),
    )
    lines = [t.app.fact.format(name=name, value=value) for name, value in facts]
    return "\n".join([*lines, kept.posting_description])
