"""What changed in a posting between two interviews."""

from ai_interviewer.services._records.posting_snapshots import PostingSnapshot
from ai_interviewer.texts import t
from ai_interviewer.views.attempts import TextChange
from ai_interviewer.views.text_changes import text_changes


def posting_changes(before: PostingSnapshot, after: PostingSnapshot) -> list[TextChange]:
    """The changes line by line; empty when there are none."""
    return text_changes(_text(before), _text(after))


def _text(snapshot: PostingSnapshot) -> str:
    facts = (
        (t.jobs.role_title, snapshot.posting_title),
        (t.jobs.company, snapshot.posting_company),
        (t.jobs.level, t.jobs.levels[snapshot.posting_level.value]),
        (t.jobs.language, snapshot.language),
        (t.jobs.tech_stack, t.app.comma.join(snapshot.posting_tech_stack)),
    )
    lines = [t.app.fact.format(name=name, value=value) for name, value in facts]
    return "\n".join([*lines, snapshot.posting_description])
