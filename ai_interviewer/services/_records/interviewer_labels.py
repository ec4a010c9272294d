"""What people call an interviewer whose name a row holds."""

from ai_interviewer.interviewers.registry import VENDORS
from ai_interviewer.texts import t


def interviewer_label(name: str) -> str:
    """The label from the catalogue; the name itself where its vendor is no longer there."""
    keys = {vendor.spec.name: vendor.spec.label_key for vendor in VENDORS}
    labels = t.begin.interviewers
    return labels.get(keys.get(name, name), name)
