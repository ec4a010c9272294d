"""What changed in a posting between two interviews."""

from ai_interviewer.services._records.posting_snapshots import PostingSnapshot
from ai_interviewer.texts import t
from ai_interviewer.views.attempts import TextChange
from ai_interviewer.views.text_changes import text_changes


def posting_changes(before: PostingSnapshot, after: PostingSnapshot) -> list[TextChange]:
    """The changes line by line; empty when there are none."""
    return text_changes(_text(before), _text(after))


def _text(snapshot: PostingSnapshot) -> str:
    lines = (
        f"{t.jobs.role_title}: {snapshot.posting_title}",
        f"{t.jobs.company}: {snapshot.posting_company}",
        f"{t.jobs.level}: {t.levels[snapshot.posting_level.value]}",
        f"{t.jobs.language}: {snapshot.language}",
        f"{t.jobs.tech_stack}: {', '.join(snapshot.posting_tech_stack)}",
        snapshot.posting_description,
    )
    return "\n".join(lines)
