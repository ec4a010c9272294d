"""What the built-in interviewer's scores were made with."""

import hashlib

from ai_interviewer.domain import rubric
from ai_interviewer.domain.enums import InterviewerName
from ai_interviewer.interviewers.base import Instrument

MODEL = "builtin-1"
RULES_VERSION = "1"
"""Raise it with every change of rules, weights, markers or wording: scores before and after it are
not comparable."""


def instrument() -> Instrument:
    parts = (rubric.VERSION, repr(rubric.RUBRIC), RULES_VERSION, MODEL)
    return Instrument(
        interviewer=InterviewerName.BUILTIN,
        model=MODEL,
        rubric_version=rubric.VERSION,
        prompt_version=RULES_VERSION,
        hash=hashlib.sha256("\x00".join(parts).encode()).hexdigest(),
    )
