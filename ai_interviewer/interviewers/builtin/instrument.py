"""What the built-in interviewer's scores were made with."""

import hashlib
from functools import lru_cache

from ai_interviewer.domain import rubric
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.interviewers.base import Instrument
from ai_interviewer.interviewers.builtin.calibration import SHIPPED, Calibration

MODEL = "builtin-1"
RULES_VERSION = "4"
"""Raise it with every change of rules, markers or wording: scores before and after it are not
comparable. The numbers of the calibration enter the hash by themselves."""


@lru_cache(maxsize=8)
def instrument(calibration: Calibration = SHIPPED) -> Instrument:
    """Rules and calibration that produce a result."""
    parts = (
        rubric.VERSION,
        repr(rubric.RUBRIC),
        repr(rubric.ELEMENTS),
        RULES_VERSION,
        MODEL,
        repr(calibration),
    )
    return Instrument(
        interviewer=BUILTIN,
        model=MODEL,
        rubric_version=rubric.VERSION,
        prompt_version=RULES_VERSION,
        hash=hashlib.sha256("\x00".join(parts).encode()).hexdigest(),
    )
