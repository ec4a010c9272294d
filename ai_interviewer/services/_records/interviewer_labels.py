"""What people call an interviewer."""

from ai_interviewer.interviewers.registry import VENDORS
from ai_interviewer.texts import t


def interviewer_label(name: str) -> str:
    """The label in the catalogue; the stored name itself if its vendor no longer exists."""
    keys = {vendor.spec.name: vendor.spec.label_key for vendor in VENDORS}
    labels = t.begin.interviewers
    return labels.get(keys.get(name, name), name)
