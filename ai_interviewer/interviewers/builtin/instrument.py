"""What the built-in interviewer's scores were made with."""

import hashlib

from ai_interviewer.domain import rubric
from ai_interviewer.domain.interviewers import BUILTIN
from ai_interviewer.interviewers.base import Instrument
from ai_interviewer.interviewers.builtin.calibration import Calibration, shipped
from ai_interviewer.interviewers.meaning.choose import the_meaning

MODEL = "builtin-2"
RULES_VERSION = "11"
"""Raise it with every change of rules, markers or wording: scores before and after it are not
comparable. The measure of meaning and the calibration's
numbers enter the hash by themselves."""


def instrument(calibration: Calibration | None = None) -> Instrument:
    """Rules, measure of meaning and calibration that produce a result.

    The first call may load the measure of meaning.
    """
    meaning = the_meaning().name
    parts = (
        rubric.VERSION,
        repr(rubric.RUBRIC),
        repr(rubric.ELEMENTS),
        RULES_VERSION,
        MODEL,
        meaning,
        (calibration or shipped(meaning)).digest,
    )
    return Instrument(
        interviewer=BUILTIN,
        model=MODEL,
        rubric_version=rubric.VERSION,
        prompt_version=RULES_VERSION,
        hash=hashlib.sha256("\x00".join(parts).encode()).hexdigest(),
    )
