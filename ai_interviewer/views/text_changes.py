"""What changed between two versions of a text, line by line."""

from difflib import SequenceMatcher

from ai_interviewer.views.attempts import TextChange


def text_changes(before: str, after: str) -> list[TextChange]:
    """The lines that only one version has, in order; of a changed passage, removed lines first."""
    old, new = _lines(before), _lines(after)
    changes: list[TextChange] = []
    for kind, i, j, k, m in SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if kind != "equal":
            changes += [TextChange(line, is_added=False) for line in old[i:j]]
            changes += [TextChange(line, is_added=True) for line in new[k:m]]
    return changes


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]
